import { rangeIn } from "../../syntax/component.ts";
import { WORD_END } from "../../text/letters.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

const LONG: Readonly<Record<string, string>> = { UBND: "ỦY BAN NHÂN DÂN", HĐND: "HỘI ĐỒNG NHÂN DÂN" };
const SHORT = new RegExp(`^(UBND|HĐND)${WORD_END}`, "u");

export default defineRule({
  id: "co-quan/viet-tat",
  title: "Tên cơ quan ban hành ghi đầy đủ, không viết tắt",
  titleEn: "The issuing body is written in full",
  why: "Chỉ tên cơ quan chủ quản ở dòng trên được viết tắt những cụm từ thông dụng; cơ quan ban hành ghi đầy đủ.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: "UBND TỈNH SƠN HÀ\nSố: 05/QĐ-UBND",
      good: "ỦY BAN NHÂN DÂN TỈNH SƠN HÀ\nSố: 05/QĐ-UBND",
    },
    {
      style: "nd30-2020",
      bad: "HĐND XÃ AN PHÚ\nSố: 05/NQ-HĐND",
      good: "HỘI ĐỒNG NHÂN DÂN XÃ AN PHÚ\nSố: 05/NQ-HĐND",
    },
  ],
  check({ draft }, report) {
    const { issuingBody } = draft;
    const written = issuingBody === null ? null : SHORT.exec(issuingBody.text)?.[1];
    if (issuingBody === null || written == null) return;
    const right = LONG[written] as string;
    const range = rangeIn(issuingBody, 0, written.length);
    report({
      range,
      message: {
        vi: `Tên cơ quan ban hành ghi đầy đủ: “${right}”, không viết tắt “${written}”`,
        en: `The issuing body is written in full: “${right}”, not “${written}”`,
      },
      fix: {
        title: toWrite(right),
        safe: true,
        edits: [{ range, newText: right }],
      },
    });
  },
});
