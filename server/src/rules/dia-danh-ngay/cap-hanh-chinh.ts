import { wantedLevel } from "../../reading/placeLevel.ts";
import { rangeIn } from "../../syntax/component.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "dia-danh-ngay/cap-hanh-chinh",
  title: "Địa danh mang tên người, bằng chữ số, một âm tiết hoặc trùng tên tỉnh phải ghi cả cấp hành chính",
  titleEn: "Some places are written with their level",
  why: "Ghi thêm cấp hành chính để không nhầm địa danh: “Phường Ngô Quyền”, “Thành phố Huế”; có thể viết tắt TP, ĐK. Hướng dẫn 36 còn đòi ở địa danh theo số thứ tự (“Phường 7”) và ở xã, thị trấn trùng tên huyện.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: "ỦY BAN NHÂN DÂN\nPHƯỜNG NGÔ QUYỀN\nNgô Quyền, ngày 03 tháng 6 năm 2026",
      good: "ỦY BAN NHÂN DÂN\nPHƯỜNG NGÔ QUYỀN\nPhường Ngô Quyền, ngày 03 tháng 6 năm 2026",
    },
    {
      style: "nd30-2020",
      bad: "Hồ Chí Minh, ngày 03 tháng 6 năm 2026",
      good: "Thành phố Hồ Chí Minh, ngày 03 tháng 6 năm 2026",
    },
    {
      style: "nd30-2020",
      bad: "ỦY BAN NHÂN DÂN\nPHƯỜNG 12\n12, ngày 03 tháng 6 năm 2026",
      good: "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HUẾ\nHuế, ngày 03 tháng 6 năm 2026",
    },
    {
      style: "hd36-2018",
      bad: "ĐẢNG BỘ TỈNH SƠN HÀ\nTHÀNH UỶ SƠN HÀ\n*\nSơn Hà, ngày 03 tháng 02 năm 2020",
      good: "ĐẢNG BỘ TỈNH SƠN HÀ\nTHÀNH UỶ SƠN HÀ\n*\nThành phố Sơn Hà, ngày 03 tháng 02 năm 2020",
    },
    {
      style: "hd36-2018",
      bad: "Hồ Chí Minh, ngày 03 tháng 02 năm 2020",
      good: "TP. Hồ Chí Minh, ngày 03 tháng 02 năm 2020",
    },
    {
      style: "hd05-2026",
      bad: "ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG\nĐẢNG UỶ PHƯỜNG NGÔ QUYỀN\n*\nNgô Quyền, ngày 03 tháng 6 năm 2026",
      good: "ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG\nĐẢNG UỶ PHƯỜNG NGÔ QUYỀN\n*\nPhường Ngô Quyền, ngày 03 tháng 6 năm 2026",
    },
    {
      style: "hd05-2026",
      bad: "Huế, ngày 03 tháng 6 năm 2026",
      good: "Thành phố Huế, ngày 03 tháng 6 năm 2026",
    },
  ],
  check({ draft, style }, report) {
    const { placeDate } = draft;
    if (placeDate === null || placeDate.place === null) return;
    const wanted = wantedLevel(draft, placeDate.place, style.forms);
    if (wanted === null) return;
    const { level, reason } = wanted;
    const from = placeDate.text.indexOf(placeDate.place);
    const range = rangeIn(placeDate, from, from + placeDate.place.length);
    const right = `${level} ${placeDate.place}`;
    report({
      range,
      message: {
        vi: `Địa danh “${placeDate.place}” ${reason.vi} nên phải ghi thêm cấp hành chính: “${right}”`,
        en: `“${placeDate.place}” ${reason.en}, so that its level stands before it: “${right}”`,
      },
      fix: {
        title: toWrite(right),
        safe: false,
        edits: [{ range: { start: range.start, end: range.start }, newText: `${level} ` }],
      },
    });
  },
});
