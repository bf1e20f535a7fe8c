import type { DraftDocument } from "../incremental/document.ts";
import { editDocument } from "../incremental/document.ts";
import type { Section } from "../syntax/draft.ts";
import type { Marker } from "../syntax/kinds.ts";
import { readMarker } from "../syntax/markers.ts";
import { lineRange } from "../text/position.ts";
import { lineAt } from "../text/source.ts";

/**
 * A placeholder for the words behind a marker: without words the parser reads no section there. The string occurs in
 * no draft.
 */
const WORDS = "[\ue000]";

/** Their names stand on a line of their own; a list does not go on with them. */
const HEADINGS: ReadonlySet<Marker["family"]> = new Set<Marker["family"]>(["phan", "chuong", "muc", "dieu"]);

/** The marker of a line that holds nothing else; null for every other line. `text`: the line, with its indent. */
export function bareMarker(text: string): Marker | null {
  const written = text.trim();
  const marker = readMarker(`${written} x`);
  return marker !== null && written.length <= marker.textFrom && !HEADINGS.has(marker.family) ? marker : null;
}

/** Gives the empty point that a line is words for a while, so that it counts as a section; null for another line. */
export function fillPoint(document: DraftDocument, line: number): DraftDocument | null {
  const text = lineAt(document.source, line)?.text;
  if (text === undefined || bareMarker(text) === null) return null;
  return editDocument(document, { range: lineRange(line, text.trimEnd().length, text.length), newText: ` ${WORDS}` });
}

/** True for the section that `fillPoint` gave its words. */
export function isFilled({ lines }: DraftDocument, { markerRange }: Section): boolean {
  return lines[markerRange.start.line]?.raw.endsWith(WORDS) === true;
}

/** Takes the words out again, wherever the point has gone to; the blank behind its marker stays. */
export function emptyPoint(document: DraftDocument): DraftDocument {
  const line = document.lines.findIndex(({ raw }) => raw.endsWith(WORDS));
  if (line < 0) return document;
  const end = document.lines[line]?.raw.length ?? 0;
  return editDocument(document, { range: lineRange(line, end - WORDS.length, end), newText: "" });
}
