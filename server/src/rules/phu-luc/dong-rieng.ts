import { labelled } from "../../reading/appendixLabel.ts";
import { endOf, startOf } from "../../syntax/component.ts";
import { defineRule } from "../define.ts";

const REST = "Danh mục kèm theo Phụ lục.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n\n";

export default defineRule({
  id: "phu-luc/dong-rieng",
  title: "“Phụ lục” và số thứ tự đứng riêng một dòng",
  titleEn: "“Phụ lục” and its number have a line of their own",
  why: "Từ “Phụ lục” và số thứ tự trình bày thành một dòng riêng; tiêu đề của phụ lục ở dòng dưới.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    { style: "hd36-2018", bad: `${REST}PHỤ LỤC 1. DANH MỤC VIỆC`, good: `${REST}PHỤ LỤC 1\nDANH MỤC VIỆC` },
    { style: "hd36-2018", bad: `${REST}PHỤ LỤC Danh mục việc`, good: `${REST}PHỤ LỤC\nDanh mục việc` },
    { style: "hd05-2026", bad: `${REST}PHỤ LỤC 2: Phân công`, good: `${REST}PHỤ LỤC 2\nPhân công` },
    { style: "hd05-2026", bad: `${REST}PHỤ LỤC 02 Biểu số liệu`, good: `${REST}PHỤ LỤC 02\nBiểu số liệu` },
  ],
  check({ draft }, report) {
    for (const { label, title } of labelled(draft.appendices)) {
      if (title === null) continue;
      const end = endOf(label, label.text.length);
      const start = startOf(title, 0);
      if (start.line !== end.line) continue;
      report({
        range: title.range,
        message: {
          vi: `Tiêu đề phụ lục ghi ở dòng dưới “${label.text}”`,
          en: `The title of the appendix stands on the line below “${label.text}”`,
        },
        fix: {
          title: { vi: "Đưa tiêu đề xuống dòng dưới", en: "Move the title to the next line" },
          safe: draft.lines[end.line]?.whole.starts === null,
          edits: [{ range: { start: end, end: start }, newText: "\n" }],
        },
      });
    }
  },
});
