import type { Component, Draft } from "../../syntax/draft.ts";
import { lineEndOf, lineStartOf } from "../../syntax/draft.ts";
import { lineAt } from "../../syntax/kinds.ts";
import type { Range } from "../../text/position.ts";
import { comparePositions } from "../../text/position.ts";

/**
 * What to delete so that a component is gone with its lines. Markup that begins on a line before or ends on one behind
 * stays, and where other columns share a line, only the words go.
 */
export function removalOf(draft: Draft, of: Component): readonly Range[] {
  const ranges: Range[] = [];
  for (const { line, segment } of of.pieces) {
    const { items, whole, raw } = lineAt(draft.lines, line);
    const start = lineStartOf(draft.lines, line);
    const end = lineEndOf(draft.lines, line);
    if (items.length > 1 || whole.text.length !== segment.text.length || line === 0) {
      const from = { line, character: segment.starts?.[0] ?? segment.shift };
      const to = { line, character: segment.ends?.at(-1) ?? segment.shift + segment.text.length };
      ranges.push({ start: from, end: to });
      continue;
    }
    const above = { line: line - 1, character: lineAt(draft.lines, line - 1).raw.length };
    const behind = raw.length - end.character;
    // “**BÍ THƯ\nUỶ VIÊN**”: what closes on this line goes up to the one above.
    const closesAbove = start.character === 0 && behind > 0;
    const first = closesAbove ? lineEndOf(draft.lines, line - 1) : above;
    const last = ranges.at(-1)?.end;
    ranges.push({
      start: last !== undefined && comparePositions(last, first) > 0 ? last : first,
      end: closesAbove ? end : { line, character: raw.length },
    });
  }
  return ranges;
}
