import type { Component } from "../../syntax/component.ts";
import { endOf, rangeIn } from "../../syntax/component.ts";
import type { ClassifiedLine } from "../../syntax/kinds.ts";
import { LETTER, LETTERS, WORD_END } from "../../text/letters.ts";
import { isLiteral } from "../../text/literals.ts";
import type { Range, TextEdit } from "../../text/position.ts";
import { SIGNS, wordsOf } from "../../text/words.ts";
import type { Place, Text } from "../define.ts";
import { defineRule } from "../define.ts";

interface BadSpace {
  readonly from: number;
  readonly to: number;
  /** Blanks behind the opening bracket, where those before the closing one are wrong: both go. */
  readonly inner?: { readonly from: number; readonly to: number };
  readonly kind: "double" | "before" | "missing";
}

/** Words before a blank that is left for a number or a date: “số      -CT/TU”, “ngày     tháng 6”. */
const BLANK_BEFORE = /(?:^|[\s(])(?:số|ngày|tháng|năm)\s*:?$/iu;
const BLANK_AFTER = new RegExp(String.raw`^\s*(?:-[A-ZĐ]|/|tháng${WORD_END}|năm${WORD_END})`, "u");

function isBlankToFill(text: string, from: number, to: number): boolean {
  return BLANK_BEFORE.test(text.slice(Math.max(from - 12, 0), from)) || BLANK_AFTER.test(text.slice(to, to + 8));
}

function doubled(text: string, place: Place): BadSpace[] {
  const runs = [...text.matchAll(/ {2,}/g)];
  // Cells of a table and the two columns of header and footer are parted by wide gaps.
  const columns = place !== "body" || runs.filter((run) => run[0].length > 2).length > 1;
  return runs
    .filter(({ 0: run, index }) => !(columns && run.length > 2) && !/\||\t/.test(text.charAt(index + run.length)))
    .map(({ 0: run, index }) => ({ from: index, to: index + run.length, kind: "double" as const }))
    .filter(({ from, to }) => !isBlankToFill(text, from, to) && !/^[,.;:)”]/.test(text.slice(to)));
}

/** A blank before a mark. “ ./.” is another rule's; “ …” and “ ...” may stand for words left out. */
function before(text: string): BadSpace[] {
  return [...text.matchAll(/(?<=\S)( {1,20})(?=[,.;:)”](?!\.|\s?\/|\d))/g)]
    .map(({ 0: run, index }) => ({ from: index, to: index + run.length, kind: "before" as const }))
    .filter(({ from, to }) => to - from === 1 || !isBlankToFill(text, from, to))
    .map((found) => (text.charAt(found.to) === ")" ? { ...found, ...innerBlanks(text, found.from) } : found));
}

/** How far back the opening bracket is looked for, in code units. */
const LONGEST_BRACKET = 200;

/** The blanks behind the bracket that opens what ends at `to`. */
function innerBlanks(text: string, to: number): Pick<BadSpace, "inner"> {
  const content = text.slice(Math.max(to - LONGEST_BRACKET, 0), to);
  const open = content.lastIndexOf("(");
  if (open < 0 || content.includes(")", open)) return {};
  const from = to - content.length + open + 1;
  const blanks = /^ */.exec(content.slice(open + 1))?.[0].length ?? 0;
  return blanks === 0 ? {} : { inner: { from, to: from + blanks } };
}

const BLANK_MISSING = new RegExp(String.raw`[,;](?![\u0300-\u036f])(?=[${LETTERS}(“"]|(?<=${LETTER}[,;])\d)`, "gu");

/**
 * No blank behind a comma or semicolon: not in numbers, nor before a closing mark or an ellipsis. A combining mark is no
 * letter: it belongs to the comma.
 */
function missing(text: string): BadSpace[] {
  return [...text.matchAll(BLANK_MISSING)]
    .map(({ index }) => ({ from: index, to: index + 1, kind: "missing" as const }))
    .filter(({ from }) => !isAddress(text, from) && !(text[from + 1] === '"' && isClosingQuote(text, from + 1)));
}

/** Straight quotation marks open and close alike: the even ones close. */
function isClosingQuote(text: string, at: number): boolean {
  return (text.slice(0, at).split('"').length - 1) % 2 === 1;
}

/** Inside the address of a page or of a mailbox. */
function isAddress(text: string, at: number): boolean {
  const word = /(?<!\S)\S*$/.exec(text.slice(Math.max(at - 80, 0), at))?.[0] ?? "";
  return /@|:\/\/|^www\./.test(word);
}

const MESSAGES: Readonly<Record<BadSpace["kind"], Text>> = {
  double: { vi: "Thừa khoảng trắng: giữa hai từ chỉ có một dấu cách", en: "Too many blanks: one stands between words" },
  before: { vi: "Thừa khoảng trắng trước dấu câu", en: "No blank stands before this mark" },
  missing: { vi: "Thiếu khoảng trắng sau dấu câu", en: "A blank is missing behind this mark" },
};

/** The edits leave markup between the blanks alone. */
function editsOf(paragraph: Component, { from, to, kind, inner }: BadSpace): TextEdit[] {
  if (kind === "missing") {
    const at = endOf(paragraph, to);
    return [{ range: { start: at, end: at }, newText: " " }];
  }
  const edits = inner === undefined ? [] : blanksGone(paragraph, inner.from, inner.to);
  edits.push(...blanksGone(paragraph, kind === "double" ? from + 1 : from, to));
  return edits;
}

function blanksGone(paragraph: Component, from: number, to: number): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = from; at < to; at++) {
    const range = rangeIn(paragraph, at, at + 1);
    const last = edits.at(-1);
    if (last !== undefined && last.range.end.character === range.start.character) {
      edits[edits.length - 1] = { range: { start: last.range.start, end: range.end }, newText: "" };
    } else edits.push({ range, newText: "" });
  }
  return edits;
}

function shownRange(paragraph: Component, { from, to, kind }: BadSpace): Range {
  return rangeIn(paragraph, from, kind === "before" ? to + 1 : to);
}

/** What stands in the file between two places of one line. */
function textBetween(lines: readonly ClassifiedLine[], { start, end }: Range): string {
  return lines[start.line]?.raw.slice(start.character, end.character) ?? "";
}

/** A blank where two lines of a hard-wrapped paragraph meet is no character of the file. */
function atLineBreak(paragraph: Component, { from, to }: BadSpace): boolean {
  return paragraph.pieces.some(({ at }) => at > 0 && from < at && at - 1 < to);
}

export default defineRule({
  id: "doan-van/khoang-trang",
  title: "Khoảng trắng giữa các từ và quanh dấu câu",
  titleEn: "Blanks between words and around marks",
  why: "Dấu câu viết liền từ đứng trước và cách từ đứng sau một dấu cách; thừa hay thiếu dấu cách làm chữ giãn hoặc dính khi in.",
  changes: "form",
  appliesTo: "all",
  severity: "info",
  fix: "safe",
  scope: "paragraph",
  examples: [
    {
      style: "hd36-2018",
      bad: "Các chi bộ  quét dọn ,trồng cây ; thu gom 1,5 tấn rác .",
      good: "Các chi bộ quét dọn, trồng cây; thu gom 1,5 tấn rác.",
    },
    {
      style: "hd36-2018",
      bad: "Các chi bộ ( thôn 1 ) quét dọn **đường  làng**.",
      good: "Các chi bộ (thôn 1) quét dọn **đường làng**.",
    },
    {
      style: "hd05-2026",
      bad: "Các chi bộ quét dọn,trồng cây,... theo Công văn số      -CV/ĐU, ngày     tháng 6 năm 2026 :",
      good: "Các chi bộ quét dọn, trồng cây,... theo Công văn số      -CV/ĐU, ngày     tháng 6 năm 2026:",
    },
    {
      style: "hd05-2026",
      bad: "Thực hiện phong trào “Xanh, sạch, đẹp ” ; giữ gìn vệ sinh.  ",
      good: "Thực hiện phong trào “Xanh, sạch, đẹp”; giữ gìn vệ sinh.  ",
    },
  ],
  check({ paragraph, place, lines }, report) {
    const { text } = paragraph;
    const { signs } = wordsOf(text);
    if ((signs & (SIGNS.twoBlanks | SIGNS.blankBeforeMark | SIGNS.tightMark)) === 0) return;
    for (const found of [...doubled(text, place), ...before(text), ...missing(text)]) {
      if (found.kind !== "missing" && atLineBreak(paragraph, found)) continue;
      if (isLiteral(text, found.from, found.to)) continue;
      const range = shownRange(paragraph, found);
      // Columns are typed with tabs, as many as it takes to reach the next one.
      if (found.kind === "double" && textBetween(lines, range).includes("\t")) continue;
      report({
        range,
        message: MESSAGES[found.kind],
        fix: {
          title: { vi: "Sửa khoảng trắng", en: "Correct the blanks" },
          safe: true,
          edits: editsOf(paragraph, found),
        },
      });
    }
  },
});
