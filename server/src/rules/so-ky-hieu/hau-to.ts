import { rangeIn } from "../../syntax/component.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "so-ky-hieu/hau-to",
  title: "Số văn bản không kèm chữ cái",
  titleEn: "The number carries no letter",
  why: "Số văn bản ghi liên tục từ 01; số chèn kiểu “264a” không có trong cách đánh số và làm sổ đăng ký khó tra.",
  appliesTo: "party",
  severity: "info",
  fix: "none",
  scope: "document",
  examples: [
    { style: "hd36-2018", bad: "Số 264a-CV/HU", good: "Số 264-CV/HU" },
    { style: "hd36-2018", bad: "Số 12b-QĐ/TU", good: "Số 12-QĐ/TU" },
    { style: "hd05-2026", bad: "Số 264a-CV/ĐU", good: "Số 264-CV/ĐU" },
    { style: "hd05-2026", bad: "Số 12b-KL/TU", good: "Số 13-KL/TU" },
  ],
  check({ draft }, report) {
    const { number } = draft;
    if (number === null || number.suffix === null) return;
    const from = number.text.indexOf(number.suffix, number.text.indexOf(number.valueText) + number.valueText.length);
    report({
      range: rangeIn(number, from, from + number.suffix.length),
      message: {
        vi: `Số văn bản ghi liên tục bằng chữ số, không kèm chữ “${number.suffix}”: lấy số tiếp theo trong sổ đăng ký`,
        en: `Numbers run in figures, without the letter “${number.suffix}”: take the next one of the register`,
      },
    });
  },
});
