import type { ItemKind } from "../../syntax/kinds.ts";
import { readMarker } from "../../syntax/markers.ts";
import { fold } from "../../text/fold.ts";
import type { WordLine } from "./line.ts";
import { kindsOf, textOfLine } from "./line.ts";

/** A cell of a table with the columns of the grid that it takes up, from `start` up to `end`. */
export interface PlacedCell {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly WordLine[];
}

/** A line of a cell that has letters. */
interface Filled {
  readonly text: string;
  readonly kinds: readonly ItemKind[];
}

interface FilledCell {
  readonly start: number;
  readonly lines: readonly Filled[];
}

/** Two columns, and perhaps an empty one between them. */
const MOST_COLUMNS = 3;
const TITLES = kinds("partyTitle", "stateTitle", "motto");
/** What may stand beside and above the title of a header. */
const HEADER = kinds(
  "partyTitle",
  "stateTitle",
  "motto",
  "number",
  "placeDate",
  "bodyName",
  "capitals",
  "star",
  "rule",
  "secrecy",
  "urgency",
  "circulation",
  "draftMark",
  "copyType",
);
/** What a signature begins with, and what it ends with. */
const SIGNER = kinds("authority", "position", "capitals", "confirmation");
const SIGNED = kinds("personName", "signedMark", "signedName");
const COUNTING = /^(?:s?tt|số (?:tt|thứ tự)|thứ tự|#)[.:]?$/;

function kinds(...names: readonly ItemKind[]): ReadonlySet<ItemKind> {
  return new Set(names);
}

/**
 * True for a table that places text side by side, as a header and a footer do, and is no list of figures. Where it is
 * `ruled`, only what nothing else than a header or footer looks like says so; a list that counts its rows never is one.
 */
export function placesText(table: readonly (readonly PlacedCell[])[], ruled: boolean): boolean {
  const widest = table.reduce((most, row) => Math.max(most, row.length), 0);
  if (widest < 2) return true;
  const rows = table.map(filledCells).filter((row) => row.length > 0);
  if (rows.length > 1 && isCounted(rows)) return false;
  // Empty columns only make room: mẫu 1.6 of NĐ 30 has three of them.
  const narrow = widest <= MOST_COLUMNS || columnsOf(rows).length <= 2;
  if (narrow && (isHeader(rows, ruled) || isFooter(rows, ruled))) return true;
  if (ruled) return false;
  if (rows.length < 2 || new Set(rows.flat().map(({ start }) => start)).size < 2) return true;
  return rows.length === 2 && widest <= MOST_COLUMNS && !isGrid(rows);
}

function filledCells(row: readonly PlacedCell[]): FilledCell[] {
  return row
    .map(({ start, lines }) => ({
      start,
      lines: lines
        .map((line) => ({ text: textOfLine(line).trim(), kinds: kindsOf(line) }))
        .filter(({ text }) => text !== ""),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** A first column that is headed “TT”, or counts from 1. */
function isCounted(rows: readonly (readonly FilledCell[])[]): boolean {
  const first = rows.map((row) => row.find(({ start }) => start === 0)?.lines ?? []);
  if (first.some((lines) => lines.length === 1 && COUNTING.test(fold(lines[0]?.text ?? "")))) return true;
  const numbers = first.flatMap((lines) =>
    lines.length === 1 ? (/^(\d{1,3})[.)]?$/.exec(lines[0]?.text ?? "")?.[1] ?? []) : [],
  );
  return Number(numbers[0]) === 1 && (numbers.length === 1 || Number(numbers[1]) === 2);
}

/** Every row has something in two columns, and the first one heads them with a line each. */
function isGrid(rows: readonly (readonly FilledCell[])[]): boolean {
  return rows.every((row) => row.length > 1) && rows[0]?.every(({ lines }) => lines.length === 1) === true;
}

/** Title, names of bodies, number, place and date: a document has each of them once, and nothing else above them. */
function isHeader(rows: readonly (readonly FilledCell[])[], ruled: boolean): boolean {
  const lines = rows.map((row) => row.flatMap((cell) => cell.lines));
  const titled = lines.findIndex((row) => row.some((line) => isOne(line, TITLES)));
  if (titled === 0) return true;
  if (titled > 0 && !ruled && lines.slice(0, titled).every((row) => row.every((line) => isOne(line, HEADER))))
    return true;
  const all = lines.flat();
  if (all.filter(({ kinds }) => kinds.includes("number")).length > 1) return false;
  const first = new Set(rows[0]?.flatMap((cell) => cell.lines.flatMap(({ kinds }) => kinds)));
  if (first.has("placeDate") && (first.has("number") || first.has("bodyName"))) return true;
  // The name of a body with the star or the number under it.
  return columnsOf(rows).some((column) => {
    const name = column.findIndex(({ kinds }) => kinds.includes("bodyName"));
    return (
      name >= 0 &&
      column.slice(0, name).every((line) => isOne(line, HEADER)) &&
      column.slice(name + 1).some(({ kinds }) => kinds.includes("star") || kinds.includes("number"))
    );
  });
}

/** Recipients with their list or beside a signature; a signature; who the document is addressed to. */
function isFooter(rows: readonly (readonly FilledCell[])[], ruled: boolean): boolean {
  if (rows[0]?.some(({ lines }) => lines[0]?.kinds.some((kind) => kind === "authority" || kind === "addressees")))
    return true;
  const columns = columnsOf(rows);
  const listed = columns.some((column) => {
    const at = column.findIndex(({ kinds }) => kinds.includes("recipients"));
    const entry = at < 0 ? undefined : column[at + 1];
    return entry !== undefined && ["bullet", "plus"].includes(readMarker(entry.text)?.family ?? "");
  });
  if (listed || rows.some(isBesideSigner)) return true;
  if (ruled && rows.length > 1) return false;
  return columns.every(
    (column) =>
      column.length > 1 &&
      (!ruled || isOne(column[0] as Filled, SIGNER)) &&
      column.some((line) => isOne(line, SIGNED)) &&
      column.filter(({ kinds }) => kinds.includes("personName")).length < 2,
  );
}

/** “Nơi nhận:” with its recipients in one cell, or with nobody but a signer beside it. */
function isBesideSigner(row: readonly FilledCell[]): boolean {
  const heading = row.find(({ lines }) => lines[0]?.kinds.includes("recipients"));
  if (heading === undefined) return false;
  const others = row.filter((cell) => cell !== heading);
  return heading.lines.length > 1 || others.every(({ lines }) => isOne(lines[0] as Filled, SIGNER));
}

function columnsOf(rows: readonly (readonly FilledCell[])[]): Filled[][] {
  const columns = new Map<number, Filled[]>();
  for (const { start, lines } of rows.flat()) {
    const column = columns.get(start) ?? [];
    for (const line of lines) column.push(line);
    columns.set(start, column);
  }
  return [...columns.values()];
}

function isOne({ kinds }: Filled, wanted: ReadonlySet<ItemKind>): boolean {
  return kinds.some((kind) => wanted.has(kind));
}
