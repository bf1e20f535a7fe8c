import { isInBody } from "../../reading/partsInBody.ts";
import { placeOfBody } from "../../reading/placeOfBody.ts";
import { placeInHeader } from "../authoring/headerPlace.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "dia-danh-ngay/thieu",
  title: "Văn bản phải có địa danh và ngày, tháng, năm ban hành",
  titleEn: "The place and date are missing",
  why: "Ngày ban hành xác định hiệu lực và thứ tự của văn bản. Khi soạn thảo có thể để trống ngày, tháng: “Sơn Hà, ngày      tháng 6 năm 2026”.",
  speaksOf: "document",
  inTemplate: "off",
  absenceOf: "placeDate",
  appliesTo: "party",
  severity: "error",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: "Số: 05/TB-VP\nTHÔNG BÁO\nVề lịch làm việc",
      good: "Số: 05/BB-VP\nBIÊN BẢN\nHọp giao ban tháng 7",
    },
    {
      style: "nd30-2020",
      bad: "Số: 05/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc giữ gìn vệ sinh",
      good: "Số: 05/QĐ-UBND\nSơn Hà, ngày      tháng     năm 2026\nQUYẾT ĐỊNH\nVề việc giữ gìn vệ sinh",
    },
    {
      style: "hd36-2018",
      bad: "HUYỆN UỶ THANH BÌNH\n*\nSố 05-CT/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
      good: "HUYỆN UỶ THANH BÌNH\n*\nSố 05-CT/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nThanh Bình, ngày 03 tháng 02 năm 2020\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
    },
    {
      style: "hd36-2018",
      bad: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
      good: "Thanh Bình, ngày      tháng      năm 2020\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
    },
    {
      style: "hd05-2026",
      bad: "TỈNH UỶ SƠN HÀ\tĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 05-CT/TU\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
      good: "TỈNH UỶ SƠN HÀ\tĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 05-CT/TU\t*Sơn Hà, ngày 03 tháng 6 năm 2026*\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
    },
    {
      style: "hd05-2026",
      bad: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
      good: "[Địa danh], ngày … tháng 6 năm 2026\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
    },
  ],
  check({ draft, office, today, style }, report) {
    if (draft.type.form === "minutes" && !style.forms.minutesHavePlaceDate) return;
    if (draft.placeDate !== null) return;
    if (isInBody(draft, "placeDate")) return;
    const place = placeInHeader(draft, ["partyTitle", "number", "star", "issuingBody"], ["docType"]);
    const name = office.place ?? placeOfBody(draft) ?? "[Địa danh]";
    const [above, aboveEn] = style.world === "state" ? ["Tiêu ngữ", "the motto"] : ["tiêu đề", "the Party title"];
    report({
      range: place.range,
      message: {
        vi: `Thiếu địa danh và ngày, tháng, năm dưới ${above}, ví dụ “${name}, ngày 03 tháng 02 năm ${today.year}”; khi soạn thảo có thể để trống ngày, tháng`,
        en: `The place and date are missing below ${aboveEn}, such as “${name}, ngày 03 tháng 02 năm ${today.year}”; a draft may leave day and month blank`,
      },
      related: place.related,
      fix: {
        title: { vi: "Chèn địa danh và ngày tháng", en: "Insert place and date" },
        safe: false,
        edits: [place.insert(`${name}, ngày [ngày] tháng [tháng] năm ${today.year}`)],
      },
    });
  },
});
