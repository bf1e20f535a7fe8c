import type { ItemKind } from "../../syntax/kinds.ts";
import { lineStart } from "../../text/segment.ts";
import type { Run } from "../document/model.ts";
import type { Steps } from "../steps.ts";
import type { WordLine } from "./line.ts";
import { classified, sliceRuns, textOfLine, trimRuns } from "./line.ts";

/** What may stand alone on a line among those with two columns. */
const AMONG: ReadonlySet<ItemKind> = new Set<ItemKind>([
  "partyTitle",
  "number",
  "placeDate",
  "bodyName",
  "star",
  "rule",
  "recipients",
  "authority",
  "position",
  "signedMark",
  "signedName",
  "personName",
  "capitals",
  "secrecy",
  "urgency",
  "draftMark",
]);
/** A paragraph indented this far, in millimetres, begins in the right half of the page. */
const RIGHT_HALF_MM = 60;
const GAP = /^(?:\s*\t\s*\t|\s{20})/;

interface Columns {
  readonly left: WordLine | null;
  readonly right: WordLine | null;
}

function part(line: WordLine, from: number, to: number): WordLine {
  return { ...line, runs: trimRuns(sliceRuns(line.runs, from, to)) };
}

/** The two columns of a line that tabs or runs of blanks part; null for a line that has but one. */
function twoColumns(line: WordLine): Columns | null {
  const text = textOfLine(line);
  if (line.tabular || !/\t| {3}/.test(text.trim())) return null;
  const { items } = classified(text);
  if (items.length !== 2) return null;
  const [left, right] = items;
  // “I. THỰC TRẠNG … 2” is a line of a table of contents: no column is a number of a page.
  if (left === undefined || right === undefined || /^\d{1,4}$/.test(right.segment.text)) return null;
  const at = lineStart(right.segment, 0);
  // “CHỈ THỊ về việc …” is two items without a gap.
  if (!/\t| {3}/.test(text.slice(0, at).slice(text.slice(0, at).trimEnd().length))) return null;
  return { left: part(line, 0, at), right: part(line, at, text.length) };
}

/** Where a line stands that fits among two columns; null for one that ends them. */
function oneColumn(line: WordLine, footer: boolean): Columns | null {
  const text = textOfLine(line);
  if (line.tabular) return null;
  const [item, ...others] = classified(text).items;
  if (item === undefined || others.length > 0) return null;
  const entry =
    footer && (item.marker?.family === "bullet" || item.marker?.family === "plus" || /^Lưu /.test(text.trim()));
  const right =
    GAP.test(text) || line.paragraph.format.alignment === "right" || line.paragraph.format.indent > RIGHT_HALF_MM;
  if (!AMONG.has(item.kind) && !entry) return null;
  const own = part(line, 0, text.length);
  return right ? { left: null, right: own } : { left: own, right: null };
}

/** A blank between two parts of a line, set as the line begins. */
function blank({ runs }: WordLine): Run {
  return { ...(runs[0] as Run), text: " " };
}

function isBlank(line: WordLine): boolean {
  return textOfLine(line).trim() === "";
}

/**
 * Takes apart the columns that a typist made with tabs or blanks: first the lines of the left one, then those of the
 * right one, as a draft has them.
 */
export function* partColumns(lines: readonly WordLine[]): Steps<WordLine[]> {
  const out: WordLine[] = [];
  let n = 0;
  while (n < lines.length) {
    yield;
    const line = lines[n] as WordLine;
    const first = isBlank(line) ? null : twoColumns(line);
    if (first === null) {
      out.push(line);
      n++;
      continue;
    }
    const { items } = classified(textOfLine(line));
    const footer = items.some(({ kind }) => kind === "recipients" || kind === "authority" || kind === "position");
    // “Kính gửi:” with an addressee behind it is one line, and the text follows.
    const alone = items.some(({ kind }) => kind === "addressees");
    if (alone && first.left !== null && first.right !== null && items[1]?.marker == null) {
      out.push({ ...line, runs: [...first.left.runs, blank(line), ...first.right.runs] });
      n++;
      continue;
    }
    const rows: (Columns | "blank")[] = [first];
    let next = n + 1;
    let blanks = 0;
    for (; !alone && next < lines.length; next++) {
      yield;
      const candidate = lines[next] as WordLine;
      if (isBlank(candidate)) {
        blanks++;
        continue;
      }
      // A header's columns have no gap; in a footer there is room for the signature.
      if (blanks > (footer ? 8 : 0)) break;
      const columns = twoColumns(candidate) ?? oneColumn(candidate, footer);
      if (columns === null) break;
      for (; blanks > 0; blanks--) rows.push("blank");
      rows.push(columns);
    }
    next -= blanks;
    for (const side of ["left", "right"] as const) for (const one of column(rows, side, line)) out.push(one);
    n = next;
  }
  return out;
}

function column(rows: readonly (Columns | "blank")[], side: "left" | "right", first: WordLine): WordLine[] {
  const lines: WordLine[] = [];
  const block = first.block + (side === "left" ? 0.25 : 0.5);
  for (const row of rows) {
    const line = row === "blank" ? { ...first, runs: [] } : row[side];
    if (line !== null) lines.push({ ...line, block, flowing: false });
  }
  return lines;
}
