import { perParagraph } from "../incremental/memoise.ts";
import type { Component } from "../syntax/component.ts";
import { rangeIn } from "../syntax/component.ts";
import type { Draft } from "../syntax/draft.ts";
import { looksLikePlace, readNumber } from "../syntax/patterns.ts";
import { LETTER, LETTERS, WORD_END } from "../text/letters.ts";
import type { Range } from "../text/position.ts";
import { shiftRange } from "../text/position.ts";
import { blankDatesIn } from "./blankDates.ts";

interface Blank {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** A placeholder in words may stand in header and footer too. */
  readonly isHint: boolean;
  /** A number, day or month: usual in the header of a draft, and never right in its body. */
  readonly isUsual: boolean;
}

/** What a number, day or month stands between. */
const USUAL_BEFORE = /(?:^|[\s(,])(?:số|ngày|tháng)\s*(?::\s*)?$/iu;
const USUAL_AFTER = new RegExp(String.raw`^\s*(?:[-–/]\s?[A-ZĐ[]|tháng${WORD_END})`, "u");

/** A paragraph with more blanks than this is a form: the first of them say enough. */
const MOST_BLANKS = 50;

/** Dots behind a blank, a label's colon or at the start; “, …” goes on with an enumeration. */
const DOTS = new RegExp(String.raw`(?<=^|[^\s,;]\s{1,9}|:)(?:…|\.{3,})[.…]*(?![.…${LETTERS}])`, "gu");
const UNDERSCORES = /_{3,}/g;
const CROSSES = new RegExp(String.raw`(?<![${LETTERS}\d])x{2,4}(?:[/.-]x{2,4}){1,2}(?![${LETTERS}\d])`, "giu");
/** A field of a mail merge that was never filled in: “«Ten_don_vi»”; words in quotation marks have other letters or blanks. */
const MERGE_FIELD = String.raw`«(?:[A-Za-z\d_]{1,60}|[\p{L}\d]{1,30}_[\p{L}\d_]{0,30})»`;
/** “<họ tên>”, not “<an@tinhuy.vn>”. */
const ANGLED = `<(?![^<>]{1,60}(?:@|://))${LETTER}[^<>]{1,60}>`;
/** “[tên cơ quan]”, “<họ tên>”, “{{ngày}}”; not “[1]”, the text of a link, “<an@tinhuy.vn>”. */
const HINTS = new RegExp(
  String.raw`\[(?!\d{1,3}\])[^[\]]{1,120}\](?!\()|${ANGLED}|\{\{[^{}]{1,60}\}\}|${MERGE_FIELD}`,
  "gu",
);
const SPOKEN_HINTS = new RegExp(
  String.raw`\((?:(?:điền|ghi tên|ghi rõ họ(?: và)? tên)${WORD_END}[^()]{0,80}|họ(?: và)? tên)\)`,
  "giu",
);

/** Words before a blank that is to be filled in, also where things are counted up before it. */
const LEADS =
  "là|số|ngày|tháng|năm|của|đến|từ|trước|sau|tại|ở|ông|bà|chí|khoảng|hơn|trên|gồm|với|cho|theo|do|thuộc|giao|và";
const LED = new RegExp(`(?<![${LETTERS}])(?:${LEADS})\\s*$`, "iu");
const COUNTED = new RegExp(
  String.raw`^\s(?!(?:đồng|triệu|tỷ|người|ngày|tháng|năm|lớp|hộ|m2|ha)${WORD_END})[${LETTERS}]`,
  "u",
);
/** How much of an enumeration is looked at. */
const ENUMERATED = 120;

/** “phương tiện, thuốc, vật tư ... để xử lý”: the dots stand for more of what was counted up. */
function goesOnCounting(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(from - ENUMERATED, 0), from);
  const clause = before.slice(Math.max(...[". ", ";", ":", "("].map((mark) => before.lastIndexOf(mark))) + 1);
  return clause.split(",").length > 2 && !LED.test(clause) && COUNTED.test(text.slice(to, to + 8));
}

type Span = Pick<Blank, "from" | "to">;

function overlaps(found: readonly Span[], { from, to }: Span): boolean {
  return found.some((one) => one.from < to && from < one.to);
}

function inOrder(blanks: Blank[]): Blank[] {
  return blanks.sort((a, b) => a.from - b.from);
}

/** A field of a form that a guideline explains: “Sinh ngày ... tháng ... năm ...: ghi đầy đủ ngày, tháng, năm sinh.” */
const EXPLAINED = /^\s?[”"]?\s?: {0,3}\S.{10}/u;

/** Words for a part of a form, right before the quotation mark: “Mục “Quê quán: ......” ghi …”. */
const PARTS_OF_FORM = "mục,cột,ô,dòng,phần,chỗ,ghi,ghi rõ,ghi là,mẫu,câu,tiêu chí,nội dung,cụm từ,chữ".split(",");
const PART_OF_FORM = new RegExp(`(?<![${LETTERS}])(?:${PARTS_OF_FORM.join("|")})[ :]{0,3}[“"]$`, "iu");
/** The longest name of a field that a guideline quotes. */
const LONGEST_FIELD = 160;

/** A field that is quoted as a form has it: it names a part of the form, and is nothing to fill in. */
function isQuotedField(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(from - LONGEST_FIELD, 0), from);
  const opens = Math.max(before.lastIndexOf("“"), before.lastIndexOf('"'));
  if (opens < 0 || before.includes("”", opens)) return false;
  if (!/^[^“”"]{0,160}[”"]/u.test(text.slice(to, to + LONGEST_FIELD + 1))) return false;
  return PART_OF_FORM.test(before.slice(Math.max(opens - 20, 0), opens + 1));
}

function blanksIn({ text }: Component): Blank[] {
  return allBlanksIn(text).filter(
    ({ from, to }) => !EXPLAINED.test(text.slice(to, to + 24)) && !isQuotedField(text, from, to),
  );
}

function allBlanksIn(text: string): Blank[] {
  const found: Blank[] = [];
  for (const { from, text: written } of blankDatesIn(text)) {
    const one = { from, to: from + written.length, text: written, isHint: false, isUsual: true };
    if (found.length < MOST_BLANKS && !overlaps(found, one)) found.push(one);
  }
  if (!/…|\.\.\.|__|xx|[[<{«]|\((?:điền|ghi|họ)/iu.test(text)) return inOrder(found);
  const add = (pattern: RegExp, isHint: boolean) => {
    for (const { 0: written, index } of text.matchAll(pattern)) {
      if (found.length === MOST_BLANKS) return;
      const to = index + written.length;
      if (/^(?:…|\.{3})$/.test(written) && goesOnCounting(text, index, to)) continue;
      const isUsual =
        USUAL_BEFORE.test(text.slice(Math.max(index - 12, 0), index)) || USUAL_AFTER.test(text.slice(to, to + 8));
      if (!overlaps(found, { from: index, to })) found.push({ from: index, to, text: written, isHint, isUsual });
    }
  };
  add(HINTS, true);
  add(SPOKEN_HINTS, true);
  add(UNDERSCORES, false);
  add(CROSSES, false);
  add(DOTS, false);
  return inOrder(found);
}

const blanksOf = perParagraph(blanksIn);

const PLACE_BEFORE_DATE = /^([^,;]{1,60})[,;]\s{0,40}ngày(?!\p{L})[^,;]{0,80}$/u;

/** A header's line where the body shows one, “Số      -KH/TU” or “Sơn Hà, ngày      tháng      năm 2026”. */
function isHeaderLine({ text }: Component): boolean {
  const place = PLACE_BEFORE_DATE.exec(text)?.[1];
  return place === undefined ? readNumber(text) !== null : looksLikePlace(place);
}

/** A place left to fill in: “[tên cơ quan]”, “…”. */
export interface BlankLeft {
  /** As written; of lines of dots one below the other, the first. */
  readonly text: string;
  readonly range: Range;
}

/**
 * What is left to fill in before a draft is printed, in the order of the text: any blank of the body, and elsewhere
 * placeholders in words. Not a number, day or month in the header, which an office fills in by hand.
 */
export function blanksLeft(draft: Draft): readonly BlankLeft[] {
  const { body, exempt } = draft;
  const all = blanksOf(draft);
  if (all.length === 0 || body === null) return [];
  /** The line of dots that the last blank ends on. */
  let dotted: number | null = null;
  const left: BlankLeft[] = [];
  for (const { line, paragraph, facts } of all) {
    const inBody = line >= body.first && line <= body.last;
    if (exempt[line] === 1 || draft.lines[line]?.items[0]?.kind === "debris") continue;
    const headed = !inBody || isHeaderLine(paragraph);
    for (const { from, to, text, isHint, isUsual } of facts) {
      if ((!inBody && !isHint) || (headed && isUsual)) continue;
      const range = shiftRange(rangeIn(paragraph, from, to), line);
      // Lines of dots one below the other are one place to fill in.
      const whole = from === 0 && to === paragraph.text.length;
      const goesOn: boolean = whole && dotted === line - 1;
      dotted = whole ? line : null;
      const above = goesOn ? left.pop() : undefined;
      left.push(
        above === undefined ? { text, range } : { ...above, range: { start: above.range.start, end: range.end } },
      );
    }
  }
  return left;
}
