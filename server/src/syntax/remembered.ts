import type { Component } from "./component.ts";
import type { Draft } from "./draft.ts";
import type { ClassifiedLine } from "./kinds.ts";
import { paragraphAt, paragraphEnd } from "./paragraphs.ts";

/**
 * One paragraph with what was found out about it, kept as long as its lines stay as they are. Lines are counted from
 * its first, so that nothing here changes when lines are put in above.
 */
export interface RememberedParagraph {
  readonly lines: readonly ClassifiedLine[];
  readonly paragraph: Component;
  /** By whoever found it out. */
  readonly found: Map<object, unknown>;
}

/** A remembered paragraph with its first line in the file. */
export interface PlacedParagraph {
  readonly line: number;
  readonly remembered: RememberedParagraph;
}

const byFirstLine = new WeakMap<ClassifiedLine, RememberedParagraph>();
const byLines = new WeakMap<Draft["lines"], readonly PlacedParagraph[]>();

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
  const fresh = { lines, paragraph: paragraphAt(lines, 0, lines.length > 1) as Component, found: new Map() };
  byFirstLine.set(head, fresh);
  return fresh;
}

/** The paragraphs of a file, header and footer lines included, in order. Only the body of a hard-wrapped file has any of several lines. */
export function rememberedParagraphs(draft: Draft): readonly PlacedParagraph[] {
  const ready = byLines.get(draft.lines);
  if (ready !== undefined) return ready;
  const { lines, body } = draft;
  const paragraphs: PlacedParagraph[] = [];
  for (let n = 0; n < lines.length; n++) {
    if ((lines[n] as ClassifiedLine).items.length === 0) continue;
    const wrapped = draft.hardWrapped && body !== null && n >= body.first && n <= body.last;
    const last = wrapped ? Math.min(paragraphEnd(lines, n, true), body.last) : n;
    paragraphs.push({ line: n, remembered: remember(lines, n, last) });
    n = last;
  }
  byLines.set(lines, paragraphs);
  return paragraphs;
}
