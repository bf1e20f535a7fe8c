import { fold } from "../text/fold.ts";
import { beginsWithCapital, CAPITALS, SMALL, WORD_START } from "../text/letters.ts";
import { textReader } from "../text/memo.ts";
import type { Word } from "../text/words.ts";
import { isLetter, wordReader, wordsOf } from "../text/words.ts";
import { FAMILY_NAMES } from "../vocabulary/familyNames.ts";

const TITLE_WORD = String.raw`[${CAPITALS}][${SMALL}\u0300-\u036f]*`;
const TITLE_RUN = new RegExp(`${TITLE_WORD}(?: ${TITLE_WORD}){1,4}`, "gu");
const WORD_IN_TITLE_CASE = new RegExp(TITLE_WORD, "gu");
const LAST_PART = new RegExp(`${TITLE_WORD}$`, "u");

/** True for a word that ends with a family name in title case. */
const endsInFamilyName = wordReader(({ text }) => {
  const name = LAST_PART.exec(text)?.[0];
  return name !== undefined && FAMILY_NAMES.has(fold(name));
});
const isInTitleCase = wordReader(({ text }) => beginsWithCapital(text));

/** False for the many texts without a family name that a word in title case follows. */
function mayName(text: string): boolean {
  const { words, starts } = wordsOf(text);
  for (let n = 0; n < words.length; n++) {
    const word = words[n] as Word;
    if (!endsInFamilyName(word)) continue;
    const to = (starts[n] as number) + word.text.length;
    if (text.charCodeAt(to) !== 0x20) continue;
    const next = words[n + 1];
    if (starts[n + 1] === to + 1 ? isInTitleCase(next as Word) : !isLetter(text.charCodeAt(to + 1))) return true;
  }
  return false;
}

const FORMS_OF_ADDRESS =
  "[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Cc]ậu|[Cc]ụ|[Ee]m|[Cc]háu|[Tt]hầy";
/** How persons are spoken of before their names: “đồng chí Hòa, ông Thủy và bà Thúy”; the names may go on as a list. */
const ADDRESSED = new RegExp(`${WORD_START}(?:${FORMS_OF_ADDRESS})((?:(?:,| và|;)? ${TITLE_WORD}){1,12})`, "gu");
/** Words in title case that begin a post or a body, and no name: “đồng chí Uỷ viên”, “bà Toà án”. */
const NO_GIVEN_NAME = /^(?:u[ỷy]|ủy)$|^(?:hoà|hòa) (?:giải|thượng)|^(?:toà|tòa) án/i;

/** Given names behind a form of address, each by itself. */
function givenNames(text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const match of text.matchAll(ADDRESSED)) {
    const names = match[1] as string;
    const start = match.index + match[0].length - names.length;
    for (const { 0: name, index } of names.matchAll(WORD_IN_TITLE_CASE)) {
      const from = start + index;
      const to = from + name.length;
      const next = text.slice(to, to + 7);
      if (!NO_GIVEN_NAME.test(name) && !NO_GIVEN_NAME.test(name + next)) found.push({ from, to });
    }
  }
  return found;
}

/** Beginnings and ends of syllables that Vietnamese does not have: names of the peoples of the Highlands and others. */
const NO_ONSET = /^(?:[bcdđghkmps]r|[bghkmps]l|k[dnpt]|m[nl]|s[nt]|h[mn]|đr|dj|[jwzf])/iu;
const NO_CODA = /(?:[bdđjklrsvwxzf]|[^nc]h)$/iu;
/** “Kắn”, “Kõ”, “Kon”: Vietnamese words have “c” there. */
const K_BEFORE_BACK = /^k[aou]/iu;
const TWO_SYLLABLES = /[aeiouy]\p{M}*[^aeiouy\p{M}]+[aeiouy]/iu;

/** True for a word in title case that no slip made of a Vietnamese syllable: “Prông”, “Bríu”, “Kõ”, “Mắk”, “Alăng”. */
export const isEthnicName = textReader((word) => {
  if (!beginsWithCapital(word) || beginsWithCapital(word.slice(1))) return false;
  const small = word.toLowerCase();
  const apart = small.normalize("NFD");
  return NO_ONSET.test(small) || NO_CODA.test(small) || K_BEFORE_BACK.test(apart) || TWO_SYLLABLES.test(apart);
});

/**
 * The stretches of a text that are names of persons: a family name and one to four more words in title case, and given
 * names behind a form of address.
 */
export function personNames(text: string): { from: number; to: number }[] {
  const found = givenNames(text);
  if (!mayName(text)) return found;
  for (const match of text.matchAll(TITLE_RUN)) {
    const words = match[0].split(" ");
    // “Đồng chí Nguyễn Văn An”: the name may begin behind other words in title case.
    const first = words.findIndex((word, n) => n < words.length - 1 && FAMILY_NAMES.has(fold(word)));
    if (first < 0) continue;
    const from = match.index + words.slice(0, first).join(" ").length + (first > 0 ? 1 : 0);
    found.push({ from, to: match.index + match[0].length });
  }
  return found;
}
