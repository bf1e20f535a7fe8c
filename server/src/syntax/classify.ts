import { fold } from "../text/fold.ts";
import { beginsWithSmall, CAPITALS, SMALL } from "../text/letters.ts";
import type { Break, ReadLine } from "../text/markup.ts";
import { readLine } from "../text/markup.ts";
import { textReader } from "../text/memo.ts";
import type { Segment } from "../text/segment.ts";
import { sliceSegment } from "../text/segment.ts";
import { findDissemination } from "./dissemination.ts";
import type { ClassifiedLine, Item, ItemKind } from "./kinds.ts";
import { classOf, headOf, isTypeName } from "./lineClasses.ts";
import { readMarker } from "./markers.ts";
import { NAME_IN_CAPITALS } from "./patterns.ts";
import type { TableRow } from "./tableLine.ts";
import { readTableLine } from "./tableLine.ts";

/** Kinds that rule out running text. */
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
  "debris",
]);

/** Kinds that may share a line with another component, and so speak for parting it. */
const PARTING: ReadonlySet<ItemKind> = new Set<ItemKind>([...LANDMARKS].filter((kind) => kind !== "rule"));

function item(segment: Segment, column: number): Item {
  const kind = classOf(segment.text);
  const numbered = kind === "text" || kind === "base" || kind === "capitals" || kind === "personName";
  let head: string | null = null;
  return {
    kind,
    segment,
    column,
    marker: numbered ? readMarker(segment.text) : null,
    // Computed on demand: it is never needed for running text.
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
/** How an abstract begins behind the author on the author's line; in capitals, only words that no body's name holds. */
const BEGINS_ABSTRACT =
  "[Vv]ề |V/v|v/v|V/V |VỀ |TẠI (?:CUỘC |BUỔI |PHIÊN |HỘI NGHỊ)|TRÌNH |THỰC HIỆN |NHẰM |ĐỐI VỚI |NĂM \\d";
const AUTHOR_PREFIX = new RegExp(String.raw`^(CỦA [${CAPITALS}\s,-]{4,80}?)\s+(?=${BEGINS_ABSTRACT})`, "u");

/** “CHỈ THỊ CỦA BAN …”, “CHỈ THỊ về việc …” and “BÁO CÁO kết quả …” on one line: where the type's name ends, or 0. */
function typePrefixLength(text: string): number {
  const match = TYPE_PREFIX.exec(text);
  if (match === null || text.length > 600) return 0;
  return isTypeName(fold(match[1] as string)) ? (match[1] as string).length : 0;
}

/** “CỦA BAN THƯỜNG VỤ TỈNH UỶ về việc …”: where the author's name ends, or 0. */
function authorPrefixLength(text: string): number {
  const match = AUTHOR_PREFIX.exec(text);
  return match === null ? 0 : (match[1] as string).length;
}

const APPENDIX_NUMBER = String.raw`(?:\d{1,2}|[IVX]{1,4})`;
const APPENDIX_IN_CAPITALS = String.raw`PHỤ LỤC(?:\s+(?:SỐ\s+)?${APPENDIX_NUMBER})?(?=[.:]?\s+\S)`;
const APPENDIX_BEFORE_CAPITALS = String.raw`Phụ lục\s+(?:số\s+)?${APPENDIX_NUMBER}(?=[.:]?\s+[${CAPITALS}]{2})`;
const APPENDIX_PREFIX = new RegExp(`^(?:${APPENDIX_IN_CAPITALS}|${APPENDIX_BEFORE_CAPITALS})`, "u");

/** “PHỤ LỤC 1. DANH MỤC …”, “Phụ lục 1: DANH MỤC …” on one line: where the label ends, or 0. */
function appendixPrefixLength(text: string): number {
  const match = text.length > 300 ? null : APPENDIX_PREFIX.exec(text);
  return match === null || classOf(text) === "appendix" ? 0 : match[0].length;
}

function splitPrefixes(segment: Segment): Segment[] {
  const length =
    typePrefixLength(segment.text) || authorPrefixLength(segment.text) || appendixPrefixLength(segment.text);
  if (length === 0) return [segment];
  const rest = sliceSegment(segment, length, segment.text.length);
  const colon = /^[:.–-]\s*/.exec(rest.text)?.[0].length ?? 0;
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
    const split = parts(whole, breaks)
      .flatMap(splitPrefixes)
      .map((part, column) => item(part, column));
    const parted = split.length > 1 && split.some(({ kind }) => PARTING.has(kind));
    // A list entry beside a name, a table's row beside a name, the names of two or more signers: short cells only.
    const [left, ...others] = split;
    const beside = left?.marker != null || left?.kind === "personName" || left?.head.startsWith("lưu ") === true;
    const named = beside && others.length > 0 && others.every(isName);
    // A column beside an empty one: “Số 05-CT/TU |”.
    if (parted || named || split.length === 1) return split;
  }
  return splitPrefixes(whole).map((part, column) => item(part, column));
}

/** Each line of each cell is classified separately. */
function tableItems(rows: readonly TableRow[]): Item[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ lines }, column) => lines.map((segment) => item(segment, column))),
  );
}

const CLOSING = /(?:[.;:!?…”"»)\]]|\/-?)$/;

/**
 * Short lines recur in an office's drafts: those of header, recipients and signature. Each is classified once and
 * shared.
 */
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

const OF_SECTION = "(?:tại|theo|các|ở|và|nêu|hướng dẫn|quy định) (?:điểm|khoản|mục|điều)";
const LINKING_WORDS =
  "từ|đến|và|hoặc|với|theo|tại|của|là|có|được|gồm|trên|dưới|trong|hơn|khoảng|gần|cho|ít nhất|tối đa|tối thiểu";
/** Words that end no heading: what follows goes on, whatever it looks like. */
const WANTS_MORE = new RegExp(String.raw`(?:^|[\s(])(?:${OF_SECTION}|${LINKING_WORDS})$`);
const COUNTED_WORDS = "điểm|khoản|mục|điều|mẫu|mẫu số|biểu|biểu số|số|phụ lục|tháng|ngày|năm|quý|khoá|lần thứ";
/** Words behind which a figure often stands, and which may end a heading as well. */
const WANTS_FIGURE = new RegExp(String.raw`(?:^|[\s(])(?:${COUNTED_WORDS})$`);
/** How much of a line's end shows how it breaks off, in UTF-16 code units. */
const TAIL = 24;

function breaksOff(text: string, closed: boolean | null): ClassifiedLine["breaksOff"] {
  if (closed !== false) return null;
  const open = text.lastIndexOf("(") > text.lastIndexOf(")");
  const tail = fold(text.slice(-TAIL));
  if (open || WANTS_MORE.test(tail)) return "reference";
  return WANTS_FIGURE.test(tail) ? "noun" : "word";
}

function goesOn(first: Item | undefined): ClassifiedLine["goesOn"] {
  if (first === undefined || (first.kind !== "text" && first.kind !== "base")) return null;
  const { marker, segment } = first;
  if (marker === null) return beginsWithSmall(segment.text) ? "word" : null;
  if (marker.family === "bullet" || marker.family === "plus") return null;
  // “7-TĐV”, “3.7 Hướng dẫn”: no mark, or nothing behind it, as a section's number has.
  const bare = marker.delimiter === "" || segment.text[marker.textFrom - 1] !== " ";
  return bare ? "bareFigure" : "figure";
}

function classify(text: string, inComment: boolean): ClassifiedLine {
  const read = readLine(text, inComment);
  const table = readTableLine(read);
  const list = table === null ? items(read) : tableItems(table);
  const length = read.whole.text.length;
  const closed = length > 50 && table === null ? CLOSING.test(read.whole.text) : null;
  return {
    whole: read.whole,
    items: list,
    comments: read.comments,
    columns: table === null ? list.length : Math.max(0, ...table.map(({ cells }) => cells.length)),
    table,
    raw: text,
    startsInComment: inComment,
    endsInComment: read.endsInComment,
    opensQuotation: openQuotation(read.whole.text),
    landmark: list.some(({ kind }) => LANDMARKS.has(kind)),
    dissemination: length === 0 ? null : findDissemination(read.whole.text),
    breaksOff: breaksOff(read.whole.text, closed),
    goesOn: table === null ? goesOn(list[0]) : null,
    closed,
  };
}
