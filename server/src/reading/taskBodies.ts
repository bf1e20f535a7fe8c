import { beginsWithCapital, LETTERS, WORD_END } from "../text/letters.ts";
import { bodyStart } from "../vocabulary/bodies.ts";
import { GROUPS, MORE_BODIES, MORE_TASK_VERBS, TASK_VERBS } from "../vocabulary/taskWords.ts";

/** A piece of a text, as written. */
export interface NamedBody {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Bodies in a row, and where the verb stands that follows them. Offsets in the sentence. */
export interface BodyList {
  readonly bodies: readonly NamedBody[];
  readonly verbAt: number;
}

/** Bodies in a row are seldom longer than this. */
const LONGEST_ROW = 600;

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join("|");
const VERB = new RegExp(`(?<=\\s)(?:${longestFirst([...TASK_VERBS, ...MORE_TASK_VERBS])})${WORD_END}`, "gu");
/** Before these a verb is a noun, or part of a name or a condition: “các tổ chức”, “đoàn kiểm tra”, “sau khi hoàn thành”. */
const NOUNS_BEFORE = [
  "các",
  "những",
  "mỗi",
  "từng",
  "đoàn",
  "tổ",
  "ban",
  "cơ quan",
  "công tác",
  "việc",
  "uỷ ban",
  "bộ phận",
];
const OTHERS_BEFORE = ["lực lượng", "khi", "đã", "đang", "được", "để"];
const NO_VERB_BEHIND = new RegExp(`(?:^|\\s)(?:${[...NOUNS_BEFORE, ...OTHERS_BEFORE].join("|")}) $`, "u");
/** “cơ quan, tổ chức, đơn vị”, “tổ chức đảng”: nouns. */
const ORGANISATION = /^tổ chức(?:,| đảng| chính trị| thành viên| cơ sở| xã hội| hội| và|$)/u;
const OF_LEVEL = "cấp (?:uỷ|xã|tỉnh|trên|dưới|huyện|cơ sở)";
const NOT_A_VERB = new RegExp(`^(?:cần cù|xây dựng đảng|${OF_LEVEL}|trình độ|lập trường|mở rộng các$)`, "u");

const GROUP = new RegExp(`^(?:các|những|mỗi|từng|toàn thể) (?:${longestFirst(GROUPS)})${WORD_END}`, "u");
const OTHER = new RegExp(`^(?:${longestFirst(MORE_BODIES)})${WORD_END}`, "u");
/** Words that begin like a body's name and name none. */
const NO_BODIES: readonly string[] = [
  ...["ban hành", "báo (?:cáo|động|chí)", "phòng(?:,| chống| ngừa| cháy)", "hội (?:nghị|thảo|họp|viên)"],
  ...[
    "bộ (?:máy|phận)",
    "vụ việc",
    "sở hữu",
    "cục bộ",
    "tổ chức",
    "trường hợp",
    "trưởng thành",
    "đoàn kết",
    "đoàn viên",
  ],
  ...[
    "đội ngũ",
    "lãnh đạo, chỉ đạo",
    "lãnh đạo (?:các|việc|thực|tổ chức (?:thực|triển|quán|học))",
    // “Lãnh đạo kiểm tra, rà soát …” is told to those addressed; the leaders of a body are named with it.
    `lãnh đạo (?:${longestFirst([...TASK_VERBS, ...MORE_TASK_VERBS].filter((verb) => verb !== "tổ chức"))})(?=\\s|,|$)`,
    "đơn vị tính",
    "đại hội",
    "các cấp độ",
    "các tổ hợp",
  ],
  ...["các điểm (?:nghẽn|yếu|mạnh)", "các bộ phận", "các đoàn viên"],
];
const NO_BODY = new RegExp(`^(?:${NO_BODIES.join("|")})`, "u");

/** True where a text, folded, begins with the name of a body or of a group of them. */
function beginsBody(folded: string): boolean {
  const words = folded.slice(0, 60);
  if (NO_BODY.test(words)) return false;
  // A mark ends a name, too.
  return bodyStart(words.replace(/[,;:.)]/g, " ")) !== null || GROUP.test(words) || OTHER.test(words);
}

const STARTS_WITH_VERB = new RegExp(`^(?:${longestFirst([...TASK_VERBS, ...MORE_TASK_VERBS])})${WORD_END}`, "u");

/** True where a text, folded, begins with the verb of a task. */
export function beginsTask(folded: string): boolean {
  return STARTS_WITH_VERB.test(folded);
}

/** Where the next verb of a task stands from `from` on; -1 for none. */
function verbFrom(text: string, folded: string, from: number): number {
  VERB.lastIndex = from;
  for (let match = VERB.exec(folded); match !== null; match = VERB.exec(folded)) {
    const { index } = match;
    if (index - from > LONGEST_ROW) return -1;
    const rest = folded.slice(index, index + 24);
    const isName = beginsWithCapital(text.slice(index));
    const isNoun = NO_VERB_BEHIND.test(folded.slice(Math.max(index - 14, 0), index)) || ORGANISATION.test(rest);
    const managed =
      /(?:^|\s)diện\s[^;]{1,90}$/u.test(folded.slice(from, index)) && !/quản lý/u.test(folded.slice(from, index));
    if (!isName && !isNoun && !NOT_A_VERB.test(rest) && !managed) return index;
  }
  return -1;
}

/** The first place behind `from` where a duty is told: “… khi tổ chức các sự kiện phải …”. */
const DUTY = new RegExp(`(?<=\\s)(?:phải|cần|có trách nhiệm|chịu trách nhiệm)${WORD_END}`, "u");
/** From here on a row of bodies tells when, or by what right, they do it. */
const WORD = `[${LETTERS}]{1,5}`;
const CONDITIONS: readonly string[] = [
  ...["khi", "nếu", "trong trường hợp", "sau khi", "trước khi", "căn cứ", "trên cơ sở", "trong phạm vi", "ngoài"],
  ...["theo chức năng", "theo thẩm quyền", `${WORD} (?!theo )${WORD} chức năng,? nhiệm vụ`],
];
const CONDITION = new RegExp(`[,\\s](?:${CONDITIONS.join("|")})${WORD_END}`, "u");
/** Words at the end of a row that say nothing of who: “nhất là tại cơ sở”. */
const ASIDE = /,? (?:nhất là|đặc biệt là)(?: tại| ở| từ)? [^,;]{1,60}$/u;
const TAIL = /(?:^|[\s,;:–-])(?:và|cùng|thì)$/u;
const MARKS = " ,;:–-";

/** A row without the marks and links at its end. */
function withoutTail(row: string): string {
  let end = row.length;
  while (end > 0 && MARKS.includes(row.charAt(end - 1))) end--;
  const link = TAIL.exec(row.slice(0, end));
  return link === null ? row.slice(0, end) : withoutTail(row.slice(0, link.index));
}

/** These stand for all whom they name after them: “Thủ trưởng các sở, ban, ngành, Mặt trận Tổ quốc …”. */
const HEADS_OF_ALL = /^(?:thủ trưởng|người đứng đầu|lãnh đạo|cấp trưởng|đồng chí thủ trưởng) các /u;
/** “đồng chí Nguyễn Văn Bình, Phó Bí thư …”: the title is the same person's. */
const PERSON = /^đồng chí [^,]{1,40}$/u;
const TITLE = /^(?:phó|bí thư|chủ tịch|uỷ viên|trưởng|chánh|giám đốc|thường trực) ?/u;
const SET_PHRASES = /(?:^|\s)(?:các|mọi) cấp$/u;
/** “Các ban Đảng tỉnh các huyện, thị …”: a comma is missing. */
const MISSING_COMMA = /^(các ban [^,;]{1,30}?) (?=các (?:huyện|quận|thị|đảng|chi|xã|phường)(?:,|\s))/iu;
const AND = /(?:[,;] (?:và )?(?:(?:trước hết|nhất|đặc biệt) là )?|[,;]| (?:và|cùng) )/gu;

/** The bodies of a row: names and titles apart, common nouns under one word together. */
function split(text: string, folded: string, from: number, to: number): NamedBody[] {
  const found: NamedBody[] = [];
  const add = (start: number, end: number) => {
    const missing = MISSING_COMMA.exec(text.slice(start, end))?.[1];
    if (missing !== undefined) {
      add(start, start + missing.length);
      add(start + missing.length + 1, end);
    } else found.push({ text: text.slice(start, end), from: start, to: end });
  };
  const row = text.slice(from, to);
  let start = from;
  for (const { 0: mark, index } of row.matchAll(AND)) {
    const before = folded.slice(start, from + index);
    const at = from + index + mark.length;
    const next = folded.slice(at, to);
    const named = beginsWithCapital(text.slice(at)) && beginsBody(next);
    const grouped = GROUP.test(next) && !SET_PHRASES.test(before);
    const pointedAt = / là\s+$/u.test(mark) && beginsBody(next);
    const sameOne =
      mark.startsWith(",") &&
      PERSON.test(before) &&
      TITLE.test(next) &&
      !/^đồng chí (?:bí|chủ|phó|chánh)/u.test(before);
    const inside = HEADS_OF_ALL.test(before) || /(?:^|\s)diện\s(?:(?!quản lý).)*$/u.test(before);
    if (inside || sameOne || !(named || grouped || pointedAt)) continue;
    add(start, from + index);
    start = at;
  }
  add(start, to);
  return found;
}

/** The row of bodies that begins at `from`, with the verb behind it; null where none begins there or no verb follows. */
export function bodiesAt(text: string, folded: string, from: number): BodyList | null {
  if (!beginsBody(folded.slice(from))) return null;
  let verbAt = verbFrom(text, folded, from);
  if (verbAt < 0) return null;
  const duty = / khi /u.test(folded.slice(from, Math.min(verbAt + 1, folded.length)))
    ? DUTY.exec(folded.slice(from, from + LONGEST_ROW))
    : null;
  if (duty !== null) verbAt = from + duty.index;
  let row = text.slice(from, verbAt);
  const condition = CONDITION.exec(folded.slice(from, verbAt));
  if (condition !== null) row = row.slice(0, condition.index);
  row = withoutTail(withoutTail(row).replace(ASIDE, ""));
  return row === "" ? null : { bodies: split(text, folded, from, from + row.length), verbAt };
}

/** The bodies of a heading that says nothing else: “Uỷ ban nhân dân xã:”; null where it says more, or names none. */
export function bodiesAlone(text: string, folded: string): readonly NamedBody[] | null {
  const row = withoutTail(text);
  if (row === "" || /[.;]/.test(row) || !beginsBody(folded) || verbFrom(text, folded, 0) >= 0) return null;
  return split(text, folded, 0, row.length);
}
