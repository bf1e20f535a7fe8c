import type { Position, Range, TextEdit } from "./position.ts";
import { comparePositions } from "./position.ts";

/** The line endings that the Language Server Protocol knows; the last line has none. */
export type LineEnding = "" | "\n" | "\r\n" | "\r";

/** One line as it stands in the file. Never changed: an edit makes new lines and keeps the others as they are. */
export interface Line {
  readonly text: string;
  readonly eol: LineEnding;
}

/** A whole text, as lines. Always has at least one; only the last one has no line ending. */
export interface Source {
  readonly lines: readonly Line[];
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

/** A copy of `items` in which `removed` of them from `first` on gave way to `inserted`, however many those are. */
export function splice<T>(items: readonly T[], first: number, removed: number, inserted: readonly T[]): T[] {
  // Spreading more arguments than the engine's stack holds would throw.
  if (inserted.length < 1000) return items.toSpliced(first, removed, ...inserted);
  return items.slice(0, first).concat(inserted, items.slice(first + removed));
}

/** Reads a text into lines. Any string is a text. */
export function readSource(text: string): Source {
  return { lines: splitLines(text) };
}

/** The text again, to the last code unit. */
export function textOf(source: Source): string {
  let text = "";
  for (const line of source.lines) text += line.text + line.eol;
  return text;
}

/** The text of a range, line endings included. */
export function textIn(source: Source, range: Range): string {
  const { start, end } = clampRange(source, range);
  const first = source.lines[start.line] as Line;
  if (start.line === end.line) return first.text.slice(start.character, end.character);
  let text = first.text.slice(start.character) + first.eol;
  for (let n = start.line + 1; n < end.line; n++) {
    const line = source.lines[n] as Line;
    text += line.text + line.eol;
  }
  return text + (source.lines[end.line] as Line).text.slice(0, end.character);
}

/** The nearest place that the text has. */
export function clampPosition(source: Source, position: Position): Position {
  const last = source.lines.length - 1;
  if (position.line < 0) return { line: 0, character: 0 };
  if (position.line > last) return { line: last, character: (source.lines[last] as Line).text.length };
  const length = (source.lines[position.line] as Line).text.length;
  return { line: position.line, character: Math.min(Math.max(position.character, 0), length) };
}

function clampRange(source: Source, range: Range): Range {
  const start = clampPosition(source, range.start);
  const end = clampPosition(source, range.end);
  return comparePositions(start, end) <= 0 ? { start, end } : { start: end, end: start };
}

/**
 * Replaces a range of the text. Costs time in proportion to the lines touched, and one copy of the array of lines.
 * A range outside the text is moved to the nearest place in it.
 */
export function replaceRange(source: Source, edit: TextEdit): { source: Source; change: LineChange } {
  const { start, end } = clampRange(source, edit.range);
  let first = start.line;
  const last = end.line;
  const head = (source.lines[first] as Line).text.slice(0, start.character);
  const tail = source.lines[last] as Line;
  let middle = head + edit.newText + tail.text.slice(end.character) + tail.eol;
  // A bare "\r" at the end of one line and a "\n" at the start of the next are one line ending once they meet.
  if (first > 0 && (source.lines[first - 1] as Line).eol === "\r" && middle.startsWith("\n")) {
    first -= 1;
    const before = source.lines[first] as Line;
    middle = before.text + before.eol + middle;
  }
  const inserted = splitLines(middle);
  if (last < source.lines.length - 1) inserted.pop(); // the empty rest behind the last line ending
  const removed = last - first + 1;
  return {
    source: { lines: splice(source.lines, first, removed, inserted) },
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
