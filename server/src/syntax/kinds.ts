import type { Comment } from "../text/markup.ts";
import type { Segment } from "../text/segment.ts";
import type { TableRow } from "./tableLine.ts";

/** What an item looks like by itself; what it is in the document depends on where it stands. */
export type ItemKind =
  | "partyTitle"
  | "stateTitle"
  | "motto"
  | "number"
  | "placeDate"
  | "docType"
  | "typePhrase"
  | "author"
  | "bodyName"
  | "star"
  | "rule"
  | "addressees"
  | "recipients"
  | "authority"
  | "position"
  | "signedMark"
  | "signedName"
  | "personName"
  | "copyType"
  | "appendix"
  | "secrecy"
  | "urgency"
  | "circulation"
  | "draftMark"
  | "confirmation"
  | "stamp"
  | "debris"
  | "example"
  | "base"
  | "capitals"
  | "text";

/** The families of numbering, from the widest to the narrowest. */
export type MarkerFamily =
  | "phan"
  | "chuong"
  | "muc"
  | "capital"
  | "roman"
  | "dieu"
  | "number"
  | "decimal"
  | "letter"
  | "parenthesis"
  | "bullet"
  | "plus";

/** The number, letter or dash that begins a section. */
export interface Marker {
  readonly family: MarkerFamily;
  /** As written, without the blank after it: “1.”, “Phần I”, “-”. */
  readonly text: string;
  /** Its place in the run, counted from 1; null for bullets and for a number that cannot be read. */
  readonly ordinal: number | null;
  /** For `decimal`: all the numbers, “1.2.3.” → [1, 2, 3]. */
  readonly path: readonly number[];
  /** What stands after the number: “.”, “-”, “)”, “/”, “:” or nothing. For `number` this is what `de-muc/dang-danh-so` judges. */
  readonly delimiter: string;
  /** How the ordinal is written. */
  readonly script: "arabic" | "roman" | "words" | "letter" | "none";
  /** Where the text behind the marker begins in the item's text. */
  readonly textFrom: number;
}

/** A part of a line that may be a component of its own. */
export interface Item {
  readonly kind: ItemKind;
  readonly segment: Segment;
  /** The first 160 code units of the text, folded: what words are looked for in. */
  readonly head: string;
  readonly marker: Marker | null;
  /** Which of the line's columns it stands in, from 0. */
  readonly column: number;
}

/** A line with what is known without its neighbours. Immutable, and computed again only when its text changes. */
export interface ClassifiedLine {
  readonly whole: Segment;
  /** Empty for a blank line. More than one where components share the line. */
  readonly items: readonly Item[];
  readonly comments: readonly Comment[];
  /** How many columns the line has; 1 for most. */
  readonly columns: number;
  /** The rows of a table that stand on the line, in Markdown or HTML; null for a line of no table. */
  readonly table: readonly TableRow[] | null;
  /** The line as it stands in the file: for fixes of the markup itself. What it says is in `whole`. */
  readonly raw: string;
  readonly startsInComment: boolean;
  readonly endsInComment: boolean;
  /** Which quotation mark is still open at the line's end: a curly one, or a straight one that begins the line. */
  readonly opensQuotation: "curly" | "straight" | null;
  /** True when the line could be more than body text: only such lines are looked at one by one. */
  readonly landmark: boolean;
  /** The last dissemination sentence in the line, as a stretch of `whole`. */
  readonly dissemination: { readonly from: number; readonly to: number } | null;
  /**
   * How the line may go on below: “reference”, inside brackets or behind a word that ends nothing (“tại điểm”); “noun”,
   * behind one that often has a figure (“mẫu”); “word”, in the middle of a sentence. Null for a line of at most 50
   * characters, and for one that has ended.
   */
  readonly breaksOff: "reference" | "noun" | "word" | null;
  /**
   * How the line may go on with the one above: by a small letter, by a figure that would else number a section, or by one
   * that hardly could.
   */
  readonly goesOn: "word" | "figure" | "bareFigure" | null;
  /** Body line of over 50 characters: whether it ends with closing punctuation. Null for shorter ones. */
  readonly closed: boolean | null;
}

/** The line of a number that is surely there: from 0 to, not including, the number of lines. */
export function lineAt(lines: readonly ClassifiedLine[], n: number): ClassifiedLine {
  return lines[n] as ClassifiedLine;
}
