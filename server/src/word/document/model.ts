import type { Alignment } from "../../page/sizes.ts";
import type { XmlElement } from "../archive/xml.ts";
import type { Piece } from "./pieces.ts";

/** How letters are set, with everything that styles contribute. */
export interface RunFormat {
  /** The typeface by name; empty for signs and bullets, which a typeface of pictures draws. */
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly hidden: boolean;
  readonly script: "super" | "sub" | null;
  /** Six hexadecimal digits in capitals; null for the automatic colour, which is black on paper. */
  readonly colour: string | null;
}

/** A stretch of text that is set alike; `\t` and `\n` are the tabs and line breaks inside a paragraph. */
export interface Run {
  readonly text: string;
  readonly format: RunFormat;
  /** Where it comes from, all of it; left out for what stands nowhere in the file. */
  readonly pieces?: readonly Piece[];
}

/** How a paragraph is set. Lengths across the page in millimetres, down the page in points. */
export interface ParagraphFormat {
  readonly alignment: Alignment;
  readonly indent: number;
  /** Further in than the other lines of the paragraph; negative for a hanging indent. */
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  /** `auto`: `value` times the height of the letters; else points. */
  readonly line: { readonly rule: "auto" | "exact" | "atLeast"; readonly value: number };
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly element: XmlElement;
  /** Its place among the paragraphs of the file, those in tables included, from 0; a text box counts as its anchor. */
  readonly index: number;
  /** The number that Word writes in front by itself, with the blank behind it; empty for none. */
  readonly number: string;
  readonly numberFormat: RunFormat;
  readonly runs: readonly Run[];
  readonly format: ParagraphFormat;
  /** What stands in the text boxes that hang on the paragraph, from left to right. */
  readonly boxes: readonly (readonly Block[])[];
  /** Where a rule is drawn at it that is about as wide as the page's text: above its letters or below; null for none. */
  readonly rule: "above" | "below" | null;
}

export interface Cell {
  readonly blocks: readonly Block[];
  /** How many columns of the grid it is wide. */
  readonly span: number;
}

export interface Table {
  readonly kind: "table";
  readonly rows: readonly (readonly Cell[])[];
  /** True when lines are drawn between its cells: a sign that it shows figures, and does not only place text. */
  readonly ruled: boolean;
}

export type Block = Paragraph | Table;

/** Paper and margins of a section, in millimetres. */
export interface SectionFormat {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** From the upper edge to the page header. */
  readonly header: number;
}

/** A page header or footer, or the notes that stand in it. */
export interface Running {
  readonly blocks: readonly Block[];
  /** How the paragraph with the page number is set; null where there is no page number. */
  readonly pageNumber: { readonly alignment: Alignment; readonly format: RunFormat } | null;
}

export interface Section {
  /** Its `w:sectPr`. */
  readonly element: XmlElement;
  readonly format: SectionFormat;
  /** The index of its first paragraph. */
  readonly first: number;
  readonly headers: Margins;
  readonly footers: Margins;
}

/** What stands at the head or foot of pages; null where nothing does. */
export interface Margins {
  readonly first: Running | null;
  readonly others: Running | null;
  /** On pages with an even number, in a file that tells them apart. */
  readonly even: Running | null;
}

/** Content that a draft cannot have. `drawing`: of an unknown kind; `embedded`: another document; `contents`: a line of them. */
export type LossKind =
  | "picture"
  | "chart"
  | "diagram"
  | "wordArt"
  | "drawing"
  | "object"
  | "embedded"
  | "sign"
  | "field"
  | "contents";

/** Something that was met and cannot be in the draft. */
export interface Loss {
  readonly kind: LossKind;
  /** What it says or is called; empty where it has no name. */
  readonly name: string;
  /** The paragraph by its index, or what stands outside the text. */
  readonly at: number | "header" | "footer" | "note";
}

/** What was left out or changed while reading, counted. */
export interface ReadingNotes {
  trackedChanges: number;
  comments: number;
  footnotes: number;
  hidden: number;
  losses: readonly Loss[];
}

export interface WordDocument {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly notes: ReadingNotes;
}
