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
import type { Millimetres } from "../../page/sizes.ts";
import { COLUMNS } from "../../page/sizes.ts";
import { twips } from "./measures.ts";
import type { Making } from "./paragraphs.ts";
import { withRule } from "./paragraphs.ts";
import { styleId } from "./styles.ts";

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};

function spaceParagraph(heightMm: Millimetres): WordParagraph {
  return new WordParagraph({
    style: styleId("end"),
    spacing: { line: twips(heightMm), lineRule: LineRuleType.EXACT },
    keepNext: true,
  });
}

/** `stays`: with the block below, as the head of a copy does with its foot. */
function cell(blocks: readonly ColumnBlock[], widthMm: Millimetres, stays: boolean, making: Making): TableCell {
  const children = blocks.flatMap((block, index) =>
    block.kind === "space"
      ? [spaceParagraph(block.heightMm)]
      : withRule(block, making, widthMm, stays || index < blocks.length - 1),
  );
  return new TableCell({
    children: children.length === 0 ? [new WordParagraph({ style: styleId("end") })] : children,
    width: { size: twips(widthMm), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
  });
}

/** Two columns: a table of one row without borders, which no end of a page parts. */
export function columnsTable({ role, left, right }: Columns, making: Making): Table {
  const { leftMm, rightMm } = COLUMNS[role];
  const stays = role === "copyHeader" || role === "signatures";
  return new Table({
    rows: [
      new TableRow({
        cantSplit: true,
        children: [cell(left, leftMm, stays, making), cell(right, rightMm, stays, making)],
      }),
    ],
    width: { size: twips(leftMm + rightMm), type: WidthType.DXA },
    columnWidths: [twips(leftMm), twips(rightMm)],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    indent: { size: 0, type: WidthType.DXA },
  });
}
