import { endOf, rangeIn } from "../../syntax/component.ts";
import { fold } from "../../text/fold.ts";
import { FUNCTION_WORDS } from "../../vocabulary/functionWords.ts";
import { defineRule } from "../define.ts";

const TWICE = new RegExp(
  `(?<![A-Za-zÀ-ÖØ-öø-ỹ\\d-])(${FUNCTION_WORDS.join("|")})\\s{1,9}\\1(?![A-Za-zÀ-ÖØ-öø-ỹ\\d-])`,
  "gu",
);

export default defineRule({
  id: "doan-van/lap-tu",
  title: "Không lặp hai lần một hư từ",
  titleEn: "A function word stands once",
  why: "“Các các”, “của của” là lỗi gõ khi sửa câu; đọc lướt rất khó thấy.",
  clause: { "hd36-2018": null, "hd05-2026": null },
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
    for (const { 0: both, 1: word, index } of fold(paragraph.text).matchAll(TWICE)) {
      const first = paragraph.text.slice(index, index + (word?.length ?? 0));
      const end = index + both.length;
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
