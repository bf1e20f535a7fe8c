import { component } from "../syntax/component.ts";
import type { LineSpan } from "../syntax/draft.ts";
import { lineAt } from "../syntax/kinds.ts";
import type { Segment } from "../text/segment.ts";
import type { CellAlignment, Paragraph, Table, TableRow } from "./model.ts";
import type { Lines } from "./paragraphs.ts";
import { paragraph } from "./paragraphs.ts";
import { markedRuns } from "./runs.ts";

/** A row that is being put together from the lines of the file. */
interface OpenRow {
  readonly cells: Paragraph[][];
  readonly first: number;
  last: number;
}

function cellParagraphs(lines: Lines, line: number, segments: readonly Segment[]): Paragraph[] {
  return segments.map((segment) => {
    const of = component([{ line, segment }]);
    return paragraph(lines, "tableCell", of, markedRuns(of, lines.all));
  });
}

/** A cell of the line below the first row: “:---:”. */
const RULING = /^:?-+:?$/;

function alignmentOf(ruling: string): CellAlignment | null {
  if (!ruling.endsWith(":")) return ruling.startsWith(":") ? "left" : null;
  return ruling.startsWith(":") ? "center" : "right";
}

/** How the columns stand by a line of a table; null where the line rules no columns. */
function alignmentsOf(text: string): (CellAlignment | null)[] | null {
  const cells = text
    .split("|")
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
  return cells.length > 0 && cells.every((cell) => RULING.test(cell)) ? cells.map(alignmentOf) : null;
}

/** The table on the lines of a span, each of which is a line of a table. */
export function tableOf(lines: Lines, { first, last }: LineSpan): Table {
  const rows: OpenRow[] = [];
  let alignments: readonly (CellAlignment | null)[] = [];
  for (let n = first; n <= last; n++) {
    if (n === first + 1) alignments = alignmentsOf(lineAt(lines.all, n).raw) ?? [];
    for (const { cells, begins } of lineAt(lines.all, n).table ?? []) {
      const open = begins || rows.length === 0 ? { cells: [], first: n, last: n } : (rows.at(-1) as OpenRow);
      if (open !== rows.at(-1)) rows.push(open);
      open.last = n;
      for (const cell of cells) {
        const above = cell.begins ? undefined : open.cells.at(-1);
        const made = cellParagraphs(lines, n, cell.lines);
        if (above === undefined) open.cells.push(made);
        else above.push(...made);
      }
    }
  }
  const span = (from: number, to: number) => ({ first: from + lines.offset, last: to + lines.offset });
  const made = rows.map((row): TableRow => ({ cells: row.cells, lines: span(row.first, row.last) }));
  return {
    kind: "table",
    rows: made,
    columns: made.reduce((most, { cells }) => Math.max(most, cells.length), 1),
    alignments,
    lines: span(first, last),
  };
}
