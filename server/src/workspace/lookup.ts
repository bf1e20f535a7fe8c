import type { CitingPlace, DraftLookup } from "../features/draftLookup.ts";
import type { CitedDocument, KnownDraft, PartialDate } from "../features/draftSummary.ts";
import { symbolOf, typeNameOf } from "../features/draftSummary.ts";
import { fold, withoutMarks } from "../text/fold.ts";
import type { DraftIndex } from "./draftIndex.ts";

/** True unless both are known and differ. A blank day or month agrees with any. */
function agree(a: PartialDate | null, b: PartialDate | null): boolean {
  if (a === null || b === null) return true;
  const same = (one: number | null, other: number | null) => one === null || other === null || one === other;
  return same(a.year, b.year) && same(a.month, b.month) && same(a.day, b.day);
}

/** “Quyết định” and “Quy định” share their letters: the type's name tells them apart, where it is told. */
function isOfType(type: string | null, draft: KnownDraft): boolean {
  const name = typeNameOf(draft);
  return type === null || name === null || fold(name) === type;
}

function sameType(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

/** What the features may ask of an index. */
export function draftLookup(index: DraftIndex): DraftLookup {
  return {
    drafts: index.drafts(),
    cited: ({ key, type, date }: CitedDocument) =>
      index.withKey(key).filter((draft) => isOfType(type, draft) && agree(date, draft.date)),
    citing: ({ key, type, date }: CitedDocument): CitingPlace[] =>
      index.citing(key).filter(({ citation }) => sameType(type, citation.type) && agree(date, citation.date)),
  };
}

/** More than anyone reads. */
const MOST_FOUND = 100;

/** The drafts whose number and abstract hold the words of a query, marks and case aside; all for an empty one. */
export function findDrafts(index: DraftIndex, query: string): KnownDraft[] {
  const words = withoutMarks(query).split(/\s+/).filter(Boolean);
  const found: KnownDraft[] = [];
  for (const draft of index.drafts()) {
    const text = withoutMarks(`${typeNameOf(draft) ?? ""} số ${symbolOf(draft) ?? ""} ${draft.abstract ?? ""}`);
    if (words.every((word) => text.includes(word))) found.push(draft);
    if (found.length === MOST_FOUND) break;
  }
  return found;
}
