import { isDeepStrictEqual } from "node:util";
import type { Position, Range, TextEdit } from "../../server/src/text/position.ts";
import { comparePositions } from "../../server/src/text/position.ts";
import type { Source } from "../../server/src/text/source.ts";
import { lineAt, lineCount, linesOf, textOf } from "../../server/src/text/source.ts";

/** The first place at which two values differ, for a readable failure; empty when they are equal. */
export function firstDifference(a: unknown, b: unknown, path = ""): string {
  if (isDeepStrictEqual(a, b)) return "";
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") {
    return `${path}: ${JSON.stringify(a)} ≠ ${JSON.stringify(b)}`;
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = firstDifference((a as never)[key], (b as never)[key], `${path}.${key}`);
    if (found !== "") return found;
  }
  return `${path}: differ`;
}

/** What is wrong with a place in a text; empty when nothing is. */
function faultOf({ line, character }: Position, source: Source): string {
  const text = lineAt(source, line)?.text;
  if (text === undefined) return `line ${line} of ${lineCount(source)}`;
  if (!Number.isInteger(character) || character < 0 || character > text.length) {
    return `character ${character} of ${text.length} on line ${line}`;
  }
  const inPair = /[\ud800-\udbff]/.test(text.charAt(character - 1)) && /[\udc00-\udfff]/.test(text.charAt(character));
  return inPair && character > 0 ? `inside a surrogate pair, ${line}:${character}` : "";
}

/** What is wrong with a range in a text; empty when nothing is. */
export function rangeFault(range: Range, source: Source): string {
  if (comparePositions(range.start, range.end) > 0) return `backwards: ${JSON.stringify(range)}`;
  return faultOf(range.start, source) || faultOf(range.end, source);
}

/** Every range in a value, wherever it stands, but those that speak of another document by its `uri`. */
export function rangesIn(value: unknown, own: string | null = null): Range[] {
  if (value === null || typeof value !== "object") return [];
  if ("uri" in value && own !== null && value.uri !== own) return [];
  if ("start" in value && "end" in value) return [value as Range];
  return Object.values(value).flatMap((part) => rangesIn(part, own));
}

/** Applies edits by offsets: a second way, to hold the first against. */
export function applyByOffsets(source: Source, edits: readonly TextEdit[]): string {
  const starts = [0];
  linesOf(source).forEach((line, n) => {
    starts[n + 1] = (starts[n] as number) + line.text.length + line.eol.length;
  });
  const offset = ({ line, character }: Position) => (starts[line] as number) + character;
  let text = textOf(source);
  for (const { range, newText } of [...edits].sort((a, b) => offset(b.range.start) - offset(a.range.start))) {
    text = text.slice(0, offset(range.start)) + newText + text.slice(offset(range.end));
  }
  return text;
}

/** What is wrong with edits of one text that are to be applied together; empty when nothing is. */
export function editsFault(edits: readonly TextEdit[], source: Source): string {
  const sorted = [...edits].sort((a, b) => comparePositions(a.range.start, b.range.start));
  for (const [n, { range }] of sorted.entries()) {
    const next = sorted[n + 1]?.range.start;
    if (next !== undefined && comparePositions(range.end, next) > 0) return `overlap at ${JSON.stringify(next)}`;
  }
  return edits.map(({ range }) => rangeFault(range, source)).find((fault) => fault !== "") ?? "";
}
