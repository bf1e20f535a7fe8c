import {
  BorderStyle,
  LineRuleType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  Paragraph as WordParagraph,
} from "docx";
import type { ColumnBlock, Columns } from "../../page/model.ts";
import { isSameRole } from "../../page/model.ts";
import type { Millimetres, Points } from "../../page/sizes.ts";
import { COLUMN_SIDES_MM, columnsOf, FOOT_ABOVE_PT, writtenWidthMm } from "../../page/sizes.ts";
import { styleId } from "../styleIds.ts";
import { twips } from "./measures.ts";
import type { Making } from "./paragraphs.ts";
import { withRule } from "./paragraphs.ts";

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};

/** Room left blank, as a paragraph of just that height. */
export function spaceParagraph(heightMm: Millimetres): WordParagraph {
  return new WordParagraph({
    style: styleId("end"),
    spacing: { line: twips(heightMm), lineRule: LineRuleType.EXACT },
    keepNext: true,
  });
}

/** `stays`: with the block below, as the head of a copy does with its foot. */
function cell(
  blocks: readonly ColumnBlock[],
  { widthMm, sides, stays, abovePt }: { widthMm: Millimetres; sides: Millimetres; stays: boolean; abovePt: Points },
  making: Making,
): TableCell {
  const children = blocks.flatMap((block, index) =>
    block.kind === "space"
      ? [spaceParagraph(block.heightMm)]
      : withRule(block, making, widthMm - 2 * sides, {
          keepNext: stays || index < blocks.length - 1,
          beforePt: index === 0 ? abovePt : 0,
          goesOn: isSameRole(block.role, blocks[index + 1]),
        }),
  );
  return new TableCell({
    children: children.length === 0 ? [new WordParagraph({ style: styleId("end") })] : children,
    width: { size: twips(widthMm), type: WidthType.DXA },
    margins: { left: twips(sides), right: twips(sides), top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
  });
}

/** The properties of every table here: its edges align with the text, and have no borders. */
const PLAIN = {
  layout: TableLayoutType.FIXED,
  borders: NO_BORDERS,
  margins: { top: 0, bottom: 0, left: 0, right: 0 },
  indent: { size: 0, type: WidthType.DXA },
} as const;

/**
 * What no end of a page parts, in a table of one cell: LibreOffice heeds that, and not that a table stays with the
 * next one.
 */
export function keptTogether(children: readonly (WordParagraph | Table)[], { style }: Making): Table {
  const width = { size: twips(writtenWidthMm(style.page.sheet)), type: WidthType.DXA };
  // Word wants a paragraph behind a table.
  const end = new WordParagraph({ style: styleId("end") });
  const only = new TableCell({
    children: [...children, end],
    width,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
  });
  return new Table({
    ...PLAIN,
    rows: [new TableRow({ cantSplit: true, children: [only] })],
    width,
    columnWidths: [width.size],
  });
}

/** Two columns: a table of one row without borders, which no end of a page parts. */
export function columnsTable({ role, left, right }: Columns, making: Making): Table {
  const { leftMm, rightMm } = columnsOf(making.style)[role];
  const stays = role === "copyHeader" || role === "signatures";
  // Centred columns keep apart; the recipients begin at the margin.
  const abovePt = role === "header" || role === "copyHeader" ? 0 : FOOT_ABOVE_PT;
  const sides = role === "footer" || role === "copyFooter" ? 0 : COLUMN_SIDES_MM;
  return new Table({
    ...PLAIN,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          cell(left, { widthMm: leftMm, sides, stays, abovePt }, making),
          cell(right, { widthMm: rightMm, sides, stays, abovePt }, making),
        ],
      }),
    ],
    width: { size: twips(leftMm + rightMm), type: WidthType.DXA },
    columnWidths: [twips(leftMm), twips(rightMm)],
  });
}
