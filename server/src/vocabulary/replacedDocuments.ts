import type { CivilDate } from "../text/date.ts";

/**
 * A document that is no longer in force. The table below has the texts on the form of documents; an office adds its own.
 * Sources: HD 36-HD/VPTW, phần III; HD 05-HD/VPTW, Phần III.1; NĐ 30/2020/NĐ-CP, Điều 37; the articles at the end of
 * QĐ 399-QĐ/TW (second-hand).
 */
export interface ReplacedDocument {
  /** As `citationKey` writes it. */
  readonly key: string;
  /** The type's name; null: any. */
  readonly type: string | null;
  /** Its days, the true one first; a day that is often miswritten counts too. Empty: any. */
  readonly dates: readonly CivilDate[];
  /** True where other documents bear the same number, so that only the day tells. */
  readonly onlyWithDate?: true;
  /** The first day on which it is no longer in force. */
  readonly until: CivilDate;
  /** The guideline that says so itself, as a case of the rule's clauses; none where the replacing document is another. */
  readonly by?: "by36" | "by05" | "by30";
  /** What took its place; null where it was only repealed. */
  readonly successor: Successor | null;
  /** The decision that says so, where an office adds the document. */
  readonly source?: string;
}

export interface Successor {
  /** “Quy định số 399-QĐ/TW”. */
  readonly short: string;
  /** With date, body and abstract, as the Party writes it: with a comma before the day. */
  readonly full: string;
}

const REGULATION_399: Successor = {
  short: "Quy định số 399-QĐ/TW",
  full: "Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư Trung ương Đảng về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng",
};
const GUIDELINE_36: Successor = {
  short: "Hướng dẫn số 36-HD/VPTW",
  full: "Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng",
};
const GUIDELINE_05: Successor = {
  short: "Hướng dẫn số 05-HD/VPTW",
  full: "Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng",
};
const DECREE_30: Successor = {
  short: "Nghị định số 30/2020/NĐ-CP",
  full: "Nghị định số 30/2020/NĐ-CP, ngày 05/3/2020 của Chính phủ về công tác văn thư",
};

const SINCE_399 = { year: 2026, month: 1, day: 9 };
const SINCE_36 = { year: 2018, month: 4, day: 3 };
const SINCE_05 = { year: 2026, month: 5, day: 27 };
const SINCE_30 = { year: 2020, month: 3, day: 5 };

export const REPLACED_DOCUMENTS: readonly ReplacedDocument[] = [
  {
    key: "66-qđ/tw",
    type: "Quy định",
    dates: [{ year: 2017, month: 2, day: 6 }],
    until: SINCE_399,
    successor: REGULATION_399,
  },
  {
    key: "223-qđ/tw",
    type: "Quy định",
    dates: [{ year: 2020, month: 3, day: 6 }],
    onlyWithDate: true,
    until: SINCE_399,
    successor: REGULATION_399,
  },
  {
    key: "16915-cv/vptw",
    type: "Công văn",
    dates: [{ year: 2025, month: 8, day: 21 }],
    until: SINCE_399,
    successor: null,
  },
  {
    key: "36-hd/vptw",
    type: "Hướng dẫn",
    dates: [
      { year: 2018, month: 4, day: 3 },
      { year: 2018, month: 3, day: 4 },
    ],
    until: SINCE_05,
    by: "by05",
    successor: GUIDELINE_05,
  },
  {
    key: "5053-cv/vptw",
    type: "Công văn",
    dates: [{ year: 2019, month: 3, day: 11 }],
    until: SINCE_05,
    by: "by05",
    successor: null,
  },
  {
    key: "3294-cv/vptw",
    type: "Công văn",
    dates: [{ year: 2019, month: 3, day: 11 }],
    onlyWithDate: true,
    until: SINCE_05,
    by: "by05",
    successor: null,
  },
  {
    key: "11-hd/vptw",
    type: "Hướng dẫn",
    dates: [{ year: 2004, month: 5, day: 28 }],
    onlyWithDate: true,
    until: SINCE_36,
    by: "by36",
    successor: GUIDELINE_36,
  },
  {
    key: "2587-cv/vptw",
    type: "Công văn",
    dates: [{ year: 2010, month: 5, day: 25 }],
    onlyWithDate: true,
    until: SINCE_36,
    by: "by36",
    successor: GUIDELINE_36,
  },
  {
    key: "110/2004-nđ/cp",
    type: "Nghị định",
    dates: [{ year: 2004, month: 4, day: 8 }],
    until: SINCE_30,
    by: "by30",
    successor: DECREE_30,
  },
  {
    key: "9/2010-nđ/cp",
    type: "Nghị định",
    dates: [{ year: 2010, month: 2, day: 8 }],
    until: SINCE_30,
    by: "by30",
    successor: DECREE_30,
  },
];
