import type { ColumnWidths } from "../styles/format.ts";
import type { ColumnBlock, Pages } from "./model.ts";
import type { ColumnsRole, Format, Role, Sheet } from "./sizes.ts";
import {
  ADDRESSEES_AROUND_PT,
  ADDRESSEES_GAP_MM,
  COLUMN_SIDES_MM,
  columnsOf,
  FOOT_ABOVE_PT,
  formatsOf,
  PART_OF_TEXT,
  writtenWidthMm,
} from "./sizes.ts";

/** Where the font of the guidelines is not installed: others as wide, letter by letter. */
function fonts({ font }: Sheet): string {
  return `"${font}", "Liberation Serif", "Tinos", serif`;
}

/** The class of blank room so high. */
export function spaceClass({ heightMm }: { readonly heightMm: number }): string {
  return `space-${String(heightMm).replace(".", "-")}`;
}

function roleRules(role: Role, format: Format): string {
  const { sizePt, bold, italic, underline, alignment, firstLineMm, lineSpacingPt, beforePt, afterPt, rule } = format;
  const own = [
    `font-size: ${sizePt}pt`,
    `line-height: ${lineSpacingPt}pt`,
    `text-align: ${alignment}`,
    ...(bold ? ["font-weight: bold"] : []),
    ...(italic ? ["font-style: italic"] : []),
    ...(underline ? ["text-decoration: underline"] : []),
    ...(firstLineMm > 0 ? [`text-indent: ${firstLineMm}mm`] : []),
    ...(beforePt > 0 ? [`padding-top: ${beforePt}pt`] : []),
    ...(afterPt > 0 ? [`padding-bottom: ${afterPt}pt`] : []),
    ...(rule?.length === "page" ? [`border-${rule.side === "below" ? "bottom" : "top"}: 0.75pt solid`] : []),
  ];
  return `.${role} { ${own.join("; ")} }`;
}

function columnRules(role: ColumnsRole, { leftMm, rightMm }: ColumnWidths): string {
  const sides = role === "footer" || role === "copyFooter" ? "" : `; padding: 0 ${COLUMN_SIDES_MM}mm`;
  const width = (mm: number) => `{ box-sizing: border-box; width: ${mm}mm${sides} }`;
  return `.${role} > .left ${width(leftMm)}\n.${role} > .right ${width(rightMm)}`;
}

function spaceHeights({ parts }: Pages): number[] {
  const heights = new Set<number>();
  const note = (one: ColumnBlock) => {
    if (one.kind === "space") heights.add(one.heightMm);
  };
  for (const block of parts.flatMap(({ blocks }) => blocks)) {
    if (block.kind === "space") heights.add(block.heightMm);
    if (block.kind === "columns") [...block.left, ...block.right].forEach(note);
  }
  return [...heights].sort((a, b) => a - b);
}

/**
 * The looks of every block that blocks.ts writes, inside an element of class `sheet`: by the table of the style, and
 * by nothing else. No address, no import, nothing of the draft's text.
 */
export function stylesheetOf(pages: Pages): string {
  const formats = Object.entries(formatsOf(pages.style)) as [Role, Format][];
  const columns = Object.entries(columnsOf(pages.style)) as [ColumnsRole, ColumnWidths][];
  const { sheet } = pages.style.page;
  return [
    `.sheet { font-family: ${fonts(sheet)}; color: black; background: white; color-scheme: light; font-kerning: normal }`,
    // Distances are paddings: those of neighbours add up, as they do in Word.
    ".sheet p { margin: 0; white-space: pre-wrap; overflow-wrap: break-word; break-after: auto; orphans: 2; widows: 2 }",
    ...formats.map(([role, format]) => `.sheet ${roleRules(role, format)}`),
    ...formats.filter(([, { keepWithNext }]) => keepWithNext).map(([role]) => `.sheet .${role} { break-after: avoid }`),
    ".sheet p:has(+ .footer), .sheet p:has(+ .signatures), .sheet .signatures, .sheet .copyHeader, .sheet .rule { break-after: avoid }",
    ".sheet .ruled { display: inline-block; border-bottom: 0.75pt solid; margin-bottom: 3pt }",
    `.sheet .ruled.partly { border-bottom: 0 }`,
    `.sheet .ruled.partly::after { content: ""; display: block; width: ${PART_OF_TEXT * 100}%; margin: 0 auto; padding-top: 2pt; border-bottom: 0.75pt solid }`,
    ".sheet .joined { white-space: nowrap }",
    ".sheet sup, .sheet sub { font-size: 0.65em; line-height: 0 }",
    ".sheet b { font-weight: bold }\n.sheet i { font-style: italic }",
    ".sheet .rule { padding: 12pt 0 }\n.sheet hr { margin: 0; border: 0; border-top: 0.75pt solid }",
    ".sheet .row { display: flex; break-inside: avoid }",
    ".sheet .cell { box-sizing: border-box; flex: 1 1 0; min-width: 0; padding: 2pt 4pt; border: 0.75pt solid; border-width: 0 0.75pt 0.75pt 0 }",
    ".sheet .cell.center > * { text-align: center }",
    ".sheet .cell.right > * { text-align: right }",
    ".sheet .cell:first-child { border-left-width: 0.75pt }",
    // Each row draws its lower edge, and the first one its upper edge, too.
    ".sheet .row:first-child > .cell, .sheet :not(.row) + .row > .cell { border-top-width: 0.75pt }",
    ".sheet .columns { display: flex; break-inside: avoid }",
    `.sheet .footer, .sheet .signatures, .sheet .copyFooter { padding-top: ${FOOT_ABOVE_PT}pt }`,
    ...columns.map(([role, widths]) => columnRules(role, widths)),
    `.sheet .addressees { display: flex; justify-content: center; gap: ${ADDRESSEES_GAP_MM}mm; padding: ${ADDRESSEES_AROUND_PT}pt 0; break-inside: avoid }`,
    ".sheet .addressees > .addresseesHeading { flex: none }",
    ...spaceHeights(pages).map((heightMm) => `.sheet .${spaceClass({ heightMm })} { height: ${heightMm}mm }`),
  ].join("\n");
}

/** The sheet of paper on a screen: `.sheet` has the paper's size, `.text` is where the text stands. */
export function sheetRules(sheet: Sheet): string {
  const { widthMm, heightMm, topMm, bottomMm, leftMm, rightMm, pageNumberMm, markMm } = sheet;
  const textHeightMm = heightMm - topMm - bottomMm;
  return [
    `.sheet { position: relative; box-sizing: border-box; width: ${widthMm}mm; height: ${heightMm}mm }`,
    `.sheet > .text { position: absolute; overflow: hidden; left: ${leftMm}mm; top: ${topMm}mm; width: ${writtenWidthMm(sheet)}mm; height: ${textHeightMm}mm }`,
    `.sheet > .pageNumber { position: absolute; left: ${leftMm}mm; right: ${rightMm}mm; top: ${pageNumberMm}mm; margin: 0 }`,
    `.sheet > .at-top-right { position: absolute; right: ${rightMm}mm; top: ${markMm}mm }`,
    `.sheet > .at-bottom-center { position: absolute; left: ${leftMm}mm; right: ${rightMm}mm; bottom: ${markMm}mm }`,
  ].join("\n");
}
