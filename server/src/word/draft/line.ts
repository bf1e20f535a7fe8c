import { classifyLine } from "../../syntax/classify.ts";
import type { ClassifiedLine, ItemKind } from "../../syntax/kinds.ts";
import type { Paragraph, Run, RunFormat } from "../document/model.ts";
import { cutter, rewritten } from "../document/pieces.ts";

/** A line of the draft to be: what stands on one line of a paragraph, or of a row of a table. */
export interface WordLine {
  readonly runs: readonly Run[];
  /** Where it comes from: the first paragraph, where it is made of several. */
  readonly paragraph: Paragraph;
  /** Lines of one block belong together: no blank line parts them, unless one stood there in the file. */
  readonly block: number;
  /** Part of a table that shows figures. */
  readonly tabular: boolean;
  /** False in a column or a text box, where blank lines are those of the file. */
  readonly flowing: boolean;
  /** Where it stands in the margin of the pages, whose paragraphs are counted apart; null in the text. */
  readonly margin: "header" | "footer" | null;
}

/** The format of markup that the importer writes, and no letter of the file has: known by its identity. */
const MARKUP: RunFormat = {
  font: "",
  size: 0,
  bold: false,
  italic: false,
  underline: false,
  hidden: false,
  script: null,
  colour: null,
};

/** A stretch of markup: the bars of a table, a line break in a cell. */
export function markup(text: string): Run {
  return { text, format: MARKUP };
}

/** True for a run that is the draft's own markup, not text of the Word file. */
export function isMarkup({ format }: Run): boolean {
  return format === MARKUP;
}

/** The text of a line, markup included. */
export function textOfLine({ runs }: Pick<WordLine, "runs">): string {
  return runs.map(({ text }) => text).join("");
}

/** The runs from `from` up to `to` of their text. */
export function sliceRuns(runs: readonly Run[], from: number, to: number): Run[] {
  const result: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const part = cutter(run)(Math.max(from - at, 0), Math.max(to - at, 0));
    if (part.text !== "") result.push(part);
    at += run.text.length;
  }
  return result;
}

/** The runs without blanks at both ends. */
export function trimRuns(runs: readonly Run[]): Run[] {
  const text = textOfLine({ runs });
  const from = text.length - text.trimStart().length;
  return sliceRuns(runs, from, Math.max(from, text.trimEnd().length));
}

/** The runs with each text replaced by what `change` makes of it; runs that become empty go. */
export function mapRuns(runs: readonly Run[], change: (text: string, format: RunFormat) => string): Run[] {
  return runs.map((run) => rewritten(run, change(run.text, run.format))).filter(({ text }) => text !== "");
}

/** Runs parted at each line break. */
export function splitAtBreaks(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    const cut = cutter(run);
    let at = 0;
    run.text.split("\n").forEach((part, n) => {
      if (n > 0) lines.push([]);
      if (part !== "") (lines.at(-1) as Run[]).push(cut(at, at + part.length));
      at += part.length + 1;
    });
  }
  return lines;
}

/** A line of more code units is no ordinary line: it is classified by its beginning, and set plainly. */
export const LONGEST_LINE = 20_000;

/** The class of a line by its own text, cut to `LONGEST_LINE`. */
export function classified(text: string): ClassifiedLine {
  return classifyLine(text.slice(0, LONGEST_LINE), false);
}

/** What the parts of a line look like by themselves. */
export function kindsOf(line: Pick<WordLine, "runs">): ItemKind[] {
  return classified(textOfLine(line)).items.map(({ kind }) => kind);
}
