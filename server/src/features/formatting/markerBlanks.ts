import { afterEdits } from "../../engine/fixAll.ts";
import type { DraftDocument } from "../../incremental/document.ts";
import type { Section } from "../../syntax/draft.ts";
import type { ClassifiedLine, Marker } from "../../syntax/kinds.ts";
import { lineAt } from "../../syntax/kinds.ts";
import { CAPITALS, LETTER } from "../../text/letters.ts";
import type { TextEdit } from "../../text/position.ts";
import { lineStart } from "../../text/segment.ts";

const CAPITAL = new RegExp(`^[“"]?[${CAPITALS}]`, "u");
const TEXT = new RegExp(`^[“"]?${LETTER}`, "u");
/** A row of a table, or two columns beside each other. */
const CELLS = /[|\t]| {3}/;

/** True for “I.” and “a.”, which may be somebody's initial or a shortened word where no other of the kind stands by. */
function isDoubtful({ family, delimiter }: Marker): boolean {
  return family === "roman" || (family === "letter" && delimiter === ".");
}

/** The blank that is missing behind a section's marker; none where one stands, or where it may be no marker. */
function missingBlank(lines: readonly ClassifiedLine[], section: Section, siblings: readonly Section[]): TextEdit[] {
  const { marker, markerRange } = section;
  const { line } = markerRange.start;
  const { items, raw } = lineAt(lines, line);
  const segment = items[0]?.segment;
  // A dash may belong to a name or symbol that a line's end broke.
  if (segment === undefined || items.length > 1 || marker.ordinal === null || CELLS.test(raw.trim())) return [];
  const rest = segment.text.slice(marker.textFrom);
  const tight = !/\s/.test(segment.text.charAt(marker.textFrom - 1));
  if (!tight || !(marker.delimiter === ")" ? TEXT : CAPITAL).test(rest)) return [];
  if (isDoubtful(marker) && siblings.filter((one) => one.marker.family === marker.family).length < 2) return [];
  const at = { line, character: lineStart(segment, marker.textFrom) };
  return [{ range: { start: at, end: at }, newText: " " }];
}

/** Puts a blank behind the markers of sections that have none: “1.Quét dọn” → “1. Quét dọn”. */
export function blankBehindMarkers(document: DraftDocument): DraftDocument {
  const { sections, lines } = document.draft;
  const edits = (of: readonly Section[]): TextEdit[] =>
    of.flatMap((section) => [...missingBlank(lines, section, of), ...edits(section.children)]);
  return afterEdits(document, edits(sections));
}
