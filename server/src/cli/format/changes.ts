import type { Line, Source, TextEdit } from "../../service.ts";
import { comparePositions, lineAt } from "../../service.ts";
import type { Paint } from "./colour.ts";
import { excerpt } from "./excerpt.ts";

/** Edits that touch the same lines, and the lines that they touch: `first` up to, not including, `end`. */
interface Hunk {
  readonly first: number;
  end: number;
  readonly edits: TextEdit[];
}

function hunksOf(edits: readonly TextEdit[]): Hunk[] {
  const hunks: Hunk[] = [];
  for (const edit of [...edits].sort((a, b) => comparePositions(a.range.start, b.range.start))) {
    const { start, end } = edit.range;
    const last = hunks.at(-1);
    // Whole lines that come or go leave the line behind them as it is.
    const whole = start.character === 0 && end.character === 0 && /(^|[\r\n])$/.test(edit.newText);
    const through = whole ? end.line : end.line + 1;
    if (last !== undefined && start.line < last.end) {
      last.edits.push(edit);
      last.end = Math.max(last.end, through);
    } else hunks.push({ first: start.line, end: through, edits: [edit] });
  }
  return hunks;
}

/** The lines of a hunk as the edits make them. */
function after(source: Source, { first, end, edits }: Hunk): string[] {
  let text = "";
  let at = { line: first, character: 0 };
  const upTo = (line: number, character: number) => {
    while (at.line < line) {
      const { text: rest, eol } = lineAt(source, at.line) as Line;
      text += rest.slice(at.character) + eol;
      at = { line: at.line + 1, character: 0 };
    }
    text += lineAt(source, line)?.text.slice(at.character, character) ?? "";
    at = { line, character };
  };
  for (const { range, newText } of edits) {
    upTo(range.start.line, range.start.character);
    text += newText;
    at = range.end;
  }
  if (at.line < end) upTo(end - 1, lineAt(source, end - 1)?.text.length ?? 0);
  const lines = text.split(/\r\n|\n|\r/);
  // What an edit of whole lines leaves behind its last line ending.
  if (lines.at(-1) === "" && at.line === end) lines.pop();
  return lines;
}

/** What edits change, as lines with `-` and `+`; long lines are cut around the place. */
export function describeChanges(source: Source, edits: readonly TextEdit[], paint: Paint): string {
  let out = "";
  for (const hunk of hunksOf(edits)) {
    const number = String(hunk.first + 1);
    const from = hunk.edits[0]?.range.start.character ?? 0;
    const shown = (line: string, n: number) => excerpt(line, n === 0 ? from : 0, n === 0 ? from : 0).line;
    const old = Array.from({ length: hunk.end - hunk.first }, (_, n) => lineAt(source, hunk.first + n)?.text ?? "").map(
      shown,
    );
    const rows = [
      ...old.map((line) => paint("error", `- ${line}`)),
      ...after(source, hunk).map((line, n) => paint("ok", `+ ${shown(line, n)}`)),
    ];
    for (const [n, row] of rows.entries()) out += `  ${n === 0 ? number : " ".repeat(number.length)} ${row}\n`;
  }
  return out;
}
