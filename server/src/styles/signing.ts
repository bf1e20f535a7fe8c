/**
 * Who signs the documents of which body, and how: one table for rules, suggestions and the guide of a new draft. Names are folded
 * (lower case, old tone placement); what is written into a document stands in capitals.
 * Sources: HD 36-HD/VPTW II.1.7.1; HD 05-HD/VPTW Phần II, I.7.1.1, 7.1.2 and 7.1.4.
 */
import { beginsWithWords } from "../text/letters.ts";
import { COMMITTEE_KINDS } from "../vocabulary/committees.ts";

/** What may stand behind “T/M”. */
export interface OnBehalf {
  /** “BAN THƯỜNG VỤ”. */
  readonly body: string;
  /** The positions that may stand below, the usual one first; none: no position is written. */
  readonly positions: readonly string[];
}

/** How the bodies of one kind sign. */
export interface Signing {
  /** How their names begin. */
  readonly issuers: readonly string[];
  /** `collective`: T/M; `head`: the head by his position, a deputy K/T. */
  readonly by: "collective" | "head";
  /** For a collective, the usual one first. */
  readonly onBehalf: readonly OnBehalf[];
  /** For a body under a head: “TRƯỞNG BAN”; null where the body's kind does not tell. */
  readonly head: string | null;
  /** Which of the guideline's examples shows their signatures: a case of the clauses of `chu-ky/quyen-han-phu-hop`. */
  readonly shown: "congress" | "committee" | "head" | "board";
}

const SECRETARIES = ["BÍ THƯ", "PHÓ BÍ THƯ"];

function collective(issuers: readonly string[], onBehalf: readonly OnBehalf[], shown: Signing["shown"]): Signing {
  return { issuers, by: "collective", onBehalf, head: null, shown };
}

/** A committee signs by its own name; the documents of its standing board are issued under the same name. */
function committee(issuer: string): Signing {
  const own = { body: issuer.toUpperCase(), positions: SECRETARIES };
  return collective([issuer], [{ body: "BAN THƯỜNG VỤ", positions: SECRETARIES }, own], "committee");
}

function headed(issuers: readonly string[], head: string | null, shown: Signing["shown"] = "head"): Signing {
  return { issuers, by: "head", onBehalf: [], head, shown };
}

const PRESIDIUM = { body: "ĐOÀN CHỦ TỊCH", positions: [] };
const SECRETARIAT = { body: "ĐOÀN THƯ KÝ", positions: ["TRƯỞNG ĐOÀN"] };
const CREDENTIALS = { body: "BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU", positions: ["TRƯỞNG BAN"] };
const COUNTING = { body: "BAN KIỂM PHIẾU", positions: ["TRƯỞNG BAN"] };

/** How the bodies sign that both guidelines know. */
export const SIGNING: readonly Signing[] = [
  collective(["đại hội"], [PRESIDIUM, SECRETARIAT, CREDENTIALS, COUNTING], "congress"),
  collective(["đoàn chủ tịch"], [PRESIDIUM], "congress"),
  collective(["đoàn thư ký"], [SECRETARIAT], "congress"),
  collective(["ban thẩm tra tư cách đại biểu"], [CREDENTIALS], "congress"),
  collective(["ban kiểm phiếu"], [COUNTING], "congress"),
  collective(
    ["ban chấp hành trung ương", "bộ chính trị", "ban bí thư"],
    [
      { body: "BAN CHẤP HÀNH TRUNG ƯƠNG", positions: ["TỔNG BÍ THƯ"] },
      { body: "BỘ CHÍNH TRỊ", positions: [] },
      { body: "BAN BÍ THƯ", positions: [] },
    ],
    "committee",
  ),
  ...[...COMMITTEE_KINDS, "quân uỷ trung ương"].map(committee),
  collective(["chi bộ"], [{ body: "CHI BỘ", positions: SECRETARIES }], "committee"),
  collective(
    ["uỷ ban kiểm tra"],
    [{ body: "UỶ BAN KIỂM TRA", positions: ["CHỦ NHIỆM", "PHÓ CHỦ NHIỆM"] }],
    "committee",
  ),
  collective(["hội đồng"], [{ body: "HỘI ĐỒNG", positions: ["CHỦ TỊCH", "PHÓ CHỦ TỊCH"] }], "board"),
  headed(["ban chỉ đạo"], "TRƯỞNG BAN CHỈ ĐẠO", "board"),
  headed(["tiểu ban"], "TRƯỞNG TIỂU BAN", "board"),
  headed(["văn phòng"], "CHÁNH VĂN PHÒNG"),
  headed(["ban"], "TRƯỞNG BAN"),
  headed(["cơ quan uỷ ban kiểm tra", "cơ quan", "đài", "thông tấn xã", "trung tâm", "nhà khách"], null),
  headed(["trường"], "HIỆU TRƯỞNG"),
  headed(["học viện", "nhà xuất bản", "trung tâm chính trị"], "GIÁM ĐỐC"),
  headed(["viện"], "VIỆN TRƯỞNG"),
  headed(["báo", "tạp chí"], "TỔNG BIÊN TẬP"),
  headed(["vụ"], "VỤ TRƯỞNG"),
  headed(["cục"], "CỤC TRƯỞNG"),
  headed(["phòng"], "TRƯỞNG PHÒNG"),
];

/** Bodies that ended before the newer guideline. HD 36: II.1.7.1b. */
export const SIGNING_OF_GROUPS: readonly Signing[] = [
  collective(["đảng đoàn"], [{ body: "ĐẢNG ĐOÀN", positions: SECRETARIES }], "committee"),
  collective(["ban cán sự đảng"], [{ body: "BAN CÁN SỰ ĐẢNG", positions: SECRETARIES }], "committee"),
];

/** Names that begin like a body under a head and are none, or are bodies whose way of signing no guideline tells. */
const UNTOLD = /^ban (?:chấp hành|thường vụ|cán sự)(?: |$)/;

/** How the body of this folded name signs by the table of a guideline; null where the table does not tell. */
export function signingOf(name: string, table: readonly Signing[]): Signing | null {
  let found: Signing | null = null;
  let longest = 0;
  for (const row of table) {
    for (const words of row.issuers) {
      if (words.length <= longest || !beginsWithWords(name, words)) continue;
      found = row;
      longest = words.length;
    }
  }
  return found?.by === "head" && UNTOLD.test(name) ? null : found;
}

const BEHALVES = new Map(
  [...SIGNING, ...SIGNING_OF_GROUPS].flatMap(({ onBehalf }) => onBehalf).map((one) => [one.body.toLowerCase(), one]),
);
const LONGEST_BEHALVES = [...BEHALVES].sort(([a], [b]) => b.length - a.length);

/** How the names behind “T/M” are shortened where they should stand in full. */
export const SHORTENED_BEHALVES: Readonly<Record<string, string>> = {
  btv: "BAN THƯỜNG VỤ",
  ubkt: "UỶ BAN KIỂM TRA",
  đu: "ĐẢNG UỶ",
  tu: "TỈNH UỶ",
  hu: "HUYỆN UỶ",
  cb: "CHI BỘ",
  đct: "ĐOÀN CHỦ TỊCH",
};

/** The row of the collective that “T/M” with these folded words signs for; null for a body that has none. */
export function onBehalfOf(words: string): OnBehalf | null {
  const short = SHORTENED_BEHALVES[words.split(" ", 1)[0] ?? ""];
  if (short !== undefined) return BEHALVES.get(short.toLowerCase()) ?? null;
  return LONGEST_BEHALVES.find(([name]) => beginsWithWords(words, name))?.[1] ?? null;
}
