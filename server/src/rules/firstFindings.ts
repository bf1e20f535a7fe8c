import type { WeighedList } from "../syntax/lineLists.ts";
import { comparePositions } from "../text/position.ts";
import type { Diagnostic } from "./define.ts";
import { isRuleFailure } from "./notices.ts";

/** More findings than this in one file help nobody: `tep/qua-nhieu`. */
export const MOST_FINDINGS = 1000;

/** What the paragraph rules found on a line, where it stands in the file. */
export interface FoundOnLine {
  readonly line: number;
  readonly found: readonly Diagnostic[];
}

/** Findings by line with their number. */
export function counted(byLine: readonly FoundOnLine[]): WeighedList<FoundOnLine> {
  return { entries: byLine, weight: byLine.reduce((sum, { found }) => sum + found.length, 0) };
}

/** Puts findings in the order of the text. */
export function inOrder(found: readonly Diagnostic[]): Diagnostic[] {
  return found.toSorted(
    (a, b) => comparePositions(a.range.start, b.range.start) || comparePositions(a.range.end, b.range.end),
  );
}

/** A rule that fails tends to do so in every paragraph: it is said of the first. */
export function eachFailureOnce(byLine: readonly FoundOnLine[]): FoundOnLine[] {
  const said = new Set<string>();
  const isNew = (one: Diagnostic) => {
    if (!isRuleFailure(one)) return true;
    const known = said.has(one.message.en);
    said.add(one.message.en);
    return !known;
  };
  return byLine.map(({ line, found }) => ({ line, found: found.filter(isNew) }));
}

/**
 * Of findings by line, in order and counted, and others, in none: as many as are needed to show the first ones, and how
 * many were left out. A finding by line begins on that line or on one of its paragraph's.
 */
export function firstFindings(
  { entries: byLine, weight }: WeighedList<FoundOnLine>,
  others: readonly Diagnostic[],
): { found: Diagnostic[]; left: number } {
  const found: Diagnostic[] = [];
  let taken = 0;
  for (; taken < byLine.length && found.length < MOST_FINDINGS; taken++) {
    for (const one of (byLine[taken] as FoundOnLine).found) found.push(one);
  }
  // From here on nothing is shown: the others are not sorted, only counted.
  const end = byLine[taken]?.line ?? Number.POSITIVE_INFINITY;
  let left = weight - found.length;
  for (const one of others) {
    if (one.range.start.line < end) found.push(one);
    else left++;
  }
  return { found, left };
}
