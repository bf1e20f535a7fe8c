import { LETTER } from "../text/letters.ts";
import type { Position, Range } from "../text/position.ts";
import type { Segment } from "../text/segment.ts";
import { lineEnd, lineStart, sliceSegment } from "../text/segment.ts";

/** A stretch of one line that belongs to a component; `at` is where it begins in the component's text. */
export interface Piece {
  readonly line: number;
  readonly segment: Segment;
  readonly at: number;
}

/** A part of the document as read: markup stripped, NFC, lines joined by one space. */
export interface Component {
  readonly text: string;
  /** From the first to the last character of the text; outer markup is left out. */
  readonly range: Range;
  readonly pieces: readonly Piece[];
}

/** A stretch of a line, by number. */
export interface Stretch {
  readonly line: number;
  readonly segment: Segment;
}

const TYPE_CODE = `[A-ZĐ]${LETTER}{0,3}`;
const TYPE_BEFORE_SLASH = new RegExp(`^${TYPE_CODE}/`, "u");
const OPEN_SYMBOL = new RegExp(String.raw`\d(?:-${TYPE_CODE}/|/${TYPE_CODE}-)$`, "u");

/** A symbol broken by the width of a page (“79-” and “NQ/TW”, “105/NĐ-” and “CP”) is joined without a blank. */
function breaksSymbol(before: string, after: string): boolean {
  if (/\d-$/.test(before)) return TYPE_BEFORE_SLASH.test(after);
  return OPEN_SYMBOL.test(before) && /^[A-ZĐ]{2}/.test(after);
}

/** Joins stretches of lines, in order, to one component. There must be at least one. */
export function component(stretches: readonly Stretch[]): Component {
  const pieces: Piece[] = [];
  let text = "";
  for (const { line, segment } of stretches) {
    // Only the line above is looked at: the whole text would cost more with every line.
    const above = pieces.at(-1)?.segment.text.slice(-12) ?? "";
    if (text !== "" && !breaksSymbol(above, segment.text)) text += " ";
    pieces.push({ line, segment, at: text.length });
    text += segment.text;
  }
  const first = pieces[0] as Piece;
  const last = pieces.at(-1) as Piece;
  return {
    text,
    range: {
      start: { line: first.line, character: lineStart(first.segment, 0) },
      end: { line: last.line, character: lineEnd(last.segment, last.segment.text.length) },
    },
    pieces,
  };
}

function pieceAt(of: Component, offset: number): Piece {
  let found = of.pieces[0] as Piece;
  for (const piece of of.pieces) if (piece.at <= offset) found = piece;
  return found;
}

/** The place in the file where the code unit `offset` of the component's text starts. */
export function startOf(of: Component, offset: number): Position {
  const piece = pieceAt(of, offset);
  return {
    line: piece.line,
    character: lineStart(piece.segment, Math.min(offset - piece.at, piece.segment.text.length)),
  };
}

/** The place in the file where the stretch of the component's text that stops before `offset` ends. */
export function endOf(of: Component, offset: number): Position {
  const piece = pieceAt(of, Math.max(offset - 1, 0));
  return {
    line: piece.line,
    character: lineEnd(piece.segment, Math.min(offset - piece.at, piece.segment.text.length)),
  };
}

/** The range in the file of the code units `from` up to `to` of the component's text. */
export function rangeIn(of: Component, from: number, to: number): Range {
  return { start: startOf(of, from), end: from === to ? startOf(of, to) : endOf(of, to) };
}

/** The part of a component from `from` up to `to` of its text, blanks at its edges left out. */
export function slice(of: Component, from: number, to: number): Component {
  const stretches: Stretch[] = [];
  for (const { line, segment, at } of of.pieces) {
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, segment.text.length);
    if (start >= end) continue;
    const part = sliceSegment(segment, start, end);
    if (part.text !== "") stretches.push({ line, segment: part });
  }
  if (stretches.length > 0) return component(stretches);
  const piece = pieceAt(of, from);
  const edge = Math.min(Math.max(from - piece.at, 0), piece.segment.text.length);
  const at = lineStart(piece.segment, edge);
  return component([{ line: piece.line, segment: { text: "", shift: at, starts: null, ends: null, strong: [] } }]);
}
