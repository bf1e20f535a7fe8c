import { rangeIn } from "../../syntax/component.ts";
import { fold } from "../../text/fold.ts";
import { BASES, decided, WHO_DECIDES } from "../authoring/decisions.ts";
import { defineRule } from "../define.ts";

/** A base that is a law: “căn cứ luật đất đai”. */
const LAW = /^căn cứ (?:bộ luật|luật|pháp lệnh)(?= )/u;
/** The law's own number: “số 72/2025/QH15”, also in brackets. */
const NUMBER = /,?\s\(?số\s(?:hiệu\s)?\d+\/\d{4}\/(?:QH|UBTVQH|PL-UBTVQH)\d*\)?/u;

const with72 = (number: string) =>
  decided(`${WHO_DECIDES}\n\n${BASES.replace("địa phương ngày", `địa phương${number} ngày`)}`);

export default defineRule({
  id: "can-cu/luat-thua-so",
  title: "Căn cứ là luật, pháp lệnh thì không ghi số, ký hiệu",
  titleEn: "A law among the bases is named without its number",
  why: "Riêng Luật, Pháp lệnh ở phần căn cứ không ghi số, ký hiệu, cơ quan ban hành.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "hint",
  fix: "suggested",
  scope: "document",
  examples: [
    { style: "nd30-2020", bad: with72(" số 72/2025/QH15"), good: with72("") },
    {
      style: "nd30-2020",
      bad: decided(`${WHO_DECIDES}\n\nCăn cứ Pháp lệnh Thủ đô số 29/2000/PL-UBTVQH10 ngày 28 tháng 12 năm 2000.`),
      good: decided(`${WHO_DECIDES}\n\nCăn cứ Pháp lệnh Thủ đô ngày 28 tháng 12 năm 2000.`),
    },
  ],
  check({ draft }, report) {
    for (const base of draft.bases) {
      const found = LAW.test(fold(base.text)) ? NUMBER.exec(base.text) : null;
      if (found === null) continue;
      const range = rangeIn(base, found.index, found.index + found[0].length);
      report({
        range,
        message: {
          vi: `Luật, pháp lệnh ở phần căn cứ không ghi số, ký hiệu: bỏ “${found[0].trim()}”`,
          en: `A law among the bases has no number: leave out “${found[0].trim()}”`,
        },
        fix: { title: { vi: "Bỏ số, ký hiệu", en: "Remove the number" }, safe: false, edits: [{ range, newText: "" }] },
      });
    }
  },
});
