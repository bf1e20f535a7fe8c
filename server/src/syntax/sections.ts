import type { Position } from "../text/position.ts";
import { comparePositions } from "../text/position.ts";
import { isStrong, lineEnd, lineStart } from "../text/segment.ts";
import type { LineSpan, Section } from "./draft.ts";
import { lineEndOf } from "./draft.ts";
import type { ClassifiedLine, Item, Marker } from "./kinds.ts";
import { markerRank } from "./markers.ts";
import { paragraphEnd } from "./paragraphs.ts";

const LONGEST_TEXT = 120;

/** What a section is by the line that it begins on, and the one below. */
type Head = Pick<Section, "marker" | "markerRange" | "markerStrong" | "text">;

interface OpenSection extends Head {
  readonly rank: number;
  readonly level: number;
  readonly children: Section[];
}

/** Cuts a text to 120 code units without splitting a surrogate pair. */
function cut(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
  return text.slice(0, end);
}

/** The first paragraph of a section without its marker. A heading alone on its line has its name on the next one. */
function sectionText(lines: readonly ClassifiedLine[], line: number, item: Item, hardWrapped: boolean): string {
  const { marker, segment } = item;
  let text = segment.text.slice(marker?.textFrom ?? 0).trim();
  const last = hardWrapped || text === "" ? paragraphEnd(lines, line, hardWrapped) : line;
  for (let n = line + 1; n <= last && text.length < LONGEST_TEXT; n++) {
    const more = (lines[n] as ClassifiedLine).whole.text;
    text += text === "" ? more : ` ${more}`;
  }
  const next = lines[line + 1];
  if (text === "" && next !== undefined && next.items[0]?.marker === null) text = next.whole.text;
  return cut(text);
}

function headOf(
  lines: readonly ClassifiedLine[],
  line: number,
  item: Item & { marker: Marker },
  hardWrapped: boolean,
): Head {
  const { marker, segment } = item;
  const length = segment.text.slice(0, marker.textFrom).trimEnd().length;
  return {
    marker,
    markerRange: {
      start: { line, character: lineStart(segment, 0) },
      end: { line, character: lineEnd(segment, length) },
    },
    markerStrong: isStrong(segment, 0, length),
    text: sectionText(lines, line, item, hardWrapped),
  };
}

function hasMarker(item: Item): item is Item & { marker: Marker } {
  return item.marker !== null;
}

/**
 * The tree of numbered and dashed paragraphs in the body. A marker of a wider kind closes those of narrower ones.
 * `exempt`: lines that only quote. Linear in the number of lines.
 */
export function readSections(
  lines: readonly ClassifiedLine[],
  body: LineSpan,
  exempt: Uint8Array,
  hardWrapped: boolean,
): Section[] {
  const roots: Section[] = [];
  const open: OpenSection[] = [];
  let end: Position = { line: body.first, character: 0 };
  const close = () => {
    const { rank: _, ...section } = open.pop() as OpenSection;
    const closed = { ...section, range: { start: section.markerRange.start, end } };
    (open.at(-1)?.children ?? roots).push(closed);
  };
  for (let n = body.first; n <= body.last; n++) {
    const line = lines[n] as ClassifiedLine;
    const item = line.items[0];
    if (item === undefined) continue;
    if (hasMarker(item) && exempt[n] === 0) {
      const rank = markerRank(item.marker);
      while (open.length > 0 && (open.at(-1) as OpenSection).rank >= rank) close();
      open.push({ ...headOf(lines, n, item, hardWrapped), rank, level: open.length + 1, children: [] });
    }
    end = lineEndOf(lines, n);
  }
  while (open.length > 0) close();
  return roots;
}

/** The section that `line` belongs to, by its place among its siblings; -1 when it stands above them all. */
function placeOf(sections: readonly Section[], line: number): number {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle] as Section).markerRange.start.line <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function sameHead(one: Head, other: Head): boolean {
  return (
    one.text === other.text &&
    one.markerStrong === other.markerStrong &&
    comparePositions(one.markerRange.start, other.markerRange.start) === 0 &&
    comparePositions(one.markerRange.end, other.markerRange.end) === 0
  );
}

/**
 * The sections of a text in which one line gave way to another like it (`alike.ts`); not of a hard-wrapped one. What it
 * did not change are the same objects.
 */
export function sectionsWithLine(
  sections: readonly Section[],
  lines: readonly ClassifiedLine[],
  line: number,
): readonly Section[] {
  const place = placeOf(sections, line);
  const old = sections[place];
  if (old === undefined) return sections;
  const at = old.markerRange.start.line;
  const item = at < line - 1 ? undefined : lines[at]?.items[0];
  const fresh = item === undefined || !hasMarker(item) ? old : headOf(lines, at, item, false);
  const { marker, markerRange, markerStrong, text } = sameHead(old, fresh) ? old : fresh;
  const end = old.range.end.line === line ? lineEndOf(lines, line) : old.range.end;
  const children = sectionsWithLine(old.children, lines, line);
  const sameEnd = comparePositions(end, old.range.end) === 0;
  if (text === old.text && markerRange === old.markerRange && sameEnd && children === old.children) return sections;
  const range = { start: markerRange.start, end };
  const changed = { marker, markerRange, markerStrong, level: old.level, text, range, children };
  return [...sections.slice(0, place), changed, ...sections.slice(place + 1)];
}
