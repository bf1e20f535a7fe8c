import type { TextEdit } from "../text/position.ts";
import type { Draft } from "./draft.ts";
import type { ClassifiedLine } from "./kinds.ts";
import { paragraphEnd } from "./paragraphs.ts";

/** The edit that makes one line of two, whatever blank lines stand between them. */
export function joinEdit(lines: readonly ClassifiedLine[], upper: number, lower: number): TextEdit {
  const above = (lines[upper] as ClassifiedLine).raw;
  const below = (lines[lower] as ClassifiedLine).raw;
  // “số 105/NĐ-” and “CP” are one word, a dash after a blank is one between words.
  const glued = /[\p{L}\d][-/]$/u.test(above.trimEnd());
  return {
    range: {
      start: { line: upper, character: above.trimEnd().length },
      end: { line: lower, character: below.length - below.trimStart().length },
    },
    newText: glued ? "" : " ",
  };
}

/** The edits that make one line of each paragraph in the body of a hard-wrapped file; none for another file. */
export function joinWrappedLines({ body, lines, hardWrapped }: Draft): TextEdit[] {
  if (body === null || !hardWrapped) return [];
  const edits: TextEdit[] = [];
  for (let n = body.first; n <= body.last; n++) {
    if ((lines[n] as ClassifiedLine).items.length === 0) continue;
    const last = Math.min(paragraphEnd(lines, n, true), body.last);
    for (let line = n; line < last; line++) edits.push(joinEdit(lines, line, line + 1));
    n = last;
  }
  return edits;
}
