import type { ReadClosely } from "../syntax/readClosely.ts";
import type { Lines } from "./lineLists.ts";

/** What a reader told of some lines, and the first and the last one that it looked at. */
interface Reading {
  readonly first: number;
  readonly last: number;
  readonly told: unknown;
}

/** What was read line by line in one state of a text: header, footers, copies, by the name of the reading. */
export interface CloseReadings {
  readonly lines: Lines;
  readonly byName: ReadonlyMap<string, Reading>;
}

/** The lines again, and a look at which of them were asked for. */
function watched(lines: Lines): { seen: Lines; span: { first: number; last: number } } {
  const span = { first: lines.length, last: -1 };
  const seen = new Proxy(lines, {
    get(target, key) {
      const line = typeof key === "string" ? Number(key) : Number.NaN;
      if (line < span.first) span.first = line;
      if (line > span.last) span.last = line;
      return Reflect.get(target, key);
    },
  });
  return { seen, span };
}

function holds({ first, last }: Reading, before: Lines, now: Lines): boolean {
  for (let n = first; n <= last; n++) if (before[n] !== now[n]) return false;
  return true;
}

/**
 * A way to read `lines` that keeps what it is told: what was read before is not read again where the lines that were
 * looked at are the same, in a text of as many lines.
 */
export function rereading(
  lines: Lines,
  before: CloseReadings | null,
): { readClosely: ReadClosely; readings: CloseReadings } {
  const byName = new Map<string, Reading>();
  const known = before !== null && before.lines.length === lines.length ? before : null;
  return {
    readings: { lines, byName },
    readClosely<T>(name: string, of: Lines, read: (lines: Lines) => T): T {
      const old = known?.byName.get(name);
      if (old !== undefined && known !== null && holds(old, known.lines, of)) {
        byName.set(name, old);
        return old.told as T;
      }
      const { seen, span } = watched(of);
      const told = read(seen);
      byName.set(name, { ...span, told });
      return told;
    },
  };
}

/** True for a line that one of the readings looked at. */
export function wasLookedAt({ byName }: CloseReadings, line: number): boolean {
  for (const { first, last } of byName.values()) if (first <= line && line <= last) return true;
  return false;
}
