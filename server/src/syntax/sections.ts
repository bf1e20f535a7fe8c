import { splice } from "../text/chunked.ts";
import type { Range } from "../text/position.ts";
import { comparePositions } from "../text/position.ts";
import { isStrong, lineEnd, lineStart } from "../text/segment.ts";
import { sameMarker } from "./alike.ts";
import type { Draft, LineSpan, Section } from "./draft.ts";
import { lineEndOf } from "./draft.ts";
import type { ClassifiedLine, Item, Marker } from "./kinds.ts";
import { lineAt } from "./kinds.ts";
import { markerRank } from "./markers.ts";
import { isWrappedFigure, paragraphEnd } from "./paragraphs.ts";

const LONGEST_TEXT = 120;

/** What a section is by the line that it begins on, and the one above. */
type Head = Pick<Section, "marker" | "markerRange" | "markerStrong" | "belowHeading">;

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

/**
 * The first paragraph of a section without its marker, cut to 120 code units. A heading alone on its line has its name
 * on the next one.
 */
export function sectionText({ lines, hardWrapped }: Pick<Draft, "lines" | "hardWrapped">, of: Section): string {
  const { line } = of.markerRange.start;
  let text = (lines[line]?.items[0]?.segment.text ?? "").slice(of.marker.textFrom).trim();
  const last = hardWrapped || text === "" ? paragraphEnd(lines, line, hardWrapped) : line;
  for (let n = line + 1; n <= last && text.length < LONGEST_TEXT; n++) {
    const more = lineAt(lines, n).whole.text;
    text += text === "" ? more : ` ${more}`;
  }
  const next = lines[line + 1];
  if (text === "" && next !== undefined && next.items[0]?.marker === null) text = next.whole.text;
  return cut(text);
}

/** From the marker of a section to the end of its last child. */
export function sectionRange(draft: Pick<Draft, "lines">, { markerRange, lastLine }: Section): Range {
  return { start: markerRange.start, end: lineEndOf(draft.lines, lastLine) };
}

/** True for a paragraph that heads what follows: below it numbering restarts. */
function isHeading(above: Item | null): boolean {
  if (above === null || above.marker !== null) return false;
  return above.segment.text.length < LONGEST_TEXT && !/[.;,]$/.test(above.segment.text);
}

function headOf(line: number, { marker, segment }: Item & { marker: Marker }, above: Item | null): Head {
  const length = segment.text.slice(0, marker.textFrom).trimEnd().length;
  return {
    marker,
    markerRange: {
      start: { line, character: lineStart(segment, 0) },
      end: { line, character: lineEnd(segment, length) },
    },
    markerStrong: isStrong(segment, 0, length),
    belowHeading: isHeading(above),
  };
}

function hasMarker(item: Item): item is Item & { marker: Marker } {
  return item.marker !== null;
}

/** The paragraph right above a line; null where none is. */
function itemAbove(lines: readonly ClassifiedLine[], line: number): Item | null {
  for (let n = line - 1; n >= 0; n--) {
    const item = lines[n]?.items[0];
    if (item !== undefined) return item;
  }
  return null;
}

/** How far a number at the end of a row must lead ahead to be no next one that was numbered wrongly. */
const FAR_AHEAD = 5;

/**
 * The lines that begin with a figure of the sentence above: “… đạt chỉ tiêu / 15. Các chi bộ báo cáo”. Right above each
 * a long line breaks off, and the numbers of the sections go on without it: 1, (15), 2.
 */
function strayFigures(lines: readonly ClassifiedLine[], body: LineSpan, exempt: Uint8Array): ReadonlySet<number> {
  const numbered: { readonly line: number; readonly value: number }[] = [];
  for (let n = body.first; n <= body.last; n++) {
    const marker = lineAt(lines, n).items[0]?.marker;
    if (marker?.family !== "number" || marker.script !== "arabic" || marker.ordinal === null || exempt[n] !== 0)
      continue;
    if (!isWrappedFigure(lines, n)) numbered.push({ line: n, value: marker.ordinal });
  }
  const stray = new Set<number>();
  let last = 0;
  numbered.forEach(({ line, value }, n) => {
    const next = numbered[n + 1]?.value;
    const apart = next === undefined ? value > last + FAR_AHEAD : value > last + 1 && next === last + 1;
    const breaksOff = lines[line - 1]?.breaksOff === "word" && lines[line]?.goesOn === "figure";
    if (apart && breaksOff && last > 0) stray.add(line);
    else last = value;
  });
  return stray;
}

/**
 * The tree of numbered and dashed paragraphs in the body. A marker of a wider kind closes those of narrower ones.
 * `exempt`: lines that only quote. Linear in the number of lines.
 */
export function readSections(lines: readonly ClassifiedLine[], body: LineSpan, exempt: Uint8Array): Section[] {
  const roots: Section[] = [];
  const open: OpenSection[] = [];
  let above = itemAbove(lines, body.first);
  let lastLine = body.first;
  const stray = strayFigures(lines, body, exempt);
  const close = () => {
    const { rank: _, ...section } = open.pop() as OpenSection;
    (open.at(-1)?.children ?? roots).push({ ...section, lastLine });
  };
  for (let n = body.first; n <= body.last; n++) {
    const item = lineAt(lines, n).items[0];
    if (item === undefined) continue;
    if (hasMarker(item) && exempt[n] === 0 && !isWrappedFigure(lines, n) && !stray.has(n)) {
      const rank = markerRank(item.marker);
      while (open.length > 0 && (open.at(-1) as OpenSection).rank >= rank) close();
      open.push({ ...headOf(n, item, above), rank, level: open.length + 1, children: [] });
    }
    above = item;
    lastLine = n;
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
    one.markerStrong === other.markerStrong &&
    one.belowHeading === other.belowHeading &&
    comparePositions(one.markerRange.start, other.markerRange.start) === 0 &&
    comparePositions(one.markerRange.end, other.markerRange.end) === 0
  );
}

/** True for trees of sections that stand in the same places and are marked alike. */
export function sameSections(some: readonly Section[], others: readonly Section[]): boolean {
  if (some.length !== others.length) return false;
  return some.every((one, n) => {
    const other = others[n] as Section;
    const alike = one.level === other.level && one.lastLine === other.lastLine && sameMarker(one.marker, other.marker);
    return alike && sameHead(one, other) && sameSections(one.children, other.children);
  });
}

/** The sections with the head of the one that begins on `line` read again. */
function withHead(sections: readonly Section[], lines: readonly ClassifiedLine[], line: number): readonly Section[] {
  const place = placeOf(sections, line);
  const old = sections[place];
  if (old === undefined) return sections;
  const item = lines[line]?.items[0];
  let changed = old;
  if (old.markerRange.start.line !== line) {
    const children = withHead(old.children, lines, line);
    if (children !== old.children) changed = { ...old, children };
  } else if (item !== undefined && hasMarker(item)) {
    const head = headOf(line, item, itemAbove(lines, line));
    if (!sameHead(head, old)) changed = { ...old, ...head };
  }
  return changed === old ? sections : splice(sections, place, 1, [changed]);
}

/**
 * The sections of a text in which one line gave way to another like it (`alike.ts`). What it did not change are the same
 * objects.
 */
export function sectionsWithLine(
  sections: readonly Section[],
  lines: readonly ClassifiedLine[],
  line: number,
): readonly Section[] {
  let below = line + 1;
  while (lines[below]?.items.length === 0) below++;
  return withHead(withHead(sections, lines, line), lines, below);
}
