import type { MeasuredSheet } from "../../page/measured.ts";
import { figure } from "../authoring/printedLines.ts";
import { rangeOfSheet } from "../authoring/sheets.ts";
import { defineRule } from "../define.ts";

const TOLERANCE_MM = 1;
const SIDES = [
  ["topMm", "trên", "top"],
  ["bottomMm", "dưới", "bottom"],
  ["leftMm", "trái", "left"],
  ["rightMm", "phải", "right"],
] as const;

type Margins = Pick<MeasuredSheet, (typeof SIDES)[number][0]>;

function wrongSides(sheet: Margins, wanted: Margins) {
  return SIDES.filter(([side]) => Math.abs(sheet[side] - wanted[side]) > TOLERANCE_MM);
}

export default defineRule({
  id: "trinh-bay/le-trang",
  title: "Tệp Word: lề trên 20, dưới 20, trái 30, phải 15 mm; của Nhà nước 20 - 25, 30 - 35, 15 - 20 mm",
  titleEn: "Word file: margins 20, 20, 30 and 15 mm",
  why: "Lề trái rộng để đóng hồ sơ, lưu trữ. Mặt sau của trang in hai mặt thì lề trái 15, lề phải 30 mm.",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "word",
  examples: [],
  check({ measured, style }, report) {
    const paper = style.page.sheet;
    for (const sheet of measured.sheets) {
      // The guidelines leave the margins of a page that lies across to the office.
      if (sheet.widthMm > sheet.heightMm) continue;
      const wrong = wrongSides(sheet, paper);
      const back = wrongSides(sheet, { ...paper, leftMm: paper.rightMm, rightMm: paper.leftMm });
      if (wrong.length === 0 || back.length === 0) continue;
      const is = wrong.map(([side, vi, en]) => ({
        vi: `${vi} ${figure(sheet[side]).vi}`,
        en: `${en} ${figure(sheet[side]).en}`,
      }));
      const should = wrong.map(([side, vi, en]) => ({ vi: `${vi} ${paper[side]}`, en: `${en} ${paper[side]}` }));
      const set = Object.fromEntries(wrong.map(([side]) => [side, paper[side]]));
      report({
        range: rangeOfSheet(measured, sheet),
        layout: [{ kind: "sheet", line: sheet.first, set }],
        message: {
          vi: `Lề ${is.map(({ vi }) => vi).join(", ")} mm; phải là ${should.map(({ vi }) => vi).join(", ")} mm`,
          en: `Margins: ${is.map(({ en }) => en).join(", ")} mm; they must be ${should.map(({ en }) => en).join(", ")} mm`,
        },
      });
    }
  },
});
