import type { PageStyle } from "../format.ts";
import { withClauses } from "../format.ts";
import { PARTY_COLUMNS, PARTY_LOOKS, PARTY_SHEET } from "../partyPage.ts";

/** The clause of HD 36 that says how a role is set. */
const CLAUSES = {
  partyTitle: "II.1.1.2, Phụ lục 3, mục 1",
  superiorBody: "II.1.2.2, Phụ lục 3, mục 2",
  issuingBody: "II.1.2.2, Phụ lục 3, mục 2",
  star: "II.1.2.2",
  number: "II.1.3.2, Phụ lục 3, mục 3",
  letterAbstract: "II.1.5.2, Phụ lục 3, mục 5",
  draftMark: "II.2.2, Phụ lục 3, mục 11",
  secrecy: "II.2.1",
  urgency: "II.2.1, Phụ lục 3, mục 10",
  circulation: "II.2.2, Phụ lục 3, mục 11",
  notForMedia: "II.2.2, Phụ lục 3, mục 11",
  placeDate: "II.1.4.2, Phụ lục 3, mục 4",
  docType: "II.1.5.2, Phụ lục 3, mục 5",
  abstract: "II.1.5.2, Phụ lục 3, mục 5",
  separator: "II.1.5.2",
  addresseesHeading: "II.1.9.2, Phụ lục 3, mục 9",
  addressee: "II.1.9.2, Phụ lục 3, mục 9",
  base: "II.1.6.2",
  body: "II.1.6.2, Phụ lục 3, mục 6",
  heading: "Phụ lục 3, mục 6",
  headingName: "Phụ lục 3, mục 6",
  articleName: "Phụ lục 3, mục 6",
  article: "Phụ lục 3, mục 6",
  clause: "Phụ lục 3, mục 6",
  point: "Phụ lục 3, mục 6",
  bullet: "II.1.6.2, Phụ lục 3, mục 6",
  authority: "II.1.7.2, Phụ lục 3, mục 7",
  position: "II.1.7.2, Phụ lục 3, mục 7",
  positionAlone: "II.1.7.2, Phụ lục 3, mục 7",
  name: "II.1.7.2, Phụ lục 3, mục 7",
  recipientsHeading: "II.1.9.2, Phụ lục 3, mục 9",
  recipient: "II.1.9.2, Phụ lục 3, mục 9",
  drafterCode: "II.2.3, Phụ lục 3, mục 12",
  contact: "II.2.4, Phụ lục 3, mục 13",
  copyType: "II.3.3, Phụ lục 3, mục 14",
  appendixLabel: "II.4.5",
  appendixTitle: "II.4.5",
  pageNumber: "II.4.4, Phụ lục 3, mục 15",
};

/** The note to the media stands centred below the signature: II.2.2. */
const LOOKS = { ...PARTY_LOOKS, notForMedia: { ...PARTY_LOOKS.notForMedia, place: "flow", beforePt: 18 } } as const;

/** II.1.6.2, II.4 and appendix 3. */
export const PAGE: PageStyle = {
  sheet: PARTY_SHEET,
  columns: PARTY_COLUMNS,
  body: { firstLineMm: 10, leastBetweenPt: 6, linePt: { least: 18, most: null } },
  formats: withClauses(LOOKS, CLAUSES),
};
