import { checkHeadingIsSmall } from "../authoring/smallLetters.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "kinh-gui/viet-hoa",
  title: "“Kính gửi”, “Kính trình” viết thường",
  titleEn: "“Kính gửi” in small letters",
  why: "Mẫu trình bày ghi “Kính gửi:” chữ thường, chỉ hoa chữ đầu.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    { style: "hd36-2018", bad: "Số 12-CV/HU\nKÍNH GỬI: Các chi bộ.", good: "Số 12-CV/HU\nKính gửi: Các chi bộ." },
    {
      style: "hd36-2018",
      bad: "Số 12-CV/HU\nKÍNH GỬI:\n- Các chi bộ,\n- Các đảng uỷ xã.",
      good: "Số 12-CV/HU\nKính gửi:\n- Các chi bộ,\n- Các đảng uỷ xã.",
    },
    {
      style: "hd05-2026",
      bad: "TỜ TRÌNH\nvề việc mở lớp\n-----\nKÍNH TRÌNH: Ban Thường vụ Tỉnh uỷ;",
      good: "TỜ TRÌNH\nvề việc mở lớp\n-----\nKính trình: Ban Thường vụ Tỉnh uỷ;",
    },
    { style: "hd05-2026", bad: "Số 12-CV/TU\nKÍNH GỬI:\n- Các chi bộ;", good: "Số 12-CV/TU\nKính gửi:\n- Các chi bộ;" },
  ],
  check({ draft: { addressees } }, report) {
    if (addressees !== null) checkHeadingIsSmall(addressees.heading, report);
  },
});
