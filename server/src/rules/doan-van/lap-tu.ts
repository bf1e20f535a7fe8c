import { endOf, rangeIn } from "../../syntax/component.ts";
import type { Word } from "../../text/words.ts";
import { wordReader, wordsOf } from "../../text/words.ts";
import { FUNCTION_WORDS } from "../../vocabulary/functionWords.ts";
import { defineRule } from "../define.ts";

const DOUBLED = new Set(FUNCTION_WORDS);
/** “kèm theo theo danh mục”: the first of the two is the second half of a word. */
const COMPOUNDS: Readonly<Record<string, readonly string[]>> = {
  theo: ["kèm", "tiếp", "noi", "dõi", "đi"],
  về: ["trở", "quay", "đi"],
};
const isFunctionWord = wordReader(({ folded }) => DOUBLED.has(folded));

export default defineRule({
  id: "doan-van/lap-tu",
  title: "Không lặp hai lần một hư từ",
  titleEn: "A function word stands once",
  why: "“Các các”, “của của” là lỗi gõ khi sửa câu; đọc lướt rất khó thấy.",
  appliesTo: "all",
  severity: "warning",
  fix: "suggested",
  scope: "paragraph",
  examples: [
    { style: "hd36-2018", bad: "Yêu cầu các các chi bộ thực hiện.", good: "Yêu cầu các chi bộ thực hiện từ từ." },
    { style: "hd36-2018", bad: "Theo ý kiến của Của Huyện uỷ.", good: "Theo ý kiến của Huyện uỷ." },
    { style: "hd05-2026", bad: "Báo cáo về về Đảng uỷ xã An Phú.", good: "Báo cáo về Đảng uỷ xã An Phú." },
    { style: "hd05-2026", bad: "Các chi bộ và và đoàn thể.", good: "Các chi bộ và đoàn thể." },
  ],
  check({ paragraph }, report) {
    const { text } = paragraph;
    const { words, starts } = wordsOf(text);
    for (let n = 1; n < words.length; n++) {
      const word = words[n] as Word;
      const before = words[n - 1] as Word;
      if (word.folded !== before.folded || !isFunctionWord(word)) continue;
      if (COMPOUNDS[word.folded]?.includes((words[n - 2] as Word | undefined)?.folded ?? "") === true) continue;
      const index = starts[n - 1] as number;
      const end = (starts[n] as number) + word.text.length;
      const first = before.text;
      const between = text.slice(index + first.length, starts[n]);
      if (!/^\s{1,9}$/.test(between) || /[\d-]/.test(text.charAt(index - 1) + text.charAt(end))) continue;
      n++; // of three the third stays
      report({
        range: rangeIn(paragraph, index, end),
        message: { vi: `Lặp từ “${first}”: chỉ viết một lần`, en: `“${first}” twice: write it once` },
        fix: {
          title: { vi: `Bỏ một từ “${first}”`, en: `Remove one “${first}”` },
          safe: false,
          edits: [
            { range: { start: endOf(paragraph, index + first.length), end: endOf(paragraph, end) }, newText: "" },
          ],
        },
      });
    }
  },
});
