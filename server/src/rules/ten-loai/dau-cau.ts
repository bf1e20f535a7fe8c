import { rangeIn } from "../../syntax/component.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "ten-loai/dau-cau",
  title: "Sau tên loại không có dấu câu",
  titleEn: "No mark stands behind the document type",
  why: "Tên loại là một dòng riêng, trích yếu ở dòng dưới; các mẫu đều ghi tên loại không kèm dấu hai chấm.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "CHỈ THỊ:\nvề giữ gìn vệ sinh\n-----",
      good: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----",
    },
    {
      style: "hd36-2018",
      bad: "**TỜ TRÌNH:**\nvề bổ sung biên chế\n-----",
      good: "**TỜ TRÌNH**\nvề bổ sung biên chế\n-----",
    },
    {
      style: "hd05-2026",
      bad: "KẾ HOẠCH:\ntrồng cây\n-----",
      good: "KẾ HOẠCH\ntrồng cây\n-----",
    },
    {
      style: "hd05-2026",
      bad: "BÁO CÁO.\nkết quả đại hội\n-----",
      good: "BÁO CÁO\nkết quả đại hội\n-----",
    },
  ],
  check({ draft }, report) {
    const { docType, abstract } = draft;
    // Without an abstract below, “QUYẾT ĐỊNH:” is what enacts.
    if (docType === null || abstract === null) return;
    const mark = /(?<!\s)\s*[:.]$/.exec(docType.text);
    if (mark === null) return;
    const range = rangeIn(docType, mark.index, docType.text.length);
    report({
      range,
      message: {
        vi: `Sau tên loại “${docType.text.slice(0, mark.index)}” không có dấu “${mark[0].trim()}”`,
        en: `No “${mark[0].trim()}” stands behind the type “${docType.text.slice(0, mark.index)}”`,
      },
      fix: { title: { vi: "Bỏ dấu câu", en: "Remove the mark" }, safe: true, edits: [{ range, newText: "" }] },
    });
  },
});
