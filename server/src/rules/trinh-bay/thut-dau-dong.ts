import { eachPrintedLine, figure, isRunning, paragraphOf, rangeOfLine } from "../authoring/printedLines.ts";
import { defineRule } from "../define.ts";

/** “Khoảng 10 mm”: half an inch, which Word's own tab makes, is near enough. */
const TOLERANCE_MM = 3;

export default defineRule({
  id: "trinh-bay/thut-dau-dong",
  title: "Tệp Word: chữ đầu đoạn lùi vào khoảng 10 mm",
  titleEn: "Word file: first lines are indented by about 10 mm",
  why: "Chữ đầu đoạn lùi vào cho dễ thấy đoạn mới. Nên đặt bằng First line trong Word, không gõ dấu cách.",
  appliesTo: "party",
  severity: "info",
  fix: "none",
  scope: "word",
  examples: [],
  check(context, report) {
    const wanted = context.style.page.body.firstLineMm;
    eachPrintedLine(context, report, (printed, found) => {
      const { format, measured } = printed;
      if (!isRunning(format) || !measured.begins || Math.abs(measured.firstLineMm - wanted) <= TOLERANCE_MM) return;
      const is = figure(measured.firstLineMm);
      found.add(is.vi, paragraphOf(printed, { firstLineMm: wanted }), () => ({
        range: rangeOfLine(printed),
        message: {
          vi: `Chữ đầu đoạn lùi vào ${is.vi} mm, phải khoảng ${wanted} mm`,
          en: `The first line is indented by ${is.en} mm; it should be about ${wanted} mm`,
        },
      }));
    });
  },
});
