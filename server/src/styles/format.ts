/** On paper. */
export type Millimetres = number;
/** Of letters, and between lines and paragraphs: 1/72 inch. */
export type Points = number;

export type Alignment = "left" | "center" | "right" | "justify";

/** Where a paragraph stands: with the others, or at a place of its own on the page. */
export type Place = "flow" | "top-right" | "bottom-center";

/** How a paragraph of one role is set. */
export interface Look {
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
  /** A solid rule right below, or above: as long as the text, a part of it in the middle, or as wide as the text area. */
  readonly rule: { readonly side: "below" | "above"; readonly length: "text" | "part" | "page" } | null;
  readonly place: Place;
  /** Never the last thing on a page: what follows comes along. */
  readonly keepWithNext: boolean;
}

/** A look with the clause that demands it; null: office practice. */
export interface Format extends Look {
  readonly clause: string | null;
}

/** Bounds of a size. `most` null: no upper bound. */
export interface Allowed {
  readonly least: Points;
  readonly most: Points | null;
}

/** A sheet of paper, its margins, and what stands in them. */
export interface Sheet {
  readonly widthMm: Millimetres;
  readonly heightMm: Millimetres;
  readonly topMm: Millimetres;
  readonly bottomMm: Millimetres;
  readonly leftMm: Millimetres;
  readonly rightMm: Millimetres;
  /** The number of the page, from the upper edge; so are the marks of circulation, from the upper or lower one. */
  readonly pageNumberMm: Millimetres;
  readonly markMm: Millimetres;
  readonly font: string;
}

/** The widths of two columns; together as wide as the text. */
export interface ColumnWidths {
  readonly leftMm: Millimetres;
  readonly rightMm: Millimetres;
}

/** The page of a guideline. Roles of paragraphs and of columns are strings here; `page/sizes.ts` names them all. */
export interface PageStyle {
  readonly sheet: Sheet;
  readonly columns: Readonly<Record<string, ColumnWidths>>;
  /** Of running text. */
  readonly body: {
    readonly firstLineMm: Millimetres;
    readonly leastBetweenPt: Points;
    readonly linePt: Allowed;
  };
  readonly formats: Readonly<Record<string, Format>>;
}

/** A look that differs from plain centred 14 pt only in what is given. */
export function look(one: Partial<Look>): Look {
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

/** Looks with the clauses that demand them; a role without one is office practice. */
export function withClauses(
  looks: Readonly<Record<string, Look>>,
  clauses: Readonly<Record<string, string>>,
): Readonly<Record<string, Format>> {
  return Object.fromEntries(
    Object.entries(looks).map(([role, one]) => [role, { ...one, clause: clauses[role] ?? null }]),
  );
}
