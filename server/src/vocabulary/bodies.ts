import { COMMITTEE_KINDS } from "./committees.ts";

/**
 * How the names of issuing bodies begin, folded (lower case, old tone placement).
 * Sources: HD 36-HD/VPTW II.1.2.1; HD 05-HD/VPTW Phần II, I.2.1; State bodies as they occur in joint documents.
 */
export interface BodyStart {
  readonly words: string;
  /**
   * `committee`: a cấp uỷ, its ban chấp hành or ban thường vụ; `partyOrganisation`: the đảng bộ that stands above;
   * `branch`: a chi bộ; `organ`: a ban, văn phòng, uỷ ban kiểm tra and the like, below a committee;
   * `congress`: an đại hội and its organs; `state`: a body that is not the Party's.
   */
  readonly role: "committee" | "partyOrganisation" | "branch" | "organ" | "congress" | "state";
}

export const BODY_STARTS: readonly BodyStart[] = [
  { words: "ban chấp hành", role: "committee" },
  { words: "ban thường vụ", role: "committee" },
  { words: "thường trực", role: "committee" },
  { words: "thường trực tổ", role: "organ" },
  { words: "thường trực tiểu ban", role: "organ" },
  { words: "thường trực ban chỉ đạo", role: "organ" },
  { words: "thường trực hội đồng", role: "organ" },
  { words: "thường trực uỷ ban kiểm tra", role: "organ" },
  { words: "bộ chính trị", role: "committee" },
  { words: "ban bí thư", role: "committee" },
  ...COMMITTEE_KINDS.map((words): BodyStart => ({ words, role: "committee" })),
  { words: "đặc khu uỷ", role: "committee" },
  { words: "quân uỷ trung ương", role: "committee" },
  { words: "chi uỷ", role: "committee" },
  { words: "đảng bộ", role: "partyOrganisation" },
  { words: "chi bộ", role: "branch" },
  { words: "đại hội", role: "congress" },
  { words: "đoàn chủ tịch", role: "congress" },
  { words: "đoàn thư ký", role: "congress" },
  { words: "ban thẩm tra tư cách đại biểu", role: "congress" },
  { words: "ban kiểm phiếu", role: "congress" },
  { words: "văn phòng", role: "organ" },
  { words: "uỷ ban kiểm tra", role: "organ" },
  { words: "cơ quan uỷ ban kiểm tra", role: "organ" },
  { words: "ban", role: "organ" },
  { words: "đảng đoàn", role: "organ" },
  { words: "tiểu ban", role: "organ" },
  { words: "hội đồng", role: "organ" },
  { words: "tổ công tác", role: "organ" },
  { words: "đoàn kiểm tra", role: "organ" },
  { words: "trường chính trị", role: "organ" },
  { words: "trung tâm chính trị", role: "organ" },
  { words: "học viện", role: "organ" },
  { words: "báo", role: "organ" },
  { words: "tạp chí", role: "organ" },
  { words: "đài", role: "organ" },
  { words: "thông tấn xã", role: "organ" },
  { words: "nhà xuất bản", role: "organ" },
  { words: "viện hàn lâm", role: "organ" },
  { words: "cơ quan báo", role: "organ" },
  { words: "cơ quan", role: "organ" },
  { words: "vụ", role: "organ" },
  { words: "cục", role: "organ" },
  { words: "phòng", role: "organ" },
  { words: "uỷ ban", role: "state" },
  { words: "ubnd", role: "state" },
  { words: "hđnd", role: "state" },
  { words: "sở", role: "state" },
  { words: "bộ", role: "state" },
  { words: "công an", role: "state" },
  { words: "bảo hiểm xã hội", role: "state" },
  { words: "kho bạc nhà nước", role: "state" },
  { words: "ngân hàng nhà nước", role: "state" },
  { words: "toà án nhân dân", role: "state" },
  { words: "viện kiểm sát nhân dân", role: "state" },
  { words: "thanh tra", role: "state" },
  { words: "mặt trận tổ quốc", role: "state" },
  { words: "liên đoàn", role: "state" },
  { words: "hội", role: "state" },
];

/** By their first word, the longest first. */
const BY_FIRST_WORD = new Map<string, BodyStart[]>();
for (const start of [...BODY_STARTS].sort((a, b) => b.words.length - a.words.length)) {
  const first = firstWord(start.words);
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), start]);
}

function firstWord(text: string): string {
  const blank = text.indexOf(" ");
  return blank < 0 ? text : text.slice(0, blank);
}

/** The start of a body's name that `folded` begins with, as whole words; null when it begins with none. */
export function bodyStart(folded: string): BodyStart | null {
  return (
    BY_FIRST_WORD.get(firstWord(folded))?.find(
      ({ words }) => folded.startsWith(words) && (folded.length === words.length || folded[words.length] === " "),
    ) ?? null
  );
}

/** Kinds of units that a decision of a committee or of one of its bodies sets up. HD 05: Phần II, I.2.1.3–4. Folded. */
const UNITS = /^(?:thường trực )?(?:(?:tổ(?! chức)|trung tâm|viện|nhóm|đội)(?= )|(?:nhà khách|khách sạn)(?= |$))/;
/** Those that stand only below a body of the committee, and never on the line right below the committee. */
const UNITS_OF_ORGANS = /^(?:khoa|trường|trạm|bảo tàng|thư viện|toà soạn|xưởng|chi nhánh|phân hiệu|nhà in)(?= )/;

/** Those that stand below a body of the State. NĐ 30: Phụ lục I, II.2a. */
const SERVICES = "trường|đại học|trạm|bệnh viện|bảo tàng|thư viện|nhà văn hoá";
const OFFICES = "chi cục|tổng cục|thanh tra|hạt|kho bạc|quỹ|chi nhánh";
const UNITS_OF_STATE = new RegExp(`^(?:${SERVICES}|${OFFICES})(?= )`);

/** Names that begin in short where they should stand in full: “ĐU PHƯỜNG …”. */
export const SHORT_NAMES = /^(?:đu|btv|bch|bcđ|ubkt|vp)(?= )/;

/** True for a line, folded, that names a unit by its kind: “tổ biên tập”. `above`: what stands on the line above. */
export function beginsUnit(line: string, above: BodyStart["role"]): boolean {
  if (UNITS.test(line) || SHORT_NAMES.test(line)) return true;
  return (above === "organ" && UNITS_OF_ORGANS.test(line)) || (above === "state" && UNITS_OF_STATE.test(line));
}
