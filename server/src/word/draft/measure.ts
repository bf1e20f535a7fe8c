import type { Measured, MeasuredLine, MeasuredRun, MeasuredSheet } from "../../page/measured.ts";
import type { Paragraph, Section } from "../document/model.ts";
import type { ImportedLine } from "./importedLine.ts";

function measuredRuns({ runs }: ImportedLine): MeasuredRun[] {
  const result: MeasuredRun[] = [];
  let at = 0;
  for (const { text, format } of runs) {
    if (format !== null && text.trim() !== "") {
      const { font, size, bold, italic, underline, colour } = format;
      result.push({ from: at, to: at + text.length, font, sizePt: size, bold, italic, underline, colour });
    }
    at += text.length;
  }
  return result;
}

/** The width of a tab without a tab stop, and roughly that of a blank. */
const TAB_MM = 12.7;
const BLANK_MM = 1.2;

/** The distance of the first letter from the margin, whether it is set in the paragraph or typed as blanks. */
function indentOf({ number, runs, format: { indent, firstLine } }: Paragraph): number {
  const typed = number === "" ? (/^[\t ]*/.exec(runs.map(({ text }) => text).join(""))?.[0] ?? "") : "";
  const tabs = typed.split("\t").length - 1;
  return indent + firstLine + tabs * TAB_MM + (typed.length - tabs) * BLANK_MM;
}

function measuredLine(line: ImportedLine, above: ImportedLine | undefined): MeasuredLine | null {
  const { from } = line;
  if (from === null) return null;
  const { alignment, before, after, line: spacing } = from.paragraph.format;
  return {
    runs: measuredRuns(line),
    alignment,
    firstLineMm: indentOf(from.paragraph),
    beforePt: before,
    afterPt: after,
    spacing,
    begins: above?.from?.paragraph !== from.paragraph,
    tabular: from.tabular,
  };
}

function pageNumberOf({ headers, footers, format }: Section): MeasuredSheet["pageNumber"] {
  const top = headers.others?.pageNumber ?? null;
  const bottom = footers.others?.pageNumber ?? null;
  const number = top ?? bottom;
  if (number === null) return null;
  return {
    edge: top === null ? "bottom" : "top",
    alignment: number.alignment,
    sizePt: number.format.size,
    fromEdgeMm: format.header,
    onFirst: (headers.first?.pageNumber ?? footers.first?.pageNumber ?? null) !== null,
  };
}

/** The paragraph of the text that a line belongs to; the margins stand before and behind it. */
function placeOf(line: ImportedLine | undefined): number {
  const from = line?.from ?? null;
  if (from === null) return -1;
  if (from.margin === null) return from.paragraph.index;
  return from.margin === "header" ? 0 : Number.POSITIVE_INFINITY;
}

/** A document with more changes of paper or margins is judged by the first of them. */
const MOST_SHEETS = 200;

/** How the lines are set and on what paper. */
export function measure(lines: readonly ImportedLine[], sections: readonly Section[]): Measured {
  let line = 0;
  const sheets = sections.slice(0, MOST_SHEETS).map((section): MeasuredSheet => {
    const { width, height, top, bottom, left, right } = section.format;
    // Text boxes and columns may bring a later paragraph before an earlier one, but never one of another section.
    while (line < lines.length && !(placeOf(lines[line]) >= section.first)) line++;
    return {
      first: line,
      widthMm: width,
      heightMm: height,
      topMm: top,
      bottomMm: bottom,
      leftMm: left,
      rightMm: right,
      pageNumber: pageNumberOf(section),
    };
  });
  // A section without a line of its own only ends the one before.
  const shown = sheets.filter(({ first }, n) => n === 0 || (first < lines.length && first !== sheets[n - 1]?.first));
  return { lines: lines.map((line, n) => measuredLine(line, lines[n - 1])), sheets: shown };
}
