import { KINDS } from "../kinds/kinds.ts";
import { fold, isCapitals, withoutMarks } from "../text/fold.ts";
import { LETTERS, WORD_END } from "../text/letters.ts";
import { textReader } from "../text/memo.ts";
import { bodyStart } from "../vocabulary/bodies.ts";
import { COMMITTEE_KINDS } from "../vocabulary/committees.ts";
import type { ItemKind } from "./kinds.ts";
import { bothMarks, isSecrecy, isUrgency, SMALL_MARK } from "./levelMarks.ts";
import { isPersonName, readAuthority, readNumber, readPlaceDate, readPosition } from "./patterns.ts";
import { readTypeLine } from "./typeLine.ts";

const TITLE = "đảng cộng sản việt nam";
const TITLE_LETTERS = withoutMarks(TITLE);
/** The State's title, also shortened or with a mark less, and that of the Đoàn, whose documents are not the Party's either. */
const OF_STATE = "c[oộ]ng ho[àa] (?:x[ãa] h[ộo]i ch[ủu] ngh[ĩi]a|xhcn) vi[ệê]t nam";
const OF_YOUTH_UNION = "đoàn (?:tncs|thanh niên cộng sản) hồ chí minh";
const STATE_LETTERS = "cong hoa xa hoi chu nghia viet nam";
const STATE_TITLE = new RegExp(String.raw`^(?:${OF_STATE}|${OF_YOUTH_UNION})\.?$`, "u");
const MOTTO = /^độc lập\s*[-–—]\s*tự do\s*[-–—]\s*hạnh phúc\.?$/;
const ADDRESSEES = new RegExp(`^k[ií]nh (?:gửi|gởi|trình)${WORD_END}`, "u");
const RECIPIENTS = new RegExp(String.raw`^n[ơớ]i nh[ậâ]n${WORD_END}\s*(?::|$|[-–])`, "u");
const BASE = /^(?:[-–+]\s*)?(?:các )?căn cứ\s+(?:vào\s+)?/;
const CONFIRMATION = /^xác nhận chữ ký(?: của)?/;
const EXAMPLE = /^ví dụ(?:\s+\d{1,2})?\s*(?::|$)|^(?:[-+]\s*)?mẫu(?:\s+\d{1,2})?\s*:/;
/** How an appendix may be numbered, rightly or not. */
const APPENDIX_NUMBER = "(?:\\d{1,3}|[ivxl]{1,6}|[a-h]|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười)";
const APPENDIX = new RegExp(`^phụ lục(?:\\s+(?:số\\s+)?${APPENDIX_NUMBER})?\\s*[.:]?$`);
const STAR = /^[*∗⁎★☆](?:\s[*∗⁎★☆]){0,2}$/;
const DRAWN = String.raw`[-–—=_*#~\s[\]]{0,20}`;
const PAGE_MARK = String.raw`${DRAWN}(?:trang|page)\s{0,3}\d{1,4}(?:\s?(?:/|trên|of)\s?\d{1,4})?${DRAWN}`;
const PICTURE = String.raw`!\[[^\]]{0,80}\]\([^()\s]{0,200}\)`;
/** What a converter leaves between two pages, or where a picture was: “--- Trang 2 ---”, “![img-0.jpeg](img-0.jpeg)”. */
const DEBRIS = new RegExp(`^(?:${PAGE_MARK}|${PICTURE})$`);
const RULE = /^(?:[-–—_=*.~]\s?){2,}$/;
const SIGNED_NAME = /^[([]?\s*(đã ký|ký)\s*(?:[)\]]\s*)?[:.-]\s*(?=\S)/;

/** Matches a whole folded line that is one of `wordings`, between what `before` and `after` match. */
function wholeLine(before: string, wordings: readonly string[], after: string): RegExp {
  return new RegExp(`^${before}(?:${wordings.join("|")})${after}$`);
}

const STAMP_MARK =
  "dấu(?:/chữ ký số)? của cơ quan, tổ chức(?: ban hành văn bản| thực hiện sao văn bản)?(?: \\(nếu có\\))?";
const SIGNED_MARK = wholeLine(
  "[(\\[]?\\s*",
  [
    "đã ký",
    "ký tên",
    "chữ ký",
    "ký số",
    "ký, đóng dấu",
    "ký tên, đóng dấu",
    "đã ký và đóng dấu",
    "ký và đóng dấu",
    "đã ký, đóng dấu",
    "(?:ký|ký tên|chữ ký)(?:,| và) (?:ghi )?(?:rõ )?họ(?: và)? tên(?:(?:,| và) (?:đóng dấu|chức vụ))?",
    // As the forms of Nghị định 30 (Phụ lục III) say it, on one line or two.
    "chữ ký(?:,| và) dấu",
    `chữ ký của người có thẩm quyền(?:,? ${STAMP_MARK})?,?`,
    STAMP_MARK,
  ],
  "\\s*[)\\]]?\\.?",
);
const COPY_TYPE = wholeLine(
  '["“(]?(?:bản )?',
  ["sao y bản chính", "sao y", "sao lục", "trích sao", "bản sao văn bản", "bản sao", "sao văn bản"],
  '[)”"]?[.:]?',
);
const CIRCULATION = wholeLine(
  '[(["“*]?',
  [
    "tài liệu thu hồi",
    "xem xong trả lại",
    "xong hội nghị trả lại",
    "lưu hành nội bộ",
    "tài liệu hội nghị",
    "tài liệu lưu hành nội bộ",
    "không phổ biến(?: trên (?:các )?phương tiện thông tin đại chúng)?",
  ],
  '[)\\]"”]?\\.?',
);
/** “Dự thảo lần thứ hai”, “Dự thảo lần …”, “dự thảo 2”. */
const WHICH_DRAFT = String.raw`lần\s*(?:thứ\s*)?[${LETTERS}\d….[\]]{0,12}|\d{1,2}`;
const DRAFT_MARK = new RegExp(String.raw`^[(["“]?(?:bản )?dự thảo(?:\s+(?:${WHICH_DRAFT}))?[)\]"”]?\.?$`, "u");

/** What a digital signature prints beside itself: the moment, the time zone alone, who signed; and a page's number. */
const MOMENT = String.raw`\d{2}[-/]\d{2}[-/]\d{4}\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*\+\d{2}:?\d{2})?`;
const SIGNING = "người ký|ký bởi|thời gian ký|ngày ký|cơ quan ký|signed by|digitally signed";
/** A place that a template fills in. */
const VARIABLE = /\{\{[^{}]{0,60}\}\}/g;
/** At the top of a file that goes with a document, or of a copy: “Số: 05/KH-SNV; 05/10/2026; 09:15:20”. NĐ 30: Phụ lục I, II.8b. */
const SIGNED_DAY = String.raw`\d{1,4}[-/]\d{1,2}[-/]\d{1,4}|ngày/tháng/năm`;
const CORNER = String.raw`(?:số\s?:|sao y;|sao lục;|trích sao;).{1,120};\s?(?:${SIGNED_DAY}).{0,40}`;
const STAMP = new RegExp(String.raw`^(?:${MOMENT}|${CORNER}|\+\d{2}:\d{2}|(?:${SIGNING}).{0,100}|-?\s?\d{1,3}\s?-?)$`);

/** How a body's name begins behind “CỦA”. */
const BODIES = ["ban", "bộ", ...COMMITTEE_KINDS, "quân uỷ", "chi bộ", "chi uỷ", "đảng"];
const OTHER_BODIES = ["thường trực", "uỷ ban", "văn phòng", "hội đồng", "đại hội", "cấp uỷ"];
const NAMES_BODY = new RegExp(`^(?:${[...BODIES, ...OTHER_BODIES].join("|")})`);

/** True when `folded` is the name of a type of document, folded as well. */
export function isTypeName(folded: string): boolean {
  return KINDS.named(folded) !== null;
}

/** True when `text` differs from a title by at most two letters, marks left aside. */
function isNear(text: string, title: string): boolean {
  if (Math.abs(text.length - title.length) > 4) return false;
  const letters = withoutMarks(text).replace(/\s+/g, " ");
  if (letters === title) return true;
  if (letters[0] !== title[0] || Math.abs(letters.length - title.length) > 2) return false;
  // Distance by rows; both are some thirty letters long.
  let row = Array.from({ length: title.length + 1 }, (_, i) => i);
  for (let i = 1; i <= letters.length; i++) {
    const next = [i];
    for (let j = 1; j <= title.length; j++) {
      const same = letters[i - 1] === title[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + same));
    }
    row = next;
  }
  return (row.at(-1) as number) <= 2;
}

/** A short text, and the forms of it that the tests below compare; each form is made when the first test asks for it. */
class Look {
  readonly text: string;
  readonly folded: string;
  #capitals: boolean | undefined;
  #letters: string | undefined;

  constructor(text: string) {
    this.text = text;
    this.folded = fold(text);
  }

  /** True when all letters are capitals, what a template fills in left aside: “ĐẢNG UỶ {{don_vi}}”. */
  get capitals(): boolean {
    this.#capitals ??= isCapitals(this.text.includes("{{") ? this.text.replace(VARIABLE, "") : this.text);
    return this.#capitals;
  }

  /** Without tone and vowel marks, in lower case. */
  get letters(): string {
    this.#letters ??= withoutMarks(this.text);
    return this.#letters;
  }
}

/** A class of lines, the test for it, and why the test stands where it does. */
type LineClass = readonly [kind: ItemKind, test: (line: Look) => boolean, why: string];

/**
 * The classes of short lines. The first test that a line passes gives its class, so the order decides wherever a line
 * passes more than one; `test/unit/lineClasses.test.ts` has a line for each pair.
 */
export const LINE_CLASSES: readonly LineClass[] = [
  ["star", ({ text }) => STAR.test(text), "before rule, which takes “* * *” as well"],
  ["debris", ({ folded }) => DEBRIS.test(folded), "before capitals: “TRANG 2/10”"],
  ["rule", ({ text }) => RULE.test(text), "signs without letters: besides star no class takes them"],
  [
    "partyTitle",
    ({ text, folded }) => folded === TITLE || isNear(text, TITLE_LETTERS),
    "before capitals; a title with a typing error is still the title",
  ],
  [
    "stateTitle",
    ({ text, folded, capitals }) => STATE_TITLE.test(folded) || (capitals && isNear(text, STATE_LETTERS)),
    "before capitals",
  ],
  ["motto", ({ folded }) => MOTTO.test(folded), "before capitals, in which some write it"],
  ["addressees", ({ folded }) => ADDRESSEES.test(folded), "before capitals: “KÍNH GỬI:”"],
  ["recipients", ({ folded }) => RECIPIENTS.test(folded), "before capitals: “NƠI NHẬN:”"],
  ["number", ({ text }) => readNumber(text) !== null, "before capitals: “SỐ 05-CT/TU” has no small letter"],
  ["placeDate", ({ text }) => readPlaceDate(text) !== null, "before capitals: “HÀ NỘI, NGÀY 03 THÁNG 02 NĂM 2026”"],
  ["docType", namesType, "before bodyName, where “BÁO” begins a newspaper, and before personName: “Tờ Trình”"],
  ["copyType", ({ folded }) => COPY_TYPE.test(folded), "before capitals and personName: “SAO LỤC”, “Sao Lục”"],
  ["appendix", ({ folded }) => APPENDIX.test(folded), "before capitals and personName: “PHỤ LỤC”, “Phụ Lục”"],
  [
    "secrecy",
    ({ text, folded, capitals }) =>
      (isSecrecy(folded) && (capitals || SMALL_MARK.test(text))) || (capitals && bothMarks(folded) !== null),
    "before capitals",
  ],
  [
    "urgency",
    ({ text, folded, capitals }) => isUrgency(folded) && (capitals || SMALL_MARK.test(text)),
    "before capitals",
  ],
  ["circulation", ({ folded }) => CIRCULATION.test(folded), "before capitals and personName"],
  ["draftMark", ({ folded }) => DRAFT_MARK.test(folded), "before capitals and personName: “DỰ THẢO”, “Dự Thảo”"],
  ["signedMark", ({ folded }) => SIGNED_MARK.test(folded), "before personName: “Đã Ký”"],
  [
    "signedName",
    ({ folded }) => SIGNED_NAME.test(folded),
    "before capitals: “(ĐÃ KÝ) NGUYỄN VĂN AN” with a colon names the signer",
  ],
  [
    "authority",
    ({ text }) => readAuthority(text) !== null,
    "before capitals: the mark alone tells “T/M BAN THƯỜNG VỤ” from a body",
  ],
  [
    "position",
    ({ text }) => readPosition(text) !== null,
    "before bodyName, where “VỤ” and “CỤC” begin a body: “VỤ TRƯỞNG”; before personName: “Bí Thư”",
  ],
  ["confirmation", ({ folded }) => CONFIRMATION.test(folded), "before capitals and personName"],
  ["stamp", ({ folded }) => STAMP.test(folded), "before capitals: “NGƯỜI KÝ: …”"],
  ["example", ({ folded }) => EXAMPLE.test(folded), "before capitals: “VÍ DỤ:”"],
  ["base", ({ folded }) => BASE.test(folded), "before capitals: “CĂN CỨ …”"],
  [
    "author",
    ({ folded, capitals }) => folded.startsWith("của ") && capitals && NAMES_BODY.test(folded.slice(4)),
    "before capitals, whose bodies do not begin with “CỦA”",
  ],
  [
    "typePhrase",
    ({ text }) => readTypeLine(text) !== null,
    "before bodyName, where “BÁO” begins a newspaper: “BÁO CÁO TỔNG KẾT”",
  ],
  [
    "bodyName",
    ({ text, folded, capitals }) => capitals && text.length > 1 && bodyStart(folded) !== null,
    "before capitals: a line in capitals that begins as a body's name does",
  ],
  [
    "capitals",
    ({ text, capitals }) => capitals && text.length > 1,
    "before personName, which takes a placeholder in capitals: “[TÊN CƠ QUAN]”",
  ],
  ["personName", ({ text }) => isPersonName(text), "last: any few words in title case pass for a name"],
];

const COLON = /(?<!\s)\s*:$/;
/** What some write behind a type in capitals. */
const TYPE_END = /(?<!\s)\s*[:.]$/;

function namesType({ folded, capitals, letters }: Look): boolean {
  return (
    isTypeName(folded.replace(capitals ? TYPE_END : COLON, "").replace(/\s+/g, " ")) ||
    (capitals && KINDS.namedByLetters(letters))
  );
}

/** The classes whose tests `text` passes, in the order of the table: the first is its class. */
export function classesOf(text: string): ItemKind[] {
  const line = new Look(text);
  return LINE_CLASSES.filter(([, test]) => test(line)).map(([kind]) => kind);
}

const classOfShort = textReader((text): ItemKind => {
  const line = new Look(text);
  return LINE_CLASSES.find(([, test]) => test(line))?.[0] ?? "text";
});

/** How much of a line its first words are looked for in, in UTF-16 code units. A component is no longer than this. */
const LONGEST_COMPONENT = 160;

/** The first letter of a long line that is more than running text: “Kính gửi”, “Căn cứ”, “Các căn cứ”. */
const MORE_THAN_TEXT = /^[-–+kc]/iu;

/** The beginning of `text`, folded: what words are looked for in. */
export function headOf(text: string): string {
  return fold(text.slice(0, LONGEST_COMPONENT));
}

/**
 * What a line, or a part of one, looks like by itself. A line of more than 160 code units is running text, or it begins
 * as addressees or a legal basis do.
 */
export function classOf(text: string): ItemKind {
  if (text.length <= LONGEST_COMPONENT) return classOfShort(text);
  if (!MORE_THAN_TEXT.test(text)) return "text";
  const head = headOf(text);
  if (ADDRESSEES.test(head)) return "addressees";
  return BASE.test(head) ? "base" : "text";
}
