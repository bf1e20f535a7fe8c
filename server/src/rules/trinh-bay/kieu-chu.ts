import type { MeasuredRun } from "../../page/measured.ts";
import type { Format, Role } from "../../page/sizes.ts";
import { eachPrintedLine, isRunning, lettersOf, nameOf, rangeOfLine, rangeOfRun } from "../authoring/printedLines.ts";
import type { Text } from "../define.ts";
import { defineRule } from "../define.ts";

/** Of these the guidelines say nothing, or leave it to others. */
const FREE: ReadonlySet<Role> = new Set<Role>([
  "star",
  "separator",
  "secrecy",
  "appendixLabel",
  "appendixTitle",
  "appendixReference",
  "copyStamp",
]);

type Look = Pick<Format, "bold" | "italic">;

function words({ bold, italic }: Look): Text {
  return {
    vi: `${italic ? "nghiêng" : "đứng"}${bold ? ", đậm" : ""}`,
    en: `${italic ? "italic" : "upright"}${bold ? ", bold" : ""}`,
  };
}

function fits(run: MeasuredRun, { bold, italic }: Look): boolean {
  return run.bold === bold && run.italic === italic;
}

export default defineRule({
  id: "trinh-bay/kieu-chu",
  title: "Tệp Word: chữ đứng, nghiêng, đậm, gạch chân của từng thành phần",
  titleEn: "Word file: upright, italic, bold or underlined letters of each component",
  why: "Chữ đậm cho biết cơ quan nào ban hành, ai ký; địa danh, ngày tháng thì nghiêng; chữ “Nơi nhận” có gạch chân. Trong nội dung, chữ đậm hay nghiêng để nhấn mạnh thì được.",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "word",
  examples: [],
  check(context, report) {
    eachPrintedLine(context, report, (printed, found) => {
      const { line, role, format, formats, measured, clause } = printed;
      // In running text emphasis is the drafter's own; the name of an article is a heading.
      if (FREE.has(role) || (isRunning(format) && role !== "articleName")) return;
      const name = nameOf(printed);
      for (const run of measured.runs) {
        if (formats.some((one) => fits(run, one))) continue;
        const [is, should] = [words(run), words(format)];
        found.add(`${role} ${is.vi}`, lettersOf(line, run, { bold: format.bold, italic: format.italic }), () => ({
          range: rangeOfRun(line, run),
          clause,
          message: {
            vi: `${name.vi}: chữ ${is.vi}; phải là chữ ${should.vi}`,
            en: `${name.en}: ${is.en}; it must be ${should.en}`,
          },
        }));
      }
      if (!format.underline || measured.runs.some(({ underline }) => underline)) return;
      for (const run of measured.runs) {
        found.add(`${role} gạch chân`, lettersOf(line, run, { underline: true }), () => ({
          range: rangeOfLine(printed),
          clause,
          message: { vi: `${name.vi} phải có gạch chân`, en: `${name.en} must be underlined` },
        }));
      }
    });
  },
});
