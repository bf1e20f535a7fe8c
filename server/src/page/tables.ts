import { component } from "../syntax/component.ts";
import type { LineSpan } from "../syntax/draft.ts";
import { lineAt } from "../syntax/kinds.ts";
import type { Segment } from "../text/segment.ts";
import type { Paragraph, Table, TableRow } from "./model.ts";
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

/** The table on the lines of a span, each of which is a line of a table. */
export function tableOf(lines: Lines, { first, last }: LineSpan): Table {
  const rows: OpenRow[] = [];
  for (let n = first; n <= last; n++) {
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
    lines: span(first, last),
  };
}
