import type { Suppression } from "../reading/suppress.ts";
import { matchesRule } from "../reading/suppress.ts";
import type { Diagnostic } from "../rules/define.ts";
import type { ClassifiedLine } from "../syntax/kinds.ts";
import type { Range } from "../text/position.ts";
import { comparePositions } from "../text/position.ts";
import { fixOfUnused, reasonBlank, suppressionUnknown, suppressionUnused } from "./notices.ts";

/** The suppressions of one pattern: of the whole file, and by the line that they speak of. */
interface OfPattern {
  readonly whole: Suppression[];
  readonly byLine: Map<number, Suppression[]>;
}

function byPattern(suppressions: readonly Suppression[]): ReadonlyMap<string, OfPattern> {
  const patterns = new Map<string, OfPattern>();
  for (const suppression of suppressions) {
    const { pattern, line } = suppression;
    const own: OfPattern = patterns.get(pattern) ?? { whole: [], byLine: new Map() };
    patterns.set(pattern, own);
    if (line === null) own.whole.push(suppression);
    else {
      const others = own.byLine.get(line);
      if (others === undefined) own.byLine.set(line, [suppression]);
      else others.push(suppression);
    }
  }
  return patterns;
}

/** What suppressions may call a rule. */
function patternsOf(rule: string): readonly string[] {
  return ["*", rule, `${rule.slice(0, rule.indexOf("/") + 1)}*`];
}

/** The keys of a map from `first` to `last`, without looking at more of them than there are. */
function within<T>(map: ReadonlyMap<number, T>, first: number, last: number): T[] {
  if (last - first >= map.size) return [...map].flatMap(([key, value]) => (key >= first && key <= last ? [value] : []));
  const found: T[] = [];
  for (let key = first; key <= last; key++) {
    const value = map.get(key);
    if (value !== undefined) found.push(value);
  }
  return found;
}

function touch(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0;
}

/** Places that suppressions keep as they are: no fix of another rule may change them, only offer to. */
function createProtection() {
  const byLine = new Map<number, Range[]>();
  const known = new Set<string>();
  return {
    add(range: Range): void {
      const { start, end } = range;
      const key = `${start.line}:${start.character}-${end.line}:${end.character}`;
      if (known.has(key)) return;
      known.add(key);
      for (let line = start.line; line <= end.line; line++) {
        const ranges = byLine.get(line);
        if (ranges === undefined) byLine.set(line, [range]);
        else ranges.push(range);
      }
    },
    has: (range: Range) =>
      within(byLine, range.start.line, range.end.line).some((ranges) => ranges.some((one) => touch(one, range))),
  };
}

/**
 * Removes the findings that comments suppress, and adds findings about the comments themselves. A safe fix of another
 * rule that would change a suppressed place becomes a suggested one.
 */
export function applySuppressions(
  found: readonly Diagnostic[],
  suppressions: readonly Suppression[],
  ids: ReadonlySet<string>,
  lines: readonly ClassifiedLine[],
): readonly Diagnostic[] {
  if (suppressions.length === 0) return found;
  const patterns = byPattern(suppressions);
  const used = new Set<Suppression>();
  const kept: Diagnostic[] = [];
  const protection = createProtection();
  for (const one of found) {
    const { start, end } = one.range;
    const by = patternsOf(one.rule)
      .flatMap((pattern) => patterns.get(pattern) ?? [])
      .flatMap(({ whole, byLine }) => [...whole, ...within(byLine, start.line, end.line).flat()]);
    for (const suppression of by) used.add(suppression);
    if (by.length === 0) {
      kept.push(one);
      continue;
    }
    for (const { range } of one.edit?.edits ?? [one]) protection.add(range);
  }
  const checked = kept.map((one): Diagnostic => {
    if (one.edit?.safe !== true || !one.edit.edits.some(({ range }) => protection.has(range))) return one;
    return { ...one, fix: "suggested", edit: { ...one.edit, safe: false } };
  });
  const names = [...ids];
  const real = new Map([...patterns.keys()].map((pattern) => [pattern, names.some((id) => matchesRule(pattern, id))]));
  const unknown = new Map<string, (suppression: Suppression) => Diagnostic>();
  const inComment = new Map<string, number>();
  const told = new Set<string>();
  const keyOf = ({ comment: { start } }: Suppression) => `${start.line}:${start.character}`;
  for (const one of suppressions) inComment.set(keyOf(one), (inComment.get(keyOf(one)) ?? 0) + 1);
  for (const suppression of suppressions) {
    const { blankReason } = suppression;
    if (blankReason !== null && !told.has(keyOf(suppression))) {
      told.add(keyOf(suppression));
      checked.push(reasonBlank(blankReason));
    }
    if (real.get(suppression.pattern) !== true) {
      const say = unknown.get(suppression.pattern) ?? suppressionUnknown(suppression.pattern, names);
      unknown.set(suppression.pattern, say);
      checked.push(say(suppression));
    } else if (!used.has(suppression)) {
      const line = lines[suppression.comment.start.line]?.raw ?? "";
      const alone = inComment.get(keyOf(suppression)) === 1;
      checked.push(suppressionUnused(suppression, fixOfUnused(suppression, alone, line)));
    }
  }
  return checked;
}
