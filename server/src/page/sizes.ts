import type { PartyStyleId } from "../styles/styles.ts";

/**
 * Sizes, weights and places on the page. The only place of these figures: preview, Word, HTML and the checks of Word
 * files take them from here. Sources: HD 36, II.1.6.2, II.4 and appendix 3; HD 05, Phần II, I.6.2.2, II and IV. The
 * table of sizes of HD 05 was not to be had; second-hand it equals that of HD 36. `null` as a clause: office practice.
 */

/** On paper. */
export type Millimetres = number;
/** Of letters, and between lines and paragraphs: 1/72 inch. */
export type Points = number;

/** What a paragraph is on the page. */
export type Role =
  | "partyTitle"
  | "stateTitle"
  | "motto"
  | "superiorBody"
  | "issuingBody"
  | "star"
  | "number"
  | "letterAbstract"
  | "draftMark"
  | "secrecy"
  | "urgency"
  | "circulation"
  | "notForMedia"
  | "placeDate"
  | "docType"
  | "author"
  | "abstract"
  | "separator"
  | "addresseesHeading"
  | "addressee"
  | "base"
  | "body"
  | "heading"
  | "headingName"
  | "romanHeading"
  | "articleName"
  | "article"
  | "clause"
  | "point"
  | "bullet"
  | "decision"
  | "dissemination"
  | "authority"
  | "position"
  | "positionAlone"
  | "signedMark"
  | "name"
  | "recipientsHeading"
  | "recipient"
  | "drafterCode"
  | "contact"
  | "copyType"
  | "copyStamp"
  | "appendixLabel"
  | "appendixTitle"
  | "appendixReference"
  | "pageNumber"
  | "other";

export type Alignment = "left" | "center" | "right" | "justify";

/** Where a paragraph stands: with the others, or at a place of its own on the page. */
export type Place = "flow" | "top-right" | "bottom-center";

export interface Format {
  /** What is used, and what the guideline allows. */
  readonly sizePt: Points;
  readonly allowedPt: { readonly least: Points; readonly most: Points };
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** How the guideline wants it written; the page never changes the letters of a draft. */
  readonly letters: "capitals" | "lower" | "any";
  readonly alignment: Alignment;
  readonly firstLineMm: Millimetres;
  /** From one line to the next, exactly. */
  readonly lineSpacingPt: Points;
  readonly beforePt: Points;
  readonly afterPt: Points;
  /** A solid rule right below, or above, as long as the text or as wide as the page's text area. */
  readonly rule: { readonly side: "below" | "above"; readonly length: "text" | "page" } | null;
  readonly place: Place;
  /** Never the last thing on a page: what follows comes along. */
  readonly keepWithNext: boolean;
  /** The clause that says so; null: office practice. */
  readonly clause: { readonly [style in PartyStyleId]: string | null };
}

/** The sheet. HD 36: II.4.2, II.4.3; HD 05: Phần II, IV. */
export const SHEET = {
  widthMm: 210,
  heightMm: 297,
  topMm: 20,
  bottomMm: 20,
  leftMm: 30,
  rightMm: 15,
  /** The number of the page, from the upper edge; so are the marks of circulation, from the upper or lower one. */
  pageNumberMm: 10,
  markMm: 10,
  font: "Times New Roman",
} as const;

/** The width of what is written: 165 mm. */
export const TEXT_WIDTH_MM: Millimetres = SHEET.widthMm - SHEET.leftMm - SHEET.rightMm;

/** The columns of header and footer; together as wide as the text. Office practice: the title fits on one line. */
export const COLUMNS: Readonly<Record<ColumnsRole, { readonly leftMm: Millimetres; readonly rightMm: Millimetres }>> = {
  header: { leftMm: 75.5, rightMm: 89.5 },
  footer: { leftMm: 83, rightMm: 82 },
  signatures: { leftMm: 82.5, rightMm: 82.5 },
  copyHeader: { leftMm: 75.5, rightMm: 89.5 },
  copyFooter: { leftMm: 83, rightMm: 82 },
};

/** Above the columns below the body. Office practice. */
export const FOOT_ABOVE_PT: Points = 8;

/** What a column of centred lines keeps free on each side, so that long ones do not touch. Office practice. */
export const COLUMN_SIDES_MM: Millimetres = 0.5;

export type ColumnsRole = "header" | "footer" | "signatures" | "copyHeader" | "copyFooter";

/** The body. HD 36: II.1.6.2; HD 05: Phần II, I.6.2.2. */
export const BODY_SPACING: Readonly<
  Record<PartyStyleId, { readonly firstLineMm: Millimetres; readonly leastBetweenPt: Points; readonly linePt: Allowed }>
> = {
  "hd36-2018": { firstLineMm: 10, leastBetweenPt: 6, linePt: { least: 18, most: null } },
  "hd05-2026": { firstLineMm: 10, leastBetweenPt: 6, linePt: { least: 18, most: 22 } },
};

interface Allowed {
  readonly least: Points;
  /** Null: no upper bound. */
  readonly most: Points | null;
}

/** The room for a signature, with and without “(Đã ký)” in it. Office practice. */
export const SIGNATURE_SPACE_MM: Millimetres = 24;
/** Between “Kính gửi:” and the first name, on one line; and above and below the block. Office practice. */
export const ADDRESSEES_GAP_MM: Millimetres = 2;
export const ADDRESSEES_AROUND_PT: Points = 12;

const TABLE_36 = "Phụ lục 3, mục";
const PARTS_05 = "Phần II, I";

function format(one: Partial<Format> & Pick<Format, "clause">): Format {
  const sizePt = one.sizePt ?? 14;
  return {
    sizePt,
    allowedPt: { least: sizePt, most: sizePt },
    bold: false,
    italic: false,
    underline: false,
    letters: "any",
    alignment: "center",
    firstLineMm: 0,
    lineSpacingPt: 18,
    beforePt: 0,
    afterPt: 0,
    rule: null,
    place: "flow",
    keepWithNext: false,
    ...one,
  };
}

/** What says so in each guideline. */
function by(hd36: string | null, hd05: string | null): Format["clause"] {
  return { "hd36-2018": hd36, "hd05-2026": hd05 };
}

const BODY = {
  sizePt: 14,
  allowedPt: { least: 14, most: 15 },
  alignment: "justify",
  firstLineMm: 10,
  afterPt: 6,
  clause: by(`II.1.6.2, ${TABLE_36} 6`, "Phần II, I.6.2.2"),
} as const satisfies Partial<Format>;

/** Centred above what it heads. */
const HEADING = { ...BODY, bold: true, alignment: "center", firstLineMm: 0, keepWithNext: true } as const;

const FORMATS: Readonly<Record<Role, Format>> = {
  partyTitle: format({
    sizePt: 15,
    bold: true,
    letters: "capitals",
    rule: { side: "below", length: "text" },
    clause: by(`II.1.1.2, ${TABLE_36} 1`, `${PARTS_05}.1.2`),
  }),
  stateTitle: format({ sizePt: 13, bold: true, letters: "capitals", clause: by(null, null) }),
  motto: format({ sizePt: 14, bold: true, rule: { side: "below", length: "text" }, clause: by(null, null) }),
  superiorBody: format({
    letters: "capitals",
    clause: by(`II.1.2.2, ${TABLE_36} 2`, `${PARTS_05}.2.2`),
  }),
  issuingBody: format({
    letters: "capitals",
    bold: true,
    clause: by(`II.1.2.2, ${TABLE_36} 2`, `${PARTS_05}.2.2`),
  }),
  star: format({ clause: by("II.1.2.2", `${PARTS_05}.2.2.1`) }),
  number: format({ letters: "lower", clause: by(`II.1.3.2, ${TABLE_36} 3`, `${PARTS_05}.3.2`) }),
  letterAbstract: format({
    sizePt: 12,
    italic: true,
    letters: "lower",
    lineSpacingPt: 15,
    clause: by(`II.1.5.2, ${TABLE_36} 5`, `${PARTS_05}.5.2.3`),
  }),
  draftMark: format({
    italic: true,
    letters: "lower",
    clause: by(`II.2.2, ${TABLE_36} 11`, "Phần II, II.4.2"),
  }),
  secrecy: format({ bold: true, letters: "capitals", beforePt: 6, clause: by("II.2.1", "Phần II, II.2") }),
  urgency: format({
    bold: true,
    letters: "capitals",
    beforePt: 6,
    clause: by(`II.2.1, ${TABLE_36} 10`, "Phần II, II.3"),
  }),
  circulation: format({
    sizePt: 12,
    bold: true,
    letters: "capitals",
    alignment: "right",
    place: "top-right",
    clause: by(`II.2.2, ${TABLE_36} 11`, "Phần II, II.4.1"),
  }),
  notForMedia: format({
    sizePt: 12,
    bold: true,
    place: "bottom-center",
    clause: by(`II.2.2, ${TABLE_36} 11`, "Phần II, II.4.1"),
  }),
  placeDate: format({
    italic: true,
    letters: "lower",
    clause: by(`II.1.4.2, ${TABLE_36} 4`, `${PARTS_05}.4.2`),
  }),
  docType: format({
    sizePt: 16,
    allowedPt: { least: 15, most: 16 },
    bold: true,
    letters: "capitals",
    lineSpacingPt: 20,
    beforePt: 18,
    keepWithNext: true,
    clause: by(`II.1.5.2, ${TABLE_36} 5`, `${PARTS_05}.5.2.1`),
  }),
  author: format({
    allowedPt: { least: 14, most: 15 },
    bold: true,
    letters: "capitals",
    keepWithNext: true,
    clause: by(null, `${PARTS_05}.5.1.1`),
  }),
  abstract: format({
    allowedPt: { least: 14, most: 15 },
    bold: true,
    letters: "lower",
    keepWithNext: true,
    clause: by(`II.1.5.2, ${TABLE_36} 5`, `${PARTS_05}.5.2.1`),
  }),
  separator: format({ afterPt: 12, keepWithNext: true, clause: by("II.1.5.2", `${PARTS_05}.5.2.1`) }),
  addresseesHeading: format({
    italic: true,
    letters: "lower",
    alignment: "left",
    clause: by(`II.1.9.2, ${TABLE_36} 9`, `${PARTS_05}.9.2.3`),
  }),
  addressee: format({
    letters: "lower",
    alignment: "left",
    clause: by(`II.1.9.2, ${TABLE_36} 9`, `${PARTS_05}.9.2.3`),
  }),
  base: format({ ...BODY, letters: "lower", clause: by("II.1.6.2", `${PARTS_05}.6.2.3`) }),
  body: format(BODY),
  heading: format({ ...HEADING, afterPt: 0, clause: by(`${TABLE_36} 6`, `${PARTS_05}.6.2.4`) }),
  headingName: format({ ...HEADING, letters: "capitals", clause: by(`${TABLE_36} 6`, `${PARTS_05}.6.2.4`) }),
  // No clause speaks of “I-”; the guidelines themselves print it so.
  romanHeading: format({ ...BODY, bold: true, keepWithNext: true, clause: by(null, null) }),
  articleName: format({
    ...BODY,
    bold: true,
    keepWithNext: true,
    clause: by(`${TABLE_36} 6`, `${PARTS_05}.6.2.4`),
  }),
  article: format({ ...BODY, clause: by(`${TABLE_36} 6`, `${PARTS_05}.6.2.4`) }),
  clause: format({ ...BODY, clause: by(`${TABLE_36} 6`, `${PARTS_05}.6.2.4`) }),
  point: format({ ...BODY, clause: by(`${TABLE_36} 6`, `${PARTS_05}.6.2.4`) }),
  bullet: format(BODY),
  // “BAN THƯỜNG VỤ … QUYẾT ĐỊNH”, in the middle of a decision.
  decision: format({ ...HEADING, letters: "capitals", beforePt: 6, clause: by(null, null) }),
  dissemination: format({ ...BODY, clause: by(null, null) }),
  authority: format({
    bold: true,
    letters: "capitals",
    keepWithNext: true,
    clause: by(`II.1.7.2, ${TABLE_36} 7`, `${PARTS_05}.7.2`),
  }),
  position: format({
    letters: "capitals",
    keepWithNext: true,
    clause: by(`II.1.7.2, ${TABLE_36} 7`, `${PARTS_05}.7.2`),
  }),
  // As the guidelines themselves print it.
  positionAlone: format({
    bold: true,
    letters: "capitals",
    keepWithNext: true,
    clause: by(`II.1.7.2, ${TABLE_36} 7`, `${PARTS_05}.7.2`),
  }),
  signedMark: format({ italic: true, keepWithNext: true, clause: by(null, null) }),
  name: format({ bold: true, letters: "lower", clause: by(`II.1.7.2, ${TABLE_36} 7`, `${PARTS_05}.7.2`) }),
  recipientsHeading: format({
    underline: true,
    letters: "lower",
    alignment: "left",
    keepWithNext: true,
    clause: by(`II.1.9.2, ${TABLE_36} 9`, `${PARTS_05}.9.2.1`),
  }),
  recipient: format({
    sizePt: 12,
    letters: "lower",
    alignment: "left",
    lineSpacingPt: 15,
    clause: by(`II.1.9.2, ${TABLE_36} 9`, `${PARTS_05}.9.2.1`),
  }),
  drafterCode: format({
    sizePt: 8,
    letters: "capitals",
    alignment: "left",
    lineSpacingPt: 12,
    beforePt: 6,
    clause: by(`II.2.3, ${TABLE_36} 12`, "Phần II, II.5"),
  }),
  contact: format({
    sizePt: 10,
    lineSpacingPt: 13,
    beforePt: 12,
    rule: { side: "above", length: "page" },
    clause: by(`II.2.4, ${TABLE_36} 13`, "Phần II, II.6"),
  }),
  copyType: format({ bold: true, letters: "capitals", clause: by(`II.3.3, ${TABLE_36} 14`, "Phần II, III.2.2") }),
  // The stamp “Bản sao văn bản”; its model in appendix 3 of HD 05 was not to be had.
  copyStamp: format({ bold: true, letters: "capitals", beforePt: 6, clause: by(null, "Phần II, III.2.2.1") }),
  appendixLabel: format({ bold: true, keepWithNext: true, clause: by("II.4.5", "Phần II, II.1") }),
  appendixTitle: format({ bold: true, keepWithNext: true, clause: by("II.4.5", "Phần II, II.1") }),
  appendixReference: format({ italic: true, keepWithNext: true, afterPt: 12, clause: by(null, "Phần II, II.1") }),
  pageNumber: format({ clause: by(`II.4.4, ${TABLE_36} 15`, "Phần II, IV.5") }),
  other: format({ ...BODY, clause: by(null, null) }),
};

/** What HD 36 wants otherwise: the note to the media centred below the signature (II.2.2). */
const FORMATS_36: Readonly<Record<Role, Format>> = {
  ...FORMATS,
  notForMedia: { ...FORMATS.notForMedia, place: "flow", beforePt: 18 },
};

/** The table of a style. */
export function formatsOf(style: PartyStyleId): Readonly<Record<Role, Format>> {
  return style === "hd36-2018" ? FORMATS_36 : FORMATS;
}
