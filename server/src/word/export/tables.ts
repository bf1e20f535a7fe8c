import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  Paragraph as WordParagraph,
} from "docx";
import type { Table as PageTable } from "../../page/model.ts";
import { textOfParagraph } from "../../page/model.ts";
import type { Millimetres } from "../../page/sizes.ts";
import { styleId } from "../styleIds.ts";
import { twips, twipsOfPoints } from "./measures.ts";
import type { Making } from "./paragraphs.ts";
import { withRule } from "./paragraphs.ts";

/** A column is at least so wide, in letters, and longer texts make it no wider. */
const NARROWEST = 6;
const WIDEST = 40;
/** Between a cell's edges and its text. */
const SIDES_PT = 4;
const EDGES_PT = 2;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;

/** The widths of the columns, by the longest text in each; together as wide as the text. */
function columnWidths({ rows, columns }: PageTable, widthMm: Millimetres): number[] {
  const letters = Array.from({ length: columns }, () => NARROWEST);
  for (const { cells } of rows) {
    cells.forEach((cell, n) => {
      const longest = cell.reduce((most, one) => Math.max(most, textOfParagraph(one).length), 0);
      letters[n] = Math.max(letters[n] as number, Math.min(longest, WIDEST));
    });
  }
  const all = letters.reduce((sum, one) => sum + one, 0);
  return letters.map((one) => twips((widthMm * one) / all));
}

/**
 * A table of the text, with borders; the row that heads the columns comes again on each page. `stays`: the last row is
 * on the page of what follows.
 */
export function figuresTable(table: PageTable, making: Making, widthMm: Millimetres, stays: boolean): Table {
  const widths = columnWidths(table, widthMm);
  const sides = twipsOfPoints(SIDES_PT);
  const edges = twipsOfPoints(EDGES_PT);
  const rows = table.rows.map(({ cells }, index) => {
    const made = widths.map((width, n) => {
      const children = (cells[n] ?? []).flatMap((one) =>
        withRule(one, making, widthMm, { keepNext: stays && index === table.rows.length - 1, beforePt: 0 }),
      );
      return new TableCell({
        children: children.length === 0 ? [new WordParagraph({ style: styleId("tableCell") })] : children,
        width: { size: width, type: WidthType.DXA },
        margins: { left: sides, right: sides, top: edges, bottom: edges, marginUnitType: WidthType.DXA },
        verticalAlign: VerticalAlignTable.TOP,
      });
    });
    return new TableRow({ children: made, cantSplit: true, tableHeader: index === 0 && table.rows.length > 1 });
  });
  return new Table({
    rows,
    layout: TableLayoutType.FIXED,
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
  });
}
