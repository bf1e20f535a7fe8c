import { rangeIn } from "../../syntax/component.ts";
import { defineRule } from "../define.ts";

const YEAR = /\/\s?((?:19|20)\d\d)(?=\s?\/)/u;

export default defineRule({
  id: "so-ky-hieu/nam-thua",
  title: "Số, ký hiệu văn bản hành chính không ghi năm",
  titleEn: "The number of an administrative document has no year",
  why: "Chỉ văn bản quy phạm pháp luật ghi năm giữa số và ký hiệu; văn bản hành chính ghi “Số: 05/CT-UBND”.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    { style: "nd30-2020", bad: "Số: 05/2026/CT-UBND", good: "Số: 05/CT-UBND" },
    { style: "nd30-2020", bad: "Số: 15/2026/KH-UBND", good: "Số: 15/KH-UBND" },
  ],
  check({ draft }, report) {
    const { number } = draft;
    const year = number === null ? null : YEAR.exec(number.text);
    if (number === null || year === null) return;
    const range = rangeIn(number, year.index, year.index + year[0].length);
    report({
      range,
      message: {
        vi: `Số, ký hiệu của văn bản hành chính không ghi năm: bỏ “${year[0]}”`,
        en: `The number of an administrative document has no year: leave out “${year[0]}”`,
      },
      fix: { title: { vi: "Bỏ năm", en: "Remove the year" }, safe: false, edits: [{ range, newText: "" }] },
    });
  },
});
