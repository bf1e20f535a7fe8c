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
import { textWidthMm } from "../../page/textWidth.ts";
import { styleId } from "../styleIds.ts";
import { twips, twipsOfPoints } from "./measures.ts";
import type { Making } from "./paragraphs.ts";
import { withRule } from "./paragraphs.ts";

/** Longer texts, in letters, make a column no wider. */
const WIDEST = 40;
/** Between a cell's edges and its text. */
const SIDES_PT = 4;
const EDGES_PT = 2;
/** The sides of a cell, and a hyphen behind a word. */
const WORD_ROOM_MM: Millimetres = 5;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;

/**
 * The widths of the columns, together as wide as the text: each has room for its longest word, and what is left is shared
 * by the longest text in each.
 */
function columnWidths({ rows, columns }: PageTable, { formats }: Making, widthMm: Millimetres): number[] {
  const letters = Array.from({ length: columns }, () => 1);
  const words: Millimetres[] = Array.from({ length: columns }, () => 0);
  for (const { cells } of rows) {
    for (const [n, paragraphs] of cells.entries()) {
      for (const one of paragraphs) {
        const { sizePt, bold } = formats[one.role];
        const text = textOfParagraph(one);
        letters[n] = Math.max(letters[n] as number, Math.min(text.length, WIDEST));
        for (const word of text.split(/[\s-]+/u)) {
          words[n] = Math.max(words[n] as number, textWidthMm(word, sizePt, bold || one.runs.some((run) => run.bold)));
        }
      }
    }
  }
  const needed = words.map((word) => word + WORD_ROOM_MM);
  const left = widthMm - sum(needed);
  // Too many columns for their words: each gives way by its share.
  if (left < 0) return needed.map((one) => twips((widthMm * one) / sum(needed)));
  return needed.map((one, n) => twips(one + (left * (letters[n] as number)) / sum(letters)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/**
 * A table of the text, with borders; the row that heads the columns comes again on each page. `stays`: the last row is
 * on the page of what follows.
 */
export function figuresTable(table: PageTable, making: Making, widthMm: Millimetres, stays: boolean): Table {
  const widths = columnWidths(table, making, widthMm);
  const sides = twipsOfPoints(SIDES_PT);
  const edges = twipsOfPoints(EDGES_PT);
  const rows = table.rows.map(({ cells }, index) => {
    const made = widths.map((width, n) => {
      const children = (cells[n] ?? []).flatMap((one) =>
        withRule(one, making, widthMm, {
          keepNext: stays && index === table.rows.length - 1,
          beforePt: 0,
          alignment: table.alignments[n],
        }),
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
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
  });
}
