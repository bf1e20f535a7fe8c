import { endOf, rangeIn } from "../../syntax/component.ts";
import type { Word, Words } from "../../text/words.ts";
import { wordReader, wordsOf } from "../../text/words.ts";
import type { UsageModel } from "../../usage/model.ts";
import type { Tokens } from "../../usage/tokens.ts";
import { FUNCTION_WORDS } from "../../vocabulary/functionWords.ts";
import { REPEATED_BEFORE, REPEATED_BEHIND, REPEATED_WORDS } from "../../vocabulary/repeatedWords.ts";
import { defineRule } from "../define.ts";

const ALWAYS_ONCE = new Set(FUNCTION_WORDS);
const isFunctionWord = wordReader(({ folded }) => ALWAYS_ONCE.has(folded));
const REPEATED = new Set(REPEATED_WORDS);

/** The place of a number among rising ones; -1 where it is not there. */
function placeOf(rising: ArrayLike<number>, wanted: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return rising[low] === wanted ? low : -1;
}

/** Creates a predicate on two equal words in a row: whether, by usual wording, the second is one too many. */
function repeatsIn(text: string, { words, starts }: Words, usage: UsageModel | null): (first: number) => boolean {
  let tokens: Tokens | null = null;
  return (first) => {
    const { folded } = words[first] as Word;
    if (usage === null || REPEATED.has(folded)) return false;
    if (REPEATED_BEFORE[folded]?.includes(words[first + 2]?.folded ?? "") === true) return false;
    tokens ??= usage.tokensOf(text);
    return usage.isRepeat(tokens, placeOf(tokens.from, starts[first] as number));
  };
}

/** Words that are a word when doubled, but not before these: “dần dần”, “lần lần thứ hai”. */
const BEFORE: Readonly<Record<string, string>> = { lần: "thứ", nhiệm: "kỳ" };

/** What may stand before a word of two syllables that begins a clause: a marker, a mark, or nothing. */
const BEGINS_CLAUSE = /(?:^|[,;:.()…-]\s*|^.{0,12}[.)]\s*)$/u;
/** Doubled on purpose. */
const DOUBLED_PAIRS = new Set(["từng bước", "lần lượt", "hết sức", "rất là", "dần dần"]);

/**
 * The end of a word of two syllables that is written twice, “Vận động vận động”, from the word number `n` on; -1 where
 * none begins there. Behind another word both may be right: “Ban Tổ chức tổ chức hội nghị”.
 */
function endOfTwice(text: string, { words, starts }: Words, n: number): number {
  const [one, two, three, four] = words.slice(n, n + 4);
  if (one === undefined || two === undefined || three === undefined || four === undefined) return -1;
  if (one.folded !== three.folded || two.folded !== four.folded || one.folded === two.folded) return -1;
  const from = starts[n] as number;
  const end = (starts[n + 3] as number) + four.text.length;
  const blanks = text.slice(from, end).split(/\s+/).length === 4 && /^[\p{L}\s]+$/u.test(text.slice(from, end));
  const usual = DOUBLED_PAIRS.has(`${one.folded} ${two.folded}`);
  return blanks && !usual && BEGINS_CLAUSE.test(text.slice(Math.max(0, from - 14), from)) ? end : -1;
}

export default defineRule({
  id: "doan-van/lap-tu",
  title: "Không lặp hai lần một từ",
  titleEn: "A word stands once",
  why: "“Các các”, “đầu mối mối giúp” là lỗi gõ khi sửa câu; đọc lướt rất khó thấy. Từ láy và từ ghép (“từ từ”, “năm năm”, “tờ trình trình”) không bị báo.",
  appliesTo: "all",
  severity: "warning",
  fix: "suggested",
  scope: "paragraph",
  examples: [
    { style: "hd36-2018", bad: "Yêu cầu các các chi bộ thực hiện.", good: "Yêu cầu các chi bộ thực hiện từ từ." },
    { style: "hd36-2018", bad: "Theo ý kiến của Của Huyện uỷ.", good: "Theo ý kiến của Huyện uỷ." },
    {
      style: "hd36-2018",
      bad: "Cử cán bộ làm đầu mối mối giúp Ban Thường vụ.",
      good: "Cử cán bộ làm đầu mối giúp Ban Thường vụ, theo kế hoạch năm năm.",
    },
    { style: "hd05-2026", bad: "Báo cáo về về Đảng uỷ xã An Phú.", good: "Báo cáo về Đảng uỷ xã An Phú." },
    { style: "hd05-2026", bad: "Chuẩn bị đại hội lần lần thứ hai.", good: "Chuẩn bị đại hội lần thứ hai." },
    {
      style: "hd05-2026",
      bad: "1. Vận động vận động các hộ dân trồng cây.",
      good: "1. Vận động các hộ dân trồng cây; Ban Tổ chức tổ chức lễ phát động, từng bước từng bước nhân rộng.",
    },
    { style: "hd05-2026", bad: "Các chi bộ và và đoàn thể.", good: "Các chi bộ và đoàn thể." },
  ],
  check({ paragraph, usage }, report) {
    const { text } = paragraph;
    const read = wordsOf(text);
    const { words, starts } = read;
    const isRepeat = repeatsIn(text, read, usage);
    for (let n = 0; n + 3 < words.length; n++) {
      if ((words[n] as Word).folded !== (words[n + 2] as Word).folded) continue;
      const end = endOfTwice(text, read, n);
      if (end < 0) continue;
      const from = starts[n] as number;
      const once = (starts[n + 1] as number) + (words[n + 1] as Word).text.length;
      const twice = text.slice(from, once);
      report({
        range: rangeIn(paragraph, from, end),
        message: { vi: `Lặp từ “${twice}”: chỉ viết một lần`, en: `“${twice}” twice: write it once` },
        fix: {
          title: { vi: `Bỏ một từ “${twice}”`, en: `Remove one “${twice}”` },
          safe: false,
          edits: [{ range: { start: endOf(paragraph, once), end: endOf(paragraph, end) }, newText: "" }],
        },
      });
    }
    for (let n = 1; n < words.length; n++) {
      const word = words[n] as Word;
      const before = words[n - 1] as Word;
      if (word.folded !== before.folded) continue;
      if (REPEATED_BEHIND[word.folded]?.includes(words[n - 2]?.folded ?? "") === true) continue;
      const index = starts[n - 1] as number;
      const end = (starts[n] as number) + word.text.length;
      const first = before.text;
      const between = text.slice(index + first.length, starts[n]);
      if (!/^\s{1,9}$/.test(between) || /[\d-]/.test(text.charAt(index - 1) + text.charAt(end))) continue;
      const next = words[n + 1]?.folded;
      const sure = next !== undefined && BEFORE[word.folded] === next;
      if (!sure && !isFunctionWord(word) && !isRepeat(n - 1)) continue;
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
