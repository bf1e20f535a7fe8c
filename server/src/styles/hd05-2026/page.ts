import type { PageStyle } from "../format.ts";
import { withClauses } from "../format.ts";
import { PARTY_COLUMNS, PARTY_LOOKS, PARTY_SHEET } from "../partyPage.ts";

/** The clause of HD 05 that says how a role is set. */
const CLAUSES = {
  partyTitle: "Phần II, I.1.2",
  superiorBody: "Phần II, I.2.2",
  issuingBody: "Phần II, I.2.2",
  star: "Phần II, I.2.2.1",
  number: "Phần II, I.3.2",
  letterAbstract: "Phần II, I.5.2.3",
  draftMark: "Phần II, II.4.2",
  secrecy: "Phần II, II.2",
  urgency: "Phần II, II.3",
  circulation: "Phần II, II.4.1",
  notForMedia: "Phần II, II.4.1",
  placeDate: "Phần II, I.4.2",
  docType: "Phần II, I.5.2.1",
  author: "Phần II, I.5.1.1",
  abstract: "Phần II, I.5.2.1",
  separator: "Phần II, I.5.2.1",
  addresseesHeading: "Phần II, I.9.2.3",
  addressee: "Phần II, I.9.2.3",
  base: "Phần II, I.6.2.3",
  body: "Phần II, I.6.2.2",
  heading: "Phần II, I.6.2.4",
  headingName: "Phần II, I.6.2.4",
  articleName: "Phần II, I.6.2.4",
  article: "Phần II, I.6.2.4",
  clause: "Phần II, I.6.2.4",
  point: "Phần II, I.6.2.4",
  bullet: "Phần II, I.6.2.2",
  authority: "Phần II, I.7.2",
  position: "Phần II, I.7.2",
  positionAlone: "Phần II, I.7.2",
  name: "Phần II, I.7.2",
  recipientsHeading: "Phần II, I.9.2.1",
  recipient: "Phần II, I.9.2.1",
  drafterCode: "Phần II, II.5",
  contact: "Phần II, II.6",
  copyType: "Phần II, III.2.2",
  copyStamp: "Phần II, III.2.2.1",
  appendixLabel: "Phần II, II.1",
  appendixTitle: "Phần II, II.1",
  appendixReference: "Phần II, II.1",
  pageNumber: "Phần II, IV.5",
};

/** Phần II, I.6.2.2, II and IV. */
export const PAGE: PageStyle = {
  sheet: PARTY_SHEET,
  columns: PARTY_COLUMNS,
  body: { firstLineMm: 10, leastBetweenPt: 6, linePt: { least: 18, most: 22 } },
  formats: withClauses(PARTY_LOOKS, CLAUSES),
};
