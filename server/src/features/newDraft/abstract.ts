import { titleCase } from "../../reading/titleCase.ts";
import { beginsWithLetter, beginsWithSmall, CAPITALS, LETTER, WORD_END } from "../../text/letters.ts";
import { isSyllable } from "../../text/syllable.ts";
import { PLAIN_BEGINNINGS } from "../../vocabulary/plainBeginnings.ts";
import { tidy } from "./bodies.ts";

const LEAD = /^(?:về\s+việc|v\/v|về)\s*:?\s+/iu;

const FIRST_WORDS = new RegExp(`^(?<word>[${CAPITALS}]${LETTER}*) (?<next>${LETTER}+)`, "u");

const WORDS = new RegExp(`${LETTER}+`, "gu");

const ENDS_IN_LETTER = new RegExp(`${LETTER}$`, "u");

/** Numbers of congresses, quarters: no syllable, though “VI” could be one. */
const ROMAN = /^[IVX]+$/;

/** The Party, where it is no part of “đảng viên”, “đảng bộ”. */
const THE_PARTY = new RegExp(`(?<=(?:công tác|xây dựng|của|điều lệ) )đảng${WORD_END}(?! viên| bộ)`, "gu");

/**
 * The abstract without “về”, “về việc” and a mark at its end; it goes on in small letters, where no name begins it. One
 * typed in capitals gets small letters; `names`, as “An Phú”, and abbreviations keep theirs.
 */
export function bareAbstract(text: string, names: readonly string[] = []): string {
  const bare = inSmallLetters(
    tidy(text)
      .replace(LEAD, "")
      .replace(/(?<!\s)\s*(?<![.;,])[.;,]+$/, ""),
    names,
  );
  const { word = "", next = "" } = FIRST_WORDS.exec(bare)?.groups ?? {};
  const plain = PLAIN_BEGINNINGS.has(word.toLowerCase()) && word.slice(1) === word.slice(1).toLowerCase();
  return plain && beginsWithSmall(next) ? `${bare.charAt(0).toLowerCase()}${bare.slice(1)}` : bare;
}

/** A text of several syllables that has no small letter, in small letters; any other as it is. */
function inSmallLetters(text: string, names: readonly string[]): string {
  const syllables = (text.match(WORDS) ?? []).filter((word) => isSyllable(word) && !ROMAN.test(word));
  if (text !== text.toUpperCase() || syllables.length < 2) return text;
  const small = text.replace(WORDS, (word) => (isSyllable(word) && !ROMAN.test(word) ? word.toLowerCase() : word));
  const named = ["Việt Nam", ...names.map(titleCase)].reduce(withName, small);
  return named.replace(THE_PARTY, "Đảng");
}

/** A text in small letters with the capitals of a name, where that is no part of longer words. */
function withName(text: string, name: string): string {
  const small = name.toLowerCase();
  if (small === "") return text;
  return text
    .split(small)
    .reduce(
      (before, behind) => `${before}${ENDS_IN_LETTER.test(before) || beginsWithLetter(behind) ? small : name}${behind}`,
    );
}
