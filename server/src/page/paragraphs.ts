import type { Component, Piece } from "../syntax/component.ts";
import { component } from "../syntax/component.ts";
import type { LineSpan } from "../syntax/draft.ts";
import type { ClassifiedLine, Marker } from "../syntax/kinds.ts";
import { lineAt } from "../syntax/kinds.ts";
import type { Segment } from "../text/segment.ts";
import { lineEnd, lineStart, sliceSegment } from "../text/segment.ts";
import type { Paragraph, ParagraphMarker, Run } from "./model.ts";
import { plainRuns } from "./runs.ts";
import type { Role } from "./sizes.ts";

/** The lines from which pages are made, and which stretches of them stand on a page already. */
export interface Lines {
  readonly all: readonly ClassifiedLine[];
  /** The number in the file of the first line: a further document behind the signature is read by itself. */
  readonly offset: number;
  /** By line, the stretches that are used: from, to in the line. */
  readonly used: Map<number, [number, number][]>;
}

/** The lines of a draft, of which none has its place on the page yet. `offset`: the number of the first in the file, zero-based. */
export function linesOf(all: readonly ClassifiedLine[], offset: number): Lines {
  return { all, offset, used: new Map() };
}

/** Notes that a component has its place on the page. */
export function use(lines: Lines, of: Component): void {
  for (const { line, segment } of of.pieces) {
    const stretch: [number, number] = [lineStart(segment, 0), lineEnd(segment, segment.text.length)];
    const known = lines.used.get(line);
    if (known === undefined) lines.used.set(line, [stretch]);
    else known.push(stretch);
  }
}

/** True when part of a stretch of a line stands on the page already. */
export function isUsed(lines: Lines, { line, segment }: Pick<Piece, "line" | "segment">): boolean {
  const from = lineStart(segment, 0);
  const to = lineEnd(segment, segment.text.length);
  return lines.used.get(line)?.some(([start, end]) => start < to && from < end) ?? false;
}

const HAS_WORDS = /[\p{L}\p{N}]/u;

/** The parts of an item that are not used, as far as they hold words: what else is left over are its marks. */
function unusedParts(used: readonly [number, number][], segment: Segment): Segment[] {
  const parts: Segment[] = [];
  let from = 0;
  const take = (to: number) => {
    const part = sliceSegment(segment, from, to);
    if (HAS_WORDS.test(part.text)) parts.push(part);
  };
  for (let at = 0; at < segment.text.length; at++) {
    const place = lineStart(segment, at);
    if (!used.some(([start, end]) => start <= place && place < end)) continue;
    take(at);
    from = at + 1;
  }
  take(segment.text.length);
  return parts;
}

/** The items of the lines from `first` up to `end`, or what of them has no place on the page, each as a component. */
export function unused(lines: Lines, first: number, end: number): { kind: string; item: Component }[] {
  const left: { kind: string; item: Component }[] = [];
  for (let line = first; line < end; line++) {
    for (const { kind, segment } of lineAt(lines.all, line).items) {
      // What a converter left is no part of the document.
      if (kind === "debris") continue;
      const parts = isUsed(lines, { line, segment }) ? unusedParts(lines.used.get(line) ?? [], segment) : [segment];
      left.push(...parts.map((part) => ({ kind, item: component([{ line, segment: part }]) })));
    }
  }
  return left;
}

/** The lines of the file that a component stands on. */
export function spanOf(lines: Lines, of: Component): LineSpan {
  return { first: of.range.start.line + lines.offset, last: of.range.end.line + lines.offset };
}

/** The lines that several blocks come from. There must be at least one block. */
export function spanAround(blocks: readonly { readonly lines: LineSpan }[]): LineSpan {
  // A list may be longer than the arguments that a call may have.
  return blocks
    .map(({ lines }) => lines)
    .reduce((a, b) => ({ first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) }));
}

/** A section's marker as the page has it; null for a paragraph without one. */
export function markerOf(marker: Marker | null, level: number): ParagraphMarker | null {
  return marker === null ? null : { ...marker, level };
}

/** A paragraph of a role, which takes its place on the page. Without `runs`: plain. */
export function paragraph(
  lines: Lines,
  role: Role,
  of: Component,
  runs: readonly Run[] = plainRuns(of),
  marker: ParagraphMarker | null = null,
): Paragraph {
  use(lines, of);
  return { kind: "paragraph", role, runs, marker, lines: spanOf(lines, of) };
}

/** One paragraph for each line of a component: names are broken where the drafter breaks them. */
export function paragraphPerLine(lines: Lines, role: Role, of: Component | null): Paragraph[] {
  return of === null ? [] : of.pieces.map((piece) => paragraph(lines, role, component([piece])));
}

/** The paragraph of a component; none for null. */
export function paragraphsFor(lines: Lines, role: Role, of: Component | null): Paragraph[] {
  return of === null ? [] : [paragraph(lines, role, of)];
}
