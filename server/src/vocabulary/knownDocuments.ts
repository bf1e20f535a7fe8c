import type { CivilDate } from "../text/date.ts";

/**
 * Documents on the form of Party documents, whose day is often miswritten. Sources: the documents themselves (HD 36, HD
 * 05), and the opening of HD 05-HD/VPTW for QĐ 399-QĐ/TW; QĐ 66-QĐ/TW second-hand.
 */
export interface KnownDocument {
  /** As `citationKey` writes it. */
  readonly key: string;
  readonly type: string;
  readonly date: CivilDate;
}

/** Other documents bear the same numbers: these are about this, folded. */
export const ABOUT_FORM = /thể thức|thể loại|văn bản của đảng/;

export const KNOWN_DOCUMENTS: readonly KnownDocument[] = [
  { key: "66-qđ/tw", type: "Quy định", date: { year: 2017, month: 2, day: 6 } },
  { key: "36-hd/vptw", type: "Hướng dẫn", date: { year: 2018, month: 4, day: 3 } },
  { key: "399-qđ/tw", type: "Quy định", date: { year: 2026, month: 1, day: 9 } },
  { key: "5-hd/vptw", type: "Hướng dẫn", date: { year: 2026, month: 5, day: 27 } },
];
