import type { Position } from "../../server/src/text/position.ts";

/** Takes the marker “|” out of a text: the text without it, and where it stood. Throws where there is not exactly one. */
export function withCursor(marked: string): { text: string; position: Position } {
  const parts = marked.split("|");
  const [before = "", after] = parts;
  if (parts.length !== 2 || after === undefined) throw new Error(`the text must hold one “|”: ${marked.slice(0, 80)}`);
  const lines = before.split("\n");
  return { text: before + after, position: { line: lines.length - 1, character: (lines.at(-1) as string).length } };
}
