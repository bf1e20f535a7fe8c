import type { CivilDate } from "../text/date.ts";
import { DISTRICTS_ENDED } from "./places.ts";

/** A body, or a kind of bodies, that ended or changed its name. */
export interface StaleBody {
  /** What its name looks like, folded; single blanks stand for runs of them. Whole words. */
  readonly pattern: string;
  /** What stands before the name of one of the provincial cities, where that makes the name of such a body too. */
  readonly beforeCity?: string;
  /** The words that such a name may begin with, folded, and those that may come next; none where the name may end there. */
  readonly firstWords: Readonly<Record<string, readonly string[]>>;
  /** The first day on which it surely no longer exists. */
  readonly from: CivilDate;
  /** As told to a reader: “tháng 02/2025”, “01/7/2025”. */
  readonly since: string;
  /** What stands in its place, as told to a reader. */
  readonly successor: string;
  /** What to write in place of the words found, where that is one name; `$1` is the level (“Bộ”, “Sở”) as written. */
  readonly replacement?: string;
  readonly source: string;
}

const MARCH: CivilDate = { year: 2025, month: 3, day: 1 };
const APRIL: CivilDate = { year: 2025, month: 4, day: 1 };

const AGRICULTURE = "nông nghiệp(?: và|,| &) (?:phát triển nông thôn|ptnt)|nn ?& ?ptnt";
const ENVIRONMENT = "tài nguyên(?: và|,| &) môi trường|tn ?& ?mt|tnmt";
const PARTY_BODIES = "HD 05-HD/VPTW, Phần II, I.2 và I.3.1.2";
const GOVERNMENT = "Nghị quyết 176/2025/QH15, có hiệu lực từ 01/3/2025";
const PRACTICE = "common knowledge, not looked up in the decision itself";

const LEVEL = "(?<!cán )(?<!cơ )(?<!trụ )(?:bộ|sở)";
const DISTRICT = "(?:các |cấp )?(?:huyện|quận|thị xã|thị trấn)(?! uỷ)";
const COUNCIL = "(?:uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd)";
/** “uỷ” that begins another word: “chỉ thị uỷ quyền”, “huyện uỷ viên” (a person). */
const COMMITTEE_END = "uỷ(?! (?:viên|quyền|ban|thác|nhiệm|lạo))";

/** The offices that a people's committee of a district had, besides the one for schools. */
const OFFICES_OF_DISTRICTS = [
  ...["nội vụ", "tư pháp", "tài chính(?: ?- ?kế hoạch)?", "y tế", "dân tộc", "kinh tế(?: và hạ tầng)?"],
  ...["quản lý đô thị", "văn hoá(?: và|,| ?-) thông tin", "(?:nông nghiệp|tài nguyên) và môi trường"],
].join("|");
const SCHOOL_OFFICE = "giáo dục(?: và|,| &) đào tạo|gd ?& ?đt|gdđt";

/** The words behind “UBND” where it is that of a district or of a city that ended. */
const UNITS = ["các", "cấp", "huyện", "quận", "thị", "thành", "tp"];

function ofLevel(...next: string[]): StaleBody["firstWords"] {
  return { bộ: next, sở: next };
}

/** Sources as named; the days of the first rows are the end of the month in which the bodies ended. */
export const STALE_BODIES: readonly StaleBody[] = [
  {
    pattern: "đảng đoàn(?! (?:thể|viên))|ban cán sự đảng|bcs đảng|bcsđ",
    firstWords: { đảng: ["đoàn"], ban: ["cán"], bcs: ["đảng"], bcsđ: [] },
    from: MARCH,
    since: "tháng 02/2025",
    successor: "đảng uỷ của cơ quan đó (như Đảng uỷ Uỷ ban nhân dân tỉnh, Đảng uỷ các cơ quan Đảng tỉnh)",
    source: PARTY_BODIES,
  },
  {
    pattern: "ban tuyên giáo(?! và dân vận)|ban dân vận",
    firstWords: { ban: ["tuyên", "dân"] },
    from: MARCH,
    since: "tháng 02/2025",
    successor: "ban tuyên giáo và dân vận",
    replacement: "Ban Tuyên giáo và Dân vận",
    source: PARTY_BODIES,
  },
  {
    pattern: "ban kinh tế trung ương",
    firstWords: { ban: ["kinh"] },
    from: MARCH,
    since: "tháng 02/2025",
    successor: "Ban Chính sách, chiến lược Trung ương",
    replacement: "Ban Chính sách, chiến lược Trung ương",
    source: PRACTICE,
  },
  {
    pattern: "ban đối ngoại trung ương",
    firstWords: { ban: ["đối"] },
    from: APRIL,
    since: "tháng 3/2025",
    successor: "Bộ Ngoại giao",
    replacement: "Bộ Ngoại giao",
    source: PRACTICE,
  },
  {
    pattern: "đảng (?:uỷ|bộ) khối(?: (?:các )?(?:cơ quan|doanh nghiệp))?",
    firstWords: { đảng: ["uỷ", "bộ"] },
    from: MARCH,
    since: "tháng 02/2025",
    successor: "đảng uỷ các cơ quan Đảng, đảng uỷ uỷ ban nhân dân",
    source: PARTY_BODIES,
  },
  {
    pattern: "công an (?:các |cấp )?(?:huyện|quận|thị xã)(?! uỷ)",
    firstWords: { công: ["an"] },
    from: MARCH,
    since: "01/3/2025",
    successor: "công an tỉnh, công an cấp xã",
    source: PRACTICE,
  },
  {
    pattern:
      `(?<!chỉ )(?<!đô )(?:huyện|quận|thị) ${COMMITTEE_END}|huyện, (?:quận, )?thị(?:,| và) thành ${COMMITTEE_END}` +
      "|đảng bộ (?:các |cấp )?(?:huyện|quận|thị xã)(?! uỷ)",
    beforeCity: `thành ${COMMITTEE_END} (?:thành phố |tp\\.? ?)?`,
    firstWords: { huyện: ["uỷ", "quận", "thị"], quận: ["uỷ"], thị: ["uỷ"], thành: ["uỷ"], đảng: ["bộ"] },
    from: DISTRICTS_ENDED,
    since: "01/7/2025",
    successor: "đảng uỷ xã, phường, đặc khu",
    source: PARTY_BODIES,
  },
  {
    pattern: `${COUNCIL} ${DISTRICT}`,
    beforeCity: `${COUNCIL} (?:thành phố|tp\\.?) `,
    firstWords: { uỷ: ["ban"], ubnd: UNITS, hội: ["đồng"], hđnd: UNITS },
    from: DISTRICTS_ENDED,
    since: "01/7/2025",
    successor: "uỷ ban nhân dân, hội đồng nhân dân xã, phường, đặc khu",
    source: "Luật Tổ chức chính quyền địa phương số 72/2025/QH15",
  },
  {
    pattern: `phòng (?:${SCHOOL_OFFICE}|(?:${OFFICES_OF_DISTRICTS}) (?:huyện|quận|thị xã)(?! uỷ))`,
    firstWords: { phòng: [] },
    from: DISTRICTS_ENDED,
    since: "01/7/2025",
    successor: "phòng chuyên môn của xã, phường, đặc khu hoặc sở",
    source: "Luật Tổ chức chính quyền địa phương số 72/2025/QH15",
  },
  {
    pattern: "thị trấn",
    firstWords: { thị: ["trấn"] },
    from: DISTRICTS_ENDED,
    since: "01/7/2025",
    successor: "xã, phường, đặc khu",
    source: "Luật Tổ chức chính quyền địa phương số 72/2025/QH15",
  },
  {
    pattern: `${LEVEL} (?:lao động ?(?:[-–,] ?)?thương binh(?: và|,) xã hội|lđ ?-? ?tb ?(?:&|và|-)? ?xh)`,
    firstWords: ofLevel("lao", "lđ", "lđtb", "lđtbxh", "lđtbvà", "lđtbvàxh"),
    from: MARCH,
    since: "01/3/2025",
    successor: "$1 Nội vụ (một số nhiệm vụ chuyển sang y tế, giáo dục và đào tạo)",
    replacement: "$1 Nội vụ",
    source: GOVERNMENT,
  },
  {
    pattern: `${LEVEL} (?:kế hoạch(?: và|,) đầu tư|kh ?& ?đt|khđt)`,
    firstWords: ofLevel("kế", "kh", "khđt"),
    from: MARCH,
    since: "01/3/2025",
    successor: "$1 Tài chính",
    replacement: "$1 Tài chính",
    source: GOVERNMENT,
  },
  {
    pattern: `${LEVEL} (?:giao thông vận tải|gtvt)`,
    firstWords: ofLevel("giao", "gtvt"),
    from: MARCH,
    since: "01/3/2025",
    successor: "$1 Xây dựng",
    replacement: "$1 Xây dựng",
    source: GOVERNMENT,
  },
  {
    pattern: `${LEVEL} (?:${AGRICULTURE}|${ENVIRONMENT})`,
    firstWords: ofLevel("nông", "nn", "tài", "tn", "tnmt"),
    from: MARCH,
    since: "01/3/2025",
    successor: "$1 Nông nghiệp và Môi trường",
    replacement: "$1 Nông nghiệp và Môi trường",
    source: GOVERNMENT,
  },
  {
    pattern: `${LEVEL} (?:thông tin(?: và|,| &)? truyền thông|tt ?& ?tt|tttt)`,
    firstWords: ofLevel("thông", "tt", "tttt"),
    from: MARCH,
    since: "01/3/2025",
    successor: "$1 Khoa học và Công nghệ",
    replacement: "$1 Khoa học và Công nghệ",
    source: GOVERNMENT,
  },
  {
    pattern: "uỷ ban dân tộc",
    firstWords: { uỷ: ["ban"] },
    from: MARCH,
    since: "01/3/2025",
    successor: "Bộ Dân tộc và Tôn giáo",
    replacement: "Bộ Dân tộc và Tôn giáo",
    source: GOVERNMENT,
  },
];
