import type { Word, Words } from "../../text/words.ts";
import { wordReader, wordsOf } from "../../text/words.ts";
import type { Formula } from "../../vocabulary/formulas.ts";
import { FORMULAS } from "../../vocabulary/formulas.ts";

/** A slip in a fixed phrase. */
export interface FormulaSlip {
  /** Offsets of the wrong word. */
  readonly from: number;
  readonly to: number;
  /** The word that is meant, and the whole phrase, folded. */
  readonly right: string;
  readonly phrase: string;
}

/**
 * The formulas by their first and by their second word: where one word is wrong, one of these two is right. The number
 * says which of the two.
 */
const byWord = new Map<string, { readonly formula: Formula; readonly place: 0 | 1 }[]>();
for (const formula of FORMULAS) {
  for (const place of [0, 1] as const) {
    const word = formula.words[place] as string;
    const known = byWord.get(word);
    if (known === undefined) byWord.set(word, [{ formula, place }]);
    else known.push({ formula, place });
  }
}
const formulasWith = wordReader(({ folded }) => byWord.get(folded) ?? null);

/** True for words that each begin with a capital and go on in small letters: “Nguyễn Văn Bảng”, “Hoàng Thiện”. */
function isName(words: readonly Word[]): boolean {
  return words.every(({ text }) => /^\p{Lu}.*\p{Ll}$/u.test(text));
}

/** Which word of a formula that begins at word `first` is the only wrong one, and a slip that is known; -1 for none. */
function wrongWord(text: string, { words, starts }: Words, first: number, formula: Formula): number {
  if (first < 0 || first + formula.words.length > words.length) return -1;
  let wrong = -1;
  for (let n = 0; n < formula.words.length; n++) {
    const { folded } = words[first + n] as Word;
    if (folded === formula.words[n]) continue;
    if (wrong >= 0 || formula.slips[n]?.has(folded) !== true) return -1;
    wrong = n;
  }
  if (wrong < 0 || isName(words.slice(first, first + formula.words.length))) return -1;
  for (const [n, mark] of formula.between.entries()) {
    const end = (starts[first + n] as number) + (words[first + n] as Word).text.length;
    const found = text.slice(end, starts[first + n + 1]);
    if (mark === " " ? !/^\s+$/.test(found) : !/^,\s+$/.test(found)) return -1;
  }
  return wrong;
}

/** The slips in fixed phrases of a text, in order, each once. Linear in the text. */
export function formulaSlips(text: string): FormulaSlip[] {
  const read = wordsOf(text);
  const { words, starts } = read;
  const found = new Map<number, FormulaSlip>();
  for (let n = 0; n < words.length; n++) {
    for (const { formula, place } of formulasWith(words[n] as Word) ?? []) {
      const first = n - place;
      const wrong = wrongWord(text, read, first, formula);
      if (wrong < 0) continue;
      const from = starts[first + wrong] as number;
      if (found.has(from)) continue;
      const to = from + (words[first + wrong] as Word).text.length;
      const phrase = formula.words.map((word, at) => word + (formula.between[at] ?? "")).join("");
      found.set(from, { from, to, right: formula.words[wrong] as string, phrase });
    }
  }
  return [...found.values()].sort((a, b) => a.from - b.from);
}
