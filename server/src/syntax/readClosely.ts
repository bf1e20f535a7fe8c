import type { ClassifiedLine } from "./kinds.ts";

/**
 * Reads `lines` by a function that depends on nothing but them and what `name` says. Who assembles a draft again after
 * an edit hands in a way that reuses earlier results.
 */
export type ReadClosely = <T>(
  name: string,
  lines: readonly ClassifiedLine[],
  read: (lines: readonly ClassifiedLine[]) => T,
) => T;

/** Reads without keeping anything. */
export const readOnce: ReadClosely = (_, lines, read) => read(lines);
