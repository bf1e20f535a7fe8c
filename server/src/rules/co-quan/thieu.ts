import { placeInHeader } from "../authoring/headerPlace.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "co-quan/thieu",
  title: "Văn bản phải có tên cơ quan ban hành",
  titleEn: "The issuing body is missing",
  why: "Tên cơ quan ban hành cho biết văn bản là của ai và quyết định ký hiệu, địa danh, thẩm quyền ký.",
  speaksOf: "document",
  inTemplate: "off",
  absenceOf: "issuingBody",
  appliesTo: "party",
  severity: "error",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "*\nSố 05-CT/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nThanh Bình, ngày 03 tháng 02 năm 2020\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
      good: "HUYỆN UỶ THANH BÌNH\n*\nSố 05-CT/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nThanh Bình, ngày 03 tháng 02 năm 2020\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
    },
    {
      style: "hd36-2018",
      bad: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
      good: "[TÊN CƠ QUAN BAN HÀNH]\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
    },
    {
      style: "hd05-2026",
      bad: "Số 05-CT/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Hà, ngày 03 tháng 6 năm 2026\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
      good: "TỈNH UỶ SƠN HÀ\n*\nSố 05-CT/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Hà, ngày 03 tháng 6 năm 2026\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
    },
    {
      style: "hd05-2026",
      bad: "ĐẢNG CỘNG SẢN VIỆT NAM\nAn Phú, ngày 03 tháng 6 năm 2026\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
      good: "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ AN PHÚ\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Phú, ngày 03 tháng 6 năm 2026\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
    },
  ],
  check({ draft, office }, report) {
    if (draft.issuingBody !== null) return;
    const place = placeInHeader(draft, [], draft.star === null ? ["number"] : ["star"]);
    const lines = [office.superiorBody, office.issuingBody ?? "[TÊN CƠ QUAN BAN HÀNH]"].filter(Boolean);
    if (draft.star === null) lines.push("*");
    report({
      range: place.range,
      message: {
        vi: "Thiếu tên cơ quan ban hành ở góc trái, dòng đầu, ngang với tiêu đề",
        en: "The name of the issuing body is missing at the top left",
      },
      related: place.related,
      fix: {
        title: { vi: "Chèn tên cơ quan ban hành", en: "Insert the issuing body" },
        safe: false,
        edits: [place.insert(lines.join("\n"))],
      },
    });
  },
});
