import type { WeighedList } from "../incremental/lineLists.ts";
import type { Diagnostic } from "../rules/define.ts";
import { comparePositions } from "../text/position.ts";
import { isRuleFailure } from "./notices.ts";

/** The most findings that are shown of one file; beyond them stands one `tep/qua-nhieu`. */
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

/** The place of the last entry on `line` or above; -1 for none. */
export function lastAt(byLine: readonly FoundOnLine[], line: number): number {
  let low = 0;
  let high = byLine.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byLine[middle] as FoundOnLine).line <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function compare({ range: a }: Diagnostic, { range: b }: Diagnostic): number {
  return comparePositions(a.start, b.start) || comparePositions(a.end, b.end);
}

/** Puts findings in the order of the text. */
export function inOrder(found: readonly Diagnostic[]): Diagnostic[] {
  return found.toSorted(compare);
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

/** The findings of the first lines of a list, in order: as many as are needed to show the first ones. */
export interface Beginning {
  readonly entries: readonly FoundOnLine[];
  /** How many of the entries it holds. */
  readonly taken: number;
  readonly found: readonly Diagnostic[];
}

function isBeginningOf({ entries, taken }: Beginning, now: readonly FoundOnLine[]): boolean {
  if (entries === now) return true;
  if (taken > now.length || (taken === entries.length && taken < now.length)) return false;
  for (let n = 0; n < taken; n++) if (entries[n] !== now[n]) return false;
  return true;
}

function beginningOf(entries: readonly FoundOnLine[]): Beginning {
  const found: Diagnostic[] = [];
  let taken = 0;
  for (; taken < entries.length && found.length < MOST_FINDINGS; taken++) {
    for (const one of (entries[taken] as FoundOnLine).found) found.push(one);
  }
  return { entries, taken, found: inOrder(found) };
}

/** Puts a few findings, in order, among many that are; behind those at the same place. */
function merged(many: readonly Diagnostic[], few: readonly Diagnostic[]): Diagnostic[] {
  const all: Diagnostic[] = [];
  let from = 0;
  for (const one of few) {
    let to = many.length;
    for (let low = from; low < to; ) {
      const middle = (low + to) >> 1;
      if (compare(many[middle] as Diagnostic, one) <= 0) low = middle + 1;
      else to = middle;
    }
    for (; from < to; from++) all.push(many[from] as Diagnostic);
    all.push(one);
  }
  for (; from < many.length; from++) all.push(many[from] as Diagnostic);
  return all;
}

/**
 * Of findings by line, counted, and others: as many as are needed to show the first ones, in order, and how many were
 * left out. A finding by line begins on that line or on one of its paragraph's. `before`: the beginning of an earlier
 * list, which an edit further down leaves as it is.
 */
export function firstFindings(
  { entries, weight }: WeighedList<FoundOnLine>,
  others: readonly Diagnostic[],
  before: Beginning | null,
): { found: Diagnostic[]; left: number; beginning: Beginning } {
  const known = before !== null && isBeginningOf(before, entries) ? before : null;
  const beginning = known === null ? beginningOf(entries) : { ...known, entries };
  // From there on nothing is shown: the others are not sorted, only counted.
  const end = entries[beginning.taken]?.line ?? Number.POSITIVE_INFINITY;
  const shown = others.filter(({ range }) => range.start.line < end);
  const left = weight - beginning.found.length + others.length - shown.length;
  return { found: merged(beginning.found, inOrder(shown)), left, beginning };
}
