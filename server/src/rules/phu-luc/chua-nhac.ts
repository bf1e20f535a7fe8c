import { appendixNumber, labelled } from "../../reading/appendixLabel.ts";
import { paragraphsOf } from "../../syntax/paragraphs.ts";
import { LETTERS, WORD_END } from "../../text/letters.ts";
import { defineRule } from "../define.ts";

const REST = "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n\n";
const BETWEEN = String.raw`(?:\s*[,;]\s*|\s+và\s+|\s*[-–]\s*|\s+đến\s+)`;
const LABEL = String.raw`(?:\d{1,3}|[IVX]{1,5}|[A-H])`;
const FURTHER = String.raw`(?:${BETWEEN}(?:\d{1,3}|[IVX]{1,5}|[A-H])(?![${LETTERS}\d])){0,20}`;
/** What follows the word: a run of numbers, “1, 2 và 3”. */
const MENTION = new RegExp(String.raw`phụ\s+lục(?:\s+(?:số\s+)?(${LABEL}${FURTHER})${WORD_END})?`, "giu");
/** “(có danh sách kèm theo)” speaks of what follows too. */
const ATTACHED = /(?:có|gửi|in)\s[^.;]{0,60}(?:kèm theo|đính kèm)|\((?:đính )?kèm theo/iu;

export default defineRule({
  id: "phu-luc/chua-nhac",
  title: "Nội dung văn bản phải nhắc đến phụ lục",
  titleEn: "The text mentions its appendices",
  why: "Văn bản có phụ lục kèm theo phải có chỉ dẫn về phụ lục, để người đọc biết mà xem.",
  appliesTo: "party",
  severity: "info",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `Các chi bộ thực hiện.\n\n${REST}PHỤ LỤC\nDANH MỤC VIỆC`,
      good: `Các chi bộ thực hiện (danh mục tại Phụ lục).\n\n${REST}PHỤ LỤC\nDANH MỤC VIỆC`,
    },
    {
      style: "hd36-2018",
      bad: `Các chi bộ thực hiện theo Phụ lục 1.\n\n${REST}PHỤ LỤC 1\nDANH MỤC VIỆC\n\nPHỤ LỤC 2\nDANH MỤC MẪU`,
      good: `Các chi bộ thực hiện theo phụ lục 1 và 2.\n\n${REST}PHỤ LỤC 1\nDANH MỤC VIỆC\n\nPHỤ LỤC 2\nDANH MỤC MẪU`,
    },
    {
      style: "hd05-2026",
      bad: `Các chi bộ thực hiện.\n\n${REST}Phụ lục\nDANH MỤC VIỆC`,
      good: `Các chi bộ thực hiện (có danh mục kèm theo).\n\n${REST}Phụ lục\nDANH MỤC VIỆC`,
    },
    {
      style: "hd05-2026",
      bad: `Các chi bộ thực hiện theo Phụ lục 2.\n\n${REST}Phụ lục 1\nDANH MỤC VIỆC\n\nPhụ lục 2\nDANH MỤC MẪU`,
      good: `Các chi bộ thực hiện theo các phụ lục.\n\n${REST}Phụ lục 1\nDANH MỤC VIỆC\n\nPhụ lục 2\nDANH MỤC MẪU`,
    },
  ],
  check({ draft }, report) {
    const appendices = labelled(draft.appendices);
    if (appendices.length === 0 || draft.body === null) return;
    const mentioned: string[] = [];
    // A line's end may part “Phụ / lục 1”, also where the draft as a whole is not broken at a width.
    for (const { text } of paragraphsOf(draft.lines, draft.body, true)) {
      if (ATTACHED.test(text)) return;
      for (const match of text.matchAll(MENTION)) {
        // “Phụ lục” without a number, or a span of them: all are meant.
        if (match[1] === undefined || /[-–]|đến/u.test(match[1])) return;
        mentioned.push(...(match[1].match(/[\dA-Z]+/giu) ?? []));
      }
    }
    for (const [n, { label }] of appendices.entries()) {
      const { written, value } = appendixNumber(label);
      // “Phụ lục 02”, “Phụ lục II” and “Phụ lục B” are the one that the text calls 2: their figure is told of by phu-luc/so-thu-tu.
      const figures = written === "" ? [] : [String(value ?? n + 1)];
      const names = [written.toLowerCase(), ...figures];
      const named = mentioned.some((one) => names.includes(one.toLowerCase()));
      if (named || (mentioned.length > 0 && (written === "" || appendices.length === 1))) continue;
      report({
        range: label.range,
        message: {
          vi: `Nội dung văn bản chưa nhắc đến “${label.text}”`,
          en: `The text never mentions “${label.text}”`,
        },
      });
    }
  },
});
