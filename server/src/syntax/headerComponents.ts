import type { Component } from "./component.ts";
import type { DocumentNumber, Entry, EntryList, PlaceDate } from "./draft.ts";

/** What stands above the body. Of a line that stands twice, the last is the component. */
export interface Header {
  partyTitle: Component | null;
  stateTitle: Component | null;
  motto: Component | null;
  superiorBody: Component | null;
  issuingBody: Component | null;
  star: Component | null;
  number: DocumentNumber | null;
  placeDate: PlaceDate | null;
  docType: Component | null;
  author: Component | null;
  abstract: Component | null;
  /** “(Kèm theo Quyết định số …)” below the abstract. */
  reference: Component | null;
  separator: Component | null;
  addressees: EntryList<Entry> | null;
  /** The lines in capitals above the bases that say who decides. */
  issuingAuthority: Component | null;
  bases: Entry[];
  secrecy: Component | null;
  urgency: Component | null;
  circulation: Component | null;
  draft: Component | null;
  /** The first line of the body; the header ends before it. */
  end: number;
}
