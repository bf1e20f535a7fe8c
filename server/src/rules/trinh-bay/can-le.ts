import type { Alignment, Role } from "../../page/sizes.ts";
import { eachPrintedLine, isRunning, nameOf, paragraphOf, rangeOfLine } from "../authoring/printedLines.ts";
import type { Text } from "../define.ts";
import { defineRule } from "../define.ts";

/** What stands in the middle of the page by itself. In columns, tabs and blanks do what alignment does. */
const CENTRED: ReadonlySet<Role> = new Set<Role>([
  "docType",
  "author",
  "abstract",
  "separator",
  "heading",
  "headingName",
  "appendixLabel",
  "appendixTitle",
]);
const WORDS: Readonly<Record<Alignment, Text>> = {
  left: { vi: "canh trái", en: "flush left" },
  right: { vi: "canh phải", en: "flush right" },
  center: { vi: "canh giữa", en: "centred" },
  justify: { vi: "dàn đều hai lề", en: "justified" },
};

export default defineRule({
  id: "trinh-bay/can-le",
  title: "Tệp Word: nội dung dàn đều hai lề; tên loại, trích yếu, tên phần, chương ở giữa",
  titleEn: "Word file: the body is justified; type, abstract and headings are centred",
  why: "Nội dung dàn đều cả hai lề thì trang in ngay ngắn; tên loại, trích yếu và tên phần, chương, mục ở giữa trang cho dễ thấy.",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "word",
  examples: [],
  check(context, report) {
    eachPrintedLine(context, report, (printed, found) => {
      const { role, format, measured, clause } = printed;
      if (!isRunning(format) && !CENTRED.has(role)) return;
      if (measured.alignment === format.alignment) return;
      const name = nameOf(printed, true);
      const [is, should] = [WORDS[measured.alignment], WORDS[format.alignment]];
      found.add(`${name.vi} ${is.vi}`, paragraphOf(printed, { alignment: format.alignment }), () => ({
        range: rangeOfLine(printed),
        clause,
        message: {
          vi: `${name.vi}: ${is.vi}, phải ${should.vi}`,
          en: `${name.en}: ${is.en}, and must be ${should.en}`,
        },
      }));
    });
  },
});
