import type { TextEdit } from "./position.ts";
import type { LineEnding, Source } from "./source.ts";
import { lineAt } from "./source.ts";

/** How the lines of a text end: as its first one does; "\n" in a text of one line. */
function lineEndingOf(source: Source): Exclude<LineEnding, ""> {
  const eol = lineAt(source, 0)?.eol ?? "";
  return eol === "" ? "\n" : eol;
}

/** Edits whose new lines end as those of the text do. Rules and features write "\n". */
export function withLineEndingOf(source: Source, edits: readonly TextEdit[]): TextEdit[] {
  const eol = lineEndingOf(source);
  return edits.map((edit) => ({
    range: edit.range,
    newText: eol === "\n" ? edit.newText : edit.newText.replace(/\r\n|\n/g, eol),
  }));
}
