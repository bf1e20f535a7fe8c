import type { Component } from "../syntax/component.ts";
import type { Draft } from "../syntax/draft.ts";
import type { ClassifiedLine } from "../syntax/kinds.ts";
import { paragraphAt, paragraphEnd } from "../syntax/paragraphs.ts";
import type { Lines } from "./lineLists.ts";
import { lineList } from "./lineLists.ts";

/**
 * One paragraph with what was found out about it, kept as long as its lines stay as they are. Lines are counted from
 * its first, so that nothing here changes when lines are put in above.
 */
export interface RememberedParagraph {
  readonly lines: readonly ClassifiedLine[];
  readonly paragraph: Component;
  /** By whoever found it out. */
  readonly found: WeakMap<object, unknown>;
}

/** A remembered paragraph with its first line in the file. */
export interface PlacedParagraph {
  readonly line: number;
  readonly remembered: RememberedParagraph;
}

const byFirstLine = new WeakMap<ClassifiedLine, RememberedParagraph>();
const ofWrapped = new WeakMap<Lines, readonly PlacedParagraph[]>();

function isOf(remembered: RememberedParagraph, lines: readonly ClassifiedLine[], first: number, last: number): boolean {
  if (remembered.lines.length !== last - first + 1) return false;
  for (let n = first; n <= last; n++) if (remembered.lines[n - first] !== lines[n]) return false;
  return true;
}

function remember(all: readonly ClassifiedLine[], first: number, last: number): RememberedParagraph {
  const head = all[first] as ClassifiedLine;
  const known = byFirstLine.get(head);
  if (known !== undefined && isOf(known, all, first, last)) return known;
  const lines = all.slice(first, last + 1);
  const fresh = { lines, paragraph: paragraphAt(lines, 0, lines.length > 1) as Component, found: new WeakMap() };
  byFirstLine.set(head, fresh);
  return fresh;
}

/** The paragraphs of a file in which each is one line. */
export function lineParagraphs(lines: Lines, first: number, end: number): PlacedParagraph[] {
  const paragraphs: PlacedParagraph[] = [];
  for (let n = first; n < end; n++) {
    if ((lines[n] as ClassifiedLine).items.length > 0) paragraphs.push({ line: n, remembered: remember(lines, n, n) });
  }
  return paragraphs;
}

const ofLines = lineList({
  read: lineParagraphs,
  moved: ({ line, remembered }, by) => ({ line: line + by, remembered }),
});

/** The paragraphs of a file, header and footer lines included, in order. Only the body of a hard-wrapped file has any of several lines. */
export function rememberedParagraphs(draft: Draft): readonly PlacedParagraph[] {
  const { lines, body, hardWrapped } = draft;
  if (!hardWrapped || body === null) return ofLines(lines);
  const ready = ofWrapped.get(lines);
  if (ready !== undefined) return ready;
  const paragraphs: PlacedParagraph[] = [...lineParagraphs(lines, 0, body.first)];
  for (let n = body.first; n <= body.last; n++) {
    if ((lines[n] as ClassifiedLine).items.length === 0) continue;
    const last = Math.min(paragraphEnd(lines, n, true), body.last);
    paragraphs.push({ line: n, remembered: remember(lines, n, last) });
    n = last;
  }
  for (const one of lineParagraphs(lines, body.last + 1, lines.length)) paragraphs.push(one);
  ofWrapped.set(lines, paragraphs);
  return paragraphs;
}
