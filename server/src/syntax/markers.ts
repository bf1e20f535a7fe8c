import { CAPITALS, LETTER } from "../text/letters.ts";
import type { Marker, MarkerFamily } from "./kinds.ts";

/** The letters that number points, in their order: no f, j, w, z, and none with a mark but đ. HD 05: Phần II, I.6.2.4đ. */
export const POINT_LETTERS = "abcdđeghiklmnopqrstuvxy";

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

const ORDINAL_WORDS = [
  "nhất",
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
  "mười ba",
  "mười bốn",
  "mười lăm",
];

/** The value of a Roman number in capitals; null for what is not one (“IIII”, “VX”). */
export function romanValue(text: string): number | null {
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = ROMAN_DIGITS[text.charAt(i)];
    const next = ROMAN_DIGITS[text.charAt(i + 1)] ?? 0;
    if (digit === undefined) return null;
    value += digit < next ? -digit : digit;
  }
  return value > 0 && romanText(value) === text ? value : null;
}

/** A number from 1 up in Roman capitals. */
export function romanText(value: number): string {
  const parts: [number, string][] = [
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = value;
  let text = "";
  for (const [size, letters] of parts) {
    while (rest >= size) {
      text += letters;
      rest -= size;
    }
  }
  return text;
}

/** “thứ nhất” → 1, “thứ hai” → 2; null when it is not such a word. */
function wordValue(words: string): number | null {
  const word = words.toLowerCase().replace(/^thứ\s+/, "");
  const index = ORDINAL_WORDS.indexOf(word === "một" ? "nhất" : word === "bốn" ? "tư" : word);
  return index < 0 ? null : index + 1;
}

/** A number in words without “thứ”, where nothing but a mark follows: “Chương Hai”. */
const PLAIN_WORD = String.raw`(?:[Mm]ột|[Hh]ai|[Bb]a|[Bb]ốn|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín|[Mm]ười)(?=\s*(?:[.:]|$))`;
const PART_NUMBER = String.raw`${PLAIN_WORD}|thứ\s+${LETTER}+(?:\s${LETTER}+)?|THỨ\s+${LETTER}+|[IVXL]{1,7}|\d{1,2}|[A-HĐ](?=[.:]|\s*$)`;
/** A mark, a name in capitals or in title case, or nothing. */
const BEHIND_PART = String.raw`\s*([.:-])\s*|\s+(?=[${CAPITALS}]{2}|[${CAPITALS}][^.;:]{3,100}$)|\s*$`;
const HEADING = new RegExp(String.raw`^(Phần|Chương|Mục|PHẦN|CHƯƠNG|MỤC)\s+(${PART_NUMBER})(?:${BEHIND_PART})`, "u");
/** What is cited by its articles: “Điều 5 Luật Lưu trữ”, “Điều 2 Quy định số 37-QĐ/TW” begin no article. */
const CITED =
  "(?:Luật|Bộ luật|Hiến pháp|Pháp lệnh|Nghị định|Thông tư|Điều lệ|(?:Nghị quyết|Quy định|Quyết định|Quy chế|Chỉ thị|Kết luận|Hướng dẫn|Kế hoạch|Thông báo)\\s+(?:số|này|nêu|kèm|\\d))";
const BEHIND_ARTICLE = String.raw`\s*([.:)-])\s*|\s+([-–])\s+|\s*$`;
const ARTICLE = new RegExp(
  String.raw`^(?:Điều|ĐIỀU)\s+(\d{1,3}|[IVX]{1,5})(?:${BEHIND_ARTICLE}|\s+(?=[${CAPITALS}])(?!${CITED}))`,
  "u",
);
const ROMAN = new RegExp(String.raw`^([IVX]{1,6})\s?([-.–)/])(?:\s+|(?=[${CAPITALS}]${LETTER}))`, "u");
/** “A. ĐẶC ĐIỂM TÌNH HÌNH”; “C. Mác” is a name, and further letters are shortened names of places: “H. Bình Chánh”. */
const CAPITAL = new RegExp(String.raw`^([A-EGĐ])\s?([-.–)/])\s+(?=[${CAPITALS}])(?!M[áa][cr]|Ăng|Lê-?nin)`, "u");
const DECIMAL = new RegExp(
  String.raw`^(\d{1,2}(?:\.\d{1,2}){1,4})(\.\s*(?=\S)|\)\s*|\s?[-–/]\s+|\s+(?=[${CAPITALS}]))`,
  "u",
);
const NUMBER = new RegExp(String.raw`^(\d{1,3})\s?(\.-|[.)/-]|–)(?:\s+|(?=[${CAPITALS}])(?!.${LETTER}{0,3}/))`, "u");
/** “a.quét dọn” begins a point; “đ.c”, “v.v.” are shortened words. */
const POINT = new RegExp(
  String.raw`^([a-zđ])\s?(?:([).]|[-/](?=\s))\s+|(\))(?=${LETTER})|(\.)(?=[${CAPITALS}]|${LETTER}{2}))`,
  "u",
);
const PARENTHESIS = /^\(([ivx]{1,5}|\d{1,2}|[a-zđ])\)\s*/u;
const BULLET = new RegExp(String.raw`^([-–—•▪●◦])(?:\s+|(?=${LETTER}))`, "u");
const PLUS = /^\+\s*(?=\S)/u;

function marker(
  family: MarkerFamily,
  text: string,
  ordinal: number | null,
  delimiter: string,
  script: Marker["script"],
  textFrom: number,
  path: readonly number[] = [],
): Marker {
  return { family, text, ordinal, delimiter, script, textFrom, path };
}

function heading(text: string): Marker | null {
  const match = HEADING.exec(text);
  if (match === null) return null;
  const word = (match[1] as string).toLowerCase();
  const number = match[2] as string;
  const family = word === "phần" ? "phan" : word === "chương" ? "chuong" : "muc";
  const arabic = /^\d/.test(number);
  const roman = /^[IVXL]+$/.test(number);
  const letter = !roman && number.length === 1;
  const byLetter = letter ? POINT_LETTERS.indexOf(number.toLowerCase()) + 1 : null;
  const ordinal = arabic ? Number(number) : roman ? romanValue(number) : (byLetter ?? wordValue(number));
  if (ordinal === null) return null;
  const script = arabic ? "arabic" : roman ? "roman" : letter ? "letter" : "words";
  return marker(family, `${match[1]} ${number}`, ordinal, match[3] ?? "", script, match[0].length);
}

/**
 * The marker that a paragraph begins with; null when it begins with none. `text` is the text of an item.
 * “2-3 ngày”, “1.334 ca”, “20/8/2025”, “5K”, “đ.c” are no markers.
 */
export function readMarker(text: string): Marker | null {
  const first = text.charCodeAt(0);
  // Letters that no marker begins with are most of all lines.
  if (Number.isNaN(first)) return null;
  const headed = /^[PCMĐ]/.test(text) ? (heading(text) ?? article(text)) : null;
  if (headed !== null) return headed;
  let match = /^[IVX]/.test(text) ? ROMAN.exec(text) : null;
  if (match !== null) {
    const value = romanValue(match[1] as string);
    if (value !== null) {
      return marker("roman", `${match[1]}${match[2]}`, value, match[2] as string, "roman", match[0].length);
    }
  }
  match = /^[A-GĐ]/.test(text) ? CAPITAL.exec(text) : null;
  if (match !== null) {
    const ordinal = POINT_LETTERS.indexOf((match[1] as string).toLowerCase()) + 1;
    return marker("capital", `${match[1]}${match[2]}`, ordinal, match[2] as string, "letter", match[0].length);
  }
  if (/^\d/.test(text)) {
    match = DECIMAL.exec(text);
    if (match !== null) {
      const path = (match[1] as string).split(".").map(Number);
      const delimiter = (match[2] as string).trim();
      const written = `${match[1]}${delimiter}`;
      return marker("decimal", written, path.at(-1) ?? null, delimiter, "arabic", match[0].length, path);
    }
    match = NUMBER.exec(text);
    if (match === null) return null;
    return marker("number", `${match[1]}${match[2]}`, Number(match[1]), match[2] as string, "arabic", match[0].length);
  }
  match = POINT.exec(text);
  if (match !== null) {
    const ordinal = POINT_LETTERS.indexOf(match[1] as string) + 1;
    const delimiter = match[2] ?? match[3] ?? (match[4] as string);
    return marker("letter", `${match[1]}${delimiter}`, ordinal || null, delimiter, "letter", match[0].length);
  }
  match = PARENTHESIS.exec(text);
  if (match !== null) {
    const inner = match[1] as string;
    const arabic = /^\d/.test(inner);
    const roman = /^[ivx]+$/.test(inner);
    const ordinal = arabic ? Number(inner) : roman ? romanValue(inner.toUpperCase()) : POINT_LETTERS.indexOf(inner) + 1;
    const script = arabic ? "arabic" : roman ? "roman" : "letter";
    return marker("parenthesis", `(${inner})`, ordinal || null, ")", script, match[0].length);
  }
  match = BULLET.exec(text);
  if (match !== null) return marker("bullet", match[1] as string, null, "", "none", match[0].length);
  match = PLUS.exec(text);
  return match === null ? null : marker("plus", "+", null, "", "none", match[0].length);
}

function article(text: string): Marker | null {
  const match = ARTICLE.exec(text);
  if (match === null) return null;
  const number = match[1] as string;
  const roman = /^[IVX]/.test(number);
  const ordinal = roman ? romanValue(number) : Number(number);
  if (ordinal === null) return null;
  const delimiter = match[2] ?? match[3] ?? "";
  const written = `${text.slice(0, "Điều".length)} ${number}${delimiter}`;
  return marker("dieu", written, ordinal, delimiter, roman ? "roman" : "arabic", match[0].length);
}

const RANKS: Readonly<Record<MarkerFamily, number>> = {
  phan: 1,
  chuong: 2,
  muc: 3,
  capital: 4,
  roman: 5,
  dieu: 6,
  number: 7,
  decimal: 8,
  letter: 20,
  parenthesis: 21,
  bullet: 22,
  plus: 23,
};

/** How deep a marker stands by its kind: a marker of a higher rank stands below one of a lower rank. */
export function markerRank(of: Marker): number {
  return of.family === "decimal" ? RANKS.decimal + of.path.length - 2 : RANKS[of.family];
}
