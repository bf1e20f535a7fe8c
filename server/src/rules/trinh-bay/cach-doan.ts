import { eachPrintedLine, figure, isRunning, paragraphOf, rangeOfLine } from "../authoring/printedLines.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "trinh-bay/cach-doan",
  title: "Tệp Word: các đoạn cách nhau tối thiểu 6 pt",
  titleEn: "Word file: paragraphs are 6 pt or more apart",
  why: "Đặt bằng Spacing (Before, After) trong Word, không chèn dòng trống giữa các đoạn.",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "word",
  examples: [],
  check(context, report) {
    const least = context.style.page.body.leastBetweenPt;
    eachPrintedLine(context, report, (printed, found) => {
      const { format, measured } = printed;
      const between = measured.beforePt + measured.afterPt;
      if (!isRunning(format) || !measured.begins || between >= least) return;
      const is = figure(between);
      found.add(is.vi, paragraphOf(printed, { betweenPt: least }), () => ({
        range: rangeOfLine(printed),
        message: {
          vi: `Đoạn cách đoạn ${is.vi} pt, phải tối thiểu ${least} pt`,
          en: `Paragraphs are ${is.en} pt apart; it must be ${least} pt or more`,
        },
      }));
    });
  },
});
