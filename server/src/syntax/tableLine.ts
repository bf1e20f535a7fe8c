import type { ReadLine } from "../text/markup.ts";
import type { Segment } from "../text/segment.ts";
import { sliceSegment } from "../text/segment.ts";

/** A cell, or the part of one that stands on this line of the file. */
export interface TableCell {
  /** What it says, line by line; empty for an empty cell. */
  readonly lines: readonly Segment[];
  /** False for the rest of a cell that began on a line above. */
  readonly begins: boolean;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** False for the rest of a row that began on a line above. */
  readonly begins: boolean;
}

const NONE: readonly TableRow[] = [];
/** “| --- | :---: |”: the line below the first row of a table in Markdown. */
const RULED = /^[|\s:=-]*$/;
/** The same with one dash a cell. */
const RULED_SHORT = /^\|(?::?-:?\|){1,200}$/;

/** The stretch of a line between two marks, parted at its line breaks. */
function cellLines(whole: Segment, from: number, to: number, breaks: readonly number[]): Segment[] {
  const edges = [from, ...breaks.filter((at) => at > from && at < to), to];
  const lines: Segment[] = [];
  for (let n = 1; n < edges.length; n++) {
    const line = sliceSegment(whole, edges[n - 1] as number, edges[n] as number);
    if (line.text !== "") lines.push(line);
  }
  return lines;
}

/** A row in Markdown, which begins with a bar. The line below the first row holds nothing. */
function markdownRow({ whole, tableMarks }: ReadLine): readonly TableRow[] {
  const bars = tableMarks.filter(({ kind, to, from }) => kind === "cell" && to > from);
  if (RULED.test(whole.text) && (/--/.test(whole.text) || RULED_SHORT.test(whole.text))) return NONE;
  const breaks = tableMarks.filter(({ kind }) => kind === "line").map(({ from }) => from);
  const cells: TableCell[] = [];
  bars.forEach(({ to }, n) => {
    const end = bars[n + 1]?.from ?? whole.text.length;
    // Nothing stands behind the bar that closes the row.
    if (n === bars.length - 1 && whole.text.slice(to).trim() === "") return;
    cells.push({ lines: cellLines(whole, to, end, breaks), begins: true });
  });
  return [{ cells, begins: true }];
}

/** What a line of a table in HTML holds: whole rows, or parts of one. */
function htmlRows({ whole, tableMarks }: ReadLine): readonly TableRow[] {
  const breaks = tableMarks.filter(({ kind }) => kind === "line").map(({ from }) => from);
  const marks = tableMarks.filter(({ kind }) => kind !== "line");
  const rows: { cells: TableCell[]; begins: boolean }[] = [{ cells: [], begins: false }];
  let begins = false;
  let from = 0;
  const take = (to: number) => {
    const lines = cellLines(whole, from, to, breaks);
    if (begins || lines.length > 0) rows.at(-1)?.cells.push({ lines, begins });
    from = to;
  };
  for (const mark of marks) {
    take(mark.from);
    begins = mark.kind === "cell";
    if (mark.kind === "row") rows.push({ cells: [], begins: true });
  }
  take(whole.text.length);
  return rows.filter((row) => row.begins || row.cells.length > 0);
}

/** Reads a line of a table in Markdown or HTML: its rows, none for a line that only rules or frames. Null for other lines. */
export function readTableLine(read: ReadLine): readonly TableRow[] | null {
  const { tableMarks, whole } = read;
  if (tableMarks.length === 0) return null;
  if (tableMarks.some(({ kind, from, to }) => kind === "row" || kind === "edge" || (kind === "cell" && to === from))) {
    return htmlRows(read);
  }
  const bars = tableMarks.filter(({ kind }) => kind === "cell").length;
  return whole.text.startsWith("|") && bars > 1 ? markdownRow(read) : null;
}
