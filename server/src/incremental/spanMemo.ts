import type { ReadClosely } from "../syntax/readClosely.ts";
import type { Lines } from "./lineLists.ts";

/** The result of a read, and the span of lines that it touched: from `first` to `last`, both included. */
interface SpanRead {
  readonly first: number;
  readonly last: number;
  readonly value: unknown;
}

/** The reads of one state of a text that go line by line (header, footers, copies), by name. */
export interface SpanMemo {
  readonly lines: Lines;
  readonly byName: ReadonlyMap<string, SpanRead>;
}

/** A tracking proxy of `lines`, and the span of lines that were read through it. */
function trackSpan(lines: Lines): { trackedLines: Lines; span: { first: number; last: number } } {
  const span = { first: lines.length, last: -1 };
  const trackedLines = new Proxy(lines, {
    get(target, key) {
      const line = typeof key === "string" ? Number(key) : Number.NaN;
      if (line < span.first) span.first = line;
      if (line > span.last) span.last = line;
      return Reflect.get(target, key);
    },
  });
  return { trackedLines, span };
}

function isUnchanged({ first, last }: SpanRead, before: Lines, now: Lines): boolean {
  for (let n = first; n <= last; n++) if (before[n] !== now[n]) return false;
  return true;
}

/**
 * Memoises reads by the span of lines that they touched. A result of the state `before` is reused where the lines of its
 * span are reference-equal; only while the line count is unchanged, since results hold line numbers.
 */
export function memoiseBySpan(lines: Lines, before: SpanMemo | null): { readClosely: ReadClosely; memo: SpanMemo } {
  const byName = new Map<string, SpanRead>();
  const usable = before !== null && before.lines.length === lines.length ? before : null;
  return {
    memo: { lines, byName },
    readClosely<T>(name: string, of: Lines, read: (lines: Lines) => T): T {
      const old = usable?.byName.get(name);
      if (old !== undefined && usable !== null && isUnchanged(old, usable.lines, of)) {
        byName.set(name, old);
        return old.value as T;
      }
      const { trackedLines, span } = trackSpan(of);
      const value = read(trackedLines);
      byName.set(name, { ...span, value });
      return value;
    },
  };
}

/** True for a line in the span of one of the reads. */
export function coversLine({ byName }: SpanMemo, line: number): boolean {
  for (const { first, last } of byName.values()) if (first <= line && line <= last) return true;
  return false;
}
