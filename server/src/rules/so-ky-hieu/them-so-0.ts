import { rangeIn } from "../../syntax/component.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { ownNumbers } from "../authoring/ownDates.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "so-ky-hieu/them-so-0",
  title: "Số văn bản nhỏ hơn 10 có số 0 phía trước, từ 10 trở lên thì không",
  titleEn: "A number below 10 has a leading zero, no other has one",
  why: "Số 5 và số 05 là một; viết đủ hai chữ số để không chèn thêm được chữ số nào vào số đã ký.",
  appliesTo: "party",
  severity: "error",
  fix: "safe",
  scope: "document",
  examples: [
    { style: "hd36-2018", bad: "Số 5-CT/TU", good: "Số 05-CT/TU" },
    { style: "hd36-2018", bad: "Số 9-NQ/HU", good: "Số 09-NQ/HU" },
    { style: "hd36-2018", bad: "Số 012-CT/TU", good: "Số 12-CT/TU" },
    { style: "hd05-2026", bad: "Số 5-CT/TU", good: "Số 05-CT/TU" },
    { style: "hd05-2026", bad: "Số 1-KL/ĐU", good: "Số 01-KL/ĐU" },
  ],
  check(context, report) {
    for (const number of ownNumbers(context)) {
      if (number.value === null) continue;
      const right = String(number.value).padStart(2, "0");
      if (number.valueText === right) continue;
      const from = number.text.indexOf(number.valueText);
      const range = rangeIn(number, from, from + number.valueText.length);
      const surplus = number.valueText.length > right.length;
      report({
        range,
        message: surplus
          ? {
              vi: `Chỉ số văn bản nhỏ hơn 10 mới thêm một số 0 phía trước: “${right}”, không ghi “${number.valueText}”`,
              en: `Only a number below 10 has a leading zero, and one: “${right}”, not “${number.valueText}”`,
            }
          : {
              vi: `Số văn bản nhỏ hơn 10 phải ghi thêm số 0 phía trước: “${right}”`,
              en: `A number below 10 is written with a leading zero: “${right}”`,
            },
        ...(surplus && { severity: "warning", case: "surplus" }),
        fix: {
          title: toWrite(right),
          safe: true,
          edits: [{ range, newText: right }],
        },
      });
    }
  },
});
