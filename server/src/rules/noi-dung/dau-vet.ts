import type { LineFact } from "../../incremental/memoise.ts";
import { perLine, perParagraph } from "../../incremental/memoise.ts";
import type { ConverterDebris, DebrisKind } from "../../reading/converterDebris.ts";
import { converterDebris, wholeLine } from "../../reading/converterDebris.ts";
import { pageNumberLines } from "../../reading/pageNumbers.ts";
import type { Component } from "../../syntax/component.ts";
import { endOf, rangeIn, startOf } from "../../syntax/component.ts";
import type { Draft } from "../../syntax/draft.ts";
import type { ClassifiedLine } from "../../syntax/kinds.ts";
import { lineAt } from "../../syntax/kinds.ts";
import { readNumber } from "../../syntax/patterns.ts";
import { fold } from "../../text/fold.ts";
import { CAPITALS, LETTER, LETTERS, SMALL } from "../../text/letters.ts";
import type { TextEdit } from "../../text/position.ts";
import { comparePositions, lineRange, shiftRange } from "../../text/position.ts";
import { gluedSyllables } from "../../text/syllable.ts";
import type { Word } from "../../text/words.ts";
import { SIGNS, wordReader, wordsOf } from "../../text/words.ts";
import { FOREIGN_WORDS } from "../../vocabulary/foreignWords.ts";
import { CHAT_PHRASES, FOREIGN_BULLETS } from "../../vocabulary/pasteDebris.ts";
import { toRemove, toWrite } from "../authoring/fixTitles.ts";
import { lineRangeOf } from "../authoring/insertion.ts";
import type { Report, Text } from "../define.ts";
import { defineRule } from "../define.ts";

interface Debris {
  readonly kind: "bullet" | "emoji" | "chat" | "glued";
  readonly from: number;
  readonly to: number;
  /** For glued words: where blanks are missing. */
  readonly gaps: readonly number[];
}

/** Boxes, ticks and crosses of a form, telephone and letter of a contact line: signs of print, but as emoji (U+FE0F). */
const PRINTED_SIGN = /[\u260e\u260f\u2610-\u2612\u2706\u2709\u2713\u2714\u2717\u2718](?!\ufe0f)/u.source;
const EMOJI = new RegExp(
  String.raw`(?:\p{Emoji_Presentation}|(?!${PRINTED_SIGN})[\u2600-\u26ff\u2700-\u27bf]\ufe0f?|\ufe0f|\u200d)+`,
  "gu",
);
/** Below these no emoji stands. */
const BEYOND_LETTERS = /[\u200d\u2300-\uffff]/;
const BULLET = new RegExp(`^[${FOREIGN_BULLETS}](?=\\s|${LETTER})`, "u");
/** A small letter with a mark before a capital that begins a word: “uỷĐảng”; before figures: “vụ03”. */
const CAPITAL_INSIDE = new RegExp(`(?<=(?![a-z])[${SMALL}])(?=[${CAPITALS}][${SMALL}])`, "gu");
const FIGURE_BEHIND = new RegExp(String.raw`\d(?<=(?![a-zđ])[${SMALL}]\d)`, "gu");

const BEFORE_LETTERS = new RegExp(`^[^${LETTERS}]+`, "u");
const WORD_BEFORE = new RegExp(`${LETTER}{1,12}$`, "u");
const WORD_BEHIND = new RegExp(String.raw`^[${LETTERS}\d]+`, "u");

const CHAT_STARTS = new Set(CHAT_PHRASES.map((phrase) => phrase.split(" ", 1)[0]));
const beginsChat = wordReader(({ folded }) => CHAT_STARTS.has(folded));

function isChat(text: string): boolean {
  const first = wordsOf(text).words[0];
  if (first === undefined || !beginsChat(first)) return false;
  const folded = fold(text.slice(0, 60)).replace(BEFORE_LETTERS, "");
  return CHAT_PHRASES.some((phrase) => folded.startsWith(phrase));
}

/** Where a word comes apart that a PDF glued to the next one. */
const gapsOf = wordReader(({ text: word, folded }): readonly number[] => {
  if (FOREIGN_WORDS.has(folded)) return [];
  if (word.length < 4 || word === word.toUpperCase() || !/[^\p{ASCII}]/u.test(word)) return [];
  const capitals = [...word.matchAll(CAPITAL_INSIDE)].map(({ index }) => index);
  const gaps: number[] = [];
  let from = 0;
  for (const to of [...capitals, word.length]) {
    let at = from;
    for (const part of gluedSyllables(word.slice(from, to)) ?? [word.slice(from, to)]) {
      at += part.length;
      if (at < word.length) gaps.push(at);
    }
    from = to;
  }
  return gaps;
});

function gluedIn(paragraph: Component): Debris[] {
  const { text } = paragraph;
  // “Số27-KH/ĐU”: so-ky-hieu/dinh-dang tells of it.
  if (readNumber(text) !== null) return [];
  const found: Debris[] = [];
  const { words, starts, signs } = wordsOf(text);
  for (let n = 0; n < words.length; n++) {
    const word = words[n] as Word;
    const apart = gapsOf(word);
    if (apart.length === 0) continue;
    const from = starts[n] as number;
    // Components that markup glues together are another matter.
    const gaps = apart
      .map((gap) => from + gap)
      .filter((gap) => comparePositions(endOf(paragraph, gap), startOf(paragraph, gap)) === 0);
    if (gaps.length > 0) found.push({ kind: "glued", from, to: from + word.text.length, gaps });
  }
  for (const { index } of (signs & SIGNS.digit) === 0 ? [] : text.matchAll(FIGURE_BEHIND)) {
    const from = index - (WORD_BEFORE.exec(text.slice(Math.max(index - 12, 0), index))?.[0].length ?? 0);
    const to = index + (WORD_BEHIND.exec(text.slice(index, index + 24))?.[0].length ?? 0);
    found.push({ kind: "glued", from, to, gaps: [index] });
  }
  return found;
}

function mayHaveEmoji(text: string): boolean {
  return (wordsOf(text).signs & SIGNS.odd) !== 0 && BEYOND_LETTERS.test(text);
}

function debrisIn(paragraph: Component): Debris[] {
  const { text } = paragraph;
  const found: Debris[] = [];
  const bullet = BULLET.exec(text);
  if (bullet !== null) found.push({ kind: "bullet", from: 0, to: bullet[0].length, gaps: [] });
  else if (isChat(text)) found.push({ kind: "chat", from: 0, to: text.length, gaps: [] });
  for (const { 0: emoji, index } of mayHaveEmoji(text) ? text.matchAll(EMOJI) : []) {
    if (index > 0 || bullet === null) found.push({ kind: "emoji", from: index, to: index + emoji.length, gaps: [] });
  }
  return [...found, ...gluedIn(paragraph)];
}

const debrisOf = perParagraph(debrisIn);

const MESSAGES: Readonly<Record<Exclude<Debris["kind"], "glued">, Text>> = {
  bullet: { vi: "Dấu đầu dòng chép từ nơi khác: văn bản dùng “-”", en: "A pasted bullet: documents use “-”" },
  emoji: { vi: "Biểu tượng cảm xúc không dùng trong văn bản", en: "No emoji in a document" },
  chat: {
    vi: "Câu dẫn chép từ công cụ trò chuyện, không thuộc văn bản",
    en: "Words of a chat program, no part of the document",
  },
};

/** A stretch of text with blanks where they are missing. */
function parted(text: string, { from, to, gaps }: Debris): string {
  return [from, ...gaps].map((start, n) => text.slice(start, gaps[n] ?? to)).join(" ");
}

function reportGlued(paragraph: Component, line: number, debris: Debris, report: Report): void {
  const right = parted(paragraph.text, debris);
  report({
    range: shiftRange(rangeIn(paragraph, debris.from, debris.to), line),
    message: {
      vi: `Các từ dính nhau khi chép từ tệp PDF: phải là “${right}”`,
      en: `Words glued together by a PDF: “${right}”`,
    },
    fix: {
      title: { vi: `Tách thành “${right}”`, en: `Write “${right}”` },
      safe: false,
      edits: debris.gaps.map((gap) => {
        const at = endOf(paragraph, gap);
        return { range: shiftRange({ start: at, end: at }, line), newText: " " };
      }),
    },
  });
}

function reportDebris(draft: Draft, report: Report): void {
  for (const { line, paragraph, facts } of debrisOf(draft)) {
    for (const debris of facts) {
      const { kind, from, to } = debris;
      if (kind === "glued") {
        reportGlued(paragraph, line, debris, report);
        continue;
      }
      const range = shiftRange(rangeIn(paragraph, from, to), line);
      report({
        range,
        ...(kind === "bullet" && { cause: kind }),
        message: MESSAGES[kind],
        fix: {
          title: kind === "bullet" ? toWrite("-") : { vi: "Bỏ đi", en: "Remove it" },
          safe: false,
          edits: [{ range, newText: kind === "bullet" ? "-" : "" }],
        },
      });
    }
  }
}

/** Where in a line the last `**` stands when their number is odd; null when it is even. */
function oddStrong(line: ClassifiedLine): number | null {
  // A row of stars is a line drawn, or the header's star in another form.
  if (line.whole.starts === null || !line.raw.includes("**") || ["star", "rule"].includes(line.items[0]?.kind ?? ""))
    return null;
  const runs = [...line.raw.matchAll(/(?<!\\)\*{2,3}(?!\*)/g)].filter(({ 0: run, index }) => {
    return line.raw[index - 1] !== "*" && run.length >= 2;
  });
  return runs.length % 2 === 0 ? null : (runs.at(-1)?.index ?? null);
}

const oddStrongs = perLine(oddStrong);

function blankBetween({ lines }: Draft, upper: number, lower: number): boolean {
  for (let n = upper + 1; n < lower; n++) {
    const { items, raw } = lineAt(lines, n);
    if (items.length === 0 && raw === "") return true;
  }
  return false;
}

/** A `**` without its pair. Bold may go over some lines, but not over a blank one. */
function reportStrong(draft: Draft, report: Report): void {
  const odd = (line: number, at: number) => {
    const range = lineRange(line, at, at + 2);
    report({
      range,
      message: { vi: "Dấu “**” thừa, không có cặp", en: "“**” without its pair" },
      fix: { title: toRemove("**"), safe: false, edits: [{ range, newText: "" }] },
    });
  };
  let open: LineFact<number> | null = null;
  for (const one of oddStrongs(draft)) {
    if (one.line >= draft.mainEnd) break;
    if (open !== null && blankBetween(draft, open.line, one.line)) {
      odd(open.line, open.fact);
      open = null;
    }
    open = open === null ? one : null;
  }
  if (open !== null) odd(open.line, open.fact);
}

const stampsOf = perLine(({ items, whole }) => {
  return items[0]?.kind === "stamp" && items.length === 1 ? whole.text.length : null;
});

const HERE_TOO: Text = { vi: "Ở đây nữa", en: "Here, too" };

/** How many places one finding tells of, where it is not one. */
function countOf(places: number): Text {
  return places === 1 ? { vi: "", en: "" } : { vi: ` (${places} chỗ)`, en: ` (${places} places)` };
}

/** The numbers of pages and the lines of a digital stamp between lines of running text: one cause, told of once. */
function reportStamps(draft: Draft, report: Report): void {
  const { body, lines } = draft;
  if (body === null) return;
  const pages = pageNumberLines(draft);
  const places = stampsOf(draft).filter(({ line: n, fact: length }) => {
    if (n < body.first || n > body.last) return false;
    // Rows of a table are short.
    return length >= 7 || pages.has(n) || [-1, 1].some((step) => textBeside(draft, n, step as 1 | -1).length > 40);
  });
  const [first, ...others] = places;
  if (first === undefined) return;
  const counted = countOf(places.length);
  report({
    range: lineRangeOf(draft, first.line),
    message: {
      vi: `Số trang hoặc dòng của chữ ký số lẫn trong nội dung${counted.vi}`,
      en: `A page number or a line of the digital stamp inside the text${counted.en}`,
    },
    related: others.map(({ line }) => ({ range: lineRangeOf(draft, line), message: HERE_TOO })),
    fix: {
      title:
        others.length === 0
          ? { vi: "Bỏ dòng này", en: "Remove this line" }
          : { vi: "Bỏ các dòng này", en: "Remove these lines" },
      safe: false,
      edits: places.map(({ line }) => cleaned(draft, { range: wholeLine(line, lineAt(lines, line)), right: null })),
    },
  });
}

const CONVERTERS: Readonly<Record<DebrisKind, Text>> = {
  page: {
    vi: "Dấu ngắt trang của phần mềm chuyển đổi, không thuộc văn bản",
    en: "A converter's mark between two pages",
  },
  picture: {
    vi: "Liên kết đến một hình mà phần mềm chuyển đổi để lại, không thuộc văn bản",
    en: "A converter's link to a picture, no part of the document",
  },
  entity: {
    vi: "Mã HTML còn lại khi chuyển đổi, nên thay bằng chính ký tự đó",
    en: "An entity of HTML that a converter left",
  },
  formula: {
    vi: "Dấu “$” của công thức do phần mềm nhận dạng để lại, nên thay bằng chữ thường",
    en: "Signs of a formula that OCR left",
  },
  quoted: {
    vi: "Dấu “>” của thư điện tử trích lại, không thuộc văn bản",
    en: "The marks of a quoted mail, no part of the document",
  },
  running: {
    vi: "Đầu trang hoặc chân trang của tệp gốc lẫn trong nội dung",
    en: "The running head or foot of the original inside the text",
  },
};

/** The edit that puts one place right, or takes its line out. */
function cleaned({ lines }: Draft, { range, right }: Pick<ConverterDebris, "range" | "right">): TextEdit {
  if (right !== null) return { range, newText: right };
  const { line } = range.start;
  const end = line + 1 < lines.length ? { line: line + 1, character: 0 } : range.end;
  return { range: { start: range.start, end }, newText: "" };
}

/** What converters left is reported once for each kind, with all its places. */
function reportConverters(draft: Draft, report: Report): void {
  const byKind = new Map<DebrisKind, ConverterDebris[]>();
  for (const one of converterDebris(draft)) {
    const known = byKind.get(one.kind);
    if (known === undefined) byKind.set(one.kind, [one]);
    else known.push(one);
  }
  for (const [kind, places] of byKind) {
    const [first, ...others] = places as [ConverterDebris, ...ConverterDebris[]];
    const count = countOf(places.length);
    const { vi, en } = CONVERTERS[kind];
    report({
      range: first.range,
      message: { vi: `${vi}${count.vi}`, en: `${en}${count.en}` },
      related: others.map(({ range }) => ({ range, message: HERE_TOO })),
      fix: {
        title: { vi: "Dọn sạch", en: "Clean up" },
        safe: false,
        edits: places.map((place) => cleaned(draft, place)),
      },
    });
  }
}

function textBeside({ lines, body }: Draft, from: number, step: 1 | -1): string {
  for (let n = from + step; body !== null && n >= body.first && n <= body.last; n += step) {
    const text = lines[n]?.whole.text ?? "";
    if (text !== "") return text;
  }
  return "";
}

const HEAD = "KẾ HOẠCH\nvề giữ gìn vệ sinh\n-----\n";
const LINE = "Các chi bộ lãnh đạo đảng viên, quần chúng giữ gìn vệ sinh.";

export default defineRule({
  id: "noi-dung/dau-vet",
  title: "Không còn dấu vết sao chép",
  titleEn: "No debris of pasting",
  why: "Ký hiệu định dạng, biểu tượng, số trang, từ dính nhau còn lại khi chép từ nơi khác làm văn bản in ra có lỗi dễ thấy.",
  appliesTo: "all",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    { style: "hd36-2018", bad: `${HEAD}Cấp uỷĐảng chủtrì 03 việc.`, good: `${HEAD}Cấp uỷ Đảng chủ trì 03 việc.` },
    { style: "hd36-2018", bad: `${HEAD}${LINE}\n12\n${LINE}`, good: `${HEAD}${LINE}\n${LINE}` },
    {
      style: "hd05-2026",
      bad: `Dưới đây là dự thảo kế hoạch:\n\n${HEAD}• Quét dọn ✅\n• Trồng cây.`,
      good: `${HEAD}- Quét dọn\n- Trồng cây.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}Đồng chí chọn một ô: ☑\ufe0f Nhất trí, ☐ Ý kiến khác 😀.`,
      good: `${HEAD}Đồng chí chọn một ô: ☑ Nhất trí, ☐ Ý kiến khác (☎ 0208 123 456).`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}${LINE}\n--- Trang 2 ---\nĐạt $90\\%$ &amp; hơn.`,
      good: `${HEAD}${LINE}\nĐạt 90% & hơn.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}**1. Quét dọn đường làng.\n\n**2.** Trồng cây.`,
      good: `${HEAD}**1. Quét dọn\nđường làng.**\n\n**2.** Trồng cây.`,
    },
  ],
  check({ draft }, report) {
    reportDebris(draft, report);
    reportConverters(draft, report);
    reportStrong(draft, report);
    reportStamps(draft, report);
  },
});
