import { perParagraph } from "../incremental/memoise.ts";
import { KINDS, ofKinds } from "../kinds/kinds.ts";
import type { Component } from "../syntax/component.ts";
import { readNumber } from "../syntax/patterns.ts";
import { fold } from "../text/fold.ts";
import { gluedNameFinder } from "../text/gluedNames.ts";
import {
  beginsWithCapital,
  beginsWithLetter,
  CAPITALS,
  LETTER,
  LETTERS,
  WORD_END,
  WORD_START,
} from "../text/letters.ts";
import { quotations } from "../text/quotations.ts";
import { SIGNS, wordsOf } from "../text/words.ts";
import { BODY_STARTS } from "../vocabulary/bodies.ts";
import { isPartyCode, rightCode } from "../vocabulary/partyCodes.ts";

/** A stretch of a paragraph's text. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The day of a cited document, as written (“ngày 09/12/2020”). The numbers may be no day of the calendar. */
export interface CitedDate extends Span {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** A mention of another document by its number and symbol. Offsets are those of the paragraph's text. */
export interface Citation {
  /** From the type's name to the last part that was read behind the symbol. */
  readonly from: number;
  readonly to: number;
  /** “Chỉ thị”; null where the symbol stands alone. Of a list (“Nghị quyết số 79-NQ/TW, 80-NQ/TW”) the first one's. */
  readonly typeName: Span | null;
  /** True where the symbol continues a list and shares the type's name with the one before. */
  readonly listed: boolean;
  /** Whether “số” stands between type and symbol. */
  readonly saysNumber: boolean;
  /** As written: “05-CT/TU”, “128/NQ-CP”. */
  readonly symbol: Span;
  readonly value: number;
  readonly suffix: string;
  /** The year inside the symbol: 2020 in “30/2020/NĐ-CP”. */
  readonly year: number | null;
  readonly typeCode: string | null;
  readonly bodyCode: string | null;
  /** `party`: 05-CT/TU; `state`: 128/NQ-CP, 30/2020/NĐ-CP; `odd`: neither, or with blanks and long dashes. */
  readonly form: "party" | "state" | "odd";
  readonly date: CitedDate | null;
  /** True also where a blank date stands (“ngày … tháng 6 năm 2026”). */
  readonly saysDate: boolean;
  /** What stands between symbol and “ngày” where the date follows at once (“, ”, “ ”); null where it does not. */
  readonly dateGap: Span | null;
  /** The body that issued it: “Ban Bí thư Trung ương Đảng”. */
  readonly body: Span | null;
  /** “về …”, without the brackets around it but with quotation marks. */
  readonly abstract: Span | null;
  /** Inside quotation marks: the words of another document. */
  readonly quoted: boolean;
  /** Part of the abstract of the citation before it: “Kế hoạch số … về thực hiện Nghị quyết số 57-NQ/TW”. */
  readonly nested: boolean;
}

/** Types of the State that Party documents cite, and names of more than one word for the Party's. */
const OTHER_TYPES = [
  "Thông báo kết luận",
  "Nghị quyết liên tịch",
  "Nghị định",
  "Thông tư liên tịch",
  "Thông tư",
  "Bộ luật",
  "Luật",
  "Pháp lệnh",
  "Lệnh",
  "Hiến pháp",
];
const STATE_CODES = new Set(["NĐ", "TTLT", "L", "PL", "SL", "QyĐ"]);
/** A PDF may have glued the words together (“Nghịđịnh số”, “Quy chếlàm việc số”). */
const typeFinder = ofKinds(({ all }) =>
  gluedNameFinder([...all.map(({ name }) => name), ...OTHER_TYPES].map(fold), false),
);
/** “của Ban Thường vụ Tỉnh uỷ”, before “số”. */
const BY_WHOM = String.raw`\s+của\s+((?:${LETTER}+\s+){1,9}?)(?=số)`;
/** What may stand between the name of the type and the symbol, folded: “làm việc số”, “của Bộ Chính trị số”, “: số”. */
const TO_SYMBOL = new RegExp(
  String.raw`^(?:\s*(?!của\s)(?:${LETTER}+\s+){1,4}(?=số)|${BY_WHOM})?\s*(?::\s*)?(?:(số)\s*(?::\s*)?)?$`,
  "u",
);
const NO_PART_OF_TYPE = new RegExp(
  `${WORD_START}(?:và|của|theo|tại|thực hiện|về|ngày|này|trên|các|những|có|là|trong)${WORD_END}`,
  "u",
);

const CAPITAL = "[A-ZĐÐ]";
const CODE = `${CAPITAL}(?:\\.?[${LETTERS}\\d]){0,14}`;
/** “-”, “/2020/”. */
const DASH_AND_YEAR = `(\\s?[-–—/]\\s?)(?:(\\d{4})(\\s?/\\s?))?`;
const SYMBOL = new RegExp(
  `(?<![${LETTERS}\\d/.-]|\\d,)(\\d{1,5})([a-zđ]?)${DASH_AND_YEAR}(/?-?${CAPITAL}[${LETTERS}\\d]{0,5})` +
    `(?:(\\s?[-–—/]\\s?)(${CODE}(?:\\s?[-–]${CODE}){0,4}(?:/[a-z]{2,3})?))?`,
  "gu",
);
const BLANK = "(?:[.…_\\s]{0,20}|\\[[^\\]]{0,30}\\])";
const SHORT_DATE = /^(\s*(?:,\s*)?)\(?(?:ngày\s*)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)\)?/u;
const LONG_DATE = /^(\s*(?:,\s*)?)\(?ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})\)?/u;
const YEAR_PART = `(?:năm(?:\\s*\\d{4}|${BLANK}))?`;
const BLANK_DATE = new RegExp(
  `^(\\s*(?:,\\s*)?)ngày(?:\\s*\\d{1,2}\\s*|${BLANK})tháng(?:\\s*\\d{1,2}\\s*|${BLANK})${YEAR_PART}`,
  "u",
);
const DATE_BEFORE = /ngày\s+(\d{1,2})(?:\s+tháng\s+|[/.-])(\d{1,2})(?:\s+năm\s+|[/.-])(\d{4})\s*,/u;

/** Words that begin an abstract, and so end the name of the body before it. */
const ABSTRACT_STARTS =
  "quy định|hướng dẫn|ban hành|phê duyệt|sửa đổi|bổ sung|thực hiện|thi hành|triển khai|thành lập|kiện toàn|tăng cường|đẩy mạnh|tiếp tục|nâng cao|xây dựng|phát triển|đổi mới|chuẩn bị|thí điểm|khen thưởng|công bố|một số|tổng kết|sơ kết|đánh giá|quán triệt|tổ chức";
const BODY_ENDS =
  "và|đã|được|phải|để|tại|trong|trên|năm|ngày|là|có|đến|tới|từ|với|như|theo|nhằm|khi|thì|nêu|gắn|cho|yêu cầu|giao|chỉ đạo|lãnh đạo|kết luận|thông báo|đồng thời|số";
const BODY_WORDS = `(?:(?!về)[^,;.()“”":\\s])+(?:\\s(?!(?:${ABSTRACT_STARTS}|${BODY_ENDS})${WORD_END})`;
/** “về” may be glued to its neighbours by a PDF (“Tỉnh uỷvềtăng trưởng”): no syllable holds it. */
const BODY = new RegExp(`^(\\s*(?:,\\s*)?của\\s+)(${BODY_WORDS}(?:(?!về)[^,;.()“”":\\s])+){0,13})`, "u");
/** What one body's name joins: “Sở Văn hóa, Thể thao và Du lịch”, where “và” leads to no other body. */
const FIRST_HALVES = ",\\sthể thao|,\\shạ tầng|\\s-\\sthương binh";
const SECOND_HALVES =
  "đào tạo|môi trường|công nghệ|du lịch|tôn giáo|dân vận|đầu tư|truyền thông|xã hội|đô thị|phát triển nông thôn";
const JOINED_NAME = new RegExp(`(?:${FIRST_HALVES})?\\svà\\s(?:${SECOND_HALVES})${WORD_END}`, "giu");
const BRACKETS_OF_BODY = /^\s\((?:khoá|khóa|nhiệm kỳ)[^)]{1,30}\)/iu;
const QUOTED = `“[^”]{3,300}”|"[^"]{3,300}"`;
const TO_SENTENCE_END = `(?:“[^”]{1,300}”|[^;.“”"():]|\\.(?=\\d)){0,300}`;
const ABSTRACT = new RegExp(
  `^\\s*(?:,\\s*)?(?:\\(\\s*)?((?:về|(?:${ABSTRACT_STARTS})${WORD_END})${TO_SENTENCE_END}|${QUOTED})`,
  "u",
);
const SPEAKS =
  "yêu cầu|hướng dẫn|chỉ đạo|đề nghị|giao|ban hành|quyết định|quy định|thông báo|xây dựng|báo cáo|kết luận|thống nhất|triển khai|có ý kiến|tổ chức|tiếp tục|thực hiện";
const ACTS = "rà soát|tập trung|chủ động|tăng cường|đẩy mạnh|lãnh đạo|xin|kính|đã|sẽ|phải|cần";
/** The main clause behind an abstract: “…, Ban Thường vụ Tỉnh uỷ yêu cầu”, “…, các chi bộ tiếp tục”. */
const MAIN_CLAUSE = new RegExp(
  String.raw`,\s((?:[${CAPITALS}]|các\s|cấp uỷ)[^,;.:]{2,80}?)\s(?:${SPEAKS}|${ACTS})${WORD_END}`,
  "gu",
);

const BODY_NAMES = [
  ...BODY_STARTS.map(({ words }) => words).filter((words) => !["bộ", "ban", "vụ", "hội", "báo"].includes(words)),
  ...["chính phủ", "thủ tướng", "quốc hội", "chủ tịch", "bộ trưởng", "bộ công an", "bộ quốc phòng", "trung ương"],
  ...["ban tổ chức", "ban tuyên giáo", "ban dân vận", "ban nội chính", "ban chỉ đạo"],
];
const findBodies = gluedNameFinder(BODY_NAMES, true);
/** What leads from a body to its document: “Ban Bí thư đã ban hành Chỉ thị số …”, “của Thủ tướng tại Công điện số …”. */
const ISSUES = /\s(?:đã\s|vừa\s|mới\s)?(?:ban hành|tại|thông qua|ra|ký|có)\s+(?:các\s+|bản\s+)?$/u;

/** How much of what stands before a symbol, and behind it, is looked at. */
const BEFORE = 100;
const BEHIND = 330;

function spanOf(text: string, from: number, to: number): Span {
  return { from, to, text: text.slice(from, to) };
}

interface TypeFound {
  readonly name: Span;
  readonly saysNumber: boolean;
  readonly body: Span | null;
}

function typeBefore(text: string, symbolFrom: number): TypeFound | null {
  const start = Math.max(0, symbolFrom - BEFORE);
  const lead = fold(text.slice(start, symbolFrom));
  const last = typeFinder()(lead).at(-1);
  if (last === undefined) return null;
  const end = last.to;
  const rest = lead.slice(end);
  const match = TO_SYMBOL.exec(rest);
  if (match === null) return null;
  const [between = "", issuer, says] = match;
  if (issuer === undefined && NO_PART_OF_TYPE.test(between)) return null;
  const bodyFrom = start + end + between.indexOf(issuer ?? "");
  return {
    name: spanOf(text, start + last.from, start + end),
    saysNumber: says !== undefined,
    body: issuer === undefined ? null : spanOf(text, bodyFrom, bodyFrom + issuer.trimEnd().length),
  };
}

interface DateFound {
  readonly date: CitedDate | null;
  readonly says: boolean;
  readonly gap: Span | null;
  readonly to: number;
}

function dateAt(text: string, from: number): DateFound {
  const rest = text.slice(from, from + 80);
  const match = SHORT_DATE.exec(rest) ?? LONG_DATE.exec(rest);
  if (match === null) {
    const blank = BLANK_DATE.exec(rest);
    const to = from + (blank?.[0].trimEnd().length ?? 0);
    return { date: null, says: blank !== null, gap: null, to };
  }
  const lead = from + (match[1] ?? "").length + (rest[match[1]?.length ?? 0] === "(" ? 1 : 0);
  const to = from + match[0].length;
  const dateTo = text[to - 1] === ")" ? to - 1 : to;
  const date = dateOf(spanOf(text, lead, dateTo), match[2], match[3], match[4]);
  const gap = /^ngày/u.test(date.text) && dateTo === to ? spanOf(text, from, lead) : null;
  return { date, says: true, gap, to };
}

function dateOf(span: Span, day?: string, month?: string, year?: string): CitedDate {
  return { ...span, day: Number(day), month: Number(month), year: Number(year) };
}

function bodyAt(text: string, from: number): { body: Span | null; to: number } {
  const rest = text.slice(from, from + 160).replace(JOINED_NAME, (words) => words.replace(/[\s,]/g, "_"));
  const match = BODY.exec(rest);
  const name = (match?.[2] ?? "").trim();
  if (match === null || !beginsWithLetter(name)) return { body: null, to: from };
  const start = from + (match[1] as string).length;
  const brackets = BRACKETS_OF_BODY.exec(text.slice(start + name.length, start + name.length + 40))?.[0].length ?? 0;
  const to = start + name.length + brackets;
  return { body: spanOf(text, start, to), to };
}

/** Where in an abstract the main clause of the sentence begins; its length where none does. */
function mainClauseIn(abstract: string): number {
  for (const match of abstract.matchAll(MAIN_CLAUSE)) {
    const subject = fold(match[1] as string);
    if (/^(?:các|cấp uỷ)/u.test(subject)) return match.index;
    if (BODY_STARTS.some(({ words }) => subject.startsWith(words))) return match.index;
  }
  return abstract.length;
}

function abstractAt(text: string, from: number, limit: number): Span | null {
  const rest = text.slice(from, Math.min(from + BEHIND, limit));
  const match = ABSTRACT.exec(rest);
  if (match === null) return null;
  const whole = match[1] as string;
  const start = from + match[0].length - whole.length;
  const words = /^[“"]/.test(whole) ? whole : whole.slice(0, mainClauseIn(whole));
  // What leads on to the next citation is no part of it; the “số” of “về chuyển đổi số và …” is.
  const cut =
    from + match[0].length >= limit
      ? words.replace(/(?<![\s,]|và|hoặc|cùng)[\s,]*(?:(?:và|hoặc|cùng)\s*)*(?:số\s*)?$/u, "")
      : words.trimEnd();
  return cut.length < 4 ? null : spanOf(text, start, start + cut.length);
}

/** The body, and the day, that the clause before the type's name tells of. */
function issuerBefore(text: string, typeFrom: number): { body: Span | null; date: CitedDate | null } {
  const lead = text.slice(Math.max(0, typeFrom - 160), typeFrom);
  const stop = Math.max(...[". ", ";", ":", "(", "“"].map((mark) => lead.lastIndexOf(mark)));
  const clause = lead.slice(stop + 1);
  const clauseFrom = typeFrom - clause.length;
  const issues = ISSUES.exec(fold(clause));
  if (issues === null) return { body: null, date: null };
  const names = findBodies(fold(clause.slice(0, issues.index))).filter(({ from }) =>
    beginsWithCapital(clause.charAt(from)),
  );
  const stretch = clause.slice(0, issues.index);
  const comma = stretch.lastIndexOf(",");
  const first = names.find(({ from }) => from > comma);
  if (first === undefined) return { body: null, date: null };
  const day = DATE_BEFORE.exec(stretch.toLowerCase());
  const dated = day === null ? null : spanOf(text, clauseFrom + day.index, clauseFrom + day.index + day[0].length - 1);
  return {
    body: spanOf(text, clauseFrom + first.from, clauseFrom + issues.index),
    date: dated === null ? null : dateOf(dated, day?.[1], day?.[2], day?.[3]),
  };
}

function formOf(match: RegExpExecArray): Citation["form"] {
  const [, , , first = "", year, , type = "", second] = match;
  if (!/^[A-ZĐÐ]/.test(type)) return "odd";
  if (first === "-" && second === "/" && year === undefined) return "party";
  if (first === "/" && (second === "-" || (second === undefined && year !== undefined))) return "state";
  return "odd";
}

const LIST_LINK = /^\s*(?:(?:[,;]|và|hoặc|đến|,\s*và)\s*)?(?:số\s*)?$/u;

/** A symbol with the name of its type, before what follows it is read. */
interface Head {
  readonly match: RegExpExecArray;
  readonly type: TypeFound | null;
  readonly from: number;
}

function headsIn(text: string): Head[] {
  const heads: Head[] = [];
  SYMBOL.lastIndex = 0;
  for (let match = SYMBOL.exec(text); match !== null; match = SYMBOL.exec(text)) {
    if (match[7] === undefined && match[4] === undefined) continue;
    const type = typeBefore(text, match.index);
    heads.push({ match, type, from: type?.name.from ?? match.index });
  }
  return heads;
}

/** True for a symbol that can only be a document's, also where no type's name stands before it. */
function isSymbol({ match, type }: Head, before: Citation | undefined, text: string): boolean {
  if (type !== null || (before !== undefined && LIST_LINK.test(text.slice(before.to, match.index)))) return true;
  const code = (match[6] ?? "").replace(/^[/-]+/, "").replaceAll("Ð", "Đ");
  return match[7] !== undefined && (KINDS.ofCode(code) !== null || STATE_CODES.has(code));
}

function readCitation(
  text: string,
  head: Head,
  limit: number,
  before: Citation | undefined,
  quoted: boolean,
): Citation {
  const { match, type } = head;
  const [whole, value = "", suffix = "", , year, , first = "", second, last] = match;
  const symbol = spanOf(text, match.index, match.index + whole.length);
  const listed = type === null && before !== undefined && LIST_LINK.test(text.slice(before.to, symbol.from));
  const near = dateAt(text, symbol.to);
  const issuer = bodyAt(text, near.to);
  const dated = near.says || issuer.body === null ? { ...near, to: issuer.to } : dateAt(text, issuer.to);
  const told = type === null ? { body: null, date: null } : issuerBefore(text, type.name.from);
  const abstract = abstractAt(text, dated.to, limit);
  return {
    from: head.from,
    to: abstract?.to ?? dated.to,
    typeName: type?.name ?? (listed ? (before?.typeName ?? null) : null),
    listed,
    saysNumber: type?.saysNumber ?? listed,
    symbol,
    value: Number(value),
    suffix,
    year: year === undefined ? null : Number(year),
    typeCode: second === undefined ? null : first.replace(/^[/-]+/, ""),
    bodyCode: second === undefined ? first : (last ?? null),
    form: formOf(match),
    date: dated.date ?? told.date,
    saysDate: dated.says || told.date !== null,
    dateGap: near.gap,
    body: issuer.body ?? type?.body ?? told.body,
    abstract,
    quoted,
    nested: !listed && before?.abstract != null && /^\s*$/u.test(text.slice(before.abstract.to, head.from)),
  };
}

/** The citations of one paragraph, in order. */
export function readCitations(text: string): Citation[] {
  if (
    (wordsOf(text).signs & SIGNS.digit) === 0 ||
    !/\d[a-zđ]?\s?[-–—/]\s?(?:\d{4}\s?\/\s?)?[/-]{0,2}[A-ZĐÐ]/u.test(text)
  )
    return [];
  const found: Citation[] = [];
  const heads = headsIn(text);
  const isQuoted = quotations(text);
  heads.forEach((head, n) => {
    const before = found.at(-1);
    if (isSymbol(head, before, text)) {
      const limit = heads[n + 1]?.from ?? text.length;
      found.push(readCitation(text, head, limit, before, isQuoted(head.match.index)));
    }
  });
  // “Nghị quyết số 79-NQ/TW, 80-NQ/TW của Bộ Chính trị”: the body behind the last is that of all.
  for (let n = found.length - 2; n >= 0; n--) {
    const one = found[n] as Citation;
    const next = found[n + 1] as Citation;
    if (next.listed && one.body === null) found[n] = { ...one, body: next.body };
  }
  return found;
}

/** The citations of a draft, by paragraph. The document's own number line is not one. */
export const citationsOf = perParagraph((paragraph: Component) =>
  readNumber(paragraph.text) !== null ? [] : readCitations(paragraph.text),
);

/** What two mentions of one document share: number and symbol, however they are written. The State's hold the year. */
export function citationKey({ value, suffix, typeCode, bodyCode, year }: Citation): string {
  const code = rightCode(bodyCode ?? "").replace(/\s/g, "");
  const ofYear = year === null || isPartyCode(code) ? "" : `/${year}`;
  return `${value}${suffix}${ofYear}-${rightCode(typeCode ?? "")}/${code}`.toLowerCase();
}
