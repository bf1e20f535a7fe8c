import { fold } from "../text/fold.ts";
import { beginsWithCapital, CAPITALS, SMALL } from "../text/letters.ts";
import type { Word } from "../text/words.ts";
import { isLetter, wordReader, wordsOf } from "../text/words.ts";
import { FAMILY_NAMES } from "../vocabulary/familyNames.ts";

const TITLE_WORD = String.raw`[${CAPITALS}][${SMALL}\u0300-\u036f]*`;
const TITLE_RUN = new RegExp(`${TITLE_WORD}(?: ${TITLE_WORD}){1,4}`, "gu");
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

/** The stretches of a text that are names of persons: a family name and one to four more words in title case. */
export function personNames(text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
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
