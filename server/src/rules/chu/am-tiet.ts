import { isEthnicName, personNames } from "../../reading/personNames.ts";
import { rangeIn } from "../../syntax/component.ts";
import { fold } from "../../text/fold.ts";
import { legacyPhrases, readLegacy } from "../../text/legacyEncodings.ts";
import { beginsWithCapital, CAPITALS, LETTER, LETTERS } from "../../text/letters.ts";
import { isLiteral, isQuotedForm } from "../../text/literals.ts";
import { inCaseOf } from "../../text/phrases.ts";
import { gluedSyllables, isSyllable, nearestSyllables } from "../../text/syllable.ts";
import { readTelex } from "../../text/telex.ts";
import type { Word } from "../../text/words.ts";
import { wordReader, wordsOf } from "../../text/words.ts";
import { formOf, lettersOf } from "../../usage/forms.ts";
import type { UsageModel } from "../../usage/model.ts";
import { FOREIGN_WORDS } from "../../vocabulary/foreignWords.ts";
import { toSpell } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

/** A capital inside, a letter of another script, the look-alike of Đ. */
const NO_SYLLABLE = new RegExp(String.raw`${LETTER}[${CAPITALS}]|[^A-Za-zÀ-ÖØ-öø-ɏ\u0300-\u036fḀ-ỹ]|[ðÐ]`, "u");
const NEIGHBOUR = new RegExp(String.raw`([${CAPITALS}][${LETTERS}'’]{0,19})\s$`, "u");

const JOINED_BEHIND = new RegExp(`['’-]${LETTER}`, "u");
const JOINED_BEFORE = new RegExp(`${LETTER}['’-]`, "u");
const LETTER_OR_DIGIT = new RegExp(String.raw`[${LETTERS}\d]`, "u");

/** False for words that are surely right, or of which nothing can be said: nearly all. */
const isOdd = wordReader(({ text }) => {
  if (isSyllable(text) || text.length < 2 || text === text.toUpperCase()) return false;
  return !NO_SYLLABLE.test(text);
});

/** True for a part of “Ja-va”, “D’Hondt”: foreign words. */
function isJoined(text: string, from: number, to: number): boolean {
  return JOINED_BEHIND.test(text.slice(to, to + 2)) || JOINED_BEFORE.test(text.slice(Math.max(from - 2, 0), from));
}

function wordsIn(text: string): string[] {
  return wordsOf(text).words.map((word) => word.text);
}

/** What a word should be; null where it is right, or may be right. */
const proposals = wordReader(({ text: word, folded }): readonly string[] | null => {
  if (FOREIGN_WORDS.has(folded)) return null;
  if (/^[\x20-\x7e]+$/.test(word)) {
    // Without Vietnamese letters it may be a foreign word, unless the keys of an input method show through.
    const telex = readTelex(word);
    return telex === null ? null : [telex];
  }
  if (gluedSyllables(word) !== null) return null;
  const near = nearestSyllables(word);
  return near.length === 0 ? null : near;
});

/** The proposals with those that only differ by their tone in the order of how usual they are, where that is known. */
function byUse(near: readonly string[], usage: UsageModel | null): readonly string[] {
  const letters = (word: string) => lettersOf(formOf(word) ?? word);
  const alike = near.filter((one) => letters(one) === letters(near[0] as string));
  if (usage === null || alike.length < 2) return near;
  const sorted = alike.toSorted((a, b) => usage.countOf(b) - usage.countOf(a));
  return [...sorted, ...near.filter((one) => !alike.includes(one))];
}

export default defineRule({
  id: "chu/am-tiet",
  title: "Chữ không có trong tiếng Việt (gõ nhầm)",
  titleEn: "A syllable that Vietnamese does not have",
  why: "“nghành”, “đựơc”, “thựơng” sai luật chính tả của âm tiết tiếng Việt, nên chắc chắn là gõ nhầm.",
  ownWords: true,
  appliesTo: "all",
  severity: "warning",
  fix: "suggested",
  scope: "paragraph",
  examples: [
    { style: "hd36-2018", bad: "Các nghành phối hợp.", good: "Các ngành phối hợp." },
    { style: "hd36-2018", bad: "Đã đựơc giao nhiệm vụ.", good: "Đã được giao nhiệm vụ ở Đắk Lắk." },
    {
      style: "hd36-2018",
      bad: "Giải quyểt công việc.",
      good: "Giải quyết công việc ở Krông Păc, Đăk Nông, Nậm Păt, Mường Lôt, buôn Kõ Tam, bản Kắn; đo cácbon, mêtan.",
    },
    { style: "hd05-2026", bad: "Thực hiện công viêc.", good: "Thực hiện công việc." },
    { style: "hd05-2026", bad: "Thừơng xuyên kiểm tra.", good: "Thường xuyên kiểm tra." },
    { style: "hd05-2026", bad: "Bước ddaauf thực hiện.", good: "Bước đầu thực hiện, gửi email về văn phòng." },
  ],
  check({ paragraph, lines, office, usage }, report) {
    const { text } = paragraph;
    const { words, starts } = wordsOf(text);
    // A whole line in an old encoding, and a letter that only looks like one of ours, are other rules' findings.
    if (!words.some(isOdd) || lines.some(({ raw }) => readLegacy(raw) !== null)) return;
    const encoded = lines.flatMap(({ raw }) =>
      legacyPhrases(raw).flatMap(({ from, to }) => wordsIn(raw.slice(from, to))),
    );
    const own = office.words ?? [];
    let names: { from: number; to: number }[] | null = null;
    for (let n = 0; n < words.length; n++) {
      if (!isOdd(words[n] as Word)) continue;
      const { text: word, folded } = words[n] as Word;
      const from = starts[n] as number;
      const to = from + word.length;
      if (isJoined(text, from, to)) continue;
      const before = text.charAt(from - 1);
      const after = text.charAt(to);
      if (
        /[\d/@.]/.test(before) ||
        /[\d/@]/.test(after) ||
        (after === "." && LETTER_OR_DIGIT.test(text.charAt(to + 1)))
      )
        continue;
      if (encoded.includes(word)) continue;
      const near = proposals(words[n] as Word);
      if (near === null || own.some((known) => fold(known) === folded)) continue;
      if (isLiteral(text, from, to) || isQuotedForm(text, from, to) || isEthnicName(word)) continue;
      names ??= personNames(text);
      if (names.some((name) => name.from <= from && to <= name.to)) continue;
      // A name in another language: two words in title case, neither a syllable, or the second with a stop and no tone.
      const neighbour = NEIGHBOUR.exec(text.slice(Math.max(0, from - 20), from))?.[1];
      if (beginsWithCapital(word) && neighbour !== undefined && (!isSyllable(neighbour) || /(?:ch|[cpt])$/.test(word)))
        continue;
      const range = rangeIn(paragraph, from, to);
      const [likeliest = "", ...rest] = byUse(near, usage);
      const right = inCaseOf(word, likeliest);
      const others = rest.map((other) => `“${inCaseOf(word, other)}”`);
      report({
        range,
        cause: folded,
        message: {
          vi: `“${word}” không phải chữ tiếng Việt; có lẽ là “${right}”${others.length > 0 ? ` hoặc ${others.join(", ")}` : ""}`,
          en: `“${word}” is no Vietnamese syllable; perhaps “${right}”`,
        },
        fix: {
          title: toSpell(right),
          safe: false,
          edits: [{ range, newText: right }],
        },
      });
    }
  },
});
