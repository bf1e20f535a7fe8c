import type { ClassifiedLine } from "./kinds.ts";

/**
 * Calls `read` on `lines`, or gives the result of an earlier call. `name` is the cache key: `read` depends on nothing but
 * the lines and what the name says. After an edit, `incremental/spanMemo.ts` hands in a function that memoises.
 */
export type ReadClosely = <T>(
  name: string,
  lines: readonly ClassifiedLine[],
  read: (lines: readonly ClassifiedLine[]) => T,
) => T;

/** Calls `read` and keeps nothing. */
export const readOnce: ReadClosely = (_, lines, read) => read(lines);
