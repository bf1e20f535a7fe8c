import type { LineChange } from "../text/source.ts";
import { splice } from "../text/source.ts";
import type { ClassifiedLine } from "./kinds.ts";

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

/**
 * Makes a reader of lists of what stands on lines, in their order. After an edit only the touched lines are read again.
 * `read` gives the entries of the lines from `first` up to, not including, `end`; each must depend on nothing but its own
 * line. `moved` gives an entry some lines further down; by `same` a list is the very same as before where it says the same.
 */
export function lineList<T extends OnLine>(
  read: (lines: Lines, first: number, end: number) => readonly T[],
  moved: (entry: T, by: number) => T,
  same: (one: T, other: T) => boolean = () => false,
): (lines: Lines) => readonly T[] {
  const lists = new WeakMap<Lines, readonly T[]>();

  function patched(lines: Lines): readonly T[] | null {
    const ready = lists.get(lines);
    if (ready !== undefined) return ready;
    const origin = origins.get(lines);
    const old = origin === undefined ? null : patched(origin.before);
    if (origin === undefined || old === null) return null;
    const { first, removed, inserted } = origin.change;
    const from = placeOf(old, first);
    const to = placeOf(old, first + removed);
    const fresh = read(lines, first, first + inserted);
    const by = inserted - removed;
    if (by !== 0)
      return old.slice(0, from).concat(
        fresh,
        old.slice(to).map((entry) => moved(entry, by)),
      );
    const unchanged = fresh.length === to - from && fresh.every((entry, n) => same(entry, old[from + n] as T));
    return unchanged ? old : splice(old, from, to - from, fresh);
  }

  return (lines) => {
    const list = patched(lines) ?? read(lines, 0, lines.length);
    lists.set(lines, list);
    listed.add(lines);
    return list;
  };
}
