import { committeesAt, KIND_CODES } from "./committees.ts";

/**
 * The codes of issuing bodies in the symbol of a document.
 * Sources: HD 36-HD/VPTW II.1.3.1b; HD 05-HD/VPTW Phần II, I.3.1.2b; those of committees: `committees.ts`; codes of bodies with more letters behind (“BCĐ35”, “UBKTTU”) from practice.
 */

/**
 * Bodies whose name, from its first word on, fixes the code, and that code, the one to write first; `true` where letters
 * may follow it. Folded, the longer names first.
 */
export const FIXED_CODES: readonly (readonly [start: string, codes: readonly string[], open?: true])[] = [
  ["ban chấp hành trung ương", ["TW"]],
  ["bộ chính trị", ["TW"]],
  ["ban bí thư", ["TW"]],
  ["quân uỷ trung ương", ["QUTW"]],
  ["đảng uỷ quân sự", ["ĐUQS"]],
  ["đảng uỷ bộ chỉ huy quân sự", ["ĐUQS"]],
  ["đảng uỷ ban chỉ huy quân sự", ["ĐUQS"]],
  ["đảng uỷ công an", ["ĐUCA"], true],
  ["đảng uỷ biên phòng", ["ĐUBP"]],
  ["đảng uỷ bộ đội biên phòng", ["ĐUBP"]],
  ["đảng uỷ khối", ["ĐUK"], true],
  ["đảng uỷ quân", ["ĐU", "ĐUQS"], true],
  ...KIND_CODES,
  ...committeesAt("branch").map(({ start, codes }) => [start, codes] as const),
  ["đại hội", ["ĐH"]],
  ["đoàn chủ tịch", ["ĐH"]],
  ["đoàn thư ký", ["ĐH"]],
  ["ban thẩm tra tư cách đại biểu", ["ĐH"]],
  ["ban kiểm phiếu", ["ĐH"]],
  ["đảng đoàn", ["ĐĐ"], true],
  ["ban cán sự đảng", ["BCSĐ"], true],
  ["ban chỉ đạo", ["BCĐ"], true],
  ["tiểu ban", ["TB"], true],
  ["hội đồng", ["HĐ"], true],
  ["báo nhân dân", ["BND"]],
  ["tạp chí cộng sản", ["TCCS"]],
  ["học viện chính trị quốc gia hồ chí minh", ["HVCTQGHCM"]],
  ["đài truyền hình việt nam", ["ĐTHVN"]],
  ["đài tiếng nói việt nam", ["ĐTNVN"]],
  ["thông tấn xã việt nam", ["TTXVN"]],
  ["viện hàn lâm khoa học xã hội việt nam", ["VHLKHXHVN"]],
  ["viện hàn lâm khoa học và công nghệ việt nam", ["VHLKHCNVN"]],
  ["trường chính trị", ["TCT"], true],
  ["trung tâm chính trị", ["TTCT"], true],
  ["cơ quan báo và phát thanh", ["CQBPTTH"], true],
];

/** Bodies below a committee: their own letters, to which the committee's are added. */
export const ORGAN_CODES: readonly (readonly [name: string, code: string])[] = [
  ["văn phòng", "VP"],
  ["ban tổ chức", "BTC"],
  ["ban tuyên giáo", "BTG"],
  ["ban tuyên giáo và dân vận", "BTGDV"],
  ["ban dân vận", "BDV"],
  ["ban nội chính", "BNC"],
  ["ban xây dựng đảng", "BXDĐ"],
  ["ban kinh tế", "BKT"],
  ["ban đối ngoại", "BĐN"],
  ["ban chính sách, chiến lược", "BCSCL"],
  ["uỷ ban kiểm tra", "UBKT"],
  ["cơ quan uỷ ban kiểm tra", "CQUBKT"],
];

/** Organs that may stand without the letters of their committee: the guideline gives the code as it is. */
export const STANDS_ALONE: ReadonlySet<string> = new Set(["UBKT", "CQUBKT", "BXDĐ", "BTGDV"]);

/** What the words for a committee add to the code of its organ. */
export const COMMITTEE_CODES: readonly (readonly [words: string, code: string])[] = [
  ["ban chấp hành trung ương", "TW"],
  ["trung ương", "TW"],
  ...KIND_CODES.map(([kind, codes]) => [kind, codes[0] as string] as const),
];
