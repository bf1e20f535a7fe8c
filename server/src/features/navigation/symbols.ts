import { mentionsOf } from "../../reading/citedDocuments.ts";
import { referencesIn } from "../../reading/references.ts";
import type { Draft, Section } from "../../syntax/draft.ts";
import type { Position, Range } from "../../text/position.ts";
import { citationAt, namingRange } from "../citationAt.ts";
import type { DraftLookup } from "../draftLookup.ts";
import { selfCitation } from "../draftLookup.ts";
import type { CitedDocument, KnownDraft } from "../draftSummary.ts";
import { citationOf } from "../draftSummary.ts";
import { holds } from "../placesInDraft.ts";
import { appendixMentions } from "./appendixMentions.ts";

/** A place in a document. */
export interface Location {
  readonly uri: string;
  readonly range: Range;
}

/** What a place in a draft speaks of: a section or an appendix of its own, or another document. */
type Thing =
  | { readonly kind: "local"; readonly definition: Range; readonly mentions: readonly Range[] }
  | { readonly kind: "document"; readonly citation: CitedDocument };

function allSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((one) => [one, ...allSections(one.children)]);
}

function sectionAt(draft: Draft, position: Position): Thing | null {
  const references = referencesIn(draft);
  const named = references.find(({ range }) => holds(range, position))?.section;
  const section = named ?? allSections(draft.sections).find(({ markerRange }) => holds(markerRange, position));
  if (section === undefined) return null;
  const mentions = references.filter((one) => one.section === section).map(({ range }) => range);
  return { kind: "local", definition: section.markerRange, mentions };
}

function appendixAt(draft: Draft, position: Position): Thing | null {
  const mentions = appendixMentions(draft);
  const named = mentions.find(({ range }) => holds(range, position))?.label;
  const label = named ?? draft.appendices.find((one) => one.label !== null && holds(one.label.range, position))?.label;
  if (label == null) return null;
  return {
    kind: "local",
    definition: label.range,
    mentions: mentions.filter((one) => one.label === label).map(({ range }) => range),
  };
}

function documentAt(draft: Draft, self: KnownDraft, position: Position): Thing | null {
  const mention = citationAt(draft, position);
  if (mention !== null) return { kind: "document", citation: citationOf(mention) };
  const { number } = draft;
  if (number === null || !holds(number.range, position)) return null;
  const citation = selfCitation(self, null);
  return citation === null ? null : { kind: "document", citation: { ...citation, range: number.range } };
}

function thingAt(draft: Draft, self: KnownDraft, position: Position): Thing | null {
  return documentAt(draft, self, position) ?? sectionAt(draft, position) ?? appendixAt(draft, position);
}

/** Where the thing at a place is: the section, the appendix, the drafts that a citation means. Empty for none. */
export function definitions(draft: Draft, self: KnownDraft, position: Position, lookup: DraftLookup): Location[] {
  const thing = thingAt(draft, self, position);
  if (thing === null) return [];
  if (thing.kind === "local") return [{ uri: self.uri, range: thing.definition }];
  return lookup.cited(thing.citation).map(({ uri, selection }) => ({ uri, range: selection }));
}

/** Where the thing at a place is spoken of; of a document also in the other known drafts. */
export function references(
  draft: Draft,
  self: KnownDraft,
  position: Position,
  lookup: DraftLookup,
  includeDeclaration: boolean,
): Location[] {
  const thing = thingAt(draft, self, position);
  if (thing === null) return [];
  if (thing.kind === "local") {
    const ranges = includeDeclaration ? [thing.definition, ...thing.mentions] : thing.mentions;
    return ranges.map((range) => ({ uri: self.uri, range }));
  }
  const places = lookup.citing(thing.citation).map(({ draft: { uri }, citation }) => ({ uri, range: citation.range }));
  if (!includeDeclaration) return places;
  return [...lookup.cited(thing.citation).map(({ uri, selection }) => ({ uri, range: selection })), ...places];
}

/** The places of this draft that belong together with the one at a place. */
export function highlights(draft: Draft, self: KnownDraft, position: Position): Range[] {
  const thing = thingAt(draft, self, position);
  if (thing === null) return [];
  if (thing.kind === "local") return [thing.definition, ...thing.mentions];
  const own = draft.number !== null && self.key === thing.citation.key ? [draft.number.range] : [];
  const mentions = mentionsOf(draft).filter((mention) => citationOf(mention).key === thing.citation.key);
  return [...own, ...mentions.map(namingRange)];
}

/** A citation of a known draft, as a link. */
export interface DocumentLink {
  readonly range: Range;
  readonly target: string;
  readonly abstract: string | null;
}

/** The citations that mean one known draft and no other. */
export function documentLinks(draft: Draft, self: KnownDraft, lookup: DraftLookup): DocumentLink[] {
  return mentionsOf(draft).flatMap((mention) => {
    const [known, other] = lookup.cited(citationOf(mention)).filter(({ uri }) => uri !== self.uri);
    if (known === undefined || other !== undefined) return [];
    return [{ range: namingRange(mention), target: known.uri, abstract: known.abstract }];
  });
}
