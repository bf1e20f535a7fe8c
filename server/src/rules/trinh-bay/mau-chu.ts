import { createGatherer, lettersOf, rangeOfRun } from "../authoring/printedLines.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "trinh-bay/mau-chu",
  title: "Tệp Word: chữ màu đen",
  titleEn: "Word file: black letters",
  why: "Chữ màu thường là chỗ đánh dấu để sửa còn sót lại, hoặc đường liên kết tự đổi màu.",
  appliesTo: "party",
  severity: "info",
  fix: "none",
  scope: "word",
  examples: [],
  check({ measured }, report) {
    const found = createGatherer(report);
    measured.lines.forEach((line, n) => {
      for (const run of line?.runs ?? []) {
        if (run.colour === null) continue;
        found.add(run.colour, lettersOf(n, run, { colour: null }), () => ({
          range: rangeOfRun(n, run),
          message: {
            vi: `Chữ có màu (#${run.colour}), phải là màu đen`,
            en: `Coloured letters (#${run.colour}); they must be black`,
          },
        }));
      }
    });
    found.finish();
  },
});
