/**
 * A stretch of one line as a reader sees it: no markup, NFC, ordinary spaces, no invisible characters, trimmed.
 * Every offset in `text` maps back to the line; where nothing was taken out, `starts` is null and the map is a shift.
 */
export interface Segment {
  readonly text: string;
  /** Where `text` begins in the line; the whole map when `starts` is null. */
  readonly shift: number;
  /** For each code unit of `text`, where the character that it came from starts and ends in the line. */
  readonly starts: readonly number[] | null;
  readonly ends: readonly number[] | null;
  /** The bold stretches of `text`, as pairs from, to. */
  readonly strong: readonly number[];
}

/** Where in the line the code unit `index` of the segment starts; at the segment's end, where its last one ends. */
export function lineStart(segment: Segment, index: number): number {
  if (segment.starts === null) return segment.shift + index;
  return segment.starts[index] ?? lineEnd(segment, index);
}

/** Where in the line the stretch of the segment that stops before `index` ends. */
export function lineEnd(segment: Segment, index: number): number {
  if (segment.ends === null) return segment.shift + index;
  if (index === 0) return segment.starts?.[0] ?? segment.shift;
  return segment.ends[Math.min(index, segment.text.length) - 1] ?? segment.shift;
}

/** The place in the segment that stands at or first after `character` of the line. */
export function segmentIndex(segment: Segment, character: number): number {
  if (segment.starts === null) return Math.min(Math.max(character - segment.shift, 0), segment.text.length);
  const index = segment.starts.findIndex((start) => start >= character);
  return index < 0 ? segment.text.length : index;
}

/** True when all of `from` up to `to` is bold. */
export function isStrong(segment: Segment, from: number, to: number): boolean {
  for (let i = 0; i < segment.strong.length; i += 2) {
    if ((segment.strong[i] as number) <= from && to <= (segment.strong[i + 1] as number)) return true;
  }
  return false;
}

/** A part of a segment, with the blanks at its edges left out. */
export function sliceSegment(segment: Segment, from: number, to: number): Segment {
  let first = from;
  let last = to;
  while (first < last && segment.text[first] === " ") first++;
  while (last > first && segment.text[last - 1] === " ") last--;
  const strong: number[] = [];
  for (let i = 0; i < segment.strong.length; i += 2) {
    const start = Math.max(segment.strong[i] as number, first) - first;
    const end = Math.min(segment.strong[i + 1] as number, last) - first;
    if (start < end) strong.push(start, end);
  }
  return {
    text: segment.text.slice(first, last),
    shift: lineStart(segment, first),
    starts: segment.starts?.slice(first, last) ?? null,
    ends: segment.ends?.slice(first, last) ?? null,
    strong,
  };
}
