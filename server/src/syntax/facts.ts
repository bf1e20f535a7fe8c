import type { Component } from "./component.ts";
import type { Draft } from "./draft.ts";
import { rememberedParagraphs } from "./remembered.ts";

/** A paragraph's facts with the place of the paragraph: `line` is its first line in the file. */
export interface LocatedFacts<T> {
  readonly line: number;
  /** The paragraph, its lines counted from its own first: shift ranges by `line`. */
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
  const key = {};
  const drafts = new WeakMap<Draft, readonly LocatedFacts<T>[]>();
  return (draft) => {
    const ready = drafts.get(draft);
    if (ready !== undefined) return ready;
    const all: LocatedFacts<T>[] = [];
    for (const { line, remembered } of rememberedParagraphs(draft)) {
      if (line >= draft.mainEnd) break;
      const { paragraph, found } = remembered;
      let facts = found.get(key) as readonly T[] | undefined;
      if (facts === undefined) {
        facts = read(paragraph);
        found.set(key, facts);
      }
      if (facts.length > 0) all.push({ line, paragraph, facts });
    }
    drafts.set(draft, all);
    return all;
  };
}
