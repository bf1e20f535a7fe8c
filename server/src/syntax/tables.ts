import { isCapitals } from "../text/fold.ts";
import type { LineSpan } from "./draft.ts";
import type { ClassifiedLine, Item, ItemKind } from "./kinds.ts";
import { lineAt } from "./kinds.ts";

/** Of these one is enough: only the frame of a document has it. */
const FRAME: ReadonlySet<ItemKind> = new Set<ItemKind>([
  "partyTitle",
  "stateTitle",
  "recipients",
  "authority",
  "addressees",
]);
/** With a number these make a head; a list of documents has numbers alone. */
const BESIDE_NUMBER: ReadonlySet<ItemKind> = new Set<ItemKind>(["placeDate", "star", "bodyName"]);
/** A line of Markdown that only rules. */
const RULED = /^\s*\|[\s|:=-]*$/;
/** The rows of a head or a signature are few. */
const MOST_FRAME_ROWS = 24;

/** The lines of the table that `line` belongs to; null for a line of no table. */
export function tableAt(lines: readonly ClassifiedLine[], line: number): LineSpan | null {
  if (lines[line]?.table == null) return null;
  let first = line;
  let last = line;
  while (first > 0 && lines[first - 1]?.table != null) first--;
  while (last + 1 < lines.length && lines[last + 1]?.table != null) last++;
  return { first, last };
}

function isSigner({ kind, segment }: Item): boolean {
  return kind === "position" || (kind === "capitals" && isCapitals(segment.text));
}

/** Of a table whose cells hold all in one row, the first items and the last ones; of another, its rows. */
function linesOf(rows: readonly (readonly Item[])[]): readonly (readonly Item[])[] {
  const [row] = rows;
  if (row === undefined || rows.length > 1) return rows;
  const columns = [...new Set(row.map(({ column }) => column))].map((n) => row.filter(({ column }) => column === n));
  if (columns.some(({ length }) => length < 2)) return [];
  return [columns.flatMap((items) => items.slice(0, 1)), columns.flatMap((items) => items.slice(-1))];
}

/** True for a table that holds signatures and nothing else: offices above, names below. */
function holdsSigners(rows: readonly (readonly Item[])[]): boolean {
  const lines = linesOf(rows);
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined || first === last) return false;
  const items = rows.flat();
  const signers = items.every(
    (item) => isSigner(item) || item.kind === "personName" || item.kind === "signedMark" || item.kind === "bodyName",
  );
  return signers && first.every(isSigner) && first.some(({ kind }) => kind === "position") && !last.every(isSigner);
}

/**
 * True for a table of the text: it has rows, and is not the frame of a document (head, recipients, signatures), which
 * converters write as a table too.
 */
function isBodyTable(lines: readonly ClassifiedLine[], { first, last }: LineSpan): boolean {
  const rows: (readonly Item[])[] = [];
  let count = 0;
  let headed = false;
  for (let n = first; n <= last; n++) {
    const { items, table, raw } = lineAt(lines, n);
    // The line below the first row in Markdown tells a table by itself.
    headed ||= table?.length === 0 && count === 1 && RULED.test(raw);
    count += (table ?? []).filter(({ begins }) => begins).length;
    if (items.length > 0) rows.push(items);
  }
  if (count < 2 && !headed) return false;
  if (count > MOST_FRAME_ROWS) return true;
  const kinds = new Set(rows.flat().map(({ kind }) => kind));
  const has = (wanted: ReadonlySet<ItemKind>) => [...wanted].some((kind) => kinds.has(kind));
  return !has(FRAME) && !(kinds.has("number") && has(BESIDE_NUMBER)) && !holdsSigners(rows);
}

/** The tables of the text, in order. */
export function bodyTables(lines: readonly ClassifiedLine[]): LineSpan[] {
  const found: LineSpan[] = [];
  for (let n = 0; n < lines.length; n++) {
    const span = lineAt(lines, n).table === null ? null : tableAt(lines, n);
    if (span === null) continue;
    if (isBodyTable(lines, span)) found.push(span);
    n = span.last;
  }
  return found;
}

/** True for a line of a table of the text. */
export function isInBodyTable(lines: readonly ClassifiedLine[], line: number): boolean {
  const span = tableAt(lines, line);
  return span !== null && isBodyTable(lines, span);
}
