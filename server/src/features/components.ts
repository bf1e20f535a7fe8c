import type { Component, Draft, Entry, Recipient, Section, Signature } from "../syntax/draft.ts";
import { sectionRange, sectionText } from "../syntax/sections.ts";
import type { Range } from "../text/position.ts";

/** A part of a draft in the JSON of `chithi parse`. */
export interface ComponentJson {
  readonly text: string;
  readonly range: Range;
}

function plain(of: Component | null): ComponentJson | null {
  return of === null ? null : { text: of.text, range: of.range };
}

function numberJson(draft: Draft["number"]) {
  if (draft === null) return null;
  const { value, suffix, typeCode, bodyCode } = draft;
  return { text: draft.text, range: draft.range, value, suffix, typeCode, bodyCode };
}

function placeDateJson(of: Draft["placeDate"]) {
  if (of === null) return null;
  const { place, day, month, year } = of;
  return { text: of.text, range: of.range, place, day, month, year };
}

function recipientJson(of: Recipient) {
  return { text: of.text, range: of.range, purpose: of.purpose?.text ?? null, isArchive: of.isArchive };
}

function entryJson(of: Entry) {
  return { text: of.text, range: of.range };
}

interface SectionJson extends ComponentJson {
  readonly marker: string;
  readonly level: number;
  readonly children: readonly SectionJson[];
}

function sectionJson(draft: Draft, of: Section): SectionJson {
  const { marker, level, children } = of;
  const text = sectionText(draft, of);
  const range = sectionRange(draft, of);
  return { marker: marker.text, level, text, range, children: children.map((child) => sectionJson(draft, child)) };
}

function signatureJson(of: Signature) {
  return {
    authority: plain(of.authority),
    position: plain(of.position),
    signedMark: plain(of.signedMark),
    name: plain(of.name),
  };
}

/**
 * The components of a draft as `chithi parse --format json` prints them: docs/thiet-ke.md, “Contracts”. `state`: with the
 * components that only State documents have.
 */
export function componentsJson(draft: Draft, state: boolean) {
  return {
    ...(state && { stateTitle: plain(draft.stateTitle), motto: plain(draft.motto) }),
    partyTitle: plain(draft.partyTitle),
    superiorBody: plain(draft.superiorBody),
    issuingBody: plain(draft.issuingBody),
    star: plain(draft.star),
    number: numberJson(draft.number),
    placeDate: placeDateJson(draft.placeDate),
    docType: plain(draft.docType),
    author: plain(draft.author),
    abstract: plain(draft.abstract),
    separator: plain(draft.separator),
    addressees: draft.addressees?.entries.map(entryJson) ?? [],
    ...(state && { issuingAuthority: plain(draft.issuingAuthority) }),
    bases: draft.bases.map(entryJson),
    ...(state && { enactment: plain(draft.enactment) }),
    preamble: plain(draft.preamble),
    sections: draft.sections.map((section) => sectionJson(draft, section)),
    dissemination: plain(draft.dissemination),
    recipients: draft.recipients?.entries.map(recipientJson) ?? [],
    signature: draft.signature === null ? null : signatureJson(draft.signature),
    otherSignatures: draft.otherSignatures.map(signatureJson),
    copies: draft.copies.map((copy) => ({
      type: copy.type,
      range: copy.range,
      issuingBody: plain(copy.issuingBody),
      number: numberJson(copy.number),
      placeDate: placeDateJson(copy.placeDate),
      recipients: copy.recipients.map(recipientJson),
      authority: plain(copy.authority),
      position: plain(copy.position),
      name: plain(copy.name),
    })),
    appendices: draft.appendices.map(({ label, title, range }) => ({
      label: plain(label),
      title: plain(title),
      range,
    })),
    marks: {
      secrecy: plain(draft.marks.secrecy),
      urgency: plain(draft.marks.urgency),
      circulation: plain(draft.marks.circulation),
      draft: plain(draft.marks.draft),
    },
    drafterCode: plain(draft.drafterCode),
    contact: plain(draft.contact),
  };
}
