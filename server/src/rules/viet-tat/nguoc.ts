import { rangeIn } from "../../syntax/component.ts";
import { withoutMarks } from "../../text/fold.ts";
import { CAPITALS, LETTER } from "../../text/letters.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

const REVERSED = new RegExp(String.raw`(?<!${LETTER})(?<short>[${CAPITALS}]{2,10})\s?\((?<full>[^()\d]{5,80})\)`, "gu");

/** The first letters of the syllables, without marks but đ: “kinh tế - xã hội” → “KTXH”. */
function initials(words: string): string {
  return words
    .split(/[\s,-]+/)
    .filter((word) => word !== "")
    .map((word) => (/^đ/iu.test(word) ? "Đ" : withoutMarks(word.charAt(0)).toUpperCase()))
    .join("");
}

export default defineRule({
  id: "viet-tat/nguoc",
  title: "Chữ viết tắt đặt trong ngoặc sau cụm từ đầy đủ",
  titleEn: "The abbreviation stands in brackets behind the full words",
  why: "Lần đầu ghi cụm từ đầy đủ rồi chữ viết tắt trong ngoặc: “kinh tế - xã hội (KTXH)”; ghi ngược thì người đọc gặp chữ tắt trước khi biết nghĩa.",
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "paragraph",
  examples: [
    {
      style: "hd36-2018",
      bad: "Rà soát hồ sơ CBCC (cán bộ, công chức) của xã.",
      good: "Rà soát hồ sơ cán bộ, công chức (CBCC) của xã.",
    },
    {
      style: "hd36-2018",
      bad: "Giữ vững ANTT (an ninh, trật tự) ở cơ sở.",
      good: "Giữ vững an ninh, trật tự (ANTT) ở cơ sở.",
    },
    {
      style: "hd05-2026",
      bad: "Đẩy mạnh CĐS (chuyển đổi số) trong cơ quan đảng.",
      good: "Đẩy mạnh chuyển đổi số (CĐS) trong cơ quan đảng.",
    },
    {
      style: "hd05-2026",
      bad: "Hoàn thành chỉ tiêu XDNTM (xây dựng nông thôn mới).",
      good: "Hoàn thành chỉ tiêu xây dựng nông thôn mới (XDNTM).",
    },
  ],
  check({ paragraph }, report) {
    const found = [...paragraph.text.matchAll(REVERSED)].filter(
      ({ groups }) => initials(groups?.full ?? "") === groups?.short,
    );
    // Several in a row explain codes, as a guideline does: “NQ (nghị quyết), CT (chỉ thị)”.
    if (found.length > 1) return;
    for (const { index, groups, 0: written } of found) {
      const { short = "", full = "" } = groups ?? {};
      const range = rangeIn(paragraph, index, index + written.length);
      const right = `${full.trim()} (${short})`;
      report({
        range,
        message: {
          vi: `Ghi cụm từ đầy đủ trước, chữ viết tắt trong ngoặc sau: “${right}”`,
          en: `The full words come first, the abbreviation in brackets behind them: “${right}”`,
        },
        fix: {
          title: toWrite(right),
          safe: false,
          edits: [{ range, newText: right }],
        },
      });
    }
  },
});
