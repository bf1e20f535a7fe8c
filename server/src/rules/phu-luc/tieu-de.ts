import { labelled } from "../../reading/appendixLabel.ts";
import { defineRule } from "../define.ts";

const REST = "Danh mục kèm theo Phụ lục.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n\n";

export default defineRule({
  id: "phu-luc/tieu-de",
  title: "Phụ lục phải có tiêu đề",
  titleEn: "An appendix has a title",
  why: "Tiêu đề dưới từ “Phụ lục” cho biết phụ lục nói về việc gì, kể cả khi phụ lục tách khỏi văn bản.",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `${REST}PHỤ LỤC\n\n1. Thu gom rác.\n2. Trồng cây.`,
      good: `${REST}PHỤ LỤC\nDANH MỤC VIỆC\n\n1. Thu gom rác.\n2. Trồng cây.`,
    },
    {
      style: "hd36-2018",
      bad: `${REST}Phụ lục 1\n- Thu gom rác.\n- Trồng cây.`,
      good: `${REST}Phụ lục 1\nDanh mục việc\n- Thu gom rác.\n- Trồng cây.`,
    },
    {
      style: "hd05-2026",
      bad: `${REST}Phụ lục\n(Kèm theo Chỉ thị số 05-CT/TU, ngày 03/6/2026 của Ban Thường vụ Tỉnh uỷ)\n\n1. Thu gom rác.`,
      good: `${REST}Phụ lục\nDANH MỤC VIỆC\n(Kèm theo Chỉ thị số 05-CT/TU, ngày 03/6/2026 của Ban Thường vụ Tỉnh uỷ)\n\n1. Thu gom rác.`,
    },
    {
      style: "hd05-2026",
      bad: `${REST}PHỤ LỤC\n\n1. Thu gom rác.\n2. Trồng cây.`,
      good: `${REST}PHỤ LỤC\nDANH MỤC VIỆC\n\n1. Thu gom rác.\n2. Trồng cây.`,
    },
  ],
  check({ draft }, report) {
    for (const { label, title } of labelled(draft.appendices)) {
      if (title !== null) continue;
      report({
        range: label.range,
        message: {
          vi: `Thiếu tiêu đề phụ lục: dưới “${label.text}” ghi tên của phụ lục`,
          en: `The appendix has no title: it stands below “${label.text}”`,
        },
      });
    }
  },
});
