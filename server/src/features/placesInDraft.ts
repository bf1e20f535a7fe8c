import type { Component, Draft, Section, Signature } from "../syntax/draft.ts";
import { sectionRange } from "../syntax/sections.ts";
import type { Position, Range } from "../text/position.ts";
import { comparePositions } from "../text/position.ts";
import type { ComponentKey } from "../vocabulary/components.ts";

/** True for a place in a range, its end included. */
export function holds({ start, end }: Range, position: Position): boolean {
  return comparePositions(start, position) <= 0 && comparePositions(position, end) <= 0;
}

/** The smallest range around all of them. There must be at least one. */
export function around(ranges: readonly Range[]): Range {
  return ranges.reduce((whole, { start, end }) => ({
    start: comparePositions(start, whole.start) < 0 ? start : whole.start,
    end: comparePositions(end, whole.end) > 0 ? end : whole.end,
  }));
}

/** A component of a draft, or one entry of a component that is a list. */
export interface Part {
  readonly name: ComponentKey;
  readonly range: Range;
}

/** The named parts of a signature; a second line of authority goes by the name of the first. */
export function signatureParts(signature: Signature): Part[] {
  const { secondAuthority } = signature;
  return [
    ...(["authority", "position", "signedMark", "name"] as const).flatMap((name) => part(name, signature[name])),
    ...part("authority", secondAuthority),
  ];
}

const SINGLE = [
  ...(["partyTitle", "superiorBody", "issuingBody", "star", "number", "placeDate", "docType", "author"] as const),
  ...(["abstract", "separator", "dissemination", "drafterCode", "contact"] as const),
];

function part(name: ComponentKey, of: Component | null | undefined): Part[] {
  return of === null || of === undefined ? [] : [{ name, range: of.range }];
}

/** The named parts of a draft. */
export function partsOf(draft: Draft): Part[] {
  const { marks, addressees, recipients, signature } = draft;
  const lists = [
    ["addressees", addressees],
    ["recipients", recipients],
  ] as const;
  return [
    ...SINGLE.flatMap((name) => part(name, draft[name])),
    ...part("secrecy", marks.secrecy),
    ...part("urgency", marks.urgency),
    ...part("circulation", marks.circulation),
    ...part("draftMark", marks.draft),
    ...draft.bases.flatMap((base) => part("bases", base.full)),
    ...lists.flatMap(([name, list]) =>
      list === null ? [] : [...part(name, list.heading), ...list.entries.flatMap((entry) => part(name, entry.full))],
    ),
    ...[signature, ...draft.otherSignatures].flatMap((one) => (one === null ? [] : signatureParts(one))),
    ...draft.copies.flatMap((copy) => part("copies", copy.typeLine)),
    ...draft.appendices.flatMap(({ label, title }) => [...part("appendices", label), ...part("appendices", title)]),
  ];
}

/** The sections that hold a place, from the outermost in. */
export function sectionsAt(
  draft: Draft,
  position: Position,
  sections: readonly Section[] = draft.sections,
): readonly Section[] {
  const found = sections.find((section) => holds(sectionRange(draft, section), position));
  return found === undefined ? [] : [found, ...sectionsAt(draft, position, found.children)];
}
