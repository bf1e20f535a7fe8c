import { bodyCodes } from "../../reading/bodyCode.ts";
import { isInBody } from "../../reading/partsInBody.ts";
import { placeInHeader } from "../authoring/headerPlace.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "so-ky-hieu/thieu",
  title: "Văn bản phải có số và ký hiệu",
  titleEn: "The number and symbol are missing",
  why: "Không có số và ký hiệu thì không đăng ký, tra tìm và viện dẫn văn bản được. Khi soạn thảo có thể để trống số, văn thư sẽ điền: “Số      -CT/TU”.",
  speaksOf: "document",
  inTemplate: "off",
  absenceOf: "number",
  appliesTo: "party",
  severity: "error",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: "QUYẾT ĐỊNH\nVề việc giữ gìn vệ sinh",
      good: "Số:      /QĐ-UBND\nQUYẾT ĐỊNH\nVề việc giữ gìn vệ sinh",
    },
    {
      style: "nd30-2020",
      bad: "UBND TỈNH SƠN HÀ\nSỞ XÂY DỰNG\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSơn Hà, ngày 14 tháng 9 năm 2026\nTHÔNG BÁO\nVề việc giữ gìn vệ sinh",
      good: "UBND TỈNH SƠN HÀ\nSỞ XÂY DỰNG\nSố: 36/TB-SXD\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSơn Hà, ngày 14 tháng 9 năm 2026\nTHÔNG BÁO\nVề việc giữ gìn vệ sinh",
    },
    {
      style: "hd36-2018",
      bad: "HUYỆN UỶ THANH BÌNH\n*\nĐẢNG CỘNG SẢN VIỆT NAM\nThanh Bình, ngày 03 tháng 02 năm 2020\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
      good: "HUYỆN UỶ THANH BÌNH\n*\nSố      -CT/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nThanh Bình, ngày 03 tháng 02 năm 2020\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
    },
    {
      style: "hd36-2018",
      bad: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
      good: "Số 12-CT/HU\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
    },
    {
      style: "hd05-2026",
      bad: "TỈNH UỶ SƠN HÀ\tĐẢNG CỘNG SẢN VIỆT NAM\n*\tSơn Hà, ngày 03 tháng 6 năm 2026\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
      good: "TỈNH UỶ SƠN HÀ\tĐẢNG CỘNG SẢN VIỆT NAM\n*\tSơn Hà, ngày 03 tháng 6 năm 2026\nSố 05-CT/TU\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
    },
    {
      style: "hd05-2026",
      bad: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
      good: "Số [số]-CT/[cơ quan]\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
    },
  ],
  check({ draft, office, style }, report) {
    if (draft.number !== null) return;
    if (isInBody(draft, "number")) return;
    const place = placeInHeader(draft, ["star", "issuingBody"], ["partyTitle", "placeDate", "docType"]);
    const type = (style.kindCodes[draft.type.slug] ?? draft.type.codes)[0];
    const computed =
      draft.issuingBody === null
        ? undefined
        : bodyCodes(draft.issuingBody.text, draft.superiorBody?.text ?? null).codes[0];
    const { colon, beforeType, beforeBody } = style.forms.number;
    const body = office.bodyCode ?? computed ?? "[cơ quan]";
    // Where a letter has no code of its type, the drafting unit follows the body. NĐ 30: Phụ lục I, II.3b.
    const symbol = type === undefined && draft.type.form === "letter" ? [body, "[đơn vị]"] : [type ?? "[loại]", body];
    const line = (value: string) => `Số${colon} ${value}${beforeType}${symbol.join(beforeBody)}`;
    report({
      range: place.range,
      message: {
        vi: `Thiếu số và ký hiệu dưới tên cơ quan ban hành, ví dụ “${line("05")}”; khi soạn thảo có thể để trống số`,
        en: `The number and symbol are missing below the issuing body, such as “${line("05")}”; a draft may leave the number blank`,
      },
      related: place.related,
      fix: {
        title: { vi: "Chèn số và ký hiệu", en: "Insert number and symbol" },
        safe: false,
        edits: [place.insert(line("[số]"))],
      },
    });
  },
});
