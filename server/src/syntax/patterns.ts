import { withFigures } from "../text/figures.ts";
import { fold, isCapitals } from "../text/fold.ts";
import { beginsWithCapital, beginsWithWords, CAPITALS, LETTER, LETTERS, SMALL, WORD_END } from "../text/letters.ts";
import { textReader } from "../text/memo.ts";
import { COLLECTIVE_BODIES, NAME_TITLES, POSITIONS } from "../vocabulary/positions.ts";

/** A blank left to fill in: dots (Word makes “….” of four), underscores, a placeholder in brackets or in braces. */
const MARKED_BLANK = "(?:…|\\.{2})[.…]{0,20}|_{1,20}|\\[[^\\]]{0,40}\\]|\\{\\{[^{}]{0,40}\\}\\}";
/** A year, also one with only the century written: “20……”. */
const YEAR = `\\d{3,4}|\\d{2}(?:\\s?(?:${MARKED_BLANK}))?|${MARKED_BLANK}`;

/** What a line of number and symbol says, by meaning, also where its form is wrong. */
export interface NumberParts {
  /** Null for a blank. */
  readonly value: number | null;
  /** As written: “05”, “”, “…”. */
  readonly valueText: string;
  readonly suffix: string | null;
  readonly typeCode: string | null;
  readonly bodyCode: string | null;
}

const SUFFIX = `(?:(?<suffix>[a-zđ]${WORD_END})\\s*)?`;
const FURTHER_BODIES = `(?:\\s?[-–/]\\s?${LETTER}[${LETTERS}\\d.&]{0,19}){0,5}`;
/** Each part with the blanks behind it: of blanks between parts that may be missing, many in a row would take for ever. */
const NUMBER_LINE = new RegExp(
  `^[Ss][ốỐ]\\s*(?:[:.]\\s*)?(?:(?<value>\\d{1,5}|${MARKED_BLANK})\\s*)?${SUFFIX}` +
    "(?:[*†]\\s*)?(?:(?:[-–—/._]\\s*(?:(?:19|20)\\d\\d\\s*[/-]\\s*)?[-–—]?|(?=[A-ZĐ][A-Za-zđ]{1,2}\\s?/))" +
    "(?<type>[A-ZĐÐa-zđð]{1,5}|[A-ZĐÐ&]{2,14}(?=\\s?(?:-|$))|\\[[^\\]]{0,40}\\])\\s*(?:[-–—/\\\\]\\s*(?:[-–—/]\\s*)?" +
    `(?<body>\\[[^\\]]{0,40}\\]|${LETTER}[${LETTERS}\\d.&]{0,19}${FURTHER_BODIES})\\s*)?(?:[-/]\\s?(?:19|20)\\d\\d)?)?[.,;]?$`,
  "u",
);

/** A whole symbol that lacks “Số”, or has it without its marks: “12-CT/TU”, “Sô 12-CT/TU”. */
const UNMARKED = new RegExp(`^(?:s[ôoồổỗộ][:.]?\\s{0,3})?(?=\\d{1,4}-[A-ZĐ][A-Za-zđ]{1,4}/${LETTER})`, "iu");

/** Reads “Số 05-CT/TU” and its many wrong forms; null when the whole text is not such a line. */
export function readNumber(written: string): NumberParts | null {
  if (written.length > 90) return null;
  const text = withFigures(/^\d|^[Ss][^\u0300-\u036fốỐ]/.test(written) ? written.replace(UNMARKED, "Số ") : written);
  if (!/^[Ss][ốỐ]/.test(text)) return null;
  const groups = NUMBER_LINE.exec(text)?.groups;
  if (groups === undefined) return null;
  const valueText = groups.value ?? "";
  const typeCode = groups.type ?? null;
  const value = /^\d+$/.test(valueText) ? Number(valueText) : null;
  if (
    typeCode === null &&
    groups.body === undefined &&
    value === null &&
    valueText === "" &&
    !/^số\s*:?$/i.test(text)
  ) {
    return null;
  }
  return {
    value,
    valueText,
    suffix: groups.suffix ?? null,
    typeCode: typeCode?.startsWith("[") ? null : typeCode,
    bodyCode: groups.body?.startsWith("[") ? null : (groups.body?.replace(/\.$/, "") ?? null),
  };
}

/** What a line of place and date says. */
export interface PlaceDateParts {
  readonly place: string | null;
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  /** As written, blanks too; null where the word (“ngày”, “tháng”) is missing as well. */
  readonly dayText: string | null;
  readonly monthText: string | null;
  readonly yearText: string | null;
}

/** A month in words, where figures should stand: “tháng tám”. */
export const MONTH_WORDS = [
  "giêng",
  "hai",
  "ba",
  "tư",
  "năm",
  "sáu",
  "bảy",
  "tám",
  "chín",
  "mười",
  "mười một",
  "mười hai",
];
export const MONTH_WORD = `(?:mười một|mười hai|${MONTH_WORDS.slice(0, 10).join("|")}|một|chạp|[IVX]{1,4}(?=[\\s,]))`;
const ROMAN_MONTHS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

function monthOf(written: string | undefined): number | null {
  const word = fold(written ?? "");
  if (word === "một") return 1;
  if (word === "chạp") return 12;
  const at = Math.max(MONTH_WORDS.indexOf(word), ROMAN_MONTHS.indexOf(word));
  return at < 0 ? null : at + 1;
}

/** “ngày”, or the place behind a comma where it is missing. */
export const DAY_WORD = String.raw`(?<ngay>ngày|(?<=, ?)(?=\d))`;
/** “năm”, or the place behind a month in figures where it is missing. */
export const YEAR_WORD = String.raw`(?<nam>năm|(?<=\d,?\s?)(?=\d{4}))`;
/** Each part with the blanks behind it, as in a line of number and symbol. */
const PLACE_DATE = new RegExp(
  "^\\s*(?:(?<place>[^,;\\s](?:[^,;]{0,58}?[^,;\\s])??)\\s*(?:[,;.]\\s*)?)??" +
    `(?:${DAY_WORD}\\s*(?:(?<day>\\d{1,3}|${MARKED_BLANK})\\s*)?(?:,\\s*)?)?` +
    `tháng\\s*(?:(?<month>\\d{1,2}|${MONTH_WORD}|${MARKED_BLANK})\\s*)?(?:,\\s*)?` +
    `${YEAR_WORD}\\s*(?:(?<year>${YEAR})\\s*)?[.,;]{0,5}$`,
  "iu",
);
const SHORT_DATE = String.raw`(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>\d{4})`;
const PLACE_SHORT_DATE = new RegExp(
  String.raw`^(?<place>[^,;\d]{1,60}?)(?:\s*[,;]\s*(?:ngày\s*)?|\s+ngày\s*)${SHORT_DATE}\.?$`,
  "iu",
);

const LEVEL = /^(?:tỉnh|thành phố|quận|huyện|thị xã|thị trấn|xã|phường|đặc khu|thôn)\s+/iu;

/** True for the name of a place, with or without its level: each word in title case, or a number. */
export function looksLikePlace(text: string): boolean {
  const name = text.replace(LEVEL, "");
  return (
    name.split(" ").length <= 5 && name.split(" ").every((word) => beginsWithCapital(word) || /^[\d[…._-]/u.test(word))
  );
}

const ENDS_LIKE_DATE = /\d{4}[.,;]{0,5}$|năm\s*(?:\d{2}\s?)?(?:[….[_{]|$)/iu;
const TELLS_TIME = "thời gian|hôm nay|vào|hồi|từ|đến|trước|sau|bắt đầu|kết thúc|hạn|thời hạn|sinh|căn cứ";
const IN_SENTENCE = "ngày|lúc|trong|kể từ|tính từ|đối với|hết|nay|cũ|cùng|các|những|của|và";
/** What a sentence about a date begins with, where a head has a place: “Thời gian: …, ngày …”, “Hôm nay, ngày …”. */
const NO_PLACE = new RegExp(`:|^(?:${TELLS_TIME}|${IN_SENTENCE})${WORD_END}`, "u");

/** The name of a place of four syllables at the most, with or without its level. */
const LEVEL_BEFORE = String.raw`(?:(?:Thành phố|Phường|Xã|Đặc khu|Huyện|Quận|Thị xã|Thị trấn|TP\.?) )?`;
const SHORT_PLACE = new RegExp(String.raw`^${LEVEL_BEFORE}\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){0,3}$`, "u");

/** “Phường An Phú, Sơn Hà, ngày …”: a place and the one that it lies in. */
const TWO_PLACES = /^(?<own>[^,;]{2,40}), (?<above>[^,;]{2,40}), (?<date>ngày [^,;]{4,40})$/u;

/** Words of a place whose capitals are wrong: “Thành phố hà nội”. */
const MOST_MISSPELT = 4;

/** “năm 26” is 2026: how it is written is another matter. */
function wholeYear(year: number | null): number | null {
  return year !== null && year < 100 ? 2000 + year : year;
}

/** Reads “Hà Nội, ngày 03 tháng 02 năm 2026” and its wrong forms; null when the whole text is not such a line. */
export function readPlaceDate(written: string): PlaceDateParts | null {
  const text = written.length > 110 ? written : withFigures(written);
  if (text.length > 110 || !ENDS_LIKE_DATE.test(text)) return null;
  const long = PLACE_DATE.exec(text)?.groups;
  const places = long === undefined ? TWO_PLACES.exec(text)?.groups : undefined;
  if (places !== undefined && looksLikePlace(places.own ?? "") && looksLikePlace(places.above ?? "")) {
    const read = readPlaceDate(`${places.own}, ${places.date}`);
    return read === null ? null : { ...read, place: `${places.own}, ${places.above}` };
  }
  const groups = long ?? PLACE_SHORT_DATE.exec(text)?.groups;
  if (groups === undefined) return null;
  // “Sơn Hà, 15 tháng 9 năm 2026” and “… ngày 15 tháng 9, 2026” lack a word: only behind a place, with the day.
  const lacks = long !== undefined && (groups.ngay === "" || groups.nam === "");
  if (lacks && (!/\d/.test(groups.day ?? "") || !looksLikePlace(groups.place?.trim() ?? ""))) return null;
  // “… vào thứ Hai, ngày 23/6/2026.” ends a sentence.
  if (long === undefined && !looksLikePlace(groups.place?.trim() ?? "")) return null;
  // Without a comma it is a short name: “… TẠI CUỘC HỌP NGÀY 05/10/2025” is none.
  if (long === undefined && !/[,;]/.test(text) && !SHORT_PLACE.test(groups.place?.trim() ?? "")) return null;
  const place = groups.place?.trim() || null;
  // Without a comma, “trong tháng 6 năm 2026” is a sentence's end, not a place.
  const whole = long !== undefined && groups.ngay !== undefined && /\d/.test(groups.day ?? "") && text.includes(",");
  const small = place !== null && !beginsWithCapital(place) && !/^[[…._{]/u.test(place);
  // In small letters or in brackets only where the whole date stands behind a comma: “thanh khê, ngày 14 tháng 8 năm 2026”.
  if (small && !(whole && (place.split(" ").length <= 4 || /^\d{1,2}$/.test(place)))) return null;
  if (place !== null && place.split(" ").length > 8) return null;
  // “Kết quả công tác tháng 01 năm 2026” is an abstract: what looks like no place is one only before a comma or “ngày”.
  const marked = text.includes(",") || groups.ngay !== undefined;
  if (place !== null && !looksLikePlace(place) && (!marked || place.split(" ").length > MOST_MISSPELT)) return null;
  if (place !== null && NO_PLACE.test(fold(place))) return null;
  const dayText = groups.day ?? (groups.ngay === undefined ? null : "");
  if (place === null && dayText === null) return null;
  const numeral = (part: string | undefined) => (part !== undefined && /^\d+$/.test(part) ? Number(part) : null);
  return {
    place: place === null || /^[[…._{]/.test(place) ? null : place,
    day: numeral(groups.day),
    month: numeral(groups.month) ?? monthOf(groups.month),
    year: wholeYear(numeral(groups.year)),
    dayText,
    monthText: groups.month ?? "",
    yearText: groups.year ?? "",
  };
}

/** A signing authority: the mark as it should be written, what was written, and the text behind it. */
export interface AuthorityParts {
  readonly mark: "T/M" | "K/T" | "T/L" | "TUQ";
  readonly written: string;
  readonly body: string;
  readonly bodyFrom: number;
}

/** “T/M”, “TM”, “T. M”. */
const SHORT_MARK = String.raw`T\s?[/.]\s?M|TM|K\s?[/.]\s?T|KT|T\s?[/.]\s?L|TL|TUQ|T\s?[/.]\s?U\s?[/.]?\s?Q|T/U`;
const AUTHORITY = new RegExp(String.raw`^(${SHORT_MARK}|THỪA LỆNH|THAY MẶT|KÝ THAY)\s?[.:/]?\s*`, "iu");
const BEGINS_AUTHORITY = /^[TK]/iu;
const MARKS: Readonly<Record<string, AuthorityParts["mark"]>> = {
  tm: "T/M",
  kt: "K/T",
  tl: "T/L",
  tuq: "TUQ",
  tu: "TUQ",
  "thừa lệnh": "T/L",
  "thay mặt": "T/M",
  "ký thay": "K/T",
};

/** Reads “T/M BAN THƯỜNG VỤ”, also “TM.”, “T.M”; null when the text is not a line of authority. */
export function readAuthority(text: string): AuthorityParts | null {
  return text.length <= 120 && BEGINS_AUTHORITY.test(text) ? authorityIn(text) : null;
}

const authorityIn = textReader((text): AuthorityParts | null => {
  const match = AUTHORITY.exec(text);
  if (match === null) return null;
  const written = (match[1] as string).trim();
  const mark = MARKS[written.toLowerCase().replace(/[\s/.]+/g, written.includes(" ") && written.length > 5 ? " " : "")];
  const bodyFrom = match[0].length;
  const body = text.slice(bodyFrom);
  if (mark === undefined) return null;
  if (body === "") return /[/.]/.test(match[0]) ? { mark, written: match[0].trim(), body, bodyFrom } : null;
  const folded = fold(body);
  const known = [...COLLECTIVE_BODIES, ...POSITIONS].some((name) => beginsWithWords(folded, name));
  // “T/MBAN THƯỜNG VỤ”: the slash says where the mark ends.
  const glued = known && isCapitals(body) && /^[TK]\s?\/\s?[MTL]$/i.test(match[0]);
  // “KT/CHỦ TỊCH”; “KT/XH” is the symbol of an office.
  const slashed = /^[A-Z]+\s?\/\s?$/i.test(match[0]);
  const separated = glued || (slashed ? known : /[/.:\s]$/.test(match[0]));
  if (!separated || !(isCapitals(body) || (known && body.length < 60 && !/[.;:,]$/.test(body)) || /^\[/.test(body))) {
    return null;
  }
  return { mark, written: match[0].trim(), body, bodyFrom };
});

const LONGEST_POSITIONS = [...POSITIONS].sort((a, b) => b.length - a.length);

/**
 * Reads a line of position. `known` is the position that it begins with, folded; `rest` what follows, as written
 * (“BÍ THƯ TỈNH UỶ” → “TỈNH UỶ”). Null when it does not begin with a position, or goes on like a sentence.
 */
export function readPosition(text: string): { known: string; rest: string } | null {
  return text.length > 110 ? null : positionIn(text);
}

const positionIn = textReader((text): { readonly known: string; readonly rest: string } | null => {
  const bare = text.replace(/^Q(?:\.|uyền|UYỀN)\s*/u, "");
  const folded = fold(bare);
  const known = LONGEST_POSITIONS.find((name) => beginsWithWords(folded, name));
  if (known === undefined) return null;
  const rest = bare.slice(known.length).trim();
  if (rest === "" && bare.length < 40) return { known, rest };
  const options = rest.replace(/\((?:hoặc|kiêm)|\)|\/|hoặc/giu, "");
  return isCapitals(options) || rest === "" ? { known, rest } : null;
});

/** A person's name in capitals, without titles. */
export const NAME_IN_CAPITALS = new RegExp(`^[${CAPITALS}]+(?: [${CAPITALS}]+){1,4}$`, "u");
const NAME_WORD = `[${CAPITALS}]['’]?(?:[${CAPITALS}]?[${SMALL}]+)?`;
const NAME = new RegExp(`^${NAME_WORD}(?:[ -]${NAME_WORD}){1,6}$`, "u");
/** “K'Mắk”: some peoples have names of one word. */
const NAME_OF_ONE_WORD = new RegExp(`^[${CAPITALS}]['’][${CAPITALS}][${SMALL}]+$`, "u");
const NAME_PLACEHOLDER = /^(?:\[.{0,60}\]|\{\{[^{}]{0,60}\}\}|\(?họ(?: và)? tên\)?|\.{4,}|…+)$/iu;
const TITLES = [...NAME_TITLES].sort((a, b) => b.length - a.length);

/** How much of a name's line is titles (“PGS. TS. ”, “Đại tá ”), in code units. */
export function nameTitleLength(text: string): number {
  let at = 0;
  for (let round = 0; round < 6; round++) {
    const rest = fold(text.slice(at));
    const title = TITLES.find(
      (known) => rest.startsWith(known) && /^(?:\.\s*,?\s*|,\s*|:\s*|\s+)/.test(rest.slice(known.length)),
    );
    if (title === undefined) return at;
    const gap = /^(?:\.\s*,?\s*|,\s*|:\s*|\s+)/.exec(rest.slice(title.length))?.[0].length ?? 0;
    // “Bà Nguyễn”, “BS Nguyễn”, but not the name “Bà Triệu” nor initials without a full stop
    const capitals = isCapitals(text.slice(at, at + title.length)) && !isCapitals(text);
    const dotted = rest.slice(title.length).startsWith(".");
    if (title.length <= 2 && !dotted && !capitals && !/^(?:ông|bà|gs|ts)$/.test(title)) return at;
    at += title.length + gap;
  }
  return at;
}

/** True for a title that stands alone (“Đại tá” on a line above the name). */
export function isTitle(text: string): boolean {
  return NAME_TITLES.includes(fold(text).replace(/[.,:]$/, ""));
}

/** True for a person's name in title case, with or without titles before it, and for a placeholder of one. */
export function isPersonName(text: string): boolean {
  return text.length <= 70 && namesPerson(text);
}

const namesPerson = textReader((text) => {
  const name = text.slice(nameTitleLength(text)).replace(/[.,]$/, "");
  return NAME_PLACEHOLDER.test(text) || NAME.test(name) || NAME_OF_ONE_WORD.test(name);
});

/** How a line begins, folded, that names the document which a text goes with: “(Ban hành kèm theo Quyết định số …)”. */
export const ACCOMPANIES = /^[([*]*\s*(?:ban hành )?kèm theo/;
