import type { Range } from "../text/position.ts";
import type { Alignment, Millimetres, Points } from "./sizes.ts";

/** How letters are to be set: `from` and `to` in UTF-16 code units of the draft's line. */
export interface LettersChange {
  readonly kind: "letters";
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly set: {
    readonly font?: string;
    readonly sizePt?: Points;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: true;
    /** Black. */
    readonly colour?: null;
  };
}

/** How the paragraph that a line of the draft comes from is to be set. */
export interface ParagraphChange {
  readonly kind: "paragraph";
  readonly line: number;
  readonly set: {
    readonly alignment?: Alignment;
    readonly firstLineMm?: Millimetres;
    /** Before and behind it together. */
    readonly betweenPt?: Points;
    /** Exactly. */
    readonly linePt?: Points;
  };
}

/** Paper and margins of the pages that a line of the draft stands on. */
export interface SheetChange {
  readonly kind: "sheet";
  readonly line: number;
  readonly set: {
    readonly widthMm?: Millimetres;
    readonly heightMm?: Millimetres;
    readonly topMm?: Millimetres;
    readonly bottomMm?: Millimetres;
    readonly leftMm?: Millimetres;
    readonly rightMm?: Millimetres;
  };
}

/** What sets a Word file as the guideline demands, at one place of the draft that it became. */
export type LayoutChange = LettersChange | ParagraphChange | SheetChange;

/** Where a change stands in the draft; `lengthOf`: how long a line is, in UTF-16 code units. */
export function rangeOfChange(change: LayoutChange, lengthOf: (line: number) => number): Range {
  const { line } = change;
  const [from, to] = change.kind === "letters" ? [change.from, change.to] : [0, lengthOf(line)];
  return { start: { line, character: from }, end: { line, character: to } };
}
