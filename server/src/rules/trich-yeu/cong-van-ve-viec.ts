import { isOfficialLetter } from "../../kinds/traits.ts";
import type { Style } from "../../styles/style.ts";
import { rangeIn } from "../../syntax/component.ts";
import { CAPITALS, LETTER, WORD_END } from "../../text/letters.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

/** “V/v”, with the “việc” that some write behind it as well. */
const SHORT = new RegExp(String.raw`^V/v\.?(?:\s+việc${WORD_END})?:?${WORD_END}\s*`, "iu");
const ABOUT = new RegExp(String.raw`^về(?:\s+việc)?${WORD_END}\s*`, "iu");
const FIRST_WORDS = new RegExp(String.raw`^\S+(?:\s+việc${WORD_END})?`, "iu");
const SECOND_CAPITAL = new RegExp(String.raw`^${LETTER}+\s+[${CAPITALS}]`, "u");

interface Start {
  /** How much of the abstract goes. */
  readonly to: number;
  /** What stands there instead, with the first letter of what follows. */
  readonly text: string;
  readonly safe: boolean;
}

/** What is wrong with the start of a letter's abstract; null where nothing is. */
function wrongStart(text: string, style: Style): Start | null {
  const short = SHORT.exec(text)?.[0].length ?? 0;
  if (style.forms.letterAbstract === "") {
    if (short === 0) return null;
    const next = text.charAt(short);
    return { to: short + 1, text: next.toUpperCase(), safe: next !== "" };
  }
  const words = `${style.forms.letterAbstract} `;
  if (text.startsWith(words)) return null;
  const about = short || (ABOUT.exec(text)?.[0].length ?? 0);
  if (about > 0) return { to: about, text: words, safe: true };
  const first = text.charAt(0);
  if (first === "[" || first === "") return null;
  // A name at the start keeps its capital: only the drafter can tell.
  const isName = SECOND_CAPITAL.test(text);
  return { to: 1, text: words + (isName ? first : first.toLowerCase()), safe: !isName };
}

export default defineRule({
  id: "trich-yeu/cong-van-ve-viec",
  title: "Trích yếu công văn không viết “V/v”; của Nhà nước viết sau “V/v”",
  titleEn: "The abstract of a letter does not begin with “V/v”",
  why: "Cả hai hướng dẫn không dùng “V/v”: Hướng dẫn 36 ghi thẳng nội dung, Hướng dẫn 05 bắt đầu bằng “về việc”, viết chữ thường.",
  kinds: isOfficialLetter,
  settledByMove: { why: "“về việc” is sure; what is not is only the first letter behind it, which is kept" },
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Số 12-CV/HU\nV/v chuẩn bị hội nghị\nKính gửi: Các chi bộ.",
      good: "Số 12-CV/HU\nChuẩn bị hội nghị\nKính gửi: Các chi bộ.",
    },
    {
      style: "hd36-2018",
      bad: "Số 12-CV/HU\n*v/v: mở lớp bồi dưỡng*\nKính gửi: Các chi bộ.",
      good: "Số 12-CV/HU\n*Mở lớp bồi dưỡng*\nKính gửi: Các chi bộ.",
    },
    {
      style: "hd05-2026",
      bad: "Số 12-CV/TU\nV/v chuẩn bị hội nghị\nKính gửi: Các chi bộ.",
      good: "Số 12-CV/TU\nvề việc chuẩn bị hội nghị\nKính gửi: Các chi bộ.",
    },
    {
      style: "hd05-2026",
      bad: "Số 12-CV/TU\nChuẩn bị hội nghị\nKính gửi: Các chi bộ.",
      good: "Số 12-CV/TU\nvề việc chuẩn bị hội nghị\nKính gửi: Các chi bộ.",
    },
    {
      style: "hd05-2026",
      bad: "Số 12-CV/TU\nVề việc chuẩn bị hội nghị\nKính gửi: Các chi bộ.",
      good: "Số 12-CV/TU\nvề việc chuẩn bị hội nghị\nKính gửi: Các chi bộ.",
    },
    {
      style: "nd30-2020",
      bad: "Số: 12/UBND-VX\nVề việc tổng vệ sinh\nKính gửi: Trạm Y tế xã.",
      good: "Số: 12/UBND-VX\nV/v tổng vệ sinh\nKính gửi: Trạm Y tế xã.",
    },
    {
      style: "nd30-2020",
      bad: "Số: 12/UBND-VX\nv/v: tổng vệ sinh\nKính gửi: Trạm Y tế xã.",
      good: "Số: 12/UBND-VX\nV/v tổng vệ sinh\nKính gửi: Trạm Y tế xã.",
    },
  ],
  check({ draft, style }, report) {
    const { abstract, docType } = draft;
    if (abstract === null || docType !== null) return;
    const found = wrongStart(abstract.text, style);
    if (found === null) return;
    const { to, text, safe } = found;
    const shown = FIRST_WORDS.exec(abstract.text)?.[0].length ?? to;
    const right = `${text}${abstract.text.slice(to, to + 24)}`.split(" ").slice(0, 4).join(" ");
    report({
      range: rangeIn(abstract, 0, shown),
      message:
        style.forms.letterAbstract === ""
          ? {
              vi: `Trích yếu công văn ghi thẳng nội dung, không có “V/v”: “${right} …”`,
              en: `The abstract has no “V/v”: “${right} …”`,
            }
          : {
              vi: `Trích yếu công văn bắt đầu bằng “${style.forms.letterAbstract}”: “${right} …”`,
              en: `The abstract begins with “${style.forms.letterAbstract}”: “${right} …”`,
            },
      fix: {
        title: toWrite(`${right} …`),
        safe,
        edits: [{ range: rangeIn(abstract, 0, to), newText: text }],
      },
    });
  },
});
