import type { Fix } from "../../rules/define.ts";
import type { Text } from "../../text/bilingual.ts";
import { readLine } from "../../text/markup.ts";
import type { TextEdit } from "../../text/position.ts";
import type { Source } from "../../text/source.ts";
import { lineAt } from "../../text/source.ts";
import { printable } from "./printable.ts";

/** What a sheet proposes: the words before and after, or, where they do not tell, what is to be done. */
export interface Proposal {
  readonly title: Text;
  readonly change: { readonly before: string; readonly after: string } | null;
  /** What is to be added, the lines parted by “ / ”; null where nothing is. */
  readonly added: string | null;
  readonly safe: boolean;
}

/** Longer than this is not read in a cell of a table, in code units. */
const LONGEST = 160;
/** Shorter than this does not tell where it stands. */
const SHORTEST = 6;

function plain(text: string): string {
  return printable(readLine(text, false).whole.text);
}

/** Where the word that a place stands in begins (`step` -1) or ends (1), in code units. */
function wordEdge(line: string, from: number, step: -1 | 1): number {
  let at = from;
  const next = () => line[step < 0 ? at - 1 : at];
  while (next() !== undefined && !/\s/.test(next() as string)) at += step;
  return at;
}

/** The edge of the word before or behind it. */
function neighbour(line: string, from: number, step: -1 | 1): number {
  let at = from;
  while (/\s/.test(line[step < 0 ? at - 1 : at] ?? "")) at += step;
  return wordEdge(line, at, step);
}

/** The words that the edits change, before and after; null where they go over several lines or too far. */
function changeOf(source: Source, edits: readonly TextEdit[]): Proposal["change"] {
  const [first] = edits;
  if (first === undefined) return null;
  const { line } = first.range.start;
  const within = edits.every(
    ({ range, newText }) => range.start.line === line && range.end.line === line && !/[\r\n]/.test(newText),
  );
  if (!within) return null;
  const text = lineAt(source, line)?.text ?? "";
  let from = wordEdge(text, Math.min(...edits.map(({ range }) => range.start.character)), -1);
  let to = wordEdge(text, Math.max(...edits.map(({ range }) => range.end.character)), 1);
  if (to - from < SHORTEST) {
    from = neighbour(text, from, -1);
    to = neighbour(text, to, 1);
  }
  if (to - from > LONGEST) return null;
  let after = "";
  let done = from;
  for (const { range, newText } of edits.toSorted((a, b) => a.range.start.character - b.range.start.character)) {
    after += text.slice(done, range.start.character) + newText;
    done = range.end.character;
  }
  const change = { before: plain(text.slice(from, to)), after: plain(after + text.slice(done, to)) };
  const tells = change.before !== change.after && change.before !== "" && change.after !== "";
  return tells && change.after.length <= LONGEST ? change : null;
}

function addedBy(edits: readonly TextEdit[]): string | null {
  const [only, ...others] = edits;
  if (only === undefined || others.length > 0) return null;
  const { start, end } = only.range;
  if (start.line !== end.line || start.character !== end.character) return null;
  const lines = only.newText.split(/[\r\n]+/).map(plain);
  const text = lines.filter((line) => line !== "").join(" / ");
  return text === "" || text.length > LONGEST ? null : text;
}

/** The proposal of a fix in words, to be read on paper. */
export function proposalOf(source: Source, { title, safe, edits }: Fix): Proposal {
  const change = changeOf(source, edits);
  return { title, change, added: change === null ? addedBy(edits) : null, safe };
}
