/**
 * The letters of Vietnamese and of Western Europe, to be put between the brackets of an expression; combining marks and
 * the scripts between Latin and “ỹ” are among them. `\p{L}` has six hundred ranges, which V8 puts together anew for every
 * expression that holds it: milliseconds at its first use.
 */
export const LETTERS = "A-Za-zÀ-ÖØ-öø-ỹ";
/** One letter. */
export const LETTER = `[${LETTERS}]`;
/** Where a word begins: no letter stands before. JavaScript's `\b` does not know Vietnamese letters. */
export const WORD_START = `(?<!${LETTER})`;
/** Where a word ends: no letter follows. */
export const WORD_END = `(?!${LETTER})`;

/**
 * Capitals and small letters, to be put between the brackets of an expression: those of Vietnamese and of Western
 * Europe, and the Greek and Cyrillic ones that are taken for them. `\p{Lu}` and `\p{Ll}` have six hundred ranges each,
 * which V8 puts together anew for every expression: half a millisecond at its first use.
 */
export const CAPITALS = "A-ZÀ-ÖØ-ÞĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸΑ-ΩЀ-Я";
export const SMALL = "a-zß-öø-ÿăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹα-ωа-џ";

const BEGINS_WITH_CAPITAL = new RegExp(`^[${CAPITALS}]`, "u");
const BEGINS_WITH_SMALL = new RegExp(`^[${SMALL}]`, "u");

const BEGINS_WITH_LETTER = new RegExp(`^${LETTER}`, "u");
const HAS_LETTER = new RegExp(LETTER, "u");

/** True when the text begins with a letter, with its marks or without. */
export function beginsWithLetter(text: string): boolean {
  return BEGINS_WITH_LETTER.test(text);
}

/** True when a letter stands anywhere in the text. */
export function hasLetter(text: string): boolean {
  return HAS_LETTER.test(text);
}

/** True when `text` begins with `words` and the last of them is whole: no letter follows it. */
export function beginsWithWords(text: string, words: string): boolean {
  return text.startsWith(words) && !beginsWithLetter(text.slice(words.length));
}

/** True when the text begins with a capital letter. */
export function beginsWithCapital(text: string): boolean {
  return BEGINS_WITH_CAPITAL.test(text);
}

/** True when the text begins with a small letter. */
export function beginsWithSmall(text: string): boolean {
  return BEGINS_WITH_SMALL.test(text);
}
