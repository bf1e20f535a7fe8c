import type { MeasuredLine } from "../../page/measured.ts";
import { eachPrintedLine, figure, isRunning, paragraphOf, rangeOfLine } from "../authoring/printedLines.ts";
import type { Text } from "../define.ts";
import { defineRule } from "../define.ts";

function words({ rule, value }: MeasuredLine["spacing"]): Text {
  const { vi, en } = figure(value);
  if (rule === "exact") return { vi: `đúng ${vi} pt`, en: `exactly ${en} pt` };
  if (rule === "atLeast") return { vi: `ít nhất ${vi} pt (At least)`, en: `at least ${en} pt` };
  return { vi: `${vi} dòng (Multiple)`, en: `${en} lines` };
}

export default defineRule({
  id: "trinh-bay/gian-dong",
  title: "Tệp Word: khoảng cách giữa các dòng từ 18 pt, kiểu Exactly; của Nhà nước từ dòng đơn đến 1,5 dòng",
  titleEn: "Word file: lines are exactly 18 pt or more apart",
  why: "Hướng dẫn 36 đòi tối thiểu 18 pt, Hướng dẫn 05 từ 18 đến 22 pt, đều đặt Line spacing là Exactly để máy nào in cũng ra số dòng như nhau.",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "word",
  examples: [],
  check(context, report) {
    const { least, most } = context.style.page.body.linePt;
    const wanted =
      most === null
        ? { vi: `tối thiểu ${least} pt`, en: `${least} pt or more` }
        : { vi: `từ ${least} đến ${most} pt`, en: `from ${least} to ${most} pt` };
    eachPrintedLine(context, report, (printed, found) => {
      const { format, measured } = printed;
      const { rule, value } = measured.spacing;
      const right = rule === "exact" && value >= least && (most === null || value <= most);
      if (!isRunning(format) || right) return;
      const is = words(measured.spacing);
      found.add(is.vi, paragraphOf(printed, { linePt: least }), () => ({
        range: rangeOfLine(printed),
        message: {
          vi: `Khoảng cách giữa các dòng là ${is.vi}; phải ${wanted.vi}, đặt kiểu Exactly`,
          en: `Line spacing: ${is.en}; it must be exactly ${wanted.en}`,
        },
      }));
    });
  },
});
