import type { Component } from "./component.ts";
import type { Draft } from "./draft.ts";
import type { ClassifiedLine } from "./kinds.ts";
import { paragraphAt } from "./paragraphs.ts";

/** A paragraph's facts with the place of the paragraph: `line` is its first line in the file. */
export interface LocatedFacts<T> {
  readonly line: number;
  /** The paragraph, its lines counted from its own first: shift ranges by `line`. */
  readonly paragraph: Component;
  readonly facts: readonly T[];
}

interface Remembered<T> {
  readonly lines: readonly ClassifiedLine[];
  readonly paragraph: Component;
  readonly facts: readonly T[];
}

/**
 * Makes a reader of facts: what single paragraphs say (citations, abbreviations, …), gathered over the main document.
 * Each paragraph is read once as long as its lines stay as they are; paragraphs without facts are left out.
 * `read` must depend on nothing but the paragraph.
 */
export function paragraphFacts<T>(
  read: (paragraph: Component) => readonly T[],
): (draft: Draft) => readonly LocatedFacts<T>[] {
  const memory = new WeakMap<ClassifiedLine, Remembered<T>>();
  const drafts = new WeakMap<Draft, readonly LocatedFacts<T>[]>();

  function factsAt(lines: readonly ClassifiedLine[]): Remembered<T> {
    const first = lines[0] as ClassifiedLine;
    const known = memory.get(first);
    if (known?.lines.length === lines.length && known.lines.every((line, n) => line === lines[n])) return known;
    const paragraph = paragraphAt(lines, 0, lines.length > 1) as Component;
    const fresh = { lines, paragraph, facts: read(paragraph) };
    memory.set(first, fresh);
    return fresh;
  }

  return (draft) => {
    const ready = drafts.get(draft);
    if (ready !== undefined) return ready;
    const all: LocatedFacts<T>[] = [];
    const bodyLast = draft.body?.last ?? -1;
    for (let n = 0; n < draft.mainEnd; n++) {
      if ((draft.lines[n] as ClassifiedLine).items.length === 0) continue;
      const wrapped = draft.hardWrapped && n >= (draft.body?.first ?? 0) && n <= bodyLast;
      const last = wrapped ? Math.min(paragraphAt(draft.lines, n, true)?.lastLine ?? n, bodyLast) : n;
      const { paragraph, facts } = factsAt(draft.lines.slice(n, last + 1));
      if (facts.length > 0) all.push({ line: n, paragraph, facts });
      n = last;
    }
    drafts.set(draft, all);
    return all;
  };
}
