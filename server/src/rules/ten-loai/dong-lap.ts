import type { Draft } from "../../syntax/draft.ts";
import { fold } from "../../text/fold.ts";
import { LETTER } from "../../text/letters.ts";
import type { Range } from "../../text/position.ts";
import { lineRangeOf } from "../authoring/insertion.ts";
import { defineRule } from "../define.ts";

const TWO_LETTERS = new RegExp(`${LETTER}{2}`, "u");

/** Lines of the header that stand again further down, each with its repeat. */
function repeated(draft: Draft): { first: number; again: number }[] {
  const { header } = draft;
  if (header === null) return [];
  // Who decides stands above the bases once more.
  const last =
    draft.issuingAuthority?.range.start.line ??
    draft.addressees?.heading.range.start.line ??
    draft.bases[0]?.range.start.line ??
    header.last + 1;
  const seen = new Map<string, number>();
  const found: { first: number; again: number }[] = [];
  for (let n = header.first; n < last; n++) {
    const text = fold(draft.lines[n]?.whole.text ?? "").replace(/\s+/g, " ");
    if (!TWO_LETTERS.test(text)) continue;
    const first = seen.get(text);
    if (first !== undefined) found.push({ first, again: n });
    seen.set(text, n);
  }
  return found;
}

export default defineRule({
  id: "ten-loai/dong-lap",
  title: "Dòng ở đầu văn bản bị lặp lại",
  titleEn: "A line of the header stands twice",
  why: "Chép từ nơi khác thường kéo theo tiêu đề một lần nữa; dòng lặp làm sai thứ tự các thành phần.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "info",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "CHỈ THỊ\n\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
      good: "\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
    },
    {
      style: "hd36-2018",
      bad: "**ĐẢNG CỘNG SẢN VIỆT NAM**\nĐẢNG CỘNG SẢN VIỆT NAM\nCHỈ THỊ\nvề giữ gìn vệ sinh",
      good: "ĐẢNG CỘNG SẢN VIỆT NAM\nCHỈ THỊ\nvề giữ gìn vệ sinh",
    },
    {
      style: "hd05-2026",
      bad: "TỈNH UỶ SƠN HÀ\nTỈNH UỶ SƠN HÀ\n*\nSố 05-CT/TU",
      good: "TỈNH UỶ SƠN HÀ\n*\nSố 05-CT/TU",
    },
    {
      style: "hd05-2026",
      bad: "Số 05-CT/TU\nCHỈ THỊ\nCHỈ THỊ\nvề giữ gìn vệ sinh",
      good: "Số 05-CT/TU\nCHỈ THỊ\nvề giữ gìn vệ sinh",
    },
  ],
  check({ draft }, report) {
    for (const { first, again } of repeated(draft)) {
      const gone: Range = { start: { line: first, character: 0 }, end: { line: first + 1, character: 0 } };
      report({
        range: lineRangeOf(draft, first),
        message: { vi: "Dòng này lặp lại ở dưới: chỉ giữ một dòng", en: "This line stands again below: keep one" },
        related: [{ range: lineRangeOf(draft, again), message: { vi: "Dòng lặp lại", en: "The repeat" } }],
        fix: {
          title: { vi: "Bỏ dòng trên", en: "Remove the upper line" },
          safe: true,
          edits: [{ range: gone, newText: "" }],
        },
      });
    }
  },
});
