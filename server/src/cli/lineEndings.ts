import type { TextEdit } from "../text/position.ts";
import type { Source } from "../text/source.ts";

/**
 * Edits with the line endings of the text that they change: fixes insert “\n”. A text with several kinds is left as the
 * fixes make it, since a line ending in an edit may be one of its own.
 */
export function withLineEndingsOf(source: Source, edits: readonly TextEdit[]): readonly TextEdit[] {
  const kinds = new Set(source.lines.map(({ eol }) => eol).filter((eol) => eol !== ""));
  const [only] = kinds;
  if (only === undefined || only === "\n" || kinds.size > 1) return edits;
  return edits.map(({ range, newText }) => ({ range, newText: newText.replace(/\r\n|\r|\n/g, only) }));
}
