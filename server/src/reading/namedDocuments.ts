import { KINDS, ofKinds } from "../kinds/kinds.ts";
import { fold } from "../text/fold.ts";
import { beginsWithWords, LETTER, WORD_END } from "../text/letters.ts";
import type { BodyStart } from "../vocabulary/bodies.ts";
import { bodyStart } from "../vocabulary/bodies.ts";
import { STATE_BODIES } from "../vocabulary/stateBodies.ts";

/** Where a document is named, from its type on, in code units of the text. */
export interface NamedDocument {
  readonly from: number;
  readonly to: number;
  /** As written: “Nghị quyết”. */
  readonly type: string;
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
/** How a body's name begins; which words name one, the tables say. */
const BODY = String.raw`của\s+(?=(?<body>\p{Lu}[^,;.:()]{0,40}))`;
const BASE = String.raw`^(?:[-+*]\s*)?Căn cứ\s+`;
/** What a body said at a meeting has no number: “của Tỉnh uỷ tại cuộc họp …”. */
const NO_MEETING = String.raw`(?![^;]{0,80}\s(?:tại|ở)\s)`;
const NO_NUMBER_BEHIND = String.raw`(?![^;]{0,300}(?:số\s*\d|\d-[A-ZĐ]))`;

const expressions = ofKinds(({ all }) => {
  const names = all.filter(({ citedBy }) => citedBy !== "title").map(({ name }) => name);
  const type = `(?<type>${names.join("|")})`;
  const named = `(?<!${LETTER})${type}`;
  return {
    /** “Nghị quyết số 57 của …”, “Kết luận số 21, ngày …”. */
    numberAlone: new RegExp(String.raw`${named}\s+số\s+\d{1,5}(?=\s*,?\s+(?:ngày|của)${WORD_END})`, "gu"),
    /** “Nghị quyết 57 của Bộ Chính trị”. */
    shortNumber: new RegExp(String.raw`${named}\s+\d{1,4}(?=\s*,?\s+${BODY})`, "gu"),
    /** “Căn cứ Quy định ngày 05/3/2026 …”. */
    dayAlone: new RegExp(String.raw`${BASE}${type}\s*,?\s+ngày\s+\d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4})?`, "gu"),
    /** “Căn cứ Quy định của Tỉnh uỷ về …”. */
    authorAlone: new RegExp(String.raw`${BASE}${type}\s+${BODY}${NO_MEETING}${NO_NUMBER_BEHIND}`, "gu"),
    /** “Chỉ thị số 57-NQ/TW”. */
    symbol: new RegExp(String.raw`(?<!${LETTER}|${OTHER_TYPE})${type}\s+(?:số\s+)?\d{1,5}-(?<code>${CODE})/`, "gu"),
  };
});

/** The Central Committee, as a sentence names it. */
const CENTRE = "trung ương";
/** The State's bodies, and those who head them and issue documents of their own. Folded. */
const OF_STATE = STATE_BODIES.flatMap(({ start, head }) => [start, fold(head)]);
const NUMBERING = new Set<BodyStart["role"] | undefined>(["committee", "organ", "state"]);

/** The words at the beginning of `name`, folded, that name a committee; null for none. */
function committeeIn(name: string): string | null {
  const start = bodyStart(name);
  return start?.role === "committee" ? start.words : beginsWithWords(name, CENTRE) ? CENTRE : null;
}

/** The same of any body, or head of one, whose documents bear numbers; of “Ban Tổ chức” the kind with what it does. */
function authorIn(name: string): string | null {
  const head = OF_STATE.find((words) => words.includes(" ") && beginsWithWords(name, words));
  if (head !== undefined) return head;
  const start = bodyStart(name);
  if (start === null || !NUMBERING.has(start.role)) return committeeIn(name);
  return start.words.includes(" ") ? start.words : (/^\S+(?:\s+\S+){0,2}/u.exec(name)?.[0] ?? null);
}

/** What a match names: from its type to its end, and `further` code units on. */
function named(match: RegExpExecArray, further = 0): NamedDocument {
  const type = match.groups?.type ?? "";
  const from = match.index + match[0].indexOf(type);
  return { from, to: match.index + match[0].length + further, type };
}

/** The matches of an expression with `body`, each with the words that `read` finds there. */
function authored(text: string, expression: RegExp, read: (name: string) => string | null) {
  return [...text.matchAll(expression)].flatMap((match) => {
    const words = read(fold(match.groups?.body ?? "").trimEnd());
    return words === null ? [] : [{ match, words }];
  });
}

/** Documents that a text names without their symbol, or without number and symbol. */
export function withoutSymbol(text: string): NamedDocument[] {
  const { numberAlone, shortNumber, dayAlone, authorAlone } = expressions();
  return [
    ...[...text.matchAll(numberAlone)].map((match) => named(match)),
    ...authored(text, shortNumber, committeeIn).map(({ match }) => named(match)),
    ...[...text.matchAll(dayAlone)].map((match) => named(match)),
    ...authored(text, authorAlone, authorIn).map(({ match, words }) => named(match, words.length)),
  ];
}

/** Documents whose type and symbol do not agree: “Chỉ thị số 57-NQ/TW”. */
export function foreignSymbols(text: string): ForeignSymbol[] {
  return [...text.matchAll(expressions().symbol)].flatMap((match) => {
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
