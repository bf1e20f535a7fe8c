import type { Draft } from "../../syntax/draft.ts";
import { lineEndOf, lineStartOf } from "../../syntax/draft.ts";
import { lineAt } from "../../syntax/kinds.ts";
import type { Range, TextEdit } from "../../text/position.ts";

/** The first line of text in the file: where a reader looks for what the header lacks. */
export function startOfText(draft: Draft): Range {
  const { lines } = draft;
  let first = 0;
  while (first < lines.length && lines[first]?.items.length === 0) first++;
  return lineRangeOf(draft, first < lines.length ? first : 0);
}

/** The last words of the body, or of what there is: where a reader looks for what should follow it. */
export function endOfBody(draft: Draft): Range {
  const line = draft.body?.last ?? draft.header?.last ?? 0;
  return lastWords(draft, line);
}

/** A whole line's text. */
export function lineRangeOf(draft: Draft, line: number): Range {
  return { start: lineStartOf(draft.lines, line), end: lineEndOf(draft.lines, line) };
}

/** The last word of a line. */
export function lastWords(draft: Draft, line: number): Range {
  const end = lineEndOf(draft.lines, line);
  const whole = draft.lines[line]?.whole;
  if (whole === undefined || whole.text === "") return { start: end, end };
  const from = Math.max(whole.text.lastIndexOf(" ") + 1, 0);
  const start = whole.starts === null ? whole.shift + from : (whole.starts[from] ?? end.character);
  return { start: { line, character: start }, end };
}

/** Inserts a block of lines, parted by a blank line, below `line`; at the top of the file when `line` is null. */
export function insertAfter(draft: Draft, line: number | null, block: string): TextEdit {
  if (line === null) return insertBefore(0, block);
  const position = rawEnd(draft, line);
  return { range: { start: position, end: position }, newText: `\n\n${block}` };
}

/** Inserts a line right below `line`, without a blank one. */
export function insertLineAfter(draft: Draft, line: number, text: string): TextEdit {
  const position = rawEnd(draft, line);
  return { range: { start: position, end: position }, newText: `\n${text}` };
}

/** Inserts a block of lines above `line`. */
export function insertBefore(line: number, block: string): TextEdit {
  const position = { line, character: 0 };
  return { range: { start: position, end: position }, newText: `${block}\n` };
}

/** The end of the line in the file, behind markup and blanks; before a comment that goes on into the next line. */
function rawEnd(draft: Draft, line: number) {
  const { comments, endsInComment, raw } = lineAt(draft.lines, line);
  return { line, character: endsInComment ? (comments.at(-1)?.from ?? raw.length) : raw.length };
}
