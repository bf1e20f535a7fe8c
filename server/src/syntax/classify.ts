import { fold, isCapitals, withoutMarks } from "../text/fold.ts";
import { CAPITALS, SMALL } from "../text/letters.ts";
import type { Break, ReadLine } from "../text/markup.ts";
import { readLine } from "../text/markup.ts";
import { textReader } from "../text/memo.ts";
import type { Segment } from "../text/segment.ts";
import { sliceSegment } from "../text/segment.ts";
import { bodyStart } from "../vocabulary/bodies.ts";
import { DOCUMENT_TYPES } from "../vocabulary/documentTypes.ts";
import { findDissemination } from "./dissemination.ts";
import type { ClassifiedLine, Item, ItemKind } from "./kinds.ts";
import { readMarker } from "./markers.ts";
import { isPersonName, NAME_IN_CAPITALS, readAuthority, readNumber, readPlaceDate, readPosition } from "./patterns.ts";

const TITLE = "đảng cộng sản việt nam";
const TITLE_LETTERS = "dang cong san viet nam";
const TYPE_BY_NAME = new Map(DOCUMENT_TYPES.map((type) => [fold(type.name), type.kind]));
const TYPE_BY_LETTERS = new Map(DOCUMENT_TYPES.map((type) => [withoutMarks(type.name), type.kind]));

const STATE_TITLE = /^cộng hoà xã hội chủ nghĩa việt nam\.?$/;
const MOTTO = /^độc lập\s*[-–—]\s*tự do\s*[-–—]\s*hạnh phúc\.?$/;
const ADDRESSEES = /^k[ií]nh (?:gửi|gởi|trình)(?![A-Za-zÀ-ÖØ-öø-ỹ])/u;
const RECIPIENTS = /^n[ơớ]i nh[ậâ]n(?![A-Za-zÀ-ÖØ-öø-ỹ])\s*(?::|$|[-–])/u;
const SIGNED_MARK =
  /^[([]?\s*(?:đã ký|ký tên|chữ ký|ký số|ký, đóng dấu|ký tên, đóng dấu|đã ký và đóng dấu|ký và đóng dấu|đã ký, đóng dấu)\s*[)\]]?\.?$/;
const SIGNED_NAME = /^[([]?\s*(đã ký|ký)\s*(?:[)\]]\s*)?[:.-]\s*(?=\S)/;
const COPY_TYPE =
  /^["“(]?(?:bản )?(sao y bản chính|sao y|sao lục|trích sao|bản sao văn bản|bản sao|sao văn bản)[)”"]?[.:]?$/;
const APPENDIX = /^phụ lục(?:\s+(?:số\s+)?(?:\d{1,3}|[ivxl]{1,6}|[a-h]))?\s*[.:]?$/;
const SECRECY = /^[([]?(?:mật|tối mật|tuyệt mật|rất mật|bảo mật|tài liệu mật)[)\]]?$/;
const URGENCY =
  /^[([]?(?:khẩn|thượng khẩn|hoả tốc|hoả khẩn|khẩn cấp|rất khẩn|tối khẩn|đặc biệt khẩn|hoả tốc hẹn giờ)[)\]]?$/;
const CIRCULATION =
  /^[(["“*]?(?:tài liệu thu hồi|xem xong trả lại|xong hội nghị trả lại|lưu hành nội bộ|tài liệu hội nghị|tài liệu lưu hành nội bộ|không phổ biến(?: trên (?:các )?phương tiện thông tin đại chúng)?)[)\]"”]?\.?$/;
const DRAFT =
  /^[(["“]?(?:bản )?dự thảo(?:\s+(?:lần\s*(?:thứ\s*)?[A-Za-zÀ-ÖØ-öø-ỹ\d….[\]]{0,12}|\d{1,2}))?[)\]"”]?\.?$/u;
const CONFIRMATION = /^xác nhận chữ ký(?: của)?/;
const EXAMPLE = /^ví dụ(?:\s+\d{1,2})?\s*(?::|$)|^(?:[-+]\s*)?mẫu(?:\s+\d{1,2})?\s*:/;
const BASE = /^(?:[-–+]\s*)?(?:các )?căn cứ\s+(?:vào\s+)?/;
const STAMP =
  /^(?:\d{2}[-/]\d{2}[-/]\d{4}\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*\+\d{2}:?\d{2})?|\+\d{2}:\d{2}|(?:người ký|ký bởi|thời gian ký|ngày ký|cơ quan ký|signed by|digitally signed).{0,100}|-?\s?\d{1,3}\s?-?)$/;
const RULE = /^(?:[-–—_=*.~]\s?){2,}$/;
const STAR = /^[*∗⁎★☆](?:\s[*∗⁎★☆]){0,2}$/;
const NAMES_BODY =
  /^(?:ban|bộ|tỉnh uỷ|thành uỷ|huyện uỷ|quận uỷ|thị uỷ|đảng uỷ|quân uỷ|chi bộ|chi uỷ|đảng|thường trực|uỷ ban|văn phòng|hội đồng|đại hội|cấp uỷ)/;

/** A component of the header or footer is short; anything longer is running text. */
const LONGEST_COMPONENT = 160;

/** True when `text` differs from the Party title by at most two letters, marks left aside. */
function isNearTitle(text: string): boolean {
  if (text.length < 18 || text.length > 26 || !/^[đdðĐDÐ]/.test(text)) return false;
  const letters = withoutMarks(text).replace(/\s+/g, " ");
  if (letters === TITLE_LETTERS) return true;
  if (Math.abs(letters.length - TITLE_LETTERS.length) > 2) return false;
  // Distance by rows; both are some twenty letters long.
  let row = Array.from({ length: TITLE_LETTERS.length + 1 }, (_, i) => i);
  for (let i = 1; i <= letters.length; i++) {
    const next = [i];
    for (let j = 1; j <= TITLE_LETTERS.length; j++) {
      const same = letters[i - 1] === TITLE_LETTERS[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + same));
    }
    row = next;
  }
  return (row.at(-1) as number) <= 2;
}

/** The first letter of a long line that is more than running text: “Kính gửi”, “Căn cứ”, “Các căn cứ”. */
const MORE_THAN_TEXT = /^[-–+kc]/iu;

function kindOf(text: string): ItemKind {
  if (text.length <= LONGEST_COMPONENT) return kindOfShort(text);
  if (!MORE_THAN_TEXT.test(text)) return "text";
  const head = headOf(text);
  if (ADDRESSEES.test(head)) return "addressees";
  return BASE.test(head) ? "base" : "text";
}

const kindOfShort = textReader((text): ItemKind => {
  const folded = fold(text);
  if (STAR.test(text)) return "star";
  if (RULE.test(text)) return "rule";
  if (folded === TITLE || isNearTitle(text)) return "partyTitle";
  if (STATE_TITLE.test(folded)) return "stateTitle";
  if (MOTTO.test(folded)) return "motto";
  if (ADDRESSEES.test(folded)) return "addressees";
  if (RECIPIENTS.test(folded)) return "recipients";
  if (readNumber(text) !== null) return "number";
  if (readPlaceDate(text) !== null) return "placeDate";
  const bare = folded.replace(/(?<!\s)\s*:$/, "").replace(/\s+/g, " ");
  if (TYPE_BY_NAME.has(bare)) return "docType";
  const capitals = isCapitals(text);
  if (capitals && TYPE_BY_LETTERS.has(withoutMarks(text))) return "docType";
  if (COPY_TYPE.test(folded)) return "copyType";
  if (APPENDIX.test(folded)) return "appendix";
  if (SECRECY.test(folded) && capitals) return "secrecy";
  if (URGENCY.test(folded) && capitals) return "urgency";
  if (CIRCULATION.test(folded)) return "circulation";
  if (DRAFT.test(folded)) return "draftMark";
  if (SIGNED_MARK.test(folded)) return "signedMark";
  if (SIGNED_NAME.test(folded)) return "signedName";
  if (readAuthority(text) !== null) return "authority";
  if (readPosition(text) !== null) return "position";
  if (CONFIRMATION.test(folded)) return "confirmation";
  if (STAMP.test(folded)) return "stamp";
  if (EXAMPLE.test(folded)) return "example";
  if (BASE.test(folded)) return "base";
  if (folded.startsWith("của ") && capitals && NAMES_BODY.test(folded.slice(4))) return "author";
  if (capitals && text.length > 1) return bodyStart(folded) === null ? "capitals" : "bodyName";
  if (isPersonName(text)) return "personName";
  return "text";
});

function headOf(text: string): string {
  return fold(text.slice(0, LONGEST_COMPONENT));
}

/** Kinds that by themselves say: this line is no running text. */
const LANDMARKS: ReadonlySet<ItemKind> = new Set<ItemKind>([
  "partyTitle",
  "stateTitle",
  "motto",
  "number",
  "placeDate",
  "docType",
  "author",
  "bodyName",
  "star",
  "rule",
  "addressees",
  "recipients",
  "authority",
  "position",
  "signedMark",
  "signedName",
  "copyType",
  "appendix",
  "secrecy",
  "urgency",
  "circulation",
  "draftMark",
  "confirmation",
  "stamp",
]);

/** Kinds that may share a line with another component, and so speak for parting it. */
const PARTING: ReadonlySet<ItemKind> = new Set<ItemKind>([...LANDMARKS].filter((kind) => kind !== "rule"));

function item(segment: Segment): Item {
  const kind = kindOf(segment.text);
  const numbered = kind === "text" || kind === "base" || kind === "capitals" || kind === "personName";
  let head: string | null = null;
  return {
    kind,
    segment,
    marker: numbered ? readMarker(segment.text) : null,
    // Of running text nobody asks for it.
    get head() {
      head ??= headOf(segment.text);
      return head;
    },
  };
}

/** Blanks left for the number, the day or the month look like a gap between columns; such parts belong together. */
function belongTogether(left: string, right: string): boolean {
  const before = fold(left);
  const after = fold(right);
  if (/(?:^|\s)(?:ngày|tháng|năm)$/.test(before) || /^số\s*(?::\s*)?[\d….]*$/.test(before)) return true;
  return /^(?:tháng|năm)(?:\s|$)/.test(after) && /ngày|tháng/.test(before);
}

function parts(whole: Segment, breaks: readonly Break[]): Segment[] {
  const result: Segment[] = [];
  let from = 0;
  for (const gap of [...breaks, { from: whole.text.length, to: whole.text.length }]) {
    const left = whole.text.slice(from, gap.from).trim();
    const right = whole.text.slice(gap.to).trim();
    if (right !== "" && belongTogether(left, right)) continue;
    if (left !== "") result.push(sliceSegment(whole, from, gap.from));
    from = gap.to;
  }
  return result;
}

const TYPE_PREFIX = new RegExp(
  String.raw`^([${CAPITALS}]+(?: [${CAPITALS}]+){0,2}?)(?:\s*:)?\s+(?=CỦA |Về |V/v|[${SMALL}])`,
  "u",
);
const AUTHOR_PREFIX = new RegExp(String.raw`^(CỦA [${CAPITALS}\s,-]{4,80}?)\s+(?=[Vv]ề |V/v|v/v)`, "u");

/** “CHỈ THỊ CỦA BAN …”, “CHỈ THỊ về việc …” and “BÁO CÁO kết quả …” on one line: where the type's name ends, or 0. */
function typePrefixLength(text: string): number {
  const match = TYPE_PREFIX.exec(text);
  if (match === null || text.length > 600) return 0;
  return TYPE_BY_NAME.has(fold(match[1] as string)) ? (match[1] as string).length : 0;
}

/** “CỦA BAN THƯỜNG VỤ TỈNH UỶ về việc …”: where the author's name ends, or 0. */
function authorPrefixLength(text: string): number {
  const match = AUTHOR_PREFIX.exec(text);
  return match === null ? 0 : (match[1] as string).length;
}

function splitPrefixes(segment: Segment): Segment[] {
  const length = typePrefixLength(segment.text) || authorPrefixLength(segment.text);
  if (length === 0) return [segment];
  const rest = sliceSegment(segment, length, segment.text.length);
  const colon = /^:\s*/.exec(rest.text)?.[0].length ?? 0;
  return [sliceSegment(segment, 0, length), ...splitPrefixes(sliceSegment(rest, colon, rest.text.length))];
}

/** A person's name, also in capitals. */
function isName({ kind, segment }: Item): boolean {
  return kind === "personName" || (kind === "capitals" && NAME_IN_CAPITALS.test(segment.text));
}

function items(read: ReadLine): Item[] {
  const { whole, breaks } = read;
  if (whole.text === "") return [];
  if (breaks.length > 0 && breaks.length < 12) {
    const split = parts(whole, breaks).flatMap(splitPrefixes).map(item);
    const parted = split.length > 1 && split.some(({ kind }) => PARTING.has(kind));
    // A list entry beside a name, a table's row beside a name, two signers' names: short cells only.
    const [left, right] = split;
    const beside = left?.marker != null || left?.kind === "personName" || left?.head.startsWith("lưu ") === true;
    const named = split.length === 2 && right !== undefined && isName(right) && beside;
    // A column beside an empty one: “Số 05-CT/TU |”.
    if (parted || named || split.length === 1) return split;
  }
  return splitPrefixes(whole).map(item);
}

const CLOSING = /(?:[.;:!?…”"»)\]]|\/-?)$/;

/** Short lines come again in an office's drafts: those of header, recipients and signature. One object serves for each. */
const outsideComments = textReader((text) => classify(text, false));
/** Blank lines are all alike, and there may be millions of them. */
const BLANK = classify("", false);

/** Reads and classifies one line. `inComment`: a comment goes on from the line before. A pure function of the two. */
export function classifyLine(text: string, inComment: boolean): ClassifiedLine {
  if (inComment) return classify(text, true);
  return text === "" ? BLANK : outsideComments(text);
}

function openQuotation(text: string): ClassifiedLine["opensQuotation"] {
  if (text.lastIndexOf("“") > text.lastIndexOf("”")) return "curly";
  return text.startsWith('"') && !text.includes('"', 1) ? "straight" : null;
}

function classify(text: string, inComment: boolean): ClassifiedLine {
  const read = readLine(text, inComment);
  const list = items(read);
  const length = read.whole.text.length;
  return {
    whole: read.whole,
    items: list,
    comments: read.comments,
    raw: text,
    rawLength: text.length,
    startsInComment: inComment,
    endsInComment: read.endsInComment,
    opensQuotation: openQuotation(read.whole.text),
    landmark: list.some(({ kind }) => LANDMARKS.has(kind)),
    dissemination: length === 0 ? null : findDissemination(read.whole.text),
    closed: length > 50 ? CLOSING.test(read.whole.text) : null,
  };
}
