import { rangeIn } from "../../syntax/component.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { ownNumbers } from "../authoring/ownDates.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "so-ky-hieu/them-so-0",
  title: "Số văn bản nhỏ hơn 10 phải có số 0 phía trước",
  titleEn: "A number below 10 has a leading zero",
  why: "Số 5 và số 05 là một; viết đủ hai chữ số để không chèn thêm được chữ số nào vào số đã ký.",
  appliesTo: "party",
  severity: "error",
  fix: "safe",
  scope: "document",
  examples: [
    { style: "hd36-2018", bad: "Số 5-CT/TU", good: "Số 05-CT/TU" },
    { style: "hd36-2018", bad: "Số 9-NQ/HU", good: "Số 09-NQ/HU" },
    { style: "hd05-2026", bad: "Số 5-CT/TU", good: "Số 05-CT/TU" },
    { style: "hd05-2026", bad: "Số 1-KL/ĐU", good: "Số 01-KL/ĐU" },
  ],
  check(context, report) {
    for (const number of ownNumbers(context)) {
      if (number.value === null || number.value > 9 || number.valueText.length > 1) continue;
      const from = number.text.indexOf(number.valueText);
      const range = rangeIn(number, from, from + 1);
      const right = `0${number.valueText}`;
      report({
        range,
        message: {
          vi: `Số văn bản nhỏ hơn 10 phải ghi thêm số 0 phía trước: “${right}”`,
          en: `A number below 10 is written with a leading zero: “${right}”`,
        },
        fix: {
          title: toWrite(right),
          safe: true,
          edits: [{ range, newText: right }],
        },
      });
    }
  },
});
