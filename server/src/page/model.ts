import type { Style } from "../styles/style.ts";
import type { LineSpan } from "../syntax/draft.ts";
import type { MarkerFamily } from "../syntax/kinds.ts";
import type { ColumnsRole, Millimetres, Role } from "./sizes.ts";

/**
 * A draft as it will be printed: the one model of preview, Word, HTML and the checks of Word files. What a role looks
 * like (size, weight, indents) stands in sizes.ts; the model only says what goes where. Every block knows its lines in
 * the file, so that a preview can follow the cursor. Nothing of the draft's text is left out but comments and drawn
 * lines (“-----” above a copy), which become rules; nothing is added that the draft does not have.
 */
export interface Pages {
  readonly style: Style;
  /** Each begins on a new page and counts its pages by itself: the document with its copies, then the appendices. */
  readonly parts: readonly PagePart[];
  readonly properties: Properties;
}

/** What a file says about itself. Empty where the draft says nothing. */
export interface Properties {
  /** The abstract; the type where there is none. */
  readonly title: string;
  /** “Chỉ thị số 05-CT/TU”. */
  readonly subject: string;
  /** The issuing body. */
  readonly author: string;
}

export interface PagePart {
  readonly kind: "document" | "appendix";
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Columns | Addressees | Table | Rule | Space;

export interface Run {
  readonly text: string;
  /** In addition to what the role has: markup of the draft, or a marker that stands out. */
  readonly bold: boolean;
  readonly italic: boolean;
  readonly position: "normal" | "super" | "sub";
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly role: Role;
  readonly runs: readonly Run[];
  /** The number, letter or dash that it begins with, which the runs hold too. */
  readonly marker: ParagraphMarker | null;
  readonly lines: LineSpan;
}

export interface ParagraphMarker {
  readonly family: MarkerFamily;
  /** Its depth among the sections, from 1; 0 for one outside the tree: of a base, a recipient, an appendix's lines. */
  readonly level: number;
  /** As written, without the blank behind it. */
  readonly text: string;
  readonly ordinal: number | null;
  readonly path: readonly number[];
  readonly delimiter: string;
  readonly script: "arabic" | "roman" | "words" | "letter" | "none";
  /** Where the text behind the marker begins in the paragraph's text. */
  readonly textFrom: number;
}

/** Two columns without borders. Never parted by the end of a page. */
export interface Columns {
  readonly kind: "columns";
  readonly role: ColumnsRole;
  readonly left: readonly ColumnBlock[];
  readonly right: readonly ColumnBlock[];
  readonly lines: LineSpan;
}

export type ColumnBlock = Paragraph | Space;

/** A row of a table of the text: by cell, its paragraphs. */
export interface TableRow {
  readonly cells: readonly (readonly Paragraph[])[];
  readonly lines: LineSpan;
}

/** A table of the text, with borders; the first row heads the columns. */
/** How the cells of a column stand: “:---”, “:---:”, “---:”. */
export type CellAlignment = "left" | "center" | "right";

export interface Table {
  readonly kind: "table";
  readonly rows: readonly TableRow[];
  /** How many columns the widest row has. */
  readonly columns: number;
  /** How the columns stand, from the left, as the line below the first row says; null where it says nothing. */
  readonly alignments: readonly (CellAlignment | null)[];
  readonly lines: LineSpan;
}

/** “Kính gửi:” with its entries, in the middle of the page; the first entry stands on the line of the heading. */
export interface Addressees {
  readonly kind: "addressees";
  readonly heading: Paragraph;
  readonly entries: readonly Paragraph[];
  readonly lines: LineSpan;
}

/** A solid line as wide as the text: above the block of a copy. */
export interface Rule {
  readonly kind: "rule";
  readonly lines: LineSpan;
}

/** Room left blank: for a signature. */
export interface Space {
  readonly kind: "space";
  readonly heightMm: Millimetres;
  readonly lines: LineSpan;
}

/** The text of a paragraph, without its markup. */
export function textOfParagraph(paragraph: Paragraph): string {
  return paragraph.runs.map(({ text }) => text).join("");
}

/** All paragraphs of a block, in the order in which they are read. */
export function paragraphsOfBlock(block: Block): Paragraph[] {
  if (block.kind === "paragraph") return [block];
  if (block.kind === "addressees") return [block.heading, ...block.entries];
  if (block.kind === "table") return block.rows.flatMap(({ cells }) => cells.flat());
  if (block.kind === "columns") return [...block.left, ...block.right].filter((one) => one.kind === "paragraph");
  return [];
}

/** True where `next` goes on with a component of the same role: a rule stands below the last of its lines. */
export function isSameRole(role: Role, next: Block | undefined): boolean {
  return next?.kind === "paragraph" && next.role === role;
}
