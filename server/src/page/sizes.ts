import type { ColumnWidths, Format, Millimetres, Points, Sheet } from "../styles/format.ts";
import type { Style } from "../styles/style.ts";

export type { Alignment, Format, Millimetres, Place, Points, Sheet } from "../styles/format.ts";

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
  | "tableCell"
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

export type ColumnsRole = "header" | "footer" | "signatures" | "copyHeader" | "copyFooter";

/** How much of a text a rule of a part of it is long: NĐ 30, Phụ lục I, II.2b asks for 1/3 to 1/2. */
export const PART_OF_TEXT = 0.4;

/** Above the columns below the body. Office practice. */
export const FOOT_ABOVE_PT: Points = 8;

/** What a column of centred lines keeps free on each side, so that long ones do not touch. Office practice. */
export const COLUMN_SIDES_MM: Millimetres = 0.5;

/** The room for a signature, with and without “(Đã ký)” in it. Office practice. */
export const SIGNATURE_SPACE_MM: Millimetres = 24;
/** Between “Kính gửi:” and the first name, on one line; and above and below the block. Office practice. */
export const ADDRESSEES_GAP_MM: Millimetres = 2;
export const ADDRESSEES_AROUND_PT: Points = 12;

/** The width of what is written on a sheet. */
export function writtenWidthMm({ widthMm, leftMm, rightMm }: Sheet): Millimetres {
  return widthMm - leftMm - rightMm;
}

/** The table of a style: sizes, weights and places by role, each with its clause. Every style has every role. */
export function formatsOf({ page }: Style): Readonly<Record<Role, Format>> {
  return page.formats as Readonly<Record<Role, Format>>;
}

/** The widths of a style's columns. */
export function columnsOf({ page }: Style): Readonly<Record<ColumnsRole, ColumnWidths>> {
  return page.columns as Readonly<Record<ColumnsRole, ColumnWidths>>;
}
