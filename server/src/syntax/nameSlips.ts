import { ofKinds } from "../kinds/kinds.ts";
import { withoutMarks } from "../text/fold.ts";
import type { Word, Words } from "../text/words.ts";
import { wordReader, wordsOf } from "../text/words.ts";
import { COMMITTEES, PARTY_ORGANISATIONS } from "../vocabulary/committees.ts";
import { COLLECTIVE_BODIES, POSITIONS } from "../vocabulary/positions.ts";

/** A word of a fixed name in capitals that has another mark: “ĐÀNG BỘ TỈNH”, “PHÓ BÍ THỨ”. */
export interface NameSlip {
  /** Offsets of the wrong word. */
  readonly from: number;
  readonly to: number;
  /** The word that is meant, and the whole name, folded. */
  readonly right: string;
  readonly name: string;
}

const BODIES = ["uỷ ban nhân dân", "hội đồng nhân dân", "ban tổ chức", "ban nội chính", "ban xây dựng đảng", "cơ quan"];
const AUTHORS = ["của ban thường vụ", "của ban chấp hành"];
const UNITS = ["đảng bộ xã", "ban tuyên giáo", "các cơ quan đảng"];

/** The names of two words and more, by the letters of their first word; the longest first. */
const namesByLetters = ofKinds(({ all }) => {
  const names = [
    ...[...POSITIONS, ...COLLECTIVE_BODIES, ...BODIES, ...AUTHORS, ...UNITS],
    ...[...COMMITTEES.map(({ start }) => start), ...PARTY_ORGANISATIONS.map(([start]) => start)],
    ...all.map(({ name }) => name.toLowerCase()),
  ].map((name) => name.split(" "));
  const found = new Map<string, string[][]>();
  for (const name of names.sort((a, b) => b.length - a.length)) {
    const key = withoutMarks(name[0] as string);
    if (name.length > 1) found.set(key, [...(found.get(key) ?? []), name]);
  }
  return found;
});

/** The letters of a word in capitals; null for any other. */
const lettersOf = wordReader(({ text, folded }) => (text === text.toUpperCase() ? withoutMarks(folded) : null));
/** What stands before the own name of a place. */
const BEFORE_PLACE = new Set(["xã", "phường", "thôn", "bản", "ấp", "khu", "phố", "huyện", "quận", "trấn"]);

/** How a name stands at word `first`: which of its words has another mark, -1 for none; null where it does not stand there. */
function readName({ words }: Words, first: number, name: readonly string[]): number | null {
  let wrong = -1;
  for (const [n, part] of name.entries()) {
    const word = words[first + n];
    if (word === undefined || lettersOf(word) !== withoutMarks(part)) return null;
    if (word.folded === part) continue;
    if (wrong >= 0) return null;
    wrong = n;
  }
  return wrong;
}

/** A text with the slips in its fixed names put right, so that a name is known all the same. As long as the text. */
export function withRightNames(text: string): string {
  let right = text;
  for (const slip of nameSlips(text)) {
    if (slip.to - slip.from !== slip.right.length) continue;
    right = right.slice(0, slip.from) + slip.right.toUpperCase() + right.slice(slip.to);
  }
  return right;
}

/** The slips in fixed names of a text, in order. Linear in the text: a name has few words. */
export function nameSlips(text: string): NameSlip[] {
  const read = wordsOf(text);
  const { words, starts } = read;
  const found: NameSlip[] = [];
  for (let n = 0; n < words.length; n++) {
    const letters = lettersOf(words[n] as Word);
    if (letters === null || BEFORE_PLACE.has(words[n - 1]?.folded ?? "")) continue;
    for (const name of namesByLetters().get(letters) ?? []) {
      const wrong = readName(read, n, name);
      if (wrong === null) continue;
      if (wrong >= 0) {
        const from = starts[n + wrong] as number;
        const to = from + (words[n + wrong] as Word).text.length;
        found.push({ from, to, right: name[wrong] as string, name: name.join(" ") });
      }
      n += name.length - 1;
      break;
    }
  }
  return found;
}
