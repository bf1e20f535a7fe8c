import type { Draft } from "../syntax/draft.ts";
import { lineEndOf, lineStartOf } from "../syntax/draft.ts";
import type { ClassifiedLine } from "../syntax/kinds.ts";
import { paragraphEnd } from "../syntax/paragraphs.ts";
import { sectionRange } from "../syntax/sections.ts";
import { CAPITALS, LETTERS } from "../text/letters.ts";
import type { Position, Range } from "../text/position.ts";
import { comparePositions, lineRange } from "../text/position.ts";
import { lineEnd, lineStart, segmentIndex } from "../text/segment.ts";
import { around, holds, partsOf, sectionsAt } from "./placesInDraft.ts";

const WORD = new RegExp(String.raw`[${LETTERS}\d]+`, "gu");
const SENTENCE_END = new RegExp(String.raw`[.!?…][”")]?(?=\s+[${CAPITALS}“"(\d])|;(?=\s)`, "gu");

/** The word and the sentence at a place of a line, as ranges of the file. */
function inLine(line: ClassifiedLine, n: number, character: number): Range[] {
  const { whole } = line;
  const at = segmentIndex(whole, character);
  const range = (from: number, to: number) => lineRange(n, lineStart(whole, from), lineEnd(whole, to));
  const found: Range[] = [];
  for (const match of whole.text.matchAll(WORD)) {
    const to = match.index + match[0].length;
    if (match.index <= at && at <= to) {
      found.push(range(match.index, to));
      break;
    }
  }
  let from = line.items[0]?.marker?.textFrom ?? 0;
  for (const match of [...whole.text.matchAll(SENTENCE_END), { index: whole.text.length, 0: "" }]) {
    const to = match.index + match[0].length;
    if (to >= at) {
      const start = from + (/^\s*/.exec(whole.text.slice(from))?.[0].length ?? 0);
      if (start <= at && start < to) found.push(range(start, to));
      break;
    }
    from = to;
  }
  return found;
}

/** The paragraph of a line. */
function paragraph(draft: Draft, line: number): Range | null {
  const { lines, hardWrapped, body } = draft;
  if ((lines[line]?.items.length ?? 0) === 0) return null;
  let first = line;
  const inBody = body !== null && line >= body.first && line <= body.last;
  while (inBody && hardWrapped && first > body.first && paragraphEnd(lines, first - 1, true) >= line) first--;
  const last = inBody ? paragraphEnd(lines, first, hardWrapped) : line;
  return { start: lineStartOf(lines, first), end: lineEndOf(lines, last) };
}

function span(draft: Draft, of: { readonly first: number; readonly last: number } | null): Range[] {
  if (of === null) return [];
  return [{ start: lineStartOf(draft.lines, of.first), end: lineEndOf(draft.lines, of.last) }];
}

/** Lists and blocks of the footer, each as a whole. */
function blocks({ recipients, addressees, signature, copies, appendices }: Draft): Range[] {
  const lists = [recipients, addressees].flatMap((list) =>
    list === null ? [] : [around([list.heading.range, ...list.entries.map(({ full }) => full.range)])],
  );
  return [
    ...lists,
    ...(signature === null ? [] : [signature.range]),
    ...[...copies, ...appendices].map(({ range }) => range),
  ];
}

/** What is selected, and what is selected next, at one place: each range lies in the one behind it. */
export type Nest = readonly Range[];

function isInside(inner: Range, outer: Range): boolean {
  return comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0;
}

function isSame(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.start) === 0 && comparePositions(a.end, b.end) === 0;
}

/** Around each place: the word, the sentence, the paragraph, the point and sections around it, the body, the whole text. */
export function selectionRanges(draft: Draft, positions: readonly Position[]): Nest[] {
  const whole = { start: { line: 0, character: 0 }, end: lineEndOf(draft.lines, draft.lines.length - 1) };
  return positions.map((position) => {
    const line = draft.lines[position.line];
    const own = paragraph(draft, position.line);
    const candidates = [
      ...(line === undefined ? [] : inLine(line, position.line, position.character)),
      ...partsOf(draft).map(({ range }) => range),
      ...(own === null ? [] : [own]),
      ...sectionsAt(draft, position)
        .map((section) => sectionRange(draft, section))
        .reverse(),
      ...blocks(draft),
      ...span(draft, draft.header),
      ...span(draft, draft.body),
      whole,
    ].filter((range) => holds(range, position));
    const nest: Range[] = [];
    for (const range of candidates) {
      const last = nest.at(-1);
      if (last === undefined || (isInside(last, range) && !isSame(last, range))) nest.push(range);
    }
    if (nest.length > 0) return nest;
    // Behind the markup at the end, or where a client has lines that the text has not.
    const place = line === undefined ? whole.end : position;
    return [{ start: place, end: place }];
  });
}
