import type { Alignment, Millimetres, Points } from "./sizes.ts";

/** How a document is really set, as its Word file says: what the checks hold against sizes.ts. */
export interface Measured {
  /** By line of the draft that the file became; null for a blank line. */
  readonly lines: readonly (MeasuredLine | null)[];
  /** In the order of the document; there is at least one. */
  readonly sheets: readonly MeasuredSheet[];
}

/** A stretch of a line that is set alike: `from` and `to` in UTF-16 code units of the draft's line. */
export interface MeasuredRun {
  readonly from: number;
  readonly to: number;
  /** Empty for signs and bullets, which a typeface of pictures draws. */
  readonly font: string;
  readonly sizePt: Points;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Six hexadecimal digits; null for black. */
  readonly colour: string | null;
}

export interface MeasuredLine {
  readonly runs: readonly MeasuredRun[];
  readonly alignment: Alignment;
  /** From the margin to the first letter of the paragraph. */
  readonly firstLineMm: Millimetres;
  readonly beforePt: Points;
  readonly afterPt: Points;
  /** `auto`: `value` times the height of the letters; else points. */
  readonly spacing: { readonly rule: "auto" | "exact" | "atLeast"; readonly value: number };
  /** True where the paragraph begins; false behind a line break inside it. */
  readonly begins: boolean;
  /** True in a table that shows figures, which no guideline speaks of. */
  readonly tabular: boolean;
}

/** Paper and margins of a stretch of pages. */
export interface MeasuredSheet {
  /** The first line of the draft on it. */
  readonly first: number;
  readonly widthMm: Millimetres;
  readonly heightMm: Millimetres;
  readonly topMm: Millimetres;
  readonly bottomMm: Millimetres;
  readonly leftMm: Millimetres;
  readonly rightMm: Millimetres;
  /** Where the number of the page stands; null where the pages have none. */
  readonly pageNumber: {
    readonly edge: "top" | "bottom";
    readonly alignment: Alignment;
    readonly sizePt: Points;
    readonly fromEdgeMm: Millimetres;
    /** True when the first page shows it, too. */
    readonly onFirst: boolean;
  } | null;
}
