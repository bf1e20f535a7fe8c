import { perLine } from "../incremental/memoise.ts";
import type { Draft } from "../syntax/draft.ts";
import { lineAt } from "../syntax/kinds.ts";
import { isParagraphLine } from "./bodyEnd.ts";

const PAGE_NUMBER = /^-?\s?(\d{1,3})\s?-?$/;
const BETWEEN_DASHES = /^-\s?\d{1,3}\s?-$/;

/** The number that stands alone on a line: “2”, “- 2 -”. */
const numberAlone = perLine(({ items, whole, table }) => {
  if (table !== null || items.length !== 1 || items[0]?.kind !== "stamp") return null;
  const number = PAGE_NUMBER.exec(whole.text)?.[1];
  return number === undefined ? null : Number(number);
});

/** The end of a sentence, or of a point of a list. */
const SENTENCE = /[.;:!?…]$/;

/** True where a sentence, or a numbered line, stands between two lines: between the numbers of a table's rows none does. */
function isText({ lines }: Draft, upper: number, lower: number): boolean {
  for (let n = upper + 1; n < lower; n++) {
    const { items, whole } = lineAt(lines, n);
    if (isParagraphLine(lines[n]) && (items[0]?.marker != null || SENTENCE.test(whole.text))) return true;
  }
  return false;
}

/**
 * The lines of the body that are page numbers: a row of lone numbers, each one more than the last, with running text in
 * between. A single lone number is none, unless dashes stand around it.
 */
export function pageNumberLines(draft: Draft): ReadonlySet<number> {
  const { body } = draft;
  const found = new Set<number>();
  if (body === null) return found;
  const all = numberAlone(draft).filter(({ line }) => line >= body.first && line <= body.last);
  all.forEach(({ line, fact: number }, n) => {
    const next = all[n + 1];
    const dashed = BETWEEN_DASHES.test(lineAt(draft.lines, line).whole.text);
    if (dashed && isText(draft, body.first - 1, line) && isText(draft, line, body.last + 1)) found.add(line);
    if (next === undefined || next.fact !== number + 1 || !isText(draft, line, next.line)) return;
    found.add(line).add(next.line);
  });
  return found;
}
