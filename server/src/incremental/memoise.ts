/**
 * How results are kept between edits.
 *
 * An edit makes a new draft. Text, lines and draft are immutable values; the new ones share, by reference, all that the
 * edit left alone. So a result may be reused where everything that it was computed from is reference-equal. After any
 * series of edits the result equals the one from scratch: `test/unit/properties.test.ts` and `npm run fuzz` try to break
 * that. At 17 KB the reuse saves some 6 ms of an edit, at 1 MB it saves most of 190.
 *
 * Authors of rules and readers need three functions, all of this file:
 *
 * - `perParagraph(read)`: what single paragraphs say, such as citations and blanks. The cache key is the paragraph.
 * - `perLine(read)`: the same for single lines of the file, for what their markup and comments say.
 * - `perDraft(read)`: what a whole draft says, such as runs of numbered sections. The cache key is the set of reads:
 *   `read` gets a tracking proxy of the draft, and is called again only where one of its reads would give another value.
 *
 * `read` must be pure: no state, no other input. Call its result with the draft that the rule was given. Results are
 * shared: never change them. The draft must not be kept, and not be read after `read` or `check` has returned: a
 * later read goes unrecorded, and the result would be reused where it no longer holds. `untracked` is the way out for
 * edits that are made when they are asked for.
 *
 * How it works below, from the text up:
 *
 * - `document.ts` makes the snapshots. It classifies again the lines that an edit touched, and decides how much of the
 *   last draft serves again: all but the line (`reassemble`, when the new line is like the old one), or what
 *   `spanMemo.ts` kept of the reads of header and footer, or nothing.
 * - `sameParts.ts` puts the old objects back into the new draft wherever they are equal, so that comparing by reference
 *   finds them.
 * - `lineLists.ts` keeps lists of entries that stand on lines, and patches them after an edit: `perLine`,
 *   `perParagraph`, and the findings of paragraph rules.
 * - `paragraphMemo.ts` keeps a cache for each paragraph, as long as its lines are the same objects.
 * - `tracking.ts` records which parts and lines of a draft were read: for `perDraft`, and for the engine, which runs a
 *   document rule again only where its read set is no longer current.
 */
import type { Component } from "../syntax/component.ts";
import type { Draft } from "../syntax/draft.ts";
import type { ClassifiedLine } from "../syntax/kinds.ts";
import { lineAt } from "../syntax/kinds.ts";
import type { Lines } from "./lineLists.ts";
import { lineList } from "./lineLists.ts";
import type { ParagraphMemo, PlacedParagraph } from "./paragraphMemo.ts";
import { lineParagraphs, placedParagraphs } from "./paragraphMemo.ts";
import type { ReadSet } from "./tracking.ts";
import { dependOnResult, isCurrent, isEdited, track } from "./tracking.ts";

/** A paragraph's facts with the place of the paragraph: `line` is its first line in the file, zero-based. */
export interface LocatedFacts<T> {
  readonly line: number;
  /** The paragraph, its lines counted from its own first: shift ranges by `line`. */
  readonly paragraph: Component;
  readonly facts: readonly T[];
}

/** A function given to `perParagraph`. */
interface ParagraphReader {
  readonly read: (paragraph: Component) => readonly unknown[];
  /** The index of its facts among those of all readers. */
  readonly number: number;
}

/** Whether a paragraph is read together with the other readers, or only when its facts are asked for. */
type When = "ahead" | "asked";

/** The readers that read ahead. The array is also the key under which a paragraph keeps the facts of all readers. */
const readers: ParagraphReader[] = [];
let count = 0;
const NONE: readonly never[] = [];

function factsOf(reader: ParagraphReader, { paragraph, results }: ParagraphMemo): readonly unknown[] {
  let byReader = results.get(readers) as (readonly unknown[] | null)[] | undefined;
  if (byReader === undefined) {
    byReader = new Array<readonly unknown[] | null>(count).fill(null);
    results.set(readers, byReader);
  }
  const known = byReader[reader.number];
  if (known != null) return known;
  const read = reader.read(paragraph);
  // Most paragraphs say nothing of most things: one empty list serves them all.
  const facts = read.length === 0 ? NONE : read;
  byReader[reader.number] = facts;
  return facts;
}

/**
 * Calls all readers that read ahead on one paragraph. One after the other they share its words (`wordsOf`), which
 * would have to be found again for each reader if every one went over the whole text.
 */
export function readAhead(memo: ParagraphMemo): void {
  for (const reader of readers) factsOf(reader, memo);
}

/**
 * Memoises what single paragraphs say, gathered over the main document in the order of the text; paragraphs without
 * facts are left out. `read` is called once for each paragraph as long as its lines stay the same, and must depend on
 * nothing but the paragraph. `when`: “asked” for facts that few ask for.
 */
export function perParagraph<T>(
  read: (paragraph: Component) => readonly T[],
  when: When = "ahead",
): (draft: Draft) => readonly LocatedFacts<T>[] {
  const reader: ParagraphReader = { read, number: count++ };
  if (when === "ahead") readers.push(reader);
  const locate = (paragraphs: readonly PlacedParagraph[]): LocatedFacts<T>[] => {
    const located: LocatedFacts<T>[] = [];
    for (const { line, memo } of paragraphs) {
      const facts = factsOf(reader, memo) as readonly T[];
      if (facts.length > 0) located.push({ line, paragraph: memo.paragraph, facts });
    }
    return located;
  };
  const ofLines = lineList<LocatedFacts<T>>({
    read: (lines, first, end) => locate(lineParagraphs(lines, first, end)),
    moved: (located, by) => ({ ...located, line: located.line + by }),
    same: (one, other) => one.paragraph === other.paragraph && one.line === other.line,
  });
  const ofMain = new WeakMap<Lines, readonly LocatedFacts<T>[]>();
  let last: { all: readonly LocatedFacts<T>[]; mainEnd: number; main: readonly LocatedFacts<T>[] } | null = null;
  return dependOnResult((draft) => {
    const { lines, mainEnd } = draft;
    const known = ofMain.get(lines);
    if (known !== undefined) return known;
    const wrapped = draft.hardWrapped && draft.body !== null;
    const all = wrapped ? locate(placedParagraphs(draft)) : ofLines(lines);
    if (last === null || last.all !== all || last.mainEnd !== mainEnd) {
      const main = (all.at(-1)?.line ?? 0) < mainEnd ? all : all.filter(({ line }) => line < mainEnd);
      last = { all, mainEnd, main };
    }
    ofMain.set(lines, last.main);
    return last.main;
  });
}

/** What a single line says; `line` is its number in the file, zero-based. */
export interface LineFact<T> {
  readonly line: number;
  readonly fact: T;
}

/**
 * Memoises what single lines of the whole file say, in order. `read` gives null for a line that says nothing, and must
 * depend on nothing but the line. After an edit only the touched lines are read.
 */
export function perLine<T extends string | number>(
  read: (line: ClassifiedLine) => T | null,
): (draft: Draft) => readonly LineFact<T>[] {
  const list = lineList<LineFact<T>>({
    read(lines, first, end) {
      const found: LineFact<T>[] = [];
      for (let line = first; line < end; line++) {
        const fact = read(lineAt(lines, line));
        if (fact !== null) found.push({ line, fact });
      }
      return found;
    },
    moved: ({ line, fact }, by) => ({ line: line + by, fact }),
    same: (one, other) => one.fact === other.fact && one.line === other.line,
  });
  return dependOnResult(({ lines }) => list(lines));
}

/**
 * Memoises what a whole draft says. `read` gets a tracking proxy of a draft that was edited, and is called again only
 * where a part or line that it read differs from the last draft.
 */
export function perDraft<T>(read: (draft: Draft) => T): (draft: Draft) => T {
  const byDraft = new WeakMap<Draft, { value: T }>();
  let last: { reads: ReadSet; value: T } | null = null;

  function current(draft: Draft): T {
    if (last !== null && isCurrent(last.reads, draft)) return last.value;
    if (!isEdited(draft)) return read(draft);
    last = track(draft, read);
    return last.value;
  }

  return dependOnResult((draft) => {
    const known = byDraft.get(draft) ?? { value: current(draft) };
    byDraft.set(draft, known);
    return known.value;
  });
}
