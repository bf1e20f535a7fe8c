import { rangeIn } from "../../syntax/component.ts";
import type { Component, Draft } from "../../syntax/draft.ts";
import { isTypeName } from "../../syntax/lineClasses.ts";
import { readTypeLine } from "../../syntax/typeLine.ts";
import { fold, isCapitals } from "../../text/fold.ts";
import { beginsWithCapital, CAPITALS, LETTER, LETTERS, WORD_END, WORD_START } from "../../text/letters.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { breakBetween } from "../authoring/lineBreak.ts";
import type { Finding } from "../define.ts";
import { defineRule } from "../define.ts";

const FIRST_WORD = new RegExp(`^[${CAPITALS}]${LETTER}*(?![${LETTERS}/])`, "u");
/** Words that keep their capital at the start of an abstract. */
const NAMES = new RegExp(`^(?:đảng|trung ương|nhà nước|nhân dân|quốc hội|chính phủ|tết)${WORD_END}`, "u");
/** One congress, and one meeting of a committee, are names: “Đại hội đại biểu Đảng bộ xã … lần thứ II”. */
const EVENT = /^(?:đại hội (?:đại biểu|toàn thể)[^;]{0,90} (?:lần thứ|nhiệm kỳ|khoá) |hội nghị lần thứ )/u;

/** What a congress passes is titled by the congress, in capitals; what is laid before it, by its theme. */
const OF_CONGRESS = /^(?:đại hội |chính trị(?: |$))|trình đại hội/u;

const PARTY = new RegExp(`${WORD_START}đảng cộng sản việt nam${WORD_END}`, "gu");
const THE_PARTY = new RegExp(`(?<=của )đảng${WORD_END}`, "gu");
const SHORT = new RegExp(`^[Vv]/[Vv]${WORD_END}`, "u");

/** Small letters throughout, as a proposal; of the names only the Party's is sure. */
function inSmallLetters(text: string): string {
  return text.toLowerCase().replace(PARTY, "Đảng Cộng sản Việt Nam").replace(THE_PARTY, "Đảng");
}

function allCapitals(abstract: Component): Finding {
  const right = inSmallLetters(abstract.text);
  return {
    range: abstract.range,
    message: {
      vi: "Trích yếu viết chữ thường, không viết chữ in hoa; tên riêng vẫn viết hoa chữ đầu",
      en: "The abstract is in small letters; names keep their capitals",
    },
    fix: {
      title: { vi: "Viết chữ thường", en: "Write in small letters" },
      safe: false,
      edits: abstract.pieces.map(({ at, segment }) => ({
        range: rangeIn(abstract, at, at + segment.text.length),
        newText: right.slice(at, at + segment.text.length),
      })),
    },
  };
}

/** “CỦA BAN THƯỜNG VỤ ĐẢNG UỶ TẠI CUỘC HỌP NGÀY …”: author and abstract are one line. */
function besideAuthor(draft: Draft, author: Component, abstract: Component): Finding {
  const { range, fix } = allCapitals(abstract);
  return {
    range,
    message: {
      vi: "Trích yếu tách khỏi tác giả, ghi ở dòng dưới bằng chữ thường; tên riêng vẫn viết hoa chữ đầu",
      en: "The abstract stands below the author on a line of its own, in small letters; names keep their capitals",
    },
    fix: {
      title: { vi: "Xuống dòng, viết chữ thường", en: "Break the line and write in small letters" },
      safe: false,
      edits: [breakBetween(draft, author, abstract), ...(isCapitals(abstract.text) ? (fix?.edits ?? []) : [])],
    },
  };
}

function isType(text: string): boolean {
  return isTypeName(fold(text)) || readTypeLine(text) !== null;
}

function isName(folded: string): boolean {
  return NAMES.test(folded) || EVENT.test(folded);
}

/** The words at the start that should be others; null where they are right, or a name. */
function start(text: string): { written: string; right: string; safe: boolean } | null {
  const short = SHORT.exec(text)?.[0];
  if (short !== undefined) return { written: short, right: "về việc", safe: true };
  const written = FIRST_WORD.exec(text)?.[0];
  if (written === undefined || (written.length > 1 && isCapitals(written)) || isName(fold(text))) return null;
  const right = written.charAt(0).toLowerCase() + written.slice(1);
  if (written === "Về") return { written, right, safe: true };
  // “Hà Nội”: two capitals in a row are a name.
  return beginsWithCapital(text.slice(written.length).trimStart()) ? null : { written, right, safe: false };
}

export default defineRule({
  id: "trich-yeu/chu-thuong",
  title: "Trích yếu dưới tên loại viết chữ thường",
  titleEn: "The abstract below a type is in small letters",
  why: "Trích yếu nối tiếp tên loại (“CHỈ THỊ về …”) nên không viết hoa chữ đầu, cũng không viết toàn chữ in hoa.",
  kinds: ({ form }) => form !== "letter",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "CHỈ THỊ\nVề việc giữ gìn vệ sinh\n-----",
      good: "CHỈ THỊ\nvề việc giữ gìn vệ sinh\n-----",
    },
    {
      style: "hd36-2018",
      bad: "CHỈ THỊ\nVỀ GIỮ GÌN VỆ SINH\nCỦA HUYỆN\n-----",
      good: "CHỈ THỊ\nvề giữ gìn vệ sinh\ncủa huyện\n-----",
    },
    {
      style: "hd05-2026",
      bad: "KẾ HOẠCH\n**V/v giữ gìn vệ sinh**\n-----",
      good: "KẾ HOẠCH\n**về việc giữ gìn vệ sinh**\n-----",
    },
    {
      style: "hd05-2026",
      bad: "NGHỊ QUYẾT\nĐại hội chi bộ các thôn, tổ dân phố\n-----",
      good: "NGHỊ QUYẾT\nĐại hội đại biểu Đảng bộ xã An Phú lần thứ II\n-----",
    },
    {
      style: "hd05-2026",
      bad: "BÁO CÁO\nKết quả đại hội chi bộ\n-----",
      good: "BÁO CÁO\nkết quả đại hội chi bộ\n-----",
    },
  ],
  check({ draft }, report) {
    const { docType, author, abstract } = draft;
    if (docType === null || abstract === null) return;
    const [first] = abstract.pieces;
    if (author !== null && first?.line === author.range.end.line) {
      report(besideAuthor(draft, author, abstract));
      return;
    }
    // “BÁO CÁO TỔNG KẾT”, “THÔNG BÁO / KẾT LUẬN CỦA …”: capitals that belong to the type.
    const ofCongress = draft.type.atCongress !== null && OF_CONGRESS.test(fold(abstract.text));
    const goesOn = ofCongress || first?.line === docType.range.end.line || isType(first?.segment.text ?? "");
    if (isCapitals(abstract.text) && abstract.text.length > 5 && !goesOn) {
      report(allCapitals(abstract));
      return;
    }
    const found = start(abstract.text);
    if (found === null) return;
    const { written, right, safe } = found;
    const range = rangeIn(abstract, 0, written.length);
    const short = /^v/i.test(written) && written.includes("/");
    const [what, whatEn] = short ? ["viết tắt", "in full"] : ["viết hoa chữ đầu", "in small letters"];
    report({
      range,
      message: {
        vi: `Trích yếu dưới tên loại không ${what}: “${right}”, không phải “${written}”`,
        en: `The abstract below a type begins ${whatEn}: “${right}”, not “${written}”`,
      },
      fix: { title: toWrite(right), safe, edits: [{ range, newText: right }] },
    });
  },
});
