import { misnumberedOf } from "../../reading/misnumbered.ts";
import { isStray, markerParts, runsOf } from "../../reading/numbering.ts";
import type { Style } from "../../styles/style.ts";
import type { Draft, Section } from "../../syntax/draft.ts";
import type { Marker, MarkerFamily } from "../../syntax/kinds.ts";
import type { TextEdit } from "../../text/position.ts";
import { DELIMITER_RULE, isWide, rightDelimiter } from "../authoring/sectionDelimiters.ts";
import { defineRule } from "../define.ts";

const NAMES: Readonly<Partial<Record<MarkerFamily, { vi: string; en: string }>>> = {
  roman: { vi: "mục lớn", en: "a main section" },
  number: { vi: "khoản", en: "a clause (“khoản”)" },
  letter: { vi: "điểm", en: "a point (“điểm”)" },
  parenthesis: { vi: "điểm", en: "a point (“điểm”)" },
  dieu: { vi: "điều", en: "an article" },
  phan: { vi: "phần", en: "a part (“phần”)" },
  chuong: { vi: "chương", en: "a chapter (“chương”)" },
  muc: { vi: "mục", en: "a section (“mục”)" },
};

function isWrong(draft: Draft, section: Section, style: Style): boolean {
  const { marker, markerRange } = section;
  if (isStray(section)) return true;
  const right = rightDelimiter(marker, style);
  if (right === null || marker.delimiter === right) return false;
  // With its name behind it, a chương is reported as a whole: de-muc/ten-de-muc.
  const text = draft.lines[markerRange.start.line]?.whole.text ?? "";
  return !isWide(marker) || text.slice(marker.textFrom).trim() === "";
}

/** The marker with the mark behind it, which the text of a chương leaves out. */
function written({ text, delimiter }: Marker): string {
  return text.endsWith(delimiter) ? text : text + delimiter;
}

function rightText(marker: Marker, style: Style): string {
  const text = written(marker);
  if (text.startsWith("(")) return text.slice(1);
  return text.slice(0, text.length - marker.delimiter.length) + (rightDelimiter(marker, style) ?? "");
}

const HEAD = "KẾ HOẠCH\nvề giữ gìn vệ sinh\n-----\n";
const STATE_HEAD = "KẾ HOẠCH\nVề giữ gìn vệ sinh\n";

/** What gives a section the guideline's mark. */
function editsOf(draft: Draft, section: Section, style: Style): TextEdit[] {
  if (isStray(section)) {
    const { start } = section.markerRange;
    return [{ range: { start, end: { line: start.line, character: start.character + 1 } }, newText: "" }];
  }
  const parts = markerParts(draft.lines, section);
  if (parts === null) return [];
  const right = rightDelimiter(section.marker, style) ?? "";
  return [{ range: parts.delimiterRange, newText: parts.spaced ? right : `${right} ` }];
}

export default defineRule({
  id: DELIMITER_RULE,
  title: "Khoản ghi “1.”, điểm ghi “a)”, điều ghi “Điều 1.”",
  titleEn: "Sections are marked “1.”, points “a)”, articles “Điều 1.”",
  why: "Sau số của khoản và của điều là dấu chấm, sau chữ của điểm là dấu ngoặc đơn đóng. Cách viết “1-” quen dùng ở nhiều nơi nhưng hướng dẫn không ghi như vậy.",
  changes: "form",
  appliesTo: "party",
  severity: "info",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: `${STATE_HEAD}I- MỤC ĐÍCH\nGiữ gìn vệ sinh.\nII- NỘI DUNG\nQuét dọn đường làng.`,
      good: `${STATE_HEAD}I. MỤC ĐÍCH\nGiữ gìn vệ sinh.\nII. NỘI DUNG\nQuét dọn đường làng.`,
    },
    {
      style: "nd30-2020",
      bad: `${STATE_HEAD}I/ MỤC ĐÍCH\nGiữ gìn vệ sinh.\nII. NỘI DUNG\nQuét dọn đường làng.`,
      good: `${STATE_HEAD}I. MỤC ĐÍCH\nGiữ gìn vệ sinh.\nII. NỘI DUNG\nQuét dọn đường làng.`,
    },
    {
      style: "hd36-2018",
      bad: `${HEAD}Điều 1. Phạm vi.\nĐiều 2 Đối tượng áp dụng.\nĐiều 3. Hiệu lực.`,
      good: `${HEAD}Điều 1. Phạm vi.\nĐiều 2. Đối tượng áp dụng.\nĐiều 3. Hiệu lực.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}Điều 1. Phạm vi.\nĐiều 2 - Đối tượng áp dụng.\n(a) Đảng viên.\nb) Chi bộ.`,
      good: `${HEAD}Điều 1. Phạm vi.\nĐiều 2. Đối tượng áp dụng.\na) Đảng viên.\nb) Chi bộ.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}Chương I.\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi.`,
      good: `${HEAD}Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi.`,
    },
    {
      style: "hd36-2018",
      bad: `${HEAD}1- Quét dọn đường làng.\n**2-** Trồng cây xanh.\n3- Thu gom rác.`,
      good: `${HEAD}1. Quét dọn đường làng.\n**2.** Trồng cây xanh.\n3. Thu gom rác.`,
    },
    {
      style: "hd36-2018",
      bad: `${HEAD}Điều 1: Nhiệm vụ\n1/ Quét dọn:\na. Đường làng.\nb. Nhà văn hoá.\n2/ Trồng cây.\nĐiều 2: Tổ chức`,
      good: `${HEAD}Điều 1. Nhiệm vụ\n1. Quét dọn:\na) Đường làng.\nb) Nhà văn hoá.\n2. Trồng cây.\nĐiều 2. Tổ chức`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}1) Quét dọn đường làng.\n2) Trồng cây xanh.`,
      good: `${HEAD}1. Quét dọn đường làng.\n2. Trồng cây xanh.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}1. Quét dọn:\na/ Đường làng.\nb/ Nhà văn hoá.\n2. Trồng cây xanh.`,
      good: `${HEAD}1. Quét dọn:\na) Đường làng.\nb) Nhà văn hoá.\n2. Trồng cây xanh.`,
    },
  ],
  check({ draft, style }, report) {
    // What is no point at all but a wrong marker is reported by de-muc/so-thu-tu.
    const mistaken = new Set(misnumberedOf(draft).map(({ section }) => section));
    for (const { sections, nested } of runsOf(draft)) {
      // A list “1)” inside a khoản “1.” would be taken for khoản if it were marked like one.
      if (nested) continue;
      const wrong = sections.filter((section) => !mistaken.has(section) && isWrong(draft, section, style));
      for (const section of wrong) {
        const { marker, markerRange } = section;
        const name = NAMES[marker.family];
        const right = rightText(marker, style);
        // An article without its mark, or a level that is half right, is no matter of an office's habit.
        const mixed = wrong.length < sections.length || marker.family === "dieu";
        report({
          range: markerRange,
          case: marker.family,
          cause: `${marker.family} ${marker.delimiter}`,
          ...(mixed && { severity: "warning" }),
          message: {
            vi: `Số thứ tự của ${name?.vi} ghi “${right}”, không ghi “${written(marker)}”`,
            en: `The number of ${name?.en} is written “${right}”, not “${written(marker)}”`,
          },
          fix: {
            title: { vi: `Ghi theo dạng “${right}”`, en: `Write as “${right}”` },
            safe: true,
            edits: editsOf(draft, section, style),
          },
        });
      }
    }
  },
});
