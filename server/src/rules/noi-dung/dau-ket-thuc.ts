import { lastBodyLine } from "../../reading/bodyEnd.ts";
import type { ItemKind } from "../../syntax/kinds.ts";
import { lineAt } from "../../syntax/kinds.ts";
import { isSecondOffice } from "../../syntax/signatures.ts";
import { lineEnd, lineStart } from "../../text/segment.ts";
import type { Text } from "../define.ts";
import { defineRule } from "../define.ts";

/** The State's closing mark in its forms: “./.”, “./-”, “/.”, “./”. */
const STATE_MARK = /(?<!\s)\s*(?:\.\s?\/\s?[.-]?|\/\s?[.-])$/;
/** A full stop, also one before a closing bracket or quotation mark. */
const CLOSED = /\.[)”"’]*$/;
const EXCLAIMED = /(?<!\s)\s*!+$/;
const NO_SENTENCE: ReadonlySet<ItemKind> = new Set<ItemKind>([
  "capitals",
  "personName",
  "bodyName",
  "position",
  "authority",
]);
const OPEN_MARK = /(?<!\s)\s*(?<![,;:…?–-])[,;:…?–-]+$/;

/** A line of dots at the end stands for words that are still to come. */
const LEFT_BLANK = /(?:…{2}|\.{5}|_{3})[.…_]{0,400}[.;]?$/;

interface Ending {
  readonly from: number;
  readonly newText: string;
  readonly message: Text;
  readonly safe: boolean;
}

/** More than any closing mark, blanks before it included, is long. */
const LONGEST_MARK = 40;

function judge(whole: string): Ending | null {
  const before = Math.max(whole.length - LONGEST_MARK, 0);
  const ending = judgeTail(whole.slice(before));
  return ending === null ? null : { ...ending, from: before + ending.from };
}

function judgeTail(text: string): Ending | null {
  const state = STATE_MARK.exec(text);
  if (state !== null) {
    return {
      from: state.index,
      newText: ".",
      message: {
        vi: `Nội dung kết thúc bằng dấu chấm “.”, không dùng “${state[0].trim()}” như văn bản của Nhà nước`,
        en: `The body ends with a full stop, not with the State's “${state[0].trim()}”`,
      },
      safe: true,
    };
  }
  // A placeholder stands for words that are still to come, an ellipsis of three full stops for the same.
  if (/\]$/.test(text) || (CLOSED.test(text) && !/\.\.$/.test(text))) return null;
  const open = /(?<!\.)\.{2,}$/.exec(text) ?? OPEN_MARK.exec(text);
  const message = {
    vi: "Nội dung văn bản phải kết thúc bằng dấu chấm “.”",
    en: "The body ends with a full stop",
  };
  const exclaimed = EXCLAIMED.exec(text);
  if (exclaimed !== null) {
    return {
      from: exclaimed.index,
      newText: ".",
      message: {
        vi: "Nội dung văn bản kết thúc bằng dấu chấm “.”, không phải dấu chấm than “!”",
        en: "The body ends with a full stop, not with an exclamation mark",
      },
      safe: false,
    };
  }
  if (open === null) return { from: text.length, newText: ".", message, safe: true };
  return { from: open.index, newText: ".", message, safe: /^\s*[,;]$/.test(open[0]) };
}

/** Where the last word of a text begins. */
function lastWord(text: string): number {
  return text.lastIndexOf(" ") + 1;
}

const HEAD = "KẾT LUẬN\nvề giữ gìn vệ sinh\n-----\n";
const FOOT = "\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng.";

export default defineRule({
  id: "noi-dung/dau-ket-thuc",
  title: "Nội dung văn bản kết thúc bằng dấu chấm",
  titleEn: "The body ends with a full stop",
  why: "Văn bản của Đảng kết thúc bằng một dấu chấm; “./.” là cách của văn bản hành chính nhà nước.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `${HEAD}Các chi bộ giữ gìn vệ sinh./.${FOOT}`,
      good: `${HEAD}Các chi bộ giữ gìn vệ sinh.${FOOT}`,
    },
    {
      style: "hd36-2018",
      bad: `${HEAD}1. Quét dọn đường làng;\n2. Trồng cây xanh;${FOOT}`,
      good: `${HEAD}1. Quét dọn đường làng;\n2. Trồng cây xanh.${FOOT}`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}Các chi bộ giữ gìn vệ sinh ./-${FOOT}`,
      good: `${HEAD}Các chi bộ giữ gìn vệ sinh.${FOOT}`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}**Các chi bộ giữ gìn vệ sinh**${FOOT}`,
      good: `${HEAD}**Các chi bộ giữ gìn vệ sinh.**${FOOT}`,
    },
  ],
  check({ draft }, report) {
    const line = lastBodyLine(draft);
    if (line === null) return;
    const { whole, items, table } = lineAt(draft.lines, line);
    const { text } = whole;
    if (table !== null || LEFT_BLANK.test(text)) return;
    // A number with no words behind it yet (“Mục 3”) is no end of anything.
    const marker = items[0]?.marker;
    if (marker != null && text.slice(marker.textFrom).trim() === "") return;
    // A line in capitals, a name, “kiêm”: a heading, or a signature that could not be read; no sentence ends there.
    if (marker == null && (NO_SENTENCE.has(items[0]?.kind ?? "text") || isSecondOffice(text))) return;
    const found = judge(text);
    if (found === null) return;
    const end = { line, character: lineEnd(whole, text.length) };
    const start = found.from === text.length ? end : { line, character: lineStart(whole, found.from) };
    const shown = found.from === text.length ? { line, character: lineStart(whole, lastWord(text)) } : start;
    report({
      range: { start: shown, end },
      message: found.message,
      fix: {
        title: { vi: "Kết thúc bằng dấu chấm", en: "End with a full stop" },
        safe: found.safe,
        edits: [{ range: { start, end }, newText: found.newText }],
      },
    });
  },
});
