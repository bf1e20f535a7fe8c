import type { Format } from "../../page/sizes.ts";
import { eachPrintedLine, figure, lettersOf, nameOf, rangeOfRun } from "../authoring/printedLines.ts";
import { defineRule } from "../define.ts";

function allowed({ allowedPt: { least, most } }: Format): string {
  return least === most ? String(least) : `${least} - ${most}`;
}

function fits(size: number, { allowedPt: { least, most } }: Format): boolean {
  return size >= least && size <= most;
}

export default defineRule({
  id: "trinh-bay/co-chu",
  title: "Tệp Word: cỡ chữ của từng thành phần",
  titleEn: "Word file: the size of the letters of each component",
  why: "Mỗi thành phần thể thức có cỡ chữ riêng: tiêu đề 15, tên loại 15 - 16, nội dung 14 - 15, danh sách nơi nhận 12…",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "word",
  examples: [],
  check(context, report) {
    eachPrintedLine(context, report, (printed, found) => {
      const { line, format, formats, measured, clause } = printed;
      const name = nameOf(printed, true);
      for (const run of measured.runs) {
        if (formats.some((one) => fits(run.sizePt, one))) continue;
        found.add(`${name.vi} ${run.sizePt}`, lettersOf(line, run, { sizePt: format.sizePt }), () => ({
          range: rangeOfRun(line, run),
          clause,
          message: {
            vi: `${name.vi}: cỡ chữ ${figure(run.sizePt).vi}, phải là ${allowed(format)}`,
            en: `${name.en}: letters of ${figure(run.sizePt).en} pt; they must be of ${allowed(format)}`,
          },
        }));
      }
    });
  },
});
