import type { CitedDocument, KnownCitation, KnownDraft } from "./draftSummary.ts";

/** A draft that speaks of another, and where. */
export interface CitingPlace {
  readonly draft: KnownDraft;
  readonly citation: KnownCitation;
}

/** What the features ask of the known drafts. */
export interface DraftLookup {
  /** All of them. */
  readonly drafts: readonly KnownDraft[];
  /** Those that a citation may mean; mostly one or none. */
  readonly cited: (citation: CitedDocument) => readonly KnownDraft[];
  /** Where a document is cited by others: all mentions of what `like` mentions. */
  readonly citing: (like: CitedDocument) => readonly CitingPlace[];
}

/** A draft as its own citation would name it; null without a number. */
export function selfCitation({ key, date, selection }: KnownDraft, type: string | null): CitedDocument | null {
  return key === null ? null : { key, type, date, range: selection };
}
