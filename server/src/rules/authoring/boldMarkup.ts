import type { ClassifiedLine } from "../../syntax/kinds.ts";
import type { Range, TextEdit } from "../../text/position.ts";
import { lineRange } from "../../text/position.ts";
import { lineEnd, lineStart } from "../../text/segment.ts";

/** How much of a line's first words is bold, counted in its text from the start; 0 for none. */
export function boldLength(line: ClassifiedLine): number {
  const strong = line.items[0]?.segment.strong ?? [];
  return strong[0] === 0 ? (strong[1] as number) : 0;
}

/** The edits that take the `**` away from the bold words that a line begins with; null where they cannot be told. */
export function withoutBold(line: ClassifiedLine, at: number): TextEdit[] | null {
  const segment = line.items[0]?.segment;
  const length = boldLength(line);
  if (segment === undefined || length === 0) return null;
  const opening = lineStart(segment, 0);
  const closing = lineEnd(segment, length);
  if (line.raw.slice(opening - 2, opening) !== "**" || line.raw.slice(closing, closing + 2) !== "**") return null;
  return [
    { range: lineRange(at, opening - 2, opening), newText: "" },
    { range: lineRange(at, closing, closing + 2), newText: "" },
  ];
}

/** The edits that make a stretch of a line bold. There must be no bold in it. */
export function withBold({ start, end }: Range): TextEdit[] {
  return [
    { range: { start, end: start }, newText: "**" },
    { range: { start: end, end }, newText: "**" },
  ];
}
