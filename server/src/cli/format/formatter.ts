import type {
  CheckResult,
  Counts,
  Diagnostic,
  DraftDocument,
  Measured,
  Range,
  Settings,
  Source,
} from "../../service.ts";
import type { FileFailure } from "../open.ts";

/** A part of a Word file that counts its paragraphs by itself; null is the text, as Word counts it. */
export type MarginPart = "header" | "footer" | null;
/** Which part a line of the source of a Word file belongs to, and which paragraph of that part it is, from 0. */
export type PartOf = (line: number) => { readonly part: MarginPart; readonly line: number };

/**
 * What became of one file: its findings with the text that they speak of, or why there are none. `places`: of a Word
 * file, whose lines are paragraphs of the text and of the margins of its pages.
 */
export type FileReport =
  | {
      readonly path: string;
      readonly result: CheckResult;
      readonly source: Source;
      readonly places?: PartOf;
      /** How a Word file is set. */
      readonly measured?: Measured;
      readonly settings: Settings;
      /** What was checked; null for a file that is too large to be read. */
      readonly document: DraftDocument | null;
      readonly failure: null;
    }
  | { readonly path: string; readonly failure: FileFailure };

export interface Totals extends Counts {
  readonly files: number;
  readonly unreadable: number;
  /** How many findings `chithi fix` would put right. */
  readonly fixable: number;
}

/** Turns reports into output, one file after the other. */
export interface Formatter {
  /** What comes before the first file. */
  readonly head?: string;
  /** Depends on nothing but the report, so that it may be made in another thread. */
  readonly file: (report: FileReport) => string;
  /** What parts two files that both give something. */
  readonly separator?: string;
  /** What comes after the last file; `failed`: the files that gave nothing else. */
  readonly end: (totals: Totals, failed: readonly FailedReport[]) => string;
}

/** A file that could not be checked. */
export type FailedReport = Extract<FileReport, { failure: FileFailure }>;

/** Adds up the findings of files. */
export function createTotals(): {
  readonly add: (report: FileReport) => void;
  readonly totals: { -readonly [Key in keyof Totals]: number };
} {
  const totals = { files: 0, unreadable: 0, fixable: 0, error: 0, warning: 0, info: 0, hint: 0 };
  return {
    totals,
    add(report) {
      totals.files++;
      if (report.failure !== null || report.document === null) totals.unreadable++;
      if (report.failure === null) addDiagnostics(totals, report.result.diagnostics);
    },
  };
}

/** Adds what others counted. */
export function addTotals(to: { -readonly [Key in keyof Totals]: number }, more: Totals): void {
  for (const key of Object.keys(to) as (keyof Totals)[]) to[key] += more[key];
}

function addDiagnostics(totals: Record<keyof Totals, number>, diagnostics: readonly Diagnostic[]): void {
  for (const { severity, fix, further } of diagnostics) {
    if (further !== true) totals[severity]++;
    if (fix === "safe") totals.fixable++;
  }
}

/** A range as others read it: of a Word file, `line` is the paragraph in its part, counted as Word counts. */
export function placed(range: Range, places: PartOf | undefined): { part: MarginPart; range: Range } {
  if (places === undefined) return { part: null, range };
  const [start, end] = [places(range.start.line), places(range.end.line)];
  // What goes on in another part ends where it began.
  if (end.part !== start.part) return placed({ start: range.start, end: range.start }, places);
  const at = (line: number, { character }: Range["start"]) => ({ line, character });
  return { part: start.part, range: { start: at(start.line, range.start), end: at(end.line, range.end) } };
}
