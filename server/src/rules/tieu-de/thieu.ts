import { isInBody } from "../../reading/partsInBody.ts";
import { placeInHeader } from "../authoring/headerPlace.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "tieu-de/thieu",
  title: "Văn bản phải có tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”",
  titleEn: "The Party title is missing",
  why: "Tiêu đề là thành phần xác định đây là văn bản của Đảng; thiếu nó, văn bản không đúng thể thức ngay từ dòng đầu.",
  speaksOf: "document",
  inTemplate: "off",
  absenceOf: "partyTitle",
  appliesTo: "party",
  severity: "error",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "HUYỆN UỶ THANH BÌNH\n*\nSố 05-CT/HU\nThanh Bình, ngày 03 tháng 02 năm 2020\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
      good: "HUYỆN UỶ THANH BÌNH\n*\nSố 05-CT/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nThanh Bình, ngày 03 tháng 02 năm 2020\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
    },
    {
      style: "hd36-2018",
      bad: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
      good: "ĐẢNG CỘNG SẢN VIỆT NAM\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
    },
    {
      style: "hd05-2026",
      bad: "TỈNH UỶ SƠN HÀ\n*\nSố 05-CT/TU\nSơn Hà, ngày 03 tháng 6 năm 2026\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
      good: "TỈNH UỶ SƠN HÀ\tĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 05-CT/TU\tSơn Hà, ngày 03 tháng 6 năm 2026\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
    },
    {
      style: "hd05-2026",
      bad: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
      good: "**ĐẢNG CỘNG SẢN VIỆT NAM**\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
    },
  ],
  check({ draft }, report) {
    if (draft.partyTitle !== null) return;
    if (isInBody(draft, "partyTitle")) return;
    const place =
      draft.placeDate === null
        ? placeInHeader(draft, ["number", "star", "issuingBody"], ["docType"])
        : placeInHeader(draft, [], ["placeDate"]);
    report({
      range: place.range,
      message: {
        vi: "Thiếu tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM” ở góc phải, dòng đầu, phía trên địa danh và ngày tháng",
        en: "The title “ĐẢNG CỘNG SẢN VIỆT NAM” is missing above the place and date",
      },
      related: place.related,
      fix: {
        title: { vi: "Chèn tiêu đề", en: "Insert the title" },
        safe: false,
        edits: [place.insert("ĐẢNG CỘNG SẢN VIỆT NAM")],
      },
    });
  },
});
