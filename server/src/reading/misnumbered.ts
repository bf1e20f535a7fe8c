import { perDraft } from "../incremental/memoise.ts";
import type { Draft, Section } from "../syntax/draft.ts";
import type { MarkerFamily } from "../syntax/kinds.ts";
import { lineAt } from "../syntax/kinds.ts";
import { romanText } from "../syntax/markers.ts";
import { CAPITALS } from "../text/letters.ts";
import type { Range } from "../text/position.ts";
import { lineEnd, lineStart } from "../text/segment.ts";
import { isNumbered, isStray, markerParts, numberingKey, ordinalText, runsOf } from "./numbering.ts";

/** A section between two of one run that is marked in another way than they are: “i.” or “3,” between “2.” and “4.”. */
export interface Misnumbered {
  /** Where its marker stands, and what it says. */
  readonly range: Range;
  readonly written: string;
  /** The section with that marker; null where the parser does not read it as one: “3,”. */
  readonly section: Section | null;
  readonly previous: Section;
  readonly next: Section;
  /** The marker that the run asks for. */
  readonly right: string;
}

const COUNTED: ReadonlySet<MarkerFamily> = new Set<MarkerFamily>(["number", "letter", "roman", "capital", "decimal"]);
/** The most sections and lines between the two. */
const MOST_BETWEEN = 40;
const MOST_LINES = 60;

function flat(sections: readonly Section[]): Section[] {
  return sections.flatMap((one) => [...(isNumbered(one) ? [one] : []), ...flat(one.children)]);
}

/** The marker that follows that of a section: “3.” behind “2.”. */
function markerBehind(draft: Draft, section: Section): { whole: string; number: string } | null {
  const { marker } = section;
  const written = markerParts(draft.lines, section)?.number;
  const last = marker.ordinal === null ? null : ordinalText(marker, marker.ordinal + 1);
  if (written === undefined || last === null) return null;
  const number = marker.family === "decimal" ? [...marker.path.slice(0, -1), last].join(".") : last;
  return { whole: marker.text.replace(written, number), number };
}

/** The line between two sections that begins with a number and a mark that make no section: “3, Tổ chức …”. */
function strayLine(draft: Draft, previous: Section, next: Section, number: string) {
  const first = previous.markerRange.start.line + 1;
  const end = next.markerRange.start.line;
  if (end - first > MOST_LINES) return null;
  const roman = romanText((previous.marker.ordinal ?? 0) + 1).toLowerCase();
  const begins = new RegExp(String.raw`^(?:${number}(?:\s?[,;:–])?|${roman}\s?[.)/-])(?=\s+[${CAPITALS}])`, "u");
  for (let line = first; line < end; line++) {
    const { whole, table, items } = lineAt(draft.lines, line);
    // A section that only lacks the mark behind its number is told of by its form: “2.2” between “2.1.” and “2.3.”.
    const isSection = items[0]?.marker != null;
    const written = table === null && !isSection ? begins.exec(whole.text)?.[0] : undefined;
    if (written === undefined) continue;
    const range = {
      start: { line, character: lineStart(whole, 0) },
      end: { line, character: lineEnd(whole, written.length) },
    };
    return { range, written, section: null };
  }
  return null;
}

/** The sections of a run behind whose number a mark stands that no other has. */
function withOwnMark(sections: readonly Section[]): readonly Section[] {
  const count = new Map<string, number>();
  for (const { marker } of sections) count.set(marker.delimiter, (count.get(marker.delimiter) ?? 0) + 1);
  return sections.filter(({ marker }) => count.get(marker.delimiter) === 1);
}

/** The one section among these that is alone in its way of numbering, which is not `key`, and begins none. */
function loneSection(between: readonly Section[], alone: ReadonlySet<Section>, key: string) {
  const found = between.filter(
    (section) =>
      alone.has(section) &&
      section.marker.ordinal !== 1 &&
      numberingKey(section.marker) !== key &&
      // “(b)” between “a)” and “c)” has its letter: de-muc/dang-danh-so tells of its brackets.
      !(key === "letter" && isStray(section)),
  );
  const [section] = found;
  if (section === undefined || found.length > 1) return null;
  return { range: section.markerRange, written: section.marker.text, section };
}

/** The sections of a draft that are marked in another way than their neighbours, in the order of the text. */
export const misnumberedOf: (draft: Draft) => readonly Misnumbered[] = perDraft((draft) => {
  const alone = new Set(runsOf(draft).flatMap(({ sections }) => withOwnMark(sections)));
  const all = flat(draft.sections);
  /** The last section of each way of numbering. */
  const lastOf = new Map<string, number>();
  const found: Misnumbered[] = [];
  all.forEach((next, at) => {
    const { family, ordinal, delimiter, path } = next.marker;
    if (!COUNTED.has(family) || ordinal === null) return;
    const key = `${numberingKey(next.marker)} ${delimiter} ${path.slice(0, -1).join(".")}`;
    const last = lastOf.get(key);
    lastOf.set(key, at);
    const previous = last === undefined ? undefined : all[last];
    if (last === undefined || previous?.marker.ordinal !== ordinal - 2 || at - last > MOST_BETWEEN) return;
    const right = markerBehind(draft, previous);
    if (right === null) return;
    const stray =
      loneSection(all.slice(last + 1, at), alone, numberingKey(next.marker)) ??
      strayLine(draft, previous, next, right.number);
    if (stray !== null) found.push({ ...stray, previous, next, right: right.whole });
  });
  return found;
});
