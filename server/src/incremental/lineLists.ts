import type { ClassifiedLine } from "../syntax/kinds.ts";
import { splice } from "../text/chunked.ts";
import type { LineChange } from "../text/source.ts";

/** The lines of one state of a text. */
export type Lines = readonly ClassifiedLine[];

/** Something found on a line. */
interface OnLine {
  readonly line: number;
}

/** From which lines others came by an edit. */
interface Origin {
  readonly before: Lines;
  readonly change: LineChange;
  /** How many edits back the chain goes. */
  readonly steps: number;
}

const origins = new WeakMap<Lines, Origin>();
/** Whether some list of these lines is known: then nobody needs to look further back. */
const listed = new WeakSet<Lines>();

/** So many lines together are kept of states that nobody asked about: edits may come faster than checks. */
const MOST_KEPT_LINES = 1_000_000;

/** Tells that `lines` came from `before` by an edit, so that lists made of those serve for these. */
export function tellOrigin(lines: Lines, before: Lines, change: LineChange): void {
  if (listed.has(before)) origins.delete(before);
  const steps = (origins.get(before)?.steps ?? 0) + 1;
  if (steps * before.length > MOST_KEPT_LINES) origins.delete(before);
  origins.set(lines, { before, change, steps });
}

/** The first place of a list whose entry stands on `line` or below. */
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

/** A list of what stands on lines, and the sum of what each entry weighs. */
export interface WeighedList<T> {
  readonly entries: readonly T[];
  readonly weight: number;
}

/** What tells a list of entries, each of which must depend on nothing but its own line. */
interface Entries<T> {
  /** Those of the lines from `first` up to, not including, `end`, in their order. */
  readonly read: (lines: Lines, first: number, end: number) => readonly T[];
  /** An entry some lines further down. */
  readonly moved: (entry: T, by: number) => T;
  /** A list is the very same as before where its entries are. */
  readonly same?: (one: T, other: T) => boolean;
  readonly weigh?: (entry: T) => number;
}

/** Makes a reader of lists of what stands on lines. After an edit only the touched lines are read again, and weighed. */
export function weighedList<T extends OnLine>({
  read,
  moved,
  same = () => false,
  weigh = () => 0,
}: Entries<T>): (lines: Lines) => WeighedList<T> {
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

  return (lines) => {
    const list = patched(lines) ?? listOf(lines);
    lists.set(lines, list);
    listed.add(lines);
    return list;
  };
}

/** Makes a reader of lists without weights. */
export function lineList<T extends OnLine>(entries: Omit<Entries<T>, "weigh">): (lines: Lines) => readonly T[] {
  const list = weighedList(entries);
  return (lines) => list(lines).entries;
}
