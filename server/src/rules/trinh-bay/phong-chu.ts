import { createGatherer, lettersOf, rangeOfRun } from "../authoring/printedLines.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "trinh-bay/phong-chu",
  title: "Tệp Word: phông chữ Times New Roman",
  titleEn: "Word file: the typeface is Times New Roman",
  why: "Cả văn bản dùng một phông Times New Roman. Đoạn dán từ nơi khác thường mang theo phông Arial, Calibri, hoặc phông của bảng mã cũ (.VnTime, VNI-Times) mà máy khác đọc không ra.",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "word",
  examples: [],
  check({ measured, style }, report) {
    const { font } = style.page.sheet;
    const found = createGatherer(report);
    measured.lines.forEach((line, n) => {
      for (const run of line?.runs ?? []) {
        if (run.font === "" || run.font.toLowerCase() === font.toLowerCase()) continue;
        found.add(run.font, lettersOf(n, run, { font }), () => ({
          range: rangeOfRun(n, run),
          message: {
            vi: `Phông chữ là ${run.font}, phải là ${font}`,
            en: `The typeface is ${run.font}, and must be ${font}`,
          },
        }));
      }
    });
    found.finish();
  },
});
