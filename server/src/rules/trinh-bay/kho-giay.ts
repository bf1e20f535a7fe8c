import type { MeasuredSheet } from "../../page/measured.ts";
import { figure } from "../authoring/printedLines.ts";
import { rangeOfSheet } from "../authoring/sheets.ts";
import type { WordContext } from "../define.ts";
import { defineRule } from "../define.ts";

/** Word stores paper in twentieths of a point, and printers have their own A4. */
const TOLERANCE_MM = 2;
/** Administrative papers may be printed on it. HD 36: II.4.2; HD 05: Phần II, IV.3. */
const A5 = { width: 148, height: 210 };

function isPaper({ widthMm, heightMm }: MeasuredSheet, width: number, height: number): boolean {
  return Math.abs(widthMm - width) <= TOLERANCE_MM && Math.abs(heightMm - height) <= TOLERANCE_MM;
}

/** Tables may lie across the page; so may appendices, which mostly are tables. */
function mayLie({ draft, measured }: WordContext, sheet: MeasuredSheet): boolean {
  const next = measured.sheets[measured.sheets.indexOf(sheet) + 1]?.first ?? measured.lines.length;
  return sheet.first >= draft.mainEnd || measured.lines.slice(sheet.first, next).some((line) => line?.tabular === true);
}

export default defineRule({
  id: "trinh-bay/kho-giay",
  title: "Tệp Word: khổ giấy A4, chiều dọc",
  titleEn: "Word file: A4 paper, upright",
  why: "Văn bản của Đảng in trên khổ A4 (210 × 297 mm). Word cài sẵn khổ Letter của Mỹ: chữ vẫn thấy đủ trên màn hình nhưng khi in thì lệch lề, tràn trang.",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "word",
  examples: [],
  check(context, report) {
    const paper = context.style.page.sheet;
    for (const sheet of context.measured.sheets) {
      const { widthMm, heightMm } = sheet;
      if (isPaper(sheet, paper.widthMm, paper.heightMm) || isPaper(sheet, A5.width, A5.height)) continue;
      const lies = isPaper(sheet, paper.heightMm, paper.widthMm);
      if (lies && mayLie(context, sheet)) continue;
      const [width, height] = [figure(widthMm), figure(heightMm)];
      const set = { widthMm: paper.widthMm, heightMm: paper.heightMm };
      report({
        range: rangeOfSheet(context.measured, sheet),
        ...(lies && { case: "across" }),
        layout: [{ kind: "sheet", line: sheet.first, set }],
        message: lies
          ? {
              vi: "Trang đặt nằm ngang; văn bản trình bày theo chiều dọc, chỉ trang có bảng biểu mới đặt ngang",
              en: "The page lies across; documents stand upright, but for pages with tables",
            }
          : {
              vi: `Khổ giấy là ${width.vi} × ${height.vi} mm, phải là A4 (${paper.widthMm} × ${paper.heightMm} mm)`,
              en: `The paper is ${width.en} × ${height.en} mm, and must be A4 (${paper.widthMm} × ${paper.heightMm} mm)`,
            },
      });
    }
  },
});
