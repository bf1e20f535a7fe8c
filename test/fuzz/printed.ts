import { readDocument } from "../../server/src/incremental/document.ts";
import type { Pages } from "../../server/src/page/model.ts";
import { paragraphsOfBlock, textOfParagraph } from "../../server/src/page/model.ts";

/**
 * The letters that one text has more of than another, order left aside. Bars only part columns, and the parser takes
 * the colon behind a type for markup.
 */
function surplus(one: string, other: string): string {
  const counts = new Map<string, number>();
  for (const letter of one) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (const letter of other) counts.set(letter, (counts.get(letter) ?? 0) - 1);
  return [...counts]
    .filter(([letter, count]) => count > 0 && /[^\s|:]/.test(letter))
    .map(([letter, count]) => letter.repeat(count))
    .join("");
}

/** The letters of a draft that its pages lack, and those that they have beyond it. */
export function lostOrMade(text: string, pages: Pages): { lost: string; made: string } {
  return { lost: surplus(saidIn(text), printedOf(pages)), made: surplus(printedOf(pages), saidIn(text)) };
}

/** What a draft says: all its items but lines that are only drawn, and what a converter left between two pages. */
function saidIn(text: string): string {
  const items = readDocument(text).lines.flatMap((line) => line.items);
  return items
    .filter(({ kind }) => kind !== "rule" && kind !== "debris")
    .map(({ segment }) => segment.text)
    .join("");
}

function printedOf(pages: Pages): string {
  return pages.parts
    .flatMap(({ blocks }) => blocks.flatMap(paragraphsOfBlock))
    .map(textOfParagraph)
    .filter((text) => !/^(?:[-–—_=*.~]\s?){2,}$/.test(text))
    .join("");
}
