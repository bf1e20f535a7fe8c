import { perDraft } from "../incremental/memoise.ts";
import { rangeIn } from "../syntax/component.ts";
import type { Component, Draft } from "../syntax/draft.ts";
import type { Range } from "../text/position.ts";
import { shiftRange } from "../text/position.ts";
import type { Abbreviation } from "./abbreviations.ts";
import { abbreviationsOf } from "./abbreviations.ts";

/** An abbreviation with the place of its paragraph. */
export interface LocatedAbbreviation extends Abbreviation {
  readonly line: number;
  readonly paragraph: Component;
}

/** The range in the file. */
export function rangeOfAbbreviation({ line, paragraph, from, to }: LocatedAbbreviation): Range {
  return shiftRange(rangeIn(paragraph, from, to), line);
}

/** The abbreviations of the text and of the bases in the order of the text: not of header and recipients, nor of examples. */
export const abbreviationsInText: (draft: Draft) => readonly LocatedAbbreviation[] = perDraft(findAbbreviations);

function findAbbreviations(draft: Draft): readonly LocatedAbbreviation[] {
  const located = abbreviationsOf(draft);
  if (located.length === 0) return [];
  const exempt = draft.exempt;
  const bases = new Set(draft.bases.flatMap(({ full }) => full.pieces.map((piece) => piece.line)));
  const first = draft.body?.first ?? 0;
  const last = draft.body?.last ?? -1;
  return located
    .filter(({ line }) => exempt[line] !== 1 && ((line >= first && line <= last) || bases.has(line)))
    .flatMap(({ line, paragraph, facts }) => facts.map((fact) => ({ ...fact, line, paragraph })));
}
