import { lineAt } from "../../syntax/kinds.ts";
import { insertLineAfter } from "../authoring/insertion.ts";
import { defineRule } from "../define.ts";

const MOTTO = "Độc lập - Tự do - Hạnh phúc";

export default defineRule({
  id: "quoc-hieu/tieu-ngu-thieu",
  title: "Dưới Quốc hiệu phải có Tiêu ngữ",
  titleEn: "The motto stands below the State title",
  why: "Quốc hiệu và Tiêu ngữ đi liền nhau: “Độc lập - Tự do - Hạnh phúc” ở ngay dòng dưới.",
  speaksOf: "document",
  absenceOf: "motto",
  appliesTo: "party",
  severity: "error",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 05/TB-UBND\nTHÔNG BÁO\nVề việc giữ gìn vệ sinh",
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 05/TB-UBND\nTHÔNG BÁO\nVề việc giữ gìn vệ sinh",
    },
    {
      style: "nd30-2020",
      bad: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nAn Phú, ngày 03 tháng 6 năm 2026",
      good: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Phú, ngày 03 tháng 6 năm 2026",
    },
  ],
  check({ draft }, report) {
    const { stateTitle, motto } = draft;
    if (stateTitle === null || motto !== null) return;
    report({
      range: stateTitle.range,
      message: {
        vi: `Dưới Quốc hiệu thiếu Tiêu ngữ “${MOTTO}”`,
        en: `The motto “${MOTTO}” is missing below the State title`,
      },
      fix: {
        title: { vi: "Chèn Tiêu ngữ", en: "Insert the motto" },
        // Beside another column, the line below belongs to that as well.
        safe: lineAt(draft.lines, stateTitle.range.end.line).items.length === 1,
        edits: [insertLineAfter(draft, stateTitle.range.end.line, MOTTO)],
      },
    });
  },
});
