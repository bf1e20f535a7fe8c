import type { Component } from "../syntax/component.ts";
import type { Draft } from "../syntax/draft.ts";
import type { ClassifiedLine } from "../syntax/kinds.ts";
import type { Lines } from "./lineLists.ts";
import { lineList } from "./lineLists.ts";
import { draftReader } from "./looks.ts";
import type { PlacedParagraph, RememberedParagraph } from "./remembered.ts";
import { lineParagraphs, rememberedParagraphs } from "./remembered.ts";

/** A paragraph's facts with the place of the paragraph: `line` is its first line in the file. */
export interface LocatedFacts<T> {
  readonly line: number;
  /** The paragraph, its lines counted from its own first: shift ranges by `line`. */
  readonly paragraph: Component;
  readonly facts: readonly T[];
}

/** One kind of facts. */
interface Reader {
  readonly read: (paragraph: Component) => readonly unknown[];
  /** Where a paragraph keeps them, among those of all readers. */
  readonly number: number;
}

/** Whether a reader reads each paragraph with the others, or only when somebody asks for its facts. */
type When = "ahead" | "asked";

/** Those that read each paragraph; also the key under which it keeps the facts of all readers. */
const readers: Reader[] = [];
let count = 0;
const NONE: readonly never[] = [];

function factsOf(reader: Reader, { paragraph, found }: RememberedParagraph): readonly unknown[] {
  let known = found.get(readers) as (readonly unknown[] | null)[] | undefined;
  if (known === undefined) {
    known = new Array<readonly unknown[] | null>(count).fill(null);
    found.set(readers, known);
  }
  const ready = known[reader.number];
  if (ready != null) return ready;
  const read = reader.read(paragraph);
  // Most paragraphs say nothing of most things: one empty list serves them all.
  const facts = read.length === 0 ? NONE : read;
  known[reader.number] = facts;
  return facts;
}

/**
 * Reads the facts of a paragraph at once. Whoever asks later finds them ready; that they are read one after the other
 * spares each reader to take the paragraph apart anew.
 */
export function readFacts(remembered: RememberedParagraph): void {
  for (const reader of readers) factsOf(reader, remembered);
}

/**
 * Makes a reader of facts: what single paragraphs say (citations, abbreviations, …), gathered over the main document.
 * Each paragraph is read once as long as its lines stay as they are; paragraphs without facts are left out.
 * `read` must depend on nothing but the paragraph; `when`: “asked” for what seldom anybody wants to know.
 */
export function paragraphFacts<T>(
  read: (paragraph: Component) => readonly T[],
  when: When = "ahead",
): (draft: Draft) => readonly LocatedFacts<T>[] {
  const reader: Reader = { read, number: count++ };
  if (when === "ahead") readers.push(reader);
  const locate = (paragraphs: readonly PlacedParagraph[]): LocatedFacts<T>[] => {
    const located: LocatedFacts<T>[] = [];
    for (const { line, remembered } of paragraphs) {
      const facts = factsOf(reader, remembered) as readonly T[];
      if (facts.length > 0) located.push({ line, paragraph: remembered.paragraph, facts });
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
  return draftReader((draft) => {
    const { lines, mainEnd } = draft;
    const ready = ofMain.get(lines);
    if (ready !== undefined) return ready;
    const wrapped = draft.hardWrapped && draft.body !== null;
    const all = wrapped ? locate(rememberedParagraphs(draft)) : ofLines(lines);
    if (last === null || last.all !== all || last.mainEnd !== mainEnd) {
      const main = (all.at(-1)?.line ?? 0) < mainEnd ? all : all.filter(({ line }) => line < mainEnd);
      last = { all, mainEnd, main };
    }
    ofMain.set(lines, last.main);
    return last.main;
  });
}

/** Something that a single line says. */
export interface LineFact<T> {
  readonly line: number;
  readonly fact: T;
}

/**
 * Makes a reader of what single lines of the file say, in order; `read` gives null for a line that says nothing. It must
 * depend on nothing but the line. Only lines that are new are read.
 */
export function lineFacts<T extends string | number>(
  read: (line: ClassifiedLine) => T | null,
): (draft: Draft) => readonly LineFact<T>[] {
  const list = lineList<LineFact<T>>({
    read(lines, first, end) {
      const found: LineFact<T>[] = [];
      for (let line = first; line < end; line++) {
        const fact = read(lines[line] as ClassifiedLine);
        if (fact !== null) found.push({ line, fact });
      }
      return found;
    },
    moved: ({ line, fact }, by) => ({ line: line + by, fact }),
    same: (one, other) => one.fact === other.fact && one.line === other.line,
  });
  return draftReader(({ lines }) => list(lines));
}
