import type { Alignment } from "../../page/sizes.ts";
import type { ItemKind } from "../../syntax/kinds.ts";
import type { Block, Cell, Paragraph, Run, Table } from "../document/model.ts";
import type { Steps } from "../steps.ts";
import { finish } from "../steps.ts";
import type { WordLine } from "./line.ts";
import { isMarkup, kindsOf, mapRuns, markup, sliceRuns, splitAtBreaks, textOfLine, trimRuns } from "./line.ts";
import type { PlacedCell } from "./placing.ts";
import { placesText } from "./placing.ts";

/** Of these an empty paragraph parts nothing: it only makes room. */
const HEADER: ReadonlySet<ItemKind> = new Set<ItemKind>([
  "partyTitle",
  "stateTitle",
  "motto",
  "number",
  "placeDate",
  "star",
  "bodyName",
  "docType",
]);

/** What stands in no foot, and what stands in no head. */
const HEAD_ONLY: readonly ItemKind[] = ["partyTitle", "stateTitle", "motto", "number", "copyType"];
const FOOT_ONLY: readonly ItemKind[] = ["recipients", "authority"];

/** A table of Word has no more columns. */
const MOST_COLUMNS = 63;

/** Turns blocks into lines, tables that place text column by column. `convert`: what the old encodings say. */
export function createLineMaker(
  convert: (runs: readonly Run[]) => readonly Run[],
): (blocks: readonly Block[]) => Steps<WordLine[]> {
  let block = 0;

  function linesOfParagraph(paragraph: Paragraph, out: WordLine[]): void {
    for (const box of paragraph.boxes) {
      append(out, inOneBlock(finish(linesOf(box))));
      block++;
    }
    const all = [{ text: paragraph.number, format: paragraph.numberFormat }, ...convert(paragraph.runs)];
    for (const runs of splitAtBreaks(all).flatMap(starApart)) {
      const clean = mapRuns(runs, (text) => text.replace(/[\u00a0\u2007\u202f]/g, " ").replace(/\u00ad/g, ""));
      // The blanks in front tell columns apart; a number that Word writes has none.
      out.push({ runs: clean, paragraph, block, tabular: false, flowing: true, margin: null });
    }
    block++;
  }

  /** Text boxes and columns: what stands together there belongs together. */
  function inOneBlock(lines: readonly WordLine[]): WordLine[] {
    block++;
    const header = lines.some((line) => kindsOf(line).some((kind) => HEADER.has(kind)));
    const kept = header ? lines.filter((line) => textOfLine(line).trim() !== "") : lines;
    return kept.map((line) => ({ ...line, runs: trimRuns(line.runs), block, flowing: false }));
  }

  function* linesOfTable({ rows, ruled: drawn }: Table, out: WordLine[]): Steps<void> {
    const made: PlacedCell[][] = [];
    for (const row of rows) made.push(yield* placed(row, linesOf));
    const width = most(made, (row) => row.at(-1)?.end ?? 0);
    if (!placesText(made, drawn)) {
      const starts = [...new Set(made.flatMap((row) => row.map(({ start }) => start)))].sort((a, b) => a - b);
      const lines = made.flatMap((row) => rowOfFigures(row, starts));
      const [head, ...rest] = lines;
      if (head !== undefined) append(out, [head, { ...head, runs: [markup(ruled(made, starts))] }, ...rest]);
      block++;
      return;
    }
    let columns = new Map<number, WordLine[]>();
    const flush = () => {
      const order = [...columns.keys()].sort((a, b) => a - b);
      // Of two signers beside each other the right one leads, and a draft names the leading one first.
      if (order.length === 2 && order.every((at) => isSigner(columns.get(at) as WordLine[]))) order.reverse();
      for (const at of order) {
        const lines = inOneBlock(columns.get(at) as WordLine[]);
        if (lines.some((line) => textOfLine(line) !== "")) append(out, lines);
      }
      block++;
      columns = new Map();
    };
    let part: "head" | "foot" | null = null;
    for (const row of made) {
      const [only] = row;
      const now = partOf(row);
      // Tables without a paragraph between them are one to programs: the foot of a document, and the head of its copy.
      if (part !== null && now !== null && now !== part) flush();
      part = now ?? part;
      if (only !== undefined && only.start === 0 && only.end >= width) {
        flush();
        part = null;
        append(out, only.lines);
        continue;
      }
      for (const { start, lines } of row) {
        const column = columns.get(start) ?? [];
        append(column, lines);
        columns.set(start, column);
      }
    }
    flush();
  }

  /** `starts`: where the columns of the table begin; a cell over several of them has the others empty behind it. */
  function rowOfFigures(row: readonly PlacedCell[], starts: readonly number[]): WordLine[] {
    const paragraph = row.flatMap(({ lines }) => lines)[0]?.paragraph;
    if (paragraph === undefined) return [];
    const runs: Run[] = [markup("| ")];
    let column = 0;
    row.forEach(({ start, end, lines }, n) => {
      if (n > 0) runs.push(markup(" | "));
      while (column < starts.length && (starts[column] as number) <= start) column++;
      let spanned = 0;
      for (; column < starts.length && (starts[column] as number) < end; column++) spanned++;
      const filled = lines.map(inCell).filter((inside) => textOfLine({ runs: inside }).trim() !== "");
      filled.forEach((inside, m) => {
        if (m > 0) runs.push(markup("<br>"));
        for (const run of mapRuns(trimRuns(inside), (text) => text.replace(/[\t ]+/g, " "))) runs.push(run);
      });
      if (spanned > 0) runs.push(markup(" | ".repeat(Math.min(spanned, MOST_COLUMNS))));
    });
    runs.push(markup(" |"));
    return runs.some((run) => !isMarkup(run))
      ? [{ runs, paragraph, block, tabular: true, flowing: false, margin: null }]
      : [];
  }

  function* linesOf(blocks: readonly Block[]): Steps<WordLine[]> {
    const out: WordLine[] = [];
    for (const one of blocks) {
      yield;
      if (one.kind === "paragraph") linesOfParagraph(one, out);
      else yield* linesOfTable(one, out);
    }
    return out;
  }

  return linesOf;
}

/** A line as it stands in a cell: of a table in it, the bars between the cells are no bars of the table outside. */
function inCell({ runs, tabular }: WordLine): readonly Run[] {
  if (!tabular) return runs;
  if (runs.every(isMarkup)) return [];
  return runs.slice(1, -1).map((run) => (isMarkup(run) ? markup(run.text.replaceAll("|", "\\|")) : run));
}

const RULINGS: Readonly<Partial<Record<Alignment, string>>> = { center: ":---:", right: "---:" };

/** The line below the first row of a table in Markdown: how the cells of each column stand, where all with text stand alike. */
function ruled(rows: readonly (readonly PlacedCell[])[], starts: readonly number[]): string {
  const found = new Map<number, Set<Alignment>>();
  for (const { start, lines } of rows.slice(1).flat()) {
    const column = found.get(start) ?? new Set();
    found.set(start, column);
    for (const line of lines) if (textOfLine(line).trim() !== "") column.add(line.paragraph.format.alignment);
  }
  const columns = starts.slice(0, MOST_COLUMNS).map((start) => {
    const [only, other] = found.get(start) ?? [];
    return ` ${(only !== undefined && other === undefined && RULINGS[only]) || "---"} |`;
  });
  return `|${columns.length === 0 ? " --- |" : columns.join("")}`;
}

/** A name of a body with the star behind it, which stood below it only because the line was full. */
function starApart(runs: Run[]): Run[][] {
  const text = textOfLine({ runs });
  const star = /\s\*+\s*$/.exec(text);
  if (star === null || !kindsOf({ runs: sliceRuns(runs, 0, star.index) }).includes("bodyName")) return [runs];
  return [trimRuns(sliceRuns(runs, 0, star.index)), trimRuns(sliceRuns(runs, star.index, text.length))];
}

/** Spreading more arguments than the engine's stack holds would throw. */
function append(out: WordLine[], lines: readonly WordLine[]): void {
  for (const line of lines) out.push(line);
}

function most<T>(items: readonly T[], measure: (item: T) => number): number {
  return items.reduce((largest, item) => Math.max(largest, measure(item)), 0);
}

function* placed(row: readonly Cell[], linesOf: (blocks: readonly Block[]) => Steps<WordLine[]>): Steps<PlacedCell[]> {
  const cells: PlacedCell[] = [];
  let at = 0;
  for (const { blocks, span } of row) {
    const start = at;
    at += Math.min(Math.max(span, 1), 1000);
    cells.push({ start, end: at, lines: yield* linesOf(blocks) });
  }
  return cells;
}

/** What a row of a table that places text must be part of: a head or a foot; null where it may be either, or is both. */
function partOf(row: readonly PlacedCell[]): "head" | "foot" | null {
  const kinds = new Set(row.flatMap(({ lines }) => lines.flatMap(kindsOf)));
  const [head, foot] = [HEAD_ONLY, FOOT_ONLY].map((only) => only.some((kind) => kinds.has(kind)));
  return head === foot ? null : head ? "head" : "foot";
}

/** True for a column that holds a signature and nothing else that a footer has. HD 05: Phần II, I.7.2.4. */
function isSigner(lines: readonly WordLine[]): boolean {
  const kinds = new Set(lines.flatMap(kindsOf));
  return (kinds.has("authority") || kinds.has("position")) && kinds.has("personName") && !kinds.has("recipients");
}
