import { lastBodyLine, lastParagraph } from "../../reading/bodyEnd.ts";
import type { Forms } from "../../styles/style.ts";
import type { Draft } from "../../syntax/draft.ts";
import type { ClassifiedLine, ItemKind } from "../../syntax/kinds.ts";
import { lineAt } from "../../syntax/kinds.ts";
import { isSecondOffice } from "../../syntax/signatures.ts";
import { lineEnd, lineStart } from "../../text/segment.ts";
import { toEndWith } from "../authoring/fixTitles.ts";
import type { Text } from "../define.ts";
import { defineRule } from "../define.ts";

/** What a text ends in besides words, as a whole: of half a mark that is left in the text a fix would make another fault. */
const MARKS = /(?<![\s./-])[\s./-]{1,12}$/;
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

function judge(whole: string, bodyEnd: Forms["bodyEnd"]): Ending | null {
  const before = Math.max(whole.length - LONGEST_MARK, 0);
  const tail = whole.slice(before);
  const ending = bodyEnd === "." ? judgeTail(tail) : judgeStateTail(tail);
  return ending === null ? null : { ...ending, from: before + ending.from };
}

/** The State's closing mark in its forms, right and wrong: “./.”, “./-”, “/.”, “. ./.”; null where the text ends in none. */
function stateMark(text: string): RegExpExecArray | null {
  const marks = MARKS.exec(text);
  return marks !== null && /\//.test(marks[0]) && /[.-]/.test(marks[0]) ? marks : null;
}

/** The end of a State's document: “./.”. NĐ 30: the forms of Phụ lục III. */
function judgeStateTail(text: string): Ending | null {
  const mark = stateMark(text);
  if (mark?.[0] === "./." || /\]$/.test(text)) return null;
  const written = mark ?? /(?<!\s)\s*[.,;]$/.exec(text);
  return {
    from: written?.index ?? text.length,
    newText: "./.",
    message:
      mark?.[0].trim() === "./."
        ? {
            vi: "Dấu “./.” viết liền sau chữ cuối của nội dung, không có khoảng trắng",
            en: "“./.” stands right behind the last word of the body, without a blank",
          }
        : {
            vi: "Nội dung văn bản hành chính kết thúc bằng “./.”",
            en: "The body of an administrative document ends with “./.”",
          },
    safe: written !== null || /[\p{L}\p{M}\d)”"]$/u.test(text),
  };
}

function judgeTail(text: string): Ending | null {
  const state = stateMark(text);
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

/** The line's end, judged; null where it is right, or is no end of a sentence. `closes`: it ends in a mark. */
function judgeLine(
  { whole: { text }, items, table }: ClassifiedLine,
  bodyEnd: Forms["bodyEnd"],
): (Ending & { readonly closes: boolean }) | null {
  if (table !== null || LEFT_BLANK.test(text)) return null;
  // A number with no words behind it yet (“Mục 3”) is no end of anything.
  const marker = items[0]?.marker;
  if (marker != null && text.slice(marker.textFrom).trim() === "") return null;
  // A line in capitals, a name, “kiêm”: a heading, or a signature that could not be read; no sentence ends there.
  if (marker == null && (NO_SENTENCE.has(items[0]?.kind ?? "text") || isSecondOffice(text))) return null;
  const found = judge(text, bodyEnd);
  return found && { ...found, closes: found.from < text.length };
}

/** The lines on which the body ends, and each appendix where the guideline's forms show how it ends. NĐ 30: mẫu 2.1, 2.2. */
function endsOf(draft: Draft, bodyEnd: Forms["bodyEnd"]): { line: number; ofAppendix: boolean }[] {
  const body = lastBodyLine(draft);
  const appendices = bodyEnd === "." ? [] : draft.appendices;
  return [
    ...(body === null ? [] : [{ line: body, ofAppendix: false }]),
    ...appendices.flatMap(({ range }) => {
      const line = lastParagraph(draft.lines, range.start.line + 1, range.end.line);
      return line === null ? [] : [{ line, ofAppendix: true }];
    }),
  ];
}

/** Where the last word of a text begins. */
function lastWord(text: string): number {
  return text.lastIndexOf(" ") + 1;
}

const HEAD = "KẾT LUẬN\nvề giữ gìn vệ sinh\n-----\n";
const FOOT = "\n\nNơi nhận:\n- Lưu Văn phòng.";

export default defineRule({
  id: "noi-dung/dau-ket-thuc",
  title: "Nội dung văn bản kết thúc bằng dấu chấm",
  titleEn: "The body ends with a full stop",
  why: "Văn bản của Đảng kết thúc bằng một dấu chấm; “./.” là cách của văn bản hành chính nhà nước.",
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
    {
      style: "nd30-2020",
      bad: "THÔNG BÁO\nVề việc nghỉ lễ\n\nỦy ban nhân dân xã thông báo để Nhân dân biết.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.",
      good: "THÔNG BÁO\nVề việc nghỉ lễ\n\nỦy ban nhân dân xã thông báo để Nhân dân biết./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.",
    },
    ...[" ./.", ". ./.", "//.", "./..", ". / ."].map((mark) => ({
      style: "nd30-2020",
      bad: `THÔNG BÁO\nVề việc nghỉ lễ\n\nTrạm Y tế xã nghỉ một ngày${mark}\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.`,
      good: "THÔNG BÁO\nVề việc nghỉ lễ\n\nTrạm Y tế xã nghỉ một ngày./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.",
    })),
    {
      style: "nd30-2020",
      bad: "THÔNG BÁO\nVề việc nghỉ lễ\n\nSở Nội vụ đề nghị các đơn vị thực hiện /.\n\nNơi nhận:\n- Các đơn vị;\n- Lưu: VT.",
      good: "THÔNG BÁO\nVề việc nghỉ lễ\n\nSở Nội vụ đề nghị các đơn vị thực hiện./.\n\nNơi nhận:\n- Các đơn vị;\n- Lưu: VT.",
    },
    {
      style: "nd30-2020",
      bad: "THÔNG BÁO\nVề việc nghỉ lễ\n\nĐề nghị các đơn vị thực hiện.\n\n(Gửi kèm: Lịch trực)\n\nNơi nhận:\n- Các đơn vị;\n- Lưu: VT.",
      good: "THÔNG BÁO\nVề việc nghỉ lễ\n\nĐề nghị các đơn vị thực hiện./.\n\n(Gửi kèm: Lịch trực)\n\nNơi nhận:\n- Các đơn vị;\n- Lưu: VT.",
    },
    {
      style: "nd30-2020",
      bad: "Phụ lục I\nDANH MỤC HỒ SƠ\n(Kèm theo Thông báo số 07/TB-SNV ngày 03 tháng 8 năm 2026 của Sở Nội vụ)\n\n1. Đơn đề nghị.\n2. Bản sao bằng tốt nghiệp.",
      good: "Phụ lục I\nDANH MỤC HỒ SƠ\n(Kèm theo Thông báo số 07/TB-SNV ngày 03 tháng 8 năm 2026 của Sở Nội vụ)\n\n1. Đơn đề nghị.\n2. Bản sao bằng tốt nghiệp./.",
    },
  ],
  check({ draft, style }, report) {
    const ends = endsOf(draft, style.forms.bodyEnd);
    for (const { line, ofAppendix } of ends) {
      const found = judgeLine(lineAt(draft.lines, line), style.forms.bodyEnd);
      // An appendix is often a list or a form: only where it ends as a sentence does is something to be told.
      if (found === null || (ofAppendix && !found.closes)) continue;
      const { whole } = lineAt(draft.lines, line);
      const end = { line, character: lineEnd(whole, whole.text.length) };
      const start = found.closes ? { line, character: lineStart(whole, found.from) } : end;
      const shown = found.closes ? start : { line, character: lineStart(whole, lastWord(whole.text)) };
      report({
        range: { start: shown, end },
        ...(ofAppendix && { severity: "info" }),
        message: found.message,
        fix: {
          title: toEndWith(found.newText),
          safe: found.safe,
          edits: [{ range: { start, end }, newText: found.newText }],
        },
      });
    }
  },
});
