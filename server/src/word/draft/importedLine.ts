import type { WordLine } from "./line.ts";
import type { MarkedRun } from "./markup.ts";

/** A line of the draft that a Word file became, with what it came from. */
export interface ImportedLine {
  /** Letters of the file with their format, and markup, which has none. */
  readonly runs: readonly MarkedRun[];
  /** Null for a blank line. */
  readonly from: WordLine | null;
}
