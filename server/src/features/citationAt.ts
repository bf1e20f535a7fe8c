import type { Mention } from "../reading/citedDocuments.ts";
import { mentionsOf, rangeOf } from "../reading/citedDocuments.ts";
import type { Draft } from "../syntax/draft.ts";
import type { Position, Range } from "../text/position.ts";
import { holds } from "./placesInDraft.ts";

/** Where a mention says which document it means: from the type's name, where it has its own, to the symbol. */
export function namingRange(mention: Mention): Range {
  const { citation } = mention;
  return rangeOf(mention, citation.listed ? citation.symbol.from : citation.from, citation.symbol.to);
}

/** The mention of another document at a place; null for none. */
export function citationAt(draft: Draft, position: Position): Mention | null {
  return mentionsOf(draft).find((mention) => holds(namingRange(mention), position)) ?? null;
}
