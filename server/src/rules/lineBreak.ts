import type { Component, Draft } from "../syntax/draft.ts";
import type { TextEdit } from "../text/position.ts";

/**
 * The edit that parts two components of one line into two lines: blanks and column marks between them go, markup that
 * closes stays above and markup that opens goes below.
 */
export function breakBetween(draft: Draft, left: Component, right: Component): TextEdit {
  const { line, character: from } = left.range.end;
  const to = right.range.start.character;
  const between = draft.lines[line]?.raw.slice(from, to) ?? "";
  const gap = /[\s|]+/.exec(between);
  if (gap !== null) {
    const start = from + gap.index;
    return edit(line, start, start + gap[0].length);
  }
  // “CHỈ THỊ**CỦA …” opens behind the break, “**CHỈ THỊ**CỦA …” closes before it, “…****…” does both.
  const before = (draft.lines[line]?.raw.slice(0, from).match(/\*\*/g) ?? []).length;
  const closes = before % 2 === 1 && between.startsWith("**") ? 2 : 0;
  return edit(line, from + closes, from + closes);
}

function edit(line: number, from: number, to: number): TextEdit {
  return { range: { start: { line, character: from }, end: { line, character: to } }, newText: "\n" };
}
