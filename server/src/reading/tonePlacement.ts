import { perDraft, perParagraph } from "../incremental/memoise.ts";
import type { Component } from "../syntax/component.ts";
import type { Draft } from "../syntax/draft.ts";
import { LETTER } from "../text/letters.ts";
import { isLiteral, isQuotedForm } from "../text/literals.ts";
import { readSyllable, writeSyllable } from "../text/syllable.ts";
import type { Word } from "../text/words.ts";
import { wordReader, wordsOf } from "../text/words.ts";
import { personNames } from "./personNames.ts";

/** A syllable in which old and new placement differ, and which of the two it follows. */
export interface Placed {
  readonly from: number;
  readonly written: string;
  readonly placement: "old" | "new";
  /** The same syllable in the other placement, in the same case. */
  readonly other: string;
}

const CANDIDATE = /(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[òóỏõọÒÓỎÕỌ][aeAE]|[uU][ỳýỷỹỵỲÝỶỸỴ]|[ùúủũụÙÚỦŨỤ][yY])$/u;

function inCaseOf(model: string, text: string): string {
  return [...text].map((letter, n) => (model[n] === model[n]?.toLowerCase() ? letter : letter.toUpperCase())).join("");
}

/** How a word places its tone mark; null for the many in which both ways are the same. */
const placementOf = wordReader(({ text: written }): Omit<Placed, "from"> | null => {
  const syllable = CANDIDATE.test(written) ? readSyllable(written) : null;
  if (syllable === null) return null;
  const old = inCaseOf(written, writeSyllable(syllable, "old"));
  const fresh = inCaseOf(written, writeSyllable(syllable, "new"));
  if (old === fresh) return null;
  const placement = written === old ? "old" : "new";
  return { written, placement, other: placement === "old" ? fresh : old };
});

const CANDIDATES = /[oOuU][àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ]|[òóỏõọÒÓỎÕỌùúủũụÙÚỦŨỤ][aeyAEY]/u;
const SYLLABLE = new RegExp(`${LETTER}+`, "gu");

/** A text of our own with its tone marks placed in the one way or the other. Its length stays. */
export function inPlacement(text: string, placement: Placed["placement"]): string {
  return text.replace(SYLLABLE, (word) => {
    const syllable = CANDIDATE.test(word) ? readSyllable(word) : null;
    return syllable === null ? word : inCaseOf(word, writeSyllable(syllable, placement));
  });
}

/** Printed so in the State title, whatever the text below it does. */
const STATE = "CỘNG HÒA";

/**
 * A text of ours with the tone marks of a draft. Names of persons and the State's keep theirs, and so do the words that
 * `keeps` names: those were the drafter's.
 */
export function writtenAs(
  text: string,
  placement: Placed["placement"],
  keeps: (word: string) => boolean = () => false,
): string {
  if (!CANDIDATES.test(text)) return text;
  const names = personNames(text);
  const isName = (at: number) => names.some(({ from, to }) => from <= at && at < to);
  return text.replace(SYLLABLE, (word, at: number) => {
    const stays = isName(at) || keeps(word) || text.startsWith(STATE, at - "CỘNG ".length);
    return stays ? word : inPlacement(word, placement);
  });
}

/** The syllables of a draft in which old and new placement differ, names left out. */
export const tonePlacements = perParagraph(({ text }: Component): Placed[] => {
  const found: Placed[] = [];
  let names: { from: number; to: number }[] | null = null;
  const { words, starts } = wordsOf(text);
  for (let n = 0; n < words.length; n++) {
    const placed = placementOf(words[n] as Word);
    if (placed === null) continue;
    const from = starts[n] as number;
    names ??= personNames(text);
    if (names.some((name) => name.from <= from && from < name.to)) continue;
    const to = from + placed.written.length;
    if (isLiteral(text, from, to) || isQuotedForm(text, from, to)) continue;
    found.push({ from, ...placed });
  }
  return found;
});

/** The placement of a draft's own words; “old”, as the guidelines write, where it has none that tell. */
export const ownPlacement: (draft: Draft) => Placed["placement"] = perDraft((draft) =>
  usualPlacement(tonePlacements(draft)),
);

/** The placement that most of such syllables have; of as many of both, that of the first; “old” where there are none. */
export function usualPlacement(places: ReturnType<typeof tonePlacements>): Placed["placement"] {
  let count = 0;
  let old = 0;
  for (const { facts } of places) {
    count += facts.length;
    for (const { placement } of facts) if (placement === "old") old++;
  }
  const first = places[0]?.facts[0]?.placement ?? "old";
  return old * 2 === count ? first : old * 2 > count ? "old" : "new";
}
