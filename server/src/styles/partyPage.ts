import type { ColumnWidths, Look, Sheet } from "./format.ts";
import { look } from "./format.ts";

/**
 * What the page of a Party document looks like under either guideline: HD 36, II.1.6.2, II.4 and appendix 3; HD 05, Phần
 * II, I.6.2.2, II and IV. The table of sizes of HD 05 was not to be had; second-hand it equals that of HD 36. The clauses
 * stand in the folder of each guideline.
 */

/** The sheet. HD 36: II.4.2, II.4.3; HD 05: Phần II, IV. */
export const PARTY_SHEET: Sheet = {
  widthMm: 210,
  heightMm: 297,
  topMm: 20,
  bottomMm: 20,
  leftMm: 30,
  rightMm: 15,
  pageNumberMm: 10,
  markMm: 10,
  font: "Times New Roman",
};

/** The columns of header and footer. Office practice: the title fits on one line. */
export const PARTY_COLUMNS: Readonly<Record<string, ColumnWidths>> = {
  header: { leftMm: 75.5, rightMm: 89.5 },
  footer: { leftMm: 83, rightMm: 82 },
  signatures: { leftMm: 82.5, rightMm: 82.5 },
  copyHeader: { leftMm: 75.5, rightMm: 89.5 },
  copyFooter: { leftMm: 83, rightMm: 82 },
};

const BODY = {
  sizePt: 14,
  allowedPt: { least: 14, most: 15 },
  alignment: "justify",
  firstLineMm: 10,
  afterPt: 6,
} as const satisfies Partial<Look>;

/** Centred above what it heads. */
const HEADING = { ...BODY, bold: true, alignment: "center", firstLineMm: 0, keepWithNext: true } as const;

/** The looks by role. */
export const PARTY_LOOKS = {
  partyTitle: look({
    sizePt: 15,
    bold: true,
    letters: "capitals",
    rule: { side: "below", length: "text" },
  }),
  stateTitle: look({ sizePt: 13, bold: true, letters: "capitals" }),
  motto: look({ sizePt: 14, bold: true, rule: { side: "below", length: "text" } }),
  superiorBody: look({
    letters: "capitals",
  }),
  issuingBody: look({
    letters: "capitals",
    bold: true,
  }),
  star: look({}),
  number: look({ letters: "lower" }),
  letterAbstract: look({
    sizePt: 12,
    italic: true,
    letters: "lower",
    lineSpacingPt: 15,
  }),
  draftMark: look({
    italic: true,
    letters: "lower",
  }),
  secrecy: look({ bold: true, letters: "capitals", beforePt: 6 }),
  urgency: look({
    bold: true,
    letters: "capitals",
    beforePt: 6,
  }),
  circulation: look({
    sizePt: 12,
    bold: true,
    letters: "capitals",
    alignment: "right",
    place: "top-right",
  }),
  notForMedia: look({
    sizePt: 12,
    bold: true,
    place: "bottom-center",
  }),
  placeDate: look({
    italic: true,
    letters: "lower",
  }),
  docType: look({
    sizePt: 16,
    allowedPt: { least: 15, most: 16 },
    bold: true,
    letters: "capitals",
    lineSpacingPt: 20,
    beforePt: 18,
    keepWithNext: true,
  }),
  author: look({
    allowedPt: { least: 14, most: 15 },
    bold: true,
    letters: "capitals",
    keepWithNext: true,
  }),
  abstract: look({
    allowedPt: { least: 14, most: 15 },
    bold: true,
    letters: "lower",
    keepWithNext: true,
  }),
  separator: look({ afterPt: 12, keepWithNext: true }),
  addresseesHeading: look({
    italic: true,
    letters: "lower",
    alignment: "left",
  }),
  addressee: look({
    letters: "lower",
    alignment: "left",
  }),
  base: look({ ...BODY, letters: "lower" }),
  body: look(BODY),
  heading: look({ ...HEADING, afterPt: 0 }),
  headingName: look({ ...HEADING, letters: "capitals" }),
  romanHeading: look({ ...BODY, bold: true, keepWithNext: true }),
  articleName: look({
    ...BODY,
    bold: true,
    keepWithNext: true,
  }),
  article: look({ ...BODY }),
  clause: look({ ...BODY }),
  point: look({ ...BODY }),
  bullet: look(BODY),
  // No clause speaks of tables.
  tableCell: look({ sizePt: 13, allowedPt: { least: 8, most: 15 }, alignment: "left", lineSpacingPt: 16 }),
  decision: look({ ...HEADING, letters: "capitals", beforePt: 6 }),
  dissemination: look({ ...BODY }),
  authority: look({
    bold: true,
    letters: "capitals",
    keepWithNext: true,
  }),
  position: look({
    letters: "capitals",
    keepWithNext: true,
  }),
  positionAlone: look({
    bold: true,
    letters: "capitals",
    keepWithNext: true,
  }),
  signedMark: look({ italic: true, keepWithNext: true }),
  name: look({ bold: true, letters: "lower" }),
  recipientsHeading: look({
    underline: true,
    letters: "lower",
    alignment: "left",
    keepWithNext: true,
  }),
  recipient: look({
    sizePt: 12,
    letters: "lower",
    alignment: "left",
    lineSpacingPt: 15,
  }),
  drafterCode: look({
    sizePt: 8,
    letters: "capitals",
    alignment: "left",
    lineSpacingPt: 12,
    beforePt: 6,
  }),
  contact: look({
    sizePt: 10,
    lineSpacingPt: 13,
    beforePt: 12,
    rule: { side: "above", length: "page" },
  }),
  copyType: look({ bold: true, letters: "capitals" }),
  copyStamp: look({ bold: true, letters: "capitals", beforePt: 6 }),
  appendixLabel: look({ bold: true, keepWithNext: true }),
  appendixTitle: look({ bold: true, keepWithNext: true }),
  appendixReference: look({ italic: true, keepWithNext: true, afterPt: 12 }),
  pageNumber: look({}),
  other: look({ ...BODY }),
} as const satisfies Readonly<Record<string, Look>>;
