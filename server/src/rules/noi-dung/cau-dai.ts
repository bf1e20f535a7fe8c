import { rangeIn } from "../../syntax/component.ts";
import { readMarker } from "../../syntax/markers.ts";
import { CAPITALS } from "../../text/letters.ts";
import { isLetter, wordsOf } from "../../text/words.ts";
import { defineRule } from "../define.ts";

/** What a full stop behind it does not end a sentence with. */
const NO_END = String.raw`(?:[${CAPITALS}]|TP|TX|TS|\d{1,2}|v\.v|v)`;
/** A sentence ends with a mark before a capital, or with the paragraph; “TP. Huế” and “1. Quét” end none. */
const END = new RegExp(String.raw`[.!?…](?<!(?:^|[\s(])${NO_END}[.!?…])["”’)]{0,2}(?=\s+["“(]?[${CAPITALS}])`, "gu");

/** The words of a sentence; what a mark joins without a blank (“3,5”, “kinh tế-xã hội”) counts once. */
function countWords(text: string): number {
  let count = 0;
  let joins = false; // whether what comes next may go on with the word before
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isLetter(unit) || (unit >= 0x30 && unit <= 0x39)) {
      if (!inWord && !joins) count++;
      inWord = true;
      joins = false;
    } else {
      joins = inWord && (unit === 0x2d || unit === 0x2f || unit === 0x2e || unit === 0x2c);
      inWord = false;
    }
  }
  return count;
}

const LONG = Array.from({ length: 17 }, () => "các chi bộ thực hiện").join(", ");
const SHORT = Array.from({ length: 17 }, () => "Các chi bộ thực hiện.").join(" ");
const HEAD = "KẾ HOẠCH\nvề giữ gìn vệ sinh\n-----\n";

export default defineRule({
  id: "noi-dung/cau-dai",
  title: "Câu không nên quá dài",
  titleEn: "Sentences should not be too long",
  why: "Nội dung phải rõ ràng, dễ hiểu; câu quá dài nên tách thành nhiều câu, hoặc thành các ý gạch đầu dòng.",
  appliesTo: "party",
  severity: "hint",
  fix: "none",
  scope: "paragraph",
  options: {
    soTu: {
      schema: { type: "integer", minimum: 20, maximum: 500 },
      default: 80,
      description: { vi: "Số từ (tiếng) nhiều nhất của một câu", en: "The most words (syllables) of a sentence" },
    },
  },
  examples: [
    { style: "hd36-2018", bad: `${HEAD}Yêu cầu ${LONG}, ${LONG}.`, good: `${HEAD}${SHORT} ${SHORT}` },
    {
      style: "hd36-2018",
      bad: `${HEAD}1. Yêu cầu ${LONG}; ${LONG}.`,
      good: `${HEAD}1. Yêu cầu:\n- ${SHORT}\n- ${SHORT}`,
    },
    { style: "hd05-2026", bad: `${HEAD}Yêu cầu ${LONG}, ${LONG}.`, good: `${HEAD}${SHORT} ${SHORT}` },
    { style: "hd05-2026", bad: `${HEAD}${SHORT} Yêu cầu ${LONG}, ${LONG}.`, good: `${HEAD}${SHORT} ${SHORT}` },
  ],
  check({ paragraph, place, options }, report) {
    if (place !== "body") return;
    const { text } = paragraph;
    const most = options.soTu as number;
    const { words, digits } = wordsOf(text);
    if (words.length + digits <= most) return;
    let from = readMarker(text)?.textFrom ?? 0;
    const ends = [...text.slice(from).matchAll(END)].map(({ 0: mark, index }) => from + index + mark.length);
    for (const to of [...ends, text.length]) {
      const sentence = text.slice(from, to);
      const count = countWords(sentence);
      if (count > most) {
        const start = from + (sentence.length - sentence.trimStart().length);
        report({
          range: rangeIn(paragraph, start, to),
          message: {
            vi: `Câu dài ${count} từ, nên tách để mỗi câu không quá ${most} từ`,
            en: `A sentence of ${count} words; at most ${most} read well`,
          },
        });
      }
      from = to;
    }
  },
});
