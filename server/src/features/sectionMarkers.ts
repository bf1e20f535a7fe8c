import { markerParts, ordinalText } from "../reading/numbering.ts";
import type { Draft, Section } from "../syntax/draft.ts";
import type { Marker, MarkerFamily } from "../syntax/kinds.ts";
import { markerRank, readMarker } from "../syntax/markers.ts";

/** Their names stand on a line of their own, so that a paragraph cannot simply become one. */
const NAMED_APART: ReadonlySet<MarkerFamily> = new Set<MarkerFamily>(["phan", "chuong", "muc"]);

/** What the first section below one of each family is marked with. HD 05: Phần II, I.6.2.4. */
const FIRST_BELOW: Readonly<Partial<Record<MarkerFamily, string>>> = {
  roman: "1.",
  dieu: "1.",
  number: "a)",
  decimal: "a)",
  letter: "-",
  parenthesis: "-",
  bullet: "+",
};

/** The marker that follows that of a section, written in the same way; null where there is none. */
export function nextMarker(draft: Draft, { marker, ...section }: Section): string | null {
  if (NAMED_APART.has(marker.family)) return null;
  if (marker.family === "bullet" || marker.family === "plus") return marker.text;
  const parts = markerParts(draft.lines, { marker, ...section });
  if (parts === null || marker.ordinal === null) return null;
  const number = ordinalText(marker, marker.ordinal + 1);
  if (number === null) return null;
  const whole = marker.family === "decimal" ? [...marker.path.slice(0, -1), number].join(".") : number;
  return marker.text.replace(parts.number, whole);
}

/** The marker of the first point below one with this marker; null where there is no level below. */
export function firstBelow({ family }: Marker): string | null {
  return FIRST_BELOW[family] ?? null;
}

/** A marker of the level below. */
export interface DeeperMarker {
  readonly text: string;
  /** True for a marker that would be of the same level or above. */
  holds(marker: Marker): boolean;
}

/** The marker of a section that becomes the last one in `above`; null where there is no level below. */
export function deeperMarker(draft: Draft, above: Section): DeeperMarker | null {
  const last = above.children.at(-1);
  const text = last === undefined ? FIRST_BELOW[above.marker.family] : nextMarker(draft, last);
  const marker = text == null ? null : readMarker(`${text} x`);
  if (text == null || marker === null) return null;
  const rank = markerRank(marker);
  return { text, holds: (other) => markerRank(other) <= rank };
}

/** The marker that begins the list below a section, right behind its own text; null where a line begins no section. */
export function markerBelow(draft: Draft, line: number): string | null {
  const section = sectionAtLine(draft.sections, line);
  if (section === undefined) return null;
  return section.children[0]?.marker.text ?? firstBelow(section.marker);
}

function sectionAtLine(sections: readonly Section[], line: number): Section | undefined {
  const found = sections.find(({ markerRange, lastLine }) => markerRange.start.line <= line && line <= lastLine);
  return found === undefined || found.markerRange.start.line === line ? found : sectionAtLine(found.children, line);
}
