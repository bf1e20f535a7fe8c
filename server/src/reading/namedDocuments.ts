import { KINDS } from "../kinds/kinds.ts";
import { fold } from "../text/fold.ts";
import { LETTER, WORD_END } from "../text/letters.ts";

/** The names of types that a text cites documents by, as one alternative of an expression. */
const TYPES =
  "Nghị quyết|Chỉ thị|Kết luận|Quy định|Quyết định|Hướng dẫn|Kế hoạch|Thông báo|Quy chế|Chương trình|Công văn|Tờ trình|Báo cáo|Thông tri|Đề án";

/** Who is cited by a number alone: “Nghị quyết 57 của Bộ Chính trị”. */
const AUTHORS =
  "Bộ Chính trị|Ban Bí thư|Ban Chấp hành|Trung ương|Ban Thường vụ|Tỉnh uỷ|Tỉnh ủy|Thành uỷ|Thành ủy|Huyện uỷ|Huyện ủy|Đảng uỷ|Đảng ủy";

/** Where a document is named, from its type on, in code units of the text. */
export interface NamedDocument {
  readonly from: number;
  readonly to: number;
  /** As written: “Nghị quyết”. */
  readonly type: string;
}

const NUMBER_ALONE = new RegExp(
  `(?<!${LETTER})(?<type>${TYPES})\\s+số\\s+\\d{1,5}(?=\\s*,?\\s+(?:ngày|của)${WORD_END})`,
  "gu",
);
const SHORT_NUMBER = new RegExp(
  `(?<!${LETTER})(?<type>${TYPES})\\s+\\d{1,4}(?=\\s*,?\\s+của\\s+(?:${AUTHORS})${WORD_END})`,
  "gu",
);
const NO_NUMBER = new RegExp(
  `^(?:[-+*]\\s*)?Căn cứ\\s+(?<type>${TYPES})\\s*,?\\s+ngày\\s+\\d{1,2}(?:[/.-]\\d{1,2}[/.-]\\d{4})?`,
  "gu",
);

/** The State's bodies, whose documents Party texts are based on. */
const STATE_AUTHORS =
  "Chính phủ|Thủ tướng|Uỷ ban nhân dân|Ủy ban nhân dân|Hội đồng nhân dân|Bộ trưởng|Ban Tổ chức|Uỷ ban Kiểm tra|Văn phòng";
const NUMBER_BEHIND = `(?![^;]{0,300}(?:số\\s*\\d|\\d-[A-ZĐ]))`;
/** “Căn cứ Quy định của Tỉnh uỷ về …”; what a body said at a meeting has no number (“của Tỉnh uỷ tại cuộc họp …”). */
const NO_NUMBER_OF_BODY = new RegExp(
  `^(?:[-+*]\\s*)?Căn cứ\\s+(?<type>${TYPES})\\s+của\\s+(?:${AUTHORS}|${STATE_AUTHORS})${WORD_END}(?![^;]{0,60}\\s(?:tại|ở)\\s)${NUMBER_BEHIND}`,
  "gu",
);

function found(text: string, expression: RegExp): NamedDocument[] {
  return [...text.matchAll(expression)].map((match) => {
    const type = match.groups?.type ?? "";
    const from = match.index + match[0].indexOf(type);
    return { from, to: match.index + match[0].length, type };
  });
}

/** Documents that a text names without their symbol, or without number and symbol. */
export function withoutSymbol(text: string): NamedDocument[] {
  return [NUMBER_ALONE, SHORT_NUMBER, NO_NUMBER, NO_NUMBER_OF_BODY].flatMap((expression) => found(text, expression));
}

/** A document whose symbol is that of another type. */
export interface ForeignSymbol extends NamedDocument {
  readonly code: string;
  /** Codes that the type may have, the usual one first. */
  readonly codes: readonly string[];
}

/** Before another type's name: “Thông báo Kết luận số 12-TB/TU” is a notice. */
const OTHER_TYPE = "(?:Thông báo|ban hành|Dự thảo|dự thảo) ";
const CODE = `[A-ZĐ]${LETTER}{1,3}`;
const SYMBOL = new RegExp(
  `(?<!${LETTER}|${OTHER_TYPE})(?<type>${TYPES})\\s+(?:số\\s+)?\\d{1,5}-(?<code>${CODE})/`,
  "gu",
);

/** Documents whose type and symbol do not agree: “Chỉ thị số 57-NQ/TW”. */
export function foreignSymbols(text: string): ForeignSymbol[] {
  return [...text.matchAll(SYMBOL)].flatMap((match) => {
    const { type = "", code = "" } = match.groups ?? {};
    const kind = KINDS.named(fold(type));
    const codes = kind === null ? [] : [...kind.codes, ...kind.codesUntil.flatMap((one) => one.codes)];
    // A code of no type is malformed, which another rule tells.
    const known = KINDS.ofCode(code);
    if (codes.length === 0 || known === null || codes.some((one) => one.toLowerCase() === code.toLowerCase()))
      return [];
    return [{ from: match.index, to: match.index + match[0].length - 1, type, code, codes }];
  });
}

/** Behind “số”: a figure before “-KH/ĐU”, “/KH-UBND”, not before the day of “số 5/6/2026”. */
const SINGLE_FIGURE = new RegExp(
  `(?<=số\\s)\\d(?=-[A-ZĐ]${LETTER}{1,3}/[A-ZĐ]|/(?:\\d{4}/)?[A-ZĐ]${LETTER}{1,3}-[A-ZĐ])`,
  "gu",
);

/** The numbers below 10 in symbols that lack their leading 0: where the figure stands. */
export function singleFigures(text: string): number[] {
  return [...text.matchAll(SINGLE_FIGURE)].map(({ index }) => index);
}
