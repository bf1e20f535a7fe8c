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
  appliesTo: "party",
  severity: "error",
  fix: "suggested",
  scope: "document",
  examples: [
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
  check({ draft, office }, report) {
    if (draft.number !== null) return;
    if (isInBody(draft, "number")) return;
    const place = placeInHeader(draft, ["star", "issuingBody"], ["partyTitle", "placeDate", "docType"]);
    const type = draft.type.codes[0] ?? "[loại]";
    const computed =
      draft.issuingBody === null
        ? undefined
        : bodyCodes(draft.issuingBody.text, draft.superiorBody?.text ?? null).codes[0];
    const symbol = `${type}/${office.bodyCode ?? computed ?? "[cơ quan]"}`;
    report({
      range: place.range,
      message: {
        vi: `Thiếu số và ký hiệu dưới tên cơ quan ban hành, ví dụ “Số 05-${symbol}”; khi soạn thảo có thể để trống số`,
        en: `The number and symbol are missing below the issuing body, such as “Số 05-${symbol}”; a draft may leave the number blank`,
      },
      related: place.related,
      fix: {
        title: { vi: "Chèn số và ký hiệu", en: "Insert number and symbol" },
        safe: false,
        edits: [place.insert(`Số [số]-${symbol}`)],
      },
    });
  },
});
