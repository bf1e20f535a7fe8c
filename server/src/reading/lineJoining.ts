import { perLine } from "../incremental/memoise.ts";
import type { Draft } from "../syntax/draft.ts";
import type { ClassifiedLine } from "../syntax/kinds.ts";
import { lineAt } from "../syntax/kinds.ts";
import { paragraphEnd } from "../syntax/paragraphs.ts";
import { beginsWithSmall, LETTERS } from "../text/letters.ts";
import type { TextEdit } from "../text/position.ts";

const OPEN_SYMBOL = new RegExp(String.raw`[${LETTERS}\d][-/]$`, "u");

/** The text between two halves of a paragraph that are joined. */
export function blankBetween(upper: string): "" | " " {
  // “số 105/NĐ-” and “CP” are one word, a dash after a blank is one between words.
  return OPEN_SYMBOL.test(upper.trimEnd()) ? "" : " ";
}

/** The edit that makes one line of two, whatever blank lines stand between them. */
export function joinEdit(lines: readonly ClassifiedLine[], upper: number, lower: number): TextEdit {
  const above = lineAt(lines, upper).raw;
  const below = lineAt(lines, lower).raw;
  return {
    range: {
      start: { line: upper, character: above.trimEnd().length },
      end: { line: lower, character: below.length - below.trimStart().length },
    },
    newText: blankBetween(above),
  };
}

/** True when nothing but blank lines stands between two lines: a comment there would be lost in joining them. */
export function canJoin(lines: readonly ClassifiedLine[], upper: number, lower: number): boolean {
  for (let n = upper + 1; n < lower; n++) {
    const { items, comments, startsInComment } = lineAt(lines, n);
    if (items.length > 0 || comments.length > 0 || startsInComment) return false;
  }
  return true;
}

const CLOSED = /[.;:!?…”"»)\]]$|\.\/-$/;

/** True for a line that may be the first half of a paragraph. A short heading with a number has no closing mark. */
export function isOpen({ items, whole, table }: ClassifiedLine): boolean {
  const [first, second] = items;
  if (table !== null || first?.kind !== "text" || second !== undefined || CLOSED.test(whole.text)) return false;
  return first.marker === null || whole.text.endsWith(",") || whole.text.length > 50;
}

/** True for a line that goes on in the middle of a sentence. */
export function goesOn({ items, whole, table }: ClassifiedLine): boolean {
  const first = items[0];
  if (table !== null) return false;
  return (first?.kind === "text" || first?.kind === "base") && first.marker === null && beginsWithSmall(whole.text);
}

const goingOn = perLine((line) => (goesOn(line) ? 1 : null));

/**
 * The first and second halves of the paragraphs of the body that break off in a sentence, by line. In a hard-wrapped
 * file that is every line: there look at `joinWrappedLines`.
 */
export function brokenParagraphs(draft: Draft): [number, number][] {
  const { body, lines } = draft;
  const found: [number, number][] = [];
  if (body === null) return found;
  for (const { line } of goingOn(draft)) {
    if (line <= body.first || line > body.last) continue;
    let above = line - 1;
    while (lineAt(lines, above).items.length === 0) above--;
    if (isOpen(lineAt(lines, above))) found.push([above, line]);
  }
  if (found.length === 0) return found;
  const exempt = draft.exempt;
  return found.filter(([upper, lower]) => exempt[upper] !== 1 && exempt[lower] !== 1);
}

/** The edits that make one line of each paragraph in the body of a hard-wrapped file; none for another file. */
export function joinWrappedLines({ body, lines, hardWrapped }: Draft): TextEdit[] {
  if (body === null || !hardWrapped) return [];
  const edits: TextEdit[] = [];
  for (let n = body.first; n <= body.last; n++) {
    if (lineAt(lines, n).items.length === 0) continue;
    const last = Math.min(paragraphEnd(lines, n, true), body.last);
    for (let line = n; line < last; line++) edits.push(joinEdit(lines, line, line + 1));
    n = last;
  }
  return edits;
}
