import type { Component, Draft } from "../../syntax/draft.ts";
import type { TextEdit } from "../../text/position.ts";

/**
 * The edit that parts two components of one line into two lines: blanks and column marks between them go, markup that
 * closes stays above and markup that opens goes below.
 */
export function breakBetween(draft: Draft, left: Component, right: Component): TextEdit {
  const { line, character: from } = left.range.end;
  const to = right.range.start.character;
  const between = draft.lines[line]?.raw.slice(from, to) ?? "";
  const isOpen = (draft.lines[line]?.raw.slice(0, from).match(/\*\*/g) ?? []).length % 2 === 1;
  const gap = /[\s|]+/.exec(between);
  if (gap !== null) {
    const start = from + gap.index;
    // Bold words on both sides of the break: each line has its own marks.
    return edit(line, start, start + gap[0].length, isOpen && !between.includes("**") ? "**\n**" : "\n");
  }
  // “CHỈ THỊ**CỦA …” opens behind the break, “**CHỈ THỊ**CỦA …” closes before it, “…****…” does both.
  const closes = isOpen && between.startsWith("**") ? 2 : 0;
  return edit(line, from + closes, from + closes, "\n");
}

function edit(line: number, from: number, to: number, newText: string): TextEdit {
  return { range: { start: { line, character: from }, end: { line, character: to } }, newText };
}
