import type { Position } from "../text/position.ts";
import { isStrong, lineEnd, lineStart } from "../text/segment.ts";
import type { LineSpan, Section } from "./draft.ts";
import { lineEndOf } from "./draft.ts";
import type { ClassifiedLine, Item, Marker } from "./kinds.ts";
import { markerRank } from "./markers.ts";
import { paragraphEnd } from "./paragraphs.ts";

const LONGEST_TEXT = 120;

interface OpenSection {
  readonly marker: Marker;
  readonly rank: number;
  readonly markerRange: Section["markerRange"];
  readonly markerStrong: boolean;
  readonly level: number;
  readonly text: string;
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
    if (item.marker !== null && exempt[n] === 0) {
      const rank = markerRank(item.marker);
      while (open.length > 0 && (open.at(-1) as OpenSection).rank >= rank) close();
      const length = item.segment.text.slice(0, item.marker.textFrom).trimEnd().length;
      open.push({
        marker: item.marker,
        rank,
        markerRange: {
          start: { line: n, character: lineStart(item.segment, 0) },
          end: { line: n, character: lineEnd(item.segment, length) },
        },
        markerStrong: isStrong(item.segment, 0, length),
        level: open.length + 1,
        text: sectionText(lines, n, item, hardWrapped),
        children: [],
      });
    }
    end = lineEndOf(lines, n);
  }
  while (open.length > 0) close();
  return roots;
}
