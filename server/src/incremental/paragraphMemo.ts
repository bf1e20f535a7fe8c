import type { Component } from "../syntax/component.ts";
import { component } from "../syntax/component.ts";
import type { Draft } from "../syntax/draft.ts";
import type { ClassifiedLine } from "../syntax/kinds.ts";
import { lineAt } from "../syntax/kinds.ts";
import { paragraphAt, paragraphEnd } from "../syntax/paragraphs.ts";
import type { Lines } from "./lineLists.ts";
import { lineList } from "./lineLists.ts";

/**
 * A paragraph with the results that were computed for it. It lives as long as its lines are reference-equal. Line
 * numbers count from its first line, so that lines inserted above change nothing here.
 */
export interface ParagraphMemo {
  readonly lines: readonly ClassifiedLine[];
  readonly paragraph: Component;
  /** The cache; each user keeps its results under a key object of its own. */
  readonly results: WeakMap<object, unknown>;
}

/** A memo, and where its paragraph begins: `line` is its first line in the file, zero-based. */
export interface PlacedParagraph {
  readonly line: number;
  readonly memo: ParagraphMemo;
}

const byFirstLine = new WeakMap<ClassifiedLine, ParagraphMemo>();
const ofWrapped = new WeakMap<Lines, readonly PlacedParagraph[]>();

function isOf(memo: ParagraphMemo, lines: readonly ClassifiedLine[], first: number, last: number): boolean {
  if (memo.lines.length !== last - first + 1) return false;
  for (let n = first; n <= last; n++) if (memo.lines[n - first] !== lines[n]) return false;
  return true;
}

function memoOf(all: readonly ClassifiedLine[], first: number, last: number): ParagraphMemo {
  const head = lineAt(all, first);
  const known = byFirstLine.get(head);
  if (known !== undefined && isOf(known, all, first, last)) return known;
  const lines = all.slice(first, last + 1);
  const fresh = { lines, paragraph: paragraphAt(lines, 0, lines.length > 1) as Component, results: new WeakMap() };
  byFirstLine.set(head, fresh);
  return fresh;
}

const ofCells = new WeakMap<ClassifiedLine, readonly ParagraphMemo[]>();

/** The cells of a table's line, each a paragraph: what is found in one never speaks of the marks between them. */
function memosOfCells(line: ClassifiedLine): readonly ParagraphMemo[] {
  const known = ofCells.get(line);
  if (known !== undefined) return known;
  // The raw line belongs to the first cell, so that findings about its letters are reported once.
  const fresh = line.items.map(({ segment }, index) => ({
    lines: index === 0 ? [line] : [],
    paragraph: component([{ line: 0, segment }]),
    results: new WeakMap(),
  }));
  ofCells.set(line, fresh);
  return fresh;
}

/**
 * The paragraphs of the lines from `first` up to, not including, `end`, in a file where each is one line, or one cell of
 * a table.
 */
export function lineParagraphs(lines: Lines, first: number, end: number): PlacedParagraph[] {
  const paragraphs: PlacedParagraph[] = [];
  for (let n = first; n < end; n++) {
    const line = lineAt(lines, n);
    if (line.table !== null) {
      for (const memo of memosOfCells(line)) paragraphs.push({ line: n, memo });
    } else if (line.items.length > 0) paragraphs.push({ line: n, memo: memoOf(lines, n, n) });
  }
  return paragraphs;
}

const ofLines = lineList({
  read: lineParagraphs,
  moved: ({ line, memo }, by) => ({ line: line + by, memo }),
});

/**
 * The paragraphs of a file in order, those of header and footer included. Only the body of a hard-wrapped file has
 * paragraphs of several lines.
 */
export function placedParagraphs(draft: Draft): readonly PlacedParagraph[] {
  const { lines, body, hardWrapped } = draft;
  if (!hardWrapped || body === null) return ofLines(lines);
  const known = ofWrapped.get(lines);
  if (known !== undefined) return known;
  const paragraphs: PlacedParagraph[] = [...lineParagraphs(lines, 0, body.first)];
  for (let n = body.first; n <= body.last; n++) {
    const { items, table } = lineAt(lines, n);
    if (table !== null) paragraphs.push(...lineParagraphs(lines, n, n + 1));
    if (table !== null || items.length === 0) continue;
    const last = Math.min(paragraphEnd(lines, n, true), body.last);
    paragraphs.push({ line: n, memo: memoOf(lines, n, last) });
    n = last;
  }
  for (const one of lineParagraphs(lines, body.last + 1, lines.length)) paragraphs.push(one);
  ofWrapped.set(lines, paragraphs);
  return paragraphs;
}
