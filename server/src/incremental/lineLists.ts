import type { ClassifiedLine } from "../syntax/kinds.ts";
import { splice } from "../text/chunked.ts";
import type { LineChange } from "../text/source.ts";

/** The lines of one state of a text. */
export type Lines = readonly ClassifiedLine[];

/** An entry of a list that stands on a line of the file. */
interface OnLine {
  readonly line: number;
}

/** The edit that made a state of the lines: from which state, by which change. */
interface Origin {
  readonly before: Lines;
  readonly change: LineChange;
  /** How many edits the chain goes back. */
  readonly steps: number;
}

const origins = new WeakMap<Lines, Origin>();
/** The snapshots whose list is cached. The chain of edits is not kept further back than to these. */
const listed = new WeakSet<Lines>();

/** The most lines that the chain may hold, all states together: edits may come faster than checks. */
const MOST_KEPT_LINES = 1_000_000;

/** Records that an edit made `lines` of `before`, so that the lists of `before` can be patched for `lines`. */
export function tellOrigin(lines: Lines, before: Lines, change: LineChange): void {
  if (listed.has(before)) origins.delete(before);
  const steps = (origins.get(before)?.steps ?? 0) + 1;
  if (steps * before.length > MOST_KEPT_LINES) origins.delete(before);
  origins.set(lines, { before, change, steps });
}

/** The index of the first entry on `line` or below, by binary search. */
function placeOf(list: readonly OnLine[], line: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as OnLine).line < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The entries of a text in the order of its lines, and the sum of their weights. */
export interface WeighedList<T> {
  readonly entries: readonly T[];
  readonly weight: number;
}

/** How the entries of a list are made and compared. Each entry must depend on nothing but its own line. */
interface Entries<T> {
  /** The entries of the lines from `first` up to, not including, `end`, in order. */
  readonly read: (lines: Lines, first: number, end: number) => readonly T[];
  /** The entry, `by` lines further down. */
  readonly moved: (entry: T, by: number) => T;
  /** Where all new entries equal the old ones, the old list itself is given back, reference-equal. */
  readonly same?: (one: T, other: T) => boolean;
  readonly weigh?: (entry: T) => number;
}

/** Lists of entries by the state of the lines. */
interface Lists<T> {
  /** The list of a state. */
  readonly of: (lines: Lines) => WeighedList<T>;
  /** Puts down the list of a state, in place of what would be read. */
  readonly put: (lines: Lines, entries: readonly T[]) => void;
}

/** Memoises lists. After an edit only the touched lines are read and weighed again. */
function listsOf<T extends OnLine>({ read, moved, same = () => false, weigh = () => 0 }: Entries<T>): Lists<T> {
  const lists = new WeakMap<Lines, WeighedList<T>>();
  const sum = (entries: readonly T[]) => entries.reduce((weight, entry) => weight + weigh(entry), 0);

  function patched(lines: Lines): WeighedList<T> | null {
    const ready = lists.get(lines);
    if (ready !== undefined) return ready;
    const origin = origins.get(lines);
    const before = origin === undefined ? null : patched(origin.before);
    if (origin === undefined || before === null) return null;
    const { first, removed, inserted } = origin.change;
    const old = before.entries;
    const from = placeOf(old, first);
    const to = placeOf(old, first + removed);
    const gone = old.slice(from, to);
    const fresh = read(lines, first, first + inserted);
    const by = inserted - removed;
    if (by === 0 && fresh.length === gone.length && fresh.every((entry, n) => same(entry, gone[n] as T))) return before;
    const entries =
      by === 0
        ? splice(old, from, to - from, fresh)
        : old.slice(0, from).concat(
            fresh,
            old.slice(to).map((entry) => moved(entry, by)),
          );
    return { entries, weight: before.weight - sum(gone) + sum(fresh) };
  }

  function listOf(lines: Lines): WeighedList<T> {
    const entries = read(lines, 0, lines.length);
    return { entries, weight: sum(entries) };
  }

  function keep(lines: Lines, list: WeighedList<T>): void {
    lists.set(lines, list);
    listed.add(lines);
  }

  return {
    of(lines) {
      const list = patched(lines) ?? listOf(lines);
      keep(lines, list);
      return list;
    },
    put: (lines, entries) => keep(lines, { entries, weight: sum(entries) }),
  };
}

/** Memoises a list of entries by the state of the lines. After an edit only the touched lines are read and weighed again. */
export function weighedList<T extends OnLine>(entries: Entries<T>): (lines: Lines) => WeighedList<T> {
  return listsOf(entries).of;
}

/** `weighedList` without weights. */
export function lineList<T extends OnLine>(entries: Omit<Entries<T>, "weigh">): (lines: Lines) => readonly T[] {
  const list = weighedList(entries);
  return (lines) => list(lines).entries;
}

/**
 * A list that is set for a snapshot instead of being read from its lines. After edits it keeps the entries on untouched
 * lines, moved to their new places. It is empty for a snapshot without an ancestor that has a list.
 */
export function leftoverList<T extends OnLine>(
  moved: Entries<T>["moved"],
): {
  readonly of: (lines: Lines) => readonly T[];
  readonly put: Lists<T>["put"];
} {
  const { of, put } = listsOf<T>({ read: () => [], moved });
  return { of: (lines) => of(lines).entries, put };
}
