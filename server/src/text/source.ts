import type { Chunked } from "./chunked.ts";
import { chunked, itemAt, itemsOf, spliceChunked } from "./chunked.ts";
import type { Position, Range, TextEdit } from "./position.ts";
import { comparePositions, splitsPair } from "./position.ts";

/** The line endings that the Language Server Protocol knows; the last line has none. */
export type LineEnding = "" | "\n" | "\r\n" | "\r";

/** One line as it stands in the file. Never changed: an edit makes new lines and keeps the others as they are. */
export interface Line {
  readonly text: string;
  readonly eol: LineEnding;
}

/** A whole text, as lines. Always has at least one; only the last one has no line ending. */
export interface Source {
  readonly lines: Chunked<Line>;
}

/** What an edit did to the lines: `removed` lines from `first` on gave way to `inserted` others. */
export interface LineChange {
  readonly first: number;
  readonly removed: number;
  readonly inserted: number;
}

const LINE = /\r\n|\n|\r/g;

/** Blank lines are all alike and there may be millions of them: one object serves for each ending. */
const BLANK: Readonly<Record<LineEnding, Line>> = {
  "": { text: "", eol: "" },
  "\n": { text: "", eol: "\n" },
  "\r\n": { text: "", eol: "\r\n" },
  "\r": { text: "", eol: "\r" },
};

function lineOf(text: string, eol: LineEnding): Line {
  return text === "" ? BLANK[eol] : { text, eol };
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  LINE.lastIndex = 0;
  for (let match = LINE.exec(text); match !== null; match = LINE.exec(text)) {
    lines.push(lineOf(text.slice(from, match.index), match[0] as LineEnding));
    from = match.index + match[0].length;
  }
  lines.push(lineOf(text.slice(from), ""));
  return lines;
}

/** Reads a text into lines. Any string is a text. */
export function readSource(text: string): Source {
  return { lines: chunked(splitLines(text)) };
}

/** All lines in one array: made at each call, for those that read the whole text. */
export function linesOf(source: Source): Line[] {
  return itemsOf(source.lines);
}

/** How many lines a text has. */
export function lineCount(source: Source): number {
  return source.lines.length;
}

/** A line, counted from zero; undefined outside the text. */
export function lineAt(source: Source, line: number): Line | undefined {
  return itemAt(source.lines, line);
}

/** The text of lines, line endings included. */
export function textOfLines(lines: readonly Line[]): string {
  let text = "";
  for (const line of lines) text += line.text + line.eol;
  return text;
}

/** The text again, to the last code unit. */
export function textOf(source: Source): string {
  return source.lines.chunks.map(textOfLines).join("");
}

/** The text of a range, line endings included. */
export function textIn(source: Source, range: Range): string {
  const { start, end } = clampRange(source, range);
  const first = lineAt(source, start.line) as Line;
  if (start.line === end.line) return first.text.slice(start.character, end.character);
  let text = first.text.slice(start.character) + first.eol;
  for (let n = start.line + 1; n < end.line; n++) {
    const line = lineAt(source, n) as Line;
    text += line.text + line.eol;
  }
  return text + (lineAt(source, end.line) as Line).text.slice(0, end.character);
}

/** The nearest place that the text has. */
export function clampPosition(source: Source, position: Position): Position {
  const last = lineCount(source) - 1;
  if (position.line < 0) return { line: 0, character: 0 };
  if (position.line > last) return { line: last, character: (lineAt(source, last) as Line).text.length };
  const length = (lineAt(source, position.line) as Line).text.length;
  return { line: position.line, character: Math.min(Math.max(position.character, 0), length) };
}

/** The place itself, or the one before it where it splits a surrogate pair. */
export function outsidePair(source: Source, { line, character }: Position): Position {
  const text = lineAt(source, line)?.text ?? "";
  return { line, character: splitsPair(text, character) ? character - 1 : character };
}

function clampRange(source: Source, range: Range): Range {
  const start = clampPosition(source, range.start);
  const end = clampPosition(source, range.end);
  return comparePositions(start, end) <= 0 ? { start, end } : { start: end, end: start };
}

/**
 * Replaces a range of the text. Costs time in proportion to the lines touched, and a look at each chunk of lines.
 * A range outside the text is moved to the nearest place in it.
 */
export function replaceRange(source: Source, edit: TextEdit): { source: Source; change: LineChange } {
  const { start, end } = clampRange(source, edit.range);
  let first = start.line;
  const last = end.line;
  const head = (lineAt(source, first) as Line).text.slice(0, start.character);
  const tail = lineAt(source, last) as Line;
  let middle = head + edit.newText + tail.text.slice(end.character) + tail.eol;
  // A bare "\r" at the end of one line and a "\n" at the start of the next are one line ending once they meet.
  if (first > 0 && (lineAt(source, first - 1) as Line).eol === "\r" && middle.startsWith("\n")) {
    first -= 1;
    const before = lineAt(source, first) as Line;
    middle = before.text + before.eol + middle;
  }
  const inserted = splitLines(middle);
  if (last < lineCount(source) - 1) inserted.pop(); // the empty rest behind the last line ending
  const removed = last - first + 1;
  return {
    source: { lines: spliceChunked(source.lines, first, removed, inserted) },
    change: { first, removed, inserted: inserted.length },
  };
}

/** Applies edits that do not overlap and that all speak of the same text. Throws a RangeError when two overlap. */
export function applyEdits(source: Source, edits: readonly TextEdit[]): Source {
  const ordered = [...edits].sort((a, b) => comparePositions(b.range.start, a.range.start));
  let result = source;
  let before: Position | null = null;
  for (const edit of ordered) {
    if (before !== null && comparePositions(edit.range.end, before) > 0) throw new RangeError("edits overlap");
    result = replaceRange(result, edit).source;
    before = edit.range.start;
  }
  return result;
}
