import type { MeasuredSheet } from "../../page/measured.ts";
import { rangeOfSheet } from "../authoring/sheets.ts";
import type { Text, WordContext } from "../define.ts";
import { defineRule } from "../define.ts";

/** A text of this many letters fills two pages in any layout: a page of A4 takes some 2,500. */
const SURELY_TWO_PAGES = 6000;

function isLong({ draft }: WordContext): boolean {
  return draft.lines.slice(0, draft.mainEnd).reduce((sum, { whole }) => sum + whole.text.length, 0) > SURELY_TWO_PAGES;
}

function fault({ pageNumber }: MeasuredSheet): Text | null {
  if (pageNumber === null) return null;
  if (pageNumber.edge === "bottom") {
    return {
      vi: "Số trang ở cuối trang, phải ở giữa đầu trang",
      en: "The page number must be at the top, in the middle",
    };
  }
  if (pageNumber.alignment !== "center") {
    return { vi: "Số trang phải ở giữa đầu trang", en: "The page number must be in the middle" };
  }
  if (pageNumber.onFirst) {
    return { vi: "Trang thứ nhất không hiện số trang", en: "The first page shows no number" };
  }
  return null;
}

export default defineRule({
  id: "trinh-bay/so-trang",
  title: "Tệp Word: số trang ở giữa đầu trang, trang thứ nhất không hiện",
  titleEn: "Word file: page numbers at the top, in the middle, and none on the first page",
  why: "Trong Word: Insert → Page Number → Top of Page, rồi đánh dấu Different First Page.",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "word",
  examples: [],
  check(context, report) {
    const { measured } = context;
    const [first] = measured.sheets;
    if (first === undefined) return;
    if (measured.sheets.every(({ pageNumber }) => pageNumber === null)) {
      if (isLong(context)) {
        const message = {
          vi: "Văn bản từ hai trang trở lên phải có số trang",
          en: "A document of two pages or more has page numbers",
        };
        report({ range: rangeOfSheet(measured, first), message });
      }
      return;
    }
    const said = new Set<string>();
    for (const sheet of measured.sheets) {
      // Only the first section begins on the first page; each appendix counts by itself.
      const message = fault(
        sheet === first ? sheet : { ...sheet, pageNumber: sheet.pageNumber && { ...sheet.pageNumber, onFirst: false } },
      );
      if (message === null || said.has(message.vi)) continue;
      said.add(message.vi);
      report({ range: rangeOfSheet(measured, sheet), message });
    }
  },
});
