import { fold } from "./fold.ts";

/** A phrase found in a text: where, as written, and which one it is. */
export interface PhraseMatch {
  readonly from: number;
  readonly to: number;
  readonly written: string;
  /** The phrase as it was looked for: folded, single blanks. */
  readonly phrase: string;
}

/**
 * Makes a finder of fixed phrases: whole words, case, tone placement and runs of blanks aside. The phrases are given
 * folded; of two that begin at one place the longer wins. Linear in the text.
 */
export function phraseFinder(phrases: readonly string[]): (text: string) => PhraseMatch[] {
  const escape = (phrase: string) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/ /g, "\\s+");
  const alternatives = [...phrases].sort((a, b) => b.length - a.length).map(escape);
  if (alternatives.length === 0) return () => [];
  const pattern = new RegExp(`(?<![A-Za-zÀ-ÖØ-öø-ỹ])(?:${alternatives.join("|")})(?![A-Za-zÀ-ÖØ-öø-ỹ])`, "gu");
  return (text) =>
    [...fold(text).matchAll(pattern)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      written: text.slice(match.index, match.index + match[0].length),
      phrase: match[0].replace(/\s+/g, " "),
    }));
}

/** Writes `text` in the case of `model`: all capitals, a capital at the start of the words that had one, or as it is. */
export function inCaseOf(model: string, text: string): string {
  if (model === model.toUpperCase() && model !== model.toLowerCase()) return text.toUpperCase();
  const words = model.split(/\s+/);
  return text
    .split(" ")
    .map((word, n) => (/^\p{Lu}/u.test(words[n] ?? "") ? word.charAt(0).toUpperCase() + word.slice(1) : word))
    .join(" ");
}

/** A folded phrase with its tone marks where the writer puts them: “uỷ” or “ủy”, as `written` has it. */
export function asPlacedIn(written: string, phrase: string): string {
  if (!/[òóỏõọ][ae]|[ùúủũụ]y/iu.test(written)) return phrase;
  const pairs = ["oàòa", "oáóa", "oảỏa", "oãõa", "oạọa", "uỳùy", "uýúy", "uỷủy", "uỹũy", "uỵụy"];
  return pairs.reduce((text, pair) => text.replaceAll(pair.slice(0, 2), pair.slice(2)), phrase);
}
