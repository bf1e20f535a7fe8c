import type { CivilDate } from "../text/date.ts";

export type StyleId = "hd36-2018" | "hd05-2026" | "nd30-2020";
/** The styles of Party documents, which the rules with clauses speak of. */
export type PartyStyleId = "hd36-2018" | "hd05-2026";

/** What one guideline demands, where the two differ. Everything else the rules hold themselves, with the clause. */
export interface Style {
  readonly id: PartyStyleId;
  /** “Hướng dẫn 05-HD/VPTW”. */
  readonly name: string;
  /** “HD 05”, before a clause. */
  readonly shortName: string;
  /** The first day on which it is in force. */
  readonly from: CivilDate;
  /** Behind each recipient and each addressee but the last. 36: II.1.9.2; 05: Phần II, I.9.2.5. */
  readonly listSeparator: "," | ";";
  /** What heads the addressees of a tờ trình. 36: II.1.9.2; 05: Phần II, I.9.2.4. */
  readonly submissionWord: "Kính gửi" | "Kính trình";
  /** Behind the last of the bases. 36: II.1.6.2; 05: Phần II, I.6.2.3. */
  readonly lastBaseMark: "," | ".";
  /** Whether each base begins with a dash. 05: Phần II, I.6.2.3. */
  readonly baseDash: boolean;
  /** How the abstract of a công văn begins; empty where the guideline shows the bare phrase. 05: Phần II, I.5.2.3. */
  readonly letterAbstract: "" | "về việc";
}

export const HD36: Style = {
  id: "hd36-2018",
  name: "Hướng dẫn 36-HD/VPTW",
  shortName: "HD 36",
  from: { year: 2018, month: 4, day: 3 },
  listSeparator: ",",
  submissionWord: "Kính gửi",
  lastBaseMark: ",",
  baseDash: false,
  letterAbstract: "",
};

export const HD05: Style = {
  id: "hd05-2026",
  name: "Hướng dẫn 05-HD/VPTW",
  shortName: "HD 05",
  from: { year: 2026, month: 5, day: 27 },
  listSeparator: ";",
  submissionWord: "Kính trình",
  lastBaseMark: ".",
  baseDash: true,
  letterAbstract: "về việc",
};

export const STYLES: Readonly<Record<PartyStyleId, Style>> = { "hd36-2018": HD36, "hd05-2026": HD05 };

/** The Party style of an id; null for a State document and for none. */
export function partyStyle(id: StyleId | null): Style | null {
  return id === "hd36-2018" || id === "hd05-2026" ? STYLES[id] : null;
}
