import type { Position, Range } from "../text/position.ts";
import type { ImportResult } from "./importDocx.ts";

/** Where things stand in the Word file itself: paragraph by paragraph, without the markup of a draft. */
export interface WordPlaces {
  /** By number, from 0: what each paragraph says, written numbers included, and everything on one line. */
  readonly paragraphs: readonly string[];
  /** A range of the draft as one of the file: `line` is the paragraph, `character` the place in its text. */
  rangeOf(range: Range): Range;
}

/** Tells of an import where its lines stand in the file. */
export function wordPlaces({ lines, paragraphs: count }: ImportResult): WordPlaces {
  const paragraphs = Array.from({ length: count }, () => "");
  const starts = lines.map(({ runs, from }) => {
    if (from === null) return 0;
    const { index } = from.paragraph;
    const above = paragraphs[index] ?? "";
    const start = above === "" ? 0 : above.length + 1;
    const text = runs.map((run) => (run.format === null ? "" : run.text)).join("");
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
    if (from === null) return { line: 0, character: 0 };
    let written = 0;
    let read = starts[n] ?? 0;
    for (const { text, format } of runs) {
      const taken = own === null ? text.length : Math.min(Math.max(character - written, 0), text.length);
      if (format !== null) read += taken;
      written += text.length;
    }
    return { line: from.paragraph.index, character: read };
  }

  return {
    paragraphs,
    rangeOf({ start, end }) {
      const [from, to] = [positionOf(start), positionOf(end)];
      // Columns are read one after the other, and stand beside each other in the file.
      return to.line < from.line || (to.line === from.line && to.character < from.character)
        ? { start: from, end: from }
        : { start: from, end: to };
    },
  };
}
