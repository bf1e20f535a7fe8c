import type { Text } from "../text/bilingual.ts";
import type { Position, Range } from "../text/position.ts";
import type { ImportedLine } from "./draft/importedLine.ts";
import type { WordLine } from "./draft/line.ts";
import type { ImportResult } from "./importDocx.ts";

/** A part of the file that counts its paragraphs by itself: null is the text, as Word counts it. */
export type WordPart = WordLine["margin"];

/** Where things stand in the Word file itself: paragraph by paragraph, without the markup of a draft. */
export interface WordPlaces {
  /**
   * What each paragraph says, written numbers included, and everything on one line: those of the page head, of the text,
   * and of the page foot.
   */
  readonly paragraphs: readonly string[];
  /** A range of the draft as one of `paragraphs`: `line` is the place there, `character` the place in its text. */
  rangeOf(range: Range): Range;
  /** Which part a place in `paragraphs` belongs to, and which paragraph of that part it is, from 0. */
  partOf(line: number): { readonly part: WordPart; readonly line: number };
}

/** A place of the file as people say it, “đầu trang, đoạn 2”; `line` as `rangeOf` gives it. */
export function paragraphWords({ partOf }: Pick<WordPlaces, "partOf">, line: number): Text {
  const { part, line: own } = partOf(line);
  const vi = part === null ? "" : part === "header" ? "đầu trang, " : "chân trang, ";
  const en = part === null ? "" : part === "header" ? "page header, " : "page footer, ";
  return { vi: `${vi}đoạn ${own + 1}`, en: `${en}paragraph ${own + 1}` };
}

/** What a run of the draft is in the file: markup is nothing, but for what parts the cells of a row, and lines in a cell. */
function inFile({ text, format }: ImportedLine["runs"][number]): string {
  if (format !== null) return text;
  return / \\?\| |<br>/.test(text) ? " " : "";
}

/** Tells of an import where its lines stand in the file. */
export function wordPlaces({ lines, paragraphs: count }: ImportResult): WordPlaces {
  const sizes = { header: 0, footer: 0 };
  for (const { from } of lines) {
    if (from?.margin != null) sizes[from.margin] = Math.max(sizes[from.margin], from.paragraph.index + 1);
  }
  const firsts = { header: 0, text: sizes.header, footer: sizes.header + count };
  const paragraphs = Array.from({ length: firsts.footer + sizes.footer }, () => "");
  const placeOf = ({ margin, paragraph }: WordLine) => firsts[margin ?? "text"] + paragraph.index;
  const starts = lines.map(({ runs, from }) => {
    if (from === null) return 0;
    const index = placeOf(from);
    const above = paragraphs[index] ?? "";
    const start = above === "" ? 0 : above.length + 1;
    const text = runs.map(inFile).join("");
    paragraphs[index] = above === "" ? text : `${above} ${text}`;
    return start;
  });
  // A blank line stands for the end of what is above it.
  const last: number[] = [];
  lines.forEach(({ from }, n) => {
    last.push(from === null ? (last[n - 1] ?? -1) : n);
  });

  function positionOf({ line, character }: Position): Position {
    const own = lines[line]?.from ?? null;
    const n = last[Math.min(line, lines.length - 1)] ?? -1;
    const { runs, from } = lines[n] ?? { runs: [], from: null };
    if (from === null) return { line: firsts.text, character: 0 };
    let written = 0;
    let read = starts[n] ?? 0;
    for (const run of runs) {
      const { length } = run.text;
      const taken = own === null ? length : Math.min(Math.max(character - written, 0), length);
      read += run.format === null && taken < length ? 0 : Math.min(taken, inFile(run).length);
      written += length;
    }
    return { line: placeOf(from), character: read };
  }

  return {
    paragraphs,
    rangeOf({ start, end }) {
      const [from, to] = [positionOf(start), positionOf(end)];
      // Columns are read below each other, though they stand beside each other in the file.
      return to.line < from.line || (to.line === from.line && to.character < from.character)
        ? { start: from, end: from }
        : { start: from, end: to };
    },
    partOf(line) {
      if (line < firsts.text) return { part: "header", line };
      if (line < firsts.footer || sizes.footer === 0) return { part: null, line: line - firsts.text };
      return { part: "footer", line: line - firsts.footer };
    },
  };
}
