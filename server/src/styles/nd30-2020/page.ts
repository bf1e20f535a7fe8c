import type { ColumnWidths, Look, PageStyle, Sheet } from "../format.ts";
import { look, withClauses } from "../format.ts";
import { PARTY_LOOKS } from "../partyPage.ts";

/** Phụ lục I, I.1–4, I.7: margins of 20–25, 20–25, 30–35 and 15–20 mm. */
const SHEET: Sheet = {
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

/** Office practice; the diagram of Phụ lục I, IV.2 gives the left column less. */
const COLUMNS: Readonly<Record<string, ColumnWidths>> = {
  header: { leftMm: 72, rightMm: 93 },
  footer: { leftMm: 83, rightMm: 82 },
  signatures: { leftMm: 82.5, rightMm: 82.5 },
  copyHeader: { leftMm: 72, rightMm: 93 },
  copyFooter: { leftMm: 83, rightMm: 82 },
};

const BODY = {
  sizePt: 14,
  allowedPt: { least: 13, most: 14 },
  alignment: "justify",
  firstLineMm: 10,
  afterPt: 6,
} as const satisfies Partial<Look>;
const HEADING = { ...BODY, bold: true, alignment: "center", firstLineMm: 0, keepWithNext: true } as const;
const SMALL = { sizePt: 12, allowedPt: { least: 12, most: 13 }, lineSpacingPt: 16 } as const;
const MIDDLE = { sizePt: 13, allowedPt: { least: 13, most: 14 } } as const;
const SHORT_RULE = { side: "below", length: "part" } as const;

const LOOKS = {
  ...PARTY_LOOKS,
  stateTitle: look({ ...SMALL, bold: true, letters: "capitals" }),
  motto: look({ ...MIDDLE, bold: true, rule: { side: "below", length: "text" } }),
  superiorBody: look({ ...SMALL, letters: "capitals" }),
  issuingBody: look({ ...SMALL, bold: true, letters: "capitals", rule: SHORT_RULE }),
  number: look({ sizePt: 13 }),
  letterAbstract: look({ ...SMALL, beforePt: 6 }),
  urgency: look({ ...MIDDLE, bold: true, letters: "capitals", beforePt: 6 }),
  circulation: look({ ...MIDDLE, bold: true, letters: "capitals", alignment: "right", place: "top-right" }),
  placeDate: look({ ...MIDDLE, italic: true }),
  docType: look({ ...BODY, ...HEADING, letters: "capitals", afterPt: 0, beforePt: 18 }),
  abstract: look({ ...HEADING, afterPt: 12, rule: SHORT_RULE }),
  separator: look({ keepWithNext: true }),
  addresseesHeading: look({ ...BODY, alignment: "left", firstLineMm: 0, afterPt: 0 }),
  addressee: look({ ...BODY, alignment: "left", firstLineMm: 0, afterPt: 0 }),
  base: look({ ...BODY, italic: true }),
  body: look(BODY),
  heading: look({ ...HEADING, afterPt: 0 }),
  headingName: look({ ...HEADING, letters: "capitals" }),
  romanHeading: look({ ...BODY, bold: true, keepWithNext: true }),
  articleName: look({ ...BODY, bold: true, keepWithNext: true }),
  article: look(BODY),
  clause: look(BODY),
  point: look(BODY),
  bullet: look(BODY),
  decision: look({ ...HEADING, letters: "capitals", beforePt: 6 }),
  authority: look({
    ...BODY,
    bold: true,
    letters: "capitals",
    alignment: "center",
    firstLineMm: 0,
    afterPt: 0,
    keepWithNext: true,
  }),
  position: look({
    ...BODY,
    bold: true,
    letters: "capitals",
    alignment: "center",
    firstLineMm: 0,
    afterPt: 0,
    keepWithNext: true,
  }),
  positionAlone: look({
    ...BODY,
    bold: true,
    letters: "capitals",
    alignment: "center",
    firstLineMm: 0,
    afterPt: 0,
    keepWithNext: true,
  }),
  name: look({ ...BODY, bold: true, alignment: "center", firstLineMm: 0, afterPt: 0 }),
  recipientsHeading: look({
    sizePt: 12,
    bold: true,
    italic: true,
    alignment: "left",
    lineSpacingPt: 15,
    keepWithNext: true,
  }),
  recipient: look({ sizePt: 11, alignment: "left", lineSpacingPt: 14 }),
  drafterCode: look({ sizePt: 11, letters: "capitals", alignment: "left", lineSpacingPt: 14, beforePt: 6 }),
  contact: look({
    sizePt: 11,
    allowedPt: { least: 11, most: 12 },
    lineSpacingPt: 14,
    beforePt: 12,
    rule: { side: "above", length: "page" },
  }),
  copyType: look({ ...MIDDLE, bold: true, letters: "capitals" }),
  appendixLabel: look({ bold: true, keepWithNext: true }),
  appendixTitle: look({ ...HEADING, letters: "capitals", afterPt: 0 }),
  // Phụ lục III, mẫu 1.3, 2.1, 2.2.
  appendixReference: look({
    ...BODY,
    italic: true,
    alignment: "center",
    firstLineMm: 0,
    afterPt: 12,
    keepWithNext: true,
    rule: SHORT_RULE,
  }),
  pageNumber: look(MIDDLE),
  other: look(BODY),
} as const satisfies Readonly<Record<string, Look>>;

/** The clause of Phụ lục I, Phần I that says how a role is set. */
const CLAUSES = {
  stateTitle: "Phụ lục I, II.1a",
  motto: "Phụ lục I, II.1b",
  superiorBody: "Phụ lục I, II.2b",
  issuingBody: "Phụ lục I, II.2b",
  number: "Phụ lục I, II.3c",
  letterAbstract: "Phụ lục I, II.5b",
  urgency: "Phụ lục I, III.2b",
  circulation: "Phụ lục I, III.2c",
  placeDate: "Phụ lục I, II.4c",
  docType: "Phụ lục I, II.5b",
  abstract: "Phụ lục I, II.5b",
  addresseesHeading: "Phụ lục I, II.9d",
  addressee: "Phụ lục I, II.9d",
  base: "Phụ lục I, II.6a",
  body: "Phụ lục I, II.6e",
  heading: "Phụ lục I, II.6đ",
  headingName: "Phụ lục I, II.6đ",
  romanHeading: "Phụ lục I, V.6b",
  articleName: "Phụ lục I, II.6đ",
  article: "Phụ lục I, II.6đ",
  clause: "Phụ lục I, II.6đ",
  point: "Phụ lục I, II.6đ",
  bullet: "Phụ lục I, II.6e",
  authority: "Phụ lục I, II.7đ",
  position: "Phụ lục I, II.7đ",
  positionAlone: "Phụ lục I, II.7đ",
  name: "Phụ lục I, II.7đ",
  recipientsHeading: "Phụ lục I, II.9d",
  recipient: "Phụ lục I, II.9d",
  drafterCode: "Phụ lục I, III.3",
  contact: "Phụ lục I, III.4",
  copyType: "Phụ lục I, Phần II, II.2",
  appendixLabel: "Phụ lục I, III.1b",
  appendixTitle: "Phụ lục I, III.1b",
  appendixReference: "Phụ lục I, III.1c",
  pageNumber: "Phụ lục I, I.7",
};

/** Phụ lục I, I and II. Lines stand from single to 1.5: about 16 to 24 pt at 14 pt. */
export const PAGE: PageStyle = {
  sheet: SHEET,
  columns: COLUMNS,
  body: { firstLineMm: 10, leastBetweenPt: 6, linePt: { least: 16, most: 24 } },
  formats: withClauses(LOOKS, CLAUSES),
};
