/**
 * The committees of the Party and their levels, each described once. Other tables and expressions are made of this one.
 * Sources: HD 36-HD/VPTW II.1.2.1, II.1.3.1b; HD 05-HD/VPTW Phần II, I.2.1, I.3.1.2b; TU for a thành uỷ under a
 * province, ThU and TXU from practice; what ended with the districts: Nghị quyết 60-NQ/TW of 12/4/2025.
 */
export interface Committee {
  /** How its name begins, folded: “đảng uỷ xã”. */
  readonly start: string;
  /** What it is called in a sentence, its own name left out: “Đảng uỷ”. */
  readonly name: string;
  readonly level: "centre" | "province" | "district" | "commune" | "base" | "branch";
  /** The unit that it leads, in small letters: “xã”; null where its name does not tell. */
  readonly unit: string | null;
  /** Its letters in a symbol, those to write first in front. */
  readonly codes: readonly string[];
  /** True for one that there is no more since districts, towns and townships ended. */
  readonly ended?: true;
}

/** Longer beginnings stand before those that they begin with. */
export const COMMITTEES: readonly Committee[] = [
  { start: "ban chấp hành trung ương", name: "Trung ương Đảng", level: "centre", unit: null, codes: ["TW"] },
  { start: "tỉnh uỷ", name: "Tỉnh uỷ", level: "province", unit: "tỉnh", codes: ["TU"] },
  { start: "thành uỷ", name: "Thành uỷ", level: "province", unit: "thành phố", codes: ["TU", "ThU"] },
  { start: "huyện uỷ", name: "Huyện uỷ", level: "district", unit: "huyện", codes: ["HU"], ended: true },
  { start: "quận uỷ", name: "Quận uỷ", level: "district", unit: "quận", codes: ["QU"], ended: true },
  { start: "thị uỷ", name: "Thị uỷ", level: "district", unit: "thị xã", codes: ["TU", "ThU", "TXU"], ended: true },
  { start: "đảng uỷ xã", name: "Đảng uỷ", level: "commune", unit: "xã", codes: ["ĐU"] },
  { start: "đảng uỷ phường", name: "Đảng uỷ", level: "commune", unit: "phường", codes: ["ĐU"] },
  { start: "đảng uỷ đặc khu", name: "Đảng uỷ", level: "commune", unit: "đặc khu", codes: ["ĐU"] },
  { start: "đảng uỷ thị trấn", name: "Đảng uỷ", level: "commune", unit: "thị trấn", codes: ["ĐU"], ended: true },
  { start: "đảng uỷ", name: "Đảng uỷ", level: "base", unit: null, codes: ["ĐU"] },
  { start: "chi bộ", name: "Chi bộ", level: "branch", unit: null, codes: ["CB"] },
];

/** The kinds of committees that lead a place or a unit, one for each word: “tỉnh uỷ” … “đảng uỷ”, folded. */
export const COMMITTEE_KINDS: readonly string[] = [
  ...new Set(
    COMMITTEES.filter(({ level }) => level !== "centre" && level !== "branch").map(({ name }) => name.toLowerCase()),
  ),
];
/** The same, to be put into an expression: one of them. */
export const COMMITTEE_KIND = `(?:${COMMITTEE_KINDS.join("|")})`;

/** The committees of a level. */
export function committeesAt(level: Committee["level"]): readonly Committee[] {
  return COMMITTEES.filter((committee) => committee.level === level);
}

/** The committee whose name `folded` begins with; undefined for none. A branch counts as one. */
export function committeeAt(folded: string): Committee | undefined {
  return COMMITTEES.find(({ start }) => folded.startsWith(start));
}

/** The letters of each kind of committee in a symbol, by its kind. */
export const KIND_CODES: readonly (readonly [kind: string, codes: readonly string[]])[] = COMMITTEE_KINDS.map(
  (kind) => [kind, COMMITTEES.find(({ name }) => name.toLowerCase() === kind)?.codes ?? []],
);

/** What an đảng bộ is led by: “đảng bộ tỉnh” by a tỉnh uỷ, one of no known unit by an đảng uỷ. Folded. */
export const PARTY_ORGANISATIONS: readonly (readonly [start: string, committee: string])[] = [
  ...COMMITTEES.flatMap(({ start, unit }): [string, string][] =>
    unit === null || start.endsWith(unit) ? [] : [[`đảng bộ ${unit}`, start]],
  ),
  ["đảng bộ", "đảng uỷ"],
];
