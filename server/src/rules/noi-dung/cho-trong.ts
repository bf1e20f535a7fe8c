import { perParagraph } from "../../incremental/memoise.ts";
import { blankDatesIn } from "../../reading/blankDates.ts";
import type { Component } from "../../syntax/component.ts";
import { rangeIn } from "../../syntax/component.ts";
import type { Draft } from "../../syntax/draft.ts";
import { looksLikePlace, readNumber } from "../../syntax/patterns.ts";
import { LETTER, LETTERS, WORD_END } from "../../text/letters.ts";
import { shiftRange } from "../../text/position.ts";
import type { Finding } from "../define.ts";
import { defineRule } from "../define.ts";

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

/** A draft with more places to fill in than this is a form. */
const MOST_TOLD = 12;

/** Dots behind a blank, a label's colon or at the start; “, …” goes on with an enumeration. */
const DOTS = new RegExp(String.raw`(?<=^|[^\s,;]\s{1,9}|:)(?:…|\.{3,})[.…]*(?![.…${LETTERS}])`, "gu");
const UNDERSCORES = /_{3,}/g;
const CROSSES = new RegExp(String.raw`(?<![${LETTERS}\d])x{2,4}(?:[/.-]x{2,4}){1,2}(?![${LETTERS}\d])`, "giu");
/** “[tên cơ quan]”, “<họ tên>”, “{{ngày}}”; not “[1]” nor the text of a link. */
const HINTS = new RegExp(
  String.raw`\[(?!\d{1,3}\])[^[\]]{1,120}\](?!\()|<${LETTER}[^<>]{1,60}>|\{\{[^{}]{1,60}\}\}`,
  "gu",
);
const SPOKEN_HINTS = new RegExp(
  String.raw`\((?:(?:điền|ghi tên|ghi rõ họ(?: và)? tên)${WORD_END}[^()]{0,80}|họ(?: và)? tên)\)`,
  "giu",
);

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
  if (!/…|\.\.\.|__|xx|[[<{]|\((?:điền|ghi|họ)/iu.test(text)) return inOrder(found);
  const add = (pattern: RegExp, isHint: boolean) => {
    for (const { 0: written, index } of text.matchAll(pattern)) {
      if (found.length === MOST_BLANKS) return;
      const to = index + written.length;
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

/** A draft that is still being written: its number or day is blank. */
function isUnfinished({ number, placeDate }: Draft): boolean {
  return (number !== null && number.value === null) || (placeDate !== null && placeDate.day === null);
}

const HEAD = "Số 12-KH/ĐU\nSơn Hà, ngày 12 tháng 6 năm 2026\nKẾ HOẠCH\nvề giữ gìn vệ sinh\n-----\n";

export default defineRule({
  id: "noi-dung/cho-trong",
  title: "Không còn chỗ trống chưa điền",
  titleEn: "No blanks left to fill in",
  why: "Dấu “…”, “[…]” hay lời gợi ý của mẫu còn sót lại cho thấy văn bản chưa soạn xong; ký ban hành rồi mới thấy thì phải đính chính.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `${HEAD}Giao đồng chí … phụ trách chung; thời hạn: …`,
      good: `${HEAD}Giao đồng chí Bí thư phụ trách đường làng, nhà văn hoá... và báo cáo.`,
    },
    {
      style: "hd36-2018",
      bad: `${HEAD}Giao [tên chi bộ] thực hiện xong trước ngày xx/xx/2026.`,
      good: `${HEAD.replace("Số 12", "Số     ").replace("ngày 12", "ngày …")}Chi bộ quét dọn, trồng cây, …`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}Giao Chi bộ thôn ____ thực hiện.`,
      good: `${HEAD}Giao Chi bộ thôn 1 thực hiện (xem chú thích [1]).`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}Thực hiện Công văn số …-CV/TU; hoàn thành trước ngày      tháng 7 năm 2026, báo cáo trước ngày …/8/2026.`,
      good: `${HEAD}Thực hiện Công văn số 52-CV/TU; hoàn thành trước ngày 15 tháng 7 năm 2026, báo cáo trước ngày 05/8/2026.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}Các đồng chí {{danh sách}} thực hiện; kinh phí ..... đồng.`,
      good: `${HEAD}Các đồng chí đảng uỷ viên thực hiện; kinh phí theo quy định…`,
    },
  ],
  check({ draft, scope }, report) {
    const { body } = draft;
    const all = blanksOf(draft);
    if (all.length === 0 || body === null) return;
    const exempt = draft.exempt;
    const unfinished = isUnfinished(draft) || (scope === "body" && draft.number === null);
    /** The line of dots that the last finding ends on. */
    let dotted: number | null = null;
    const findings: Finding[] = [];
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
        if (goesOn) {
          const first = findings.pop() as Finding;
          findings.push({ ...first, range: { start: first.range.start, end: range.end } });
          continue;
        }
        findings.push({
          range,
          message: { vi: `Còn chỗ trống chưa điền: “${text}”`, en: `A blank left to fill in: “${text}”` },
          ...(unfinished ? { severity: "hint" as const } : {}),
        });
      }
    }
    // Of a form that nobody has filled in one finding says all.
    const form = findings.length > MOST_TOLD ? { cause: "form" } : {};
    for (const finding of findings) report({ ...finding, ...form });
  },
});
