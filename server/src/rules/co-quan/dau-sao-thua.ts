import { lineAt } from "../../syntax/kinds.ts";
import { removalOf } from "../authoring/lineRemoval.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "co-quan/dau-sao-thua",
  title: "Dưới tên cơ quan không có dấu sao",
  titleEn: "No star stands below the issuing body",
  why: "Dấu sao là dấu của văn bản Đảng; văn bản hành chính kẻ một đường ngắn dưới tên cơ quan.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: "ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\n*\nSố: 05/TB-UBND",
      good: "ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\nSố: 05/TB-UBND",
    },
    {
      style: "nd30-2020",
      bad: "UBND TỈNH SƠN HÀ\nSỞ NỘI VỤ\n*\nSố: 08/SNV-VP",
      good: "UBND TỈNH SƠN HÀ\nSỞ NỘI VỤ\nSố: 08/SNV-VP",
    },
  ],
  check({ draft }, report) {
    const { star } = draft;
    if (star === null) return;
    report({
      range: star.range,
      message: {
        vi: "Văn bản hành chính không có dấu sao dưới tên cơ quan: bỏ dòng này",
        en: "An administrative document has no star below the issuing body: remove the line",
      },
      fix: {
        title: { vi: "Bỏ dấu sao", en: "Remove the star" },
        safe: lineAt(draft.lines, star.range.start.line).items.length === 1,
        edits: removalOf(draft, star).map((range) => ({ range, newText: "" })),
      },
    });
  },
});
