import { setFlagsFromString } from "node:v8";

/**
 * Flags of V8 for the server's work, each with what it stands for otherwise.
 *
 * - The old generation is cleared when it has grown by three fifths, not when it has doubled or more: each edit of a long
 *   draft leaves much of the last one behind. At 1 MB the peak is an eighth lower, in the same time.
 * - An expression becomes machine code at its first use, not bytecode at the first and machine code at the second: 340
 *   expressions cost half as much in the first check of all. Not by `--no-regexp-tier-up`: set while the server runs it
 *   has V8 look for machine code in expressions that have bytecode alone, and the process ends.
 * - Expressions that were made before the flags were set become bytecode first: without a pass over it that doubles the
 *   price of a first use.
 */
const FLAGS = [
  { ours: "--heap-growing-percent=60", usual: "--heap-growing-percent=0" },
  { ours: "--regexp-tier-up-ticks=0", usual: "--regexp-tier-up-ticks=1" },
  { ours: "--no-regexp-peephole-optimization", usual: "--regexp-peephole-optimization" },
] as const;

/**
 * For when all code is loaded, ours and that of Node's modules: what is kept of it is taken only with the flags that it
 * was compiled under. Whether it has run does not matter.
 */
export function setEngineFlags(): void {
  for (const { ours } of FLAGS) setFlagsFromString(ours);
}

/** Does work, without waiting for anything, under the flags that the code was loaded with. */
export function withUsualFlags<T>(work: () => T): T {
  for (const { usual } of FLAGS) setFlagsFromString(usual);
  try {
    return work();
  } finally {
    setEngineFlags();
  }
}
