import type { DraftDocument } from "../incremental/document.ts";
import { editDocument } from "../incremental/document.ts";
import type { ClassifiedLine, Marker } from "../syntax/kinds.ts";
import { POINT_LETTERS, readMarker, romanText } from "../syntax/markers.ts";
import { composedEdits } from "../text/composedEdits.ts";
import { withLineEndingOf } from "../text/lineEnding.ts";
import type { Position, TextEdit } from "../text/position.ts";
import { lineRange } from "../text/position.ts";
import type { Line } from "../text/source.ts";
import { lineAt } from "../text/source.ts";
import { markerBelow } from "./sectionMarkers.ts";
import { closeGap, makeRoom } from "./sections.ts";

/** The marker that follows another in its run: “1.” → “2.”, “a)” → “b)”, “-” → “-”; null for headings and at the end. */
export function nextMarker(marker: Marker): string | null {
  const { family, ordinal, delimiter, text, script, path } = marker;
  if (family === "bullet" || family === "plus") return text;
  if (ordinal === null) return null;
  const next = ordinal + 1;
  if (family === "number") return `${next}${delimiter}`;
  if (family === "decimal") return `${[...path.slice(0, -1), next].join(".")}${delimiter}`;
  if (family === "roman") return `${romanText(next)}${delimiter}`;
  if (family === "dieu") return `Điều ${next}${delimiter}`;
  const letter = POINT_LETTERS.charAt(ordinal);
  if (family === "letter") return letter === "" ? null : `${letter}${delimiter}`;
  if (family !== "parenthesis") return null;
  if (script === "arabic") return `(${next})`;
  if (script === "roman") return `(${romanText(next).toLowerCase()})`;
  return letter === "" ? null : `(${letter})`;
}

/**
 * What Enter adds: behind a list entry the next marker, and behind an entry that holds nothing but its marker the end
 * of the list. Only a fresh, blank line is touched, so that an input method that still composes is left alone.
 * `position`: the caret after the line break.
 */
function afterEnter({ source, draft, lines }: DraftDocument, position: Position): TextEdit[] {
  const line = lineAt(source, position.line);
  const above = lineAt(source, position.line - 1);
  if (line === undefined || above === undefined || line.text.trim() !== "") return [];
  const indent = /^\s*/.exec(above.text)?.[0] ?? "";
  const written = above.text.slice(indent.length);
  const begun = (newText: string) =>
    withLineEndingOf(source, [{ range: lineRange(position.line, 0, line.text.length), newText }]);
  const marker = readMarker(written);
  const bare = marker ?? readMarker(`${written.trimEnd()} x`);
  if (marker !== null && written.slice(marker.textFrom).trim() !== "") {
    const first = written.trimEnd().endsWith(":") ? markerBelow(draft, position.line - 1) : null;
    if (first !== null) return begun(`${indent}${first} `);
    const next = nextMarker(marker);
    if (next === null) return [];
    // Sections that are parted by blank lines go on so.
    const below = lineAt(source, position.line + 1);
    const parted =
      isSection(marker) && isBlank(lineAt(source, position.line - 2)) && (below === undefined || isBlank(below));
    return begun(`${parted ? "\n" : ""}${indent}${next} `);
  }
  if (isListHead(lines[position.line - 1])) return begun("- ");
  // “- ” and nothing more: Enter a second time ends the list.
  if (bare !== null && written.trimEnd().length <= bare.textFrom && isListMarker(bare)) {
    // One blank line parts what follows; the marker's own line would be a second.
    if (isSection(bare) && isBlank(lineAt(source, position.line - 2))) {
      const start = { line: position.line - 1, character: 0 };
      return [{ range: { start, end: { line: position.line, character: line.text.length } }, newText: "" }];
    }
    return [{ range: lineRange(position.line - 1, 0, above.text.length), newText: "" }];
  }
  return [];
}

/** True for “Nơi nhận:” and “Kính gửi:” with nothing behind: their entries have dashes. */
function isListHead(line: ClassifiedLine | undefined): boolean {
  const [first, second] = line?.items ?? [];
  const heads = first?.kind === "recipients" || first?.kind === "addressees";
  return heads && second === undefined && /^[^:]+:\s*$/.test(first.segment.text);
}

/** Stands for what will be written in the entry that Enter begins. */
const COMING = "[…]";

/**
 * What Enter does to the line that it leaves, besides `added`, which `afterEnter` gave: sets it as formatting does. An
 * entry is one of several then, unless its full stop says that it is the last; where the list is ended, its last entry
 * is set so. `position`: the caret after the line break.
 */
function onLineLeft(
  document: DraftDocument,
  position: Position,
  added: readonly TextEdit[],
  format: (document: DraftDocument, line: number) => TextEdit[],
): TextEdit[] {
  const above = lineAt(document.source, position.line - 1);
  if (above === undefined || !isBlank(lineAt(document.source, position.line))) return [];
  if (added.some(({ range }) => range.start.line < position.line)) {
    const ended = added.reduce(editDocument, document);
    return position.line < 2 ? [] : format(ended, position.line - 2);
  }
  const goesOn = !above.text.trimEnd().endsWith(".");
  const coming = goesOn ? added.map((edit) => ({ ...edit, newText: edit.newText + COMING })) : [];
  return format(coming.reduce(editDocument, document), position.line - 1);
}

/**
 * The numbers behind the point that Enter began or ended, one more or one less, with the references to them. `added`:
 * what `afterEnter` gave; the edits speak of the same text as it and leave its lines alone. `position`: the caret after
 * the line break.
 */
function numbersAfterEnter(
  document: DraftDocument,
  position: Position,
  added: readonly TextEdit[],
): readonly TextEdit[] {
  const [edit] = added;
  if (edit === undefined || document.draft.hardWrapped) return [];
  if (edit.range.start.line < position.line) return closeGap(document, position.line - 1);
  const further = edit.newText.split(/\r\n|\r|\n/).length - 1;
  return makeRoom(document, editDocument(document, edit), position.line + further, further);
}

/** A closing mark alone, and a line that has one already or announces what follows. */
const LONE_MARK = /^\s*[.;,]\s*$/;
const CLOSED = /[.;,:!?…]\s*$/;

/**
 * The mark of a blank that was filled in, as the full stop of “[Nội dung].”, which Enter took into the line that it
 * began: it belongs to the line above, where that has none. No edits where no such mark is.
 */
function markTakenBack({ source }: DraftDocument, { line }: Position): TextEdit[] {
  const begun = lineAt(source, line)?.text ?? "";
  const above = lineAt(source, line - 1)?.text ?? "";
  if (!LONE_MARK.test(begun) || above.trim() === "") return [];
  const taken = { range: lineRange(line, 0, begun.length), newText: "" };
  if (CLOSED.test(above)) return [taken];
  return [{ range: lineRange(line - 1, above.length, above.length), newText: begun.trim() }, taken];
}

/**
 * What follows a line break: the marker of the next entry, the numbers behind it, and the line above as formatting sets
 * it. `position`: the caret after the line break.
 */
export function lineBreakEdits(
  document: DraftDocument,
  position: Position,
  format: (document: DraftDocument, line: number) => TextEdit[],
): TextEdit[] {
  const back = markTakenBack(document, position);
  if (back.length === 0) return editsBelow(document, position, format);
  const { next } = composedEdits(document.source).after(back);
  return [...next.after(editsBelow(back.reduceRight(editDocument, document), position, format)).next.edits];
}

function editsBelow(
  document: DraftDocument,
  position: Position,
  format: (document: DraftDocument, line: number) => TextEdit[],
): TextEdit[] {
  const added = afterEnter(document, position);
  const numbers = numbersAfterEnter(document, position, added);
  const renumbered = new Set(numbers.map(({ range }) => range.start.line));
  // A reference in the line that is left may get another number: then that line is set another time.
  const left = onLineLeft(document, position, added, format).filter(({ range }) => !renumbered.has(range.start.line));
  return [...left, ...added, ...numbers];
}

function isBlank(line: Line | undefined): boolean {
  return line !== undefined && line.text.trim() === "";
}

/** What begins a paragraph of the body rather than an entry of a list. */
function isSection({ family }: Marker): boolean {
  return family === "number" || family === "decimal" || family === "roman" || family === "dieu";
}

function isListMarker(marker: Marker): boolean {
  return !["phan", "chuong", "muc", "dieu"].includes(marker.family);
}
