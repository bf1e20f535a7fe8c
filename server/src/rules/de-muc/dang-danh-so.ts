import { markerParts, runsOf } from "../../reading/numbering.ts";
import type { Section } from "../../syntax/draft.ts";
import type { Marker, MarkerFamily } from "../../syntax/kinds.ts";
import type { TextEdit } from "../../text/position.ts";
import { DELIMITER_RULE, rightDelimiter } from "../authoring/sectionDelimiters.ts";
import { defineRule } from "../define.ts";

const NAMES: Readonly<Partial<Record<MarkerFamily, { vi: string; en: string }>>> = {
  number: { vi: "khoản", en: "a khoản" },
  letter: { vi: "điểm", en: "a điểm" },
  dieu: { vi: "điều", en: "an article" },
};

function isWrong({ marker }: Section): boolean {
  const right = rightDelimiter(marker);
  return right !== null && marker.delimiter !== right;
}

function rightText(marker: Marker): string {
  const { text, delimiter } = marker;
  return text.slice(0, text.length - delimiter.length) + (rightDelimiter(marker) ?? "");
}

const HEAD = "KẾ HOẠCH\nvề giữ gìn vệ sinh\n-----\n";

export default defineRule({
  id: DELIMITER_RULE,
  title: "Khoản ghi “1.”, điểm ghi “a)”, điều ghi “Điều 1.”",
  titleEn: "Sections are marked “1.”, points “a)”, articles “Điều 1.”",
  why: "Sau số của khoản và của điều là dấu chấm, sau chữ của điểm là dấu ngoặc đơn đóng. Cách viết “1-” quen dùng ở nhiều nơi nhưng hướng dẫn không ghi như vậy.",
  appliesTo: "party",
  severity: "info",
  fix: "safe",
  scope: "document",
  examples: [
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
  check({ draft }, report) {
    for (const { sections, nested } of runsOf(draft)) {
      // A list “1)” inside a khoản “1.” would be taken for khoản if it were marked like one.
      if (nested) continue;
      const wrong = sections.filter(isWrong);
      const [first, ...others] = wrong;
      if (first === undefined) continue;
      const edits = wrong.flatMap((section): TextEdit[] => {
        const parts = markerParts(draft.lines, section);
        const right = rightDelimiter(section.marker) ?? "";
        if (parts === null) return [];
        return [{ range: parts.delimiterRange, newText: parts.spaced ? right : `${right} ` }];
      });
      const name = NAMES[first.marker.family];
      const right = rightText(first.marker);
      report({
        range: first.markerRange,
        message: {
          vi: `Số thứ tự của ${name?.vi} ghi “${right}”, không ghi “${first.marker.text}”${others.length > 0 ? ` (cả ${wrong.length} chỗ)` : ""}`,
          en: `The number of ${name?.en} is written “${right}”, not “${first.marker.text}”${others.length > 0 ? ` (${wrong.length} places)` : ""}`,
        },
        related: others.map(({ markerRange, marker }) => ({
          range: markerRange,
          message: { vi: `Ghi “${rightText(marker)}”`, en: `Write “${rightText(marker)}”` },
        })),
        fix: { title: { vi: `Ghi theo dạng “${right}”`, en: `Write as “${right}”` }, safe: true, edits },
      });
    }
  },
});
