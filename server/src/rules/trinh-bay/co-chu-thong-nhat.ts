import type { Role } from "../../page/sizes.ts";
import { figure, lettersOf, nameOf, type PrintedLine, printedLines, rangeOfRun } from "../authoring/printedLines.ts";
import { defineRule } from "../define.ts";

/** What has one step of sizes: 13, 14, 14 or 12, 13, 13. NĐ 30: Phụ lục I, V, the note on “Cỡ chữ”. */
const TOGETHER: readonly Role[] = ["stateTitle", "motto", "placeDate"];

/** How many points a line is above what the guideline's own example has. */
function stepOf({ measured, format }: PrintedLine): number {
  return (measured.runs[0]?.sizePt ?? format.sizePt) - format.sizePt;
}

export default defineRule({
  id: "trinh-bay/co-chu-thong-nhat",
  title: "Tệp Word: cỡ chữ của Quốc hiệu, Tiêu ngữ, địa danh tăng giảm thống nhất",
  titleEn: "Word file: State title, motto, place and date have one step of sizes",
  why: "Trong cùng một văn bản, Quốc hiệu cỡ 13 thì Tiêu ngữ, địa danh và thời gian cỡ 14; Quốc hiệu cỡ 12 thì hai thành phần kia cỡ 13.",
  appliesTo: "party",
  severity: "info",
  fix: "none",
  scope: "word",
  examples: [],
  check(context, report) {
    const lines = printedLines(context).filter(({ role }) => TOGETHER.includes(role));
    const [first, ...others] = TOGETHER.flatMap((role) => lines.find((line) => line.role === role) ?? []);
    if (first === undefined) return;
    const step = stepOf(first);
    for (const printed of others) {
      const [run] = printed.measured.runs;
      const wanted = printed.format.sizePt + step;
      const { least, most } = printed.format.allowedPt;
      // A size that no step allows is another rule's.
      if (run === undefined || stepOf(printed) === step || wanted < least || wanted > most) continue;
      if (run.sizePt < least || run.sizePt > most) continue;
      const name = nameOf(printed);
      const head = nameOf(first);
      const of = figure(first.format.sizePt + step);
      report({
        range: rangeOfRun(printed.line, run),
        message: {
          vi: `${head.vi} cỡ ${of.vi} thì ${name.vi.toLowerCase()} cỡ ${figure(wanted).vi}, không phải ${figure(run.sizePt).vi}`,
          en: `Where the ${head.en.toLowerCase()} has ${of.en} pt, the ${name.en.toLowerCase()} has ${figure(wanted).en}, not ${figure(run.sizePt).en}`,
        },
        layout: [lettersOf(printed.line, run, { sizePt: wanted })],
      });
    }
  },
});
