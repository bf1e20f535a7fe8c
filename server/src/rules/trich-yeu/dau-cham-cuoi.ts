import { rangeIn } from "../../syntax/component.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "trich-yeu/dau-cham-cuoi",
  title: "Trích yếu không có dấu chấm cuối",
  titleEn: "The abstract ends without a full stop",
  why: "Trích yếu là một cụm từ, không phải câu, nên cuối trích yếu không có dấu chấm.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "info",
  fix: "safe",
  scope: "document",
  examples: [
    { style: "hd36-2018", bad: "CHỈ THỊ\nvề giữ gìn vệ sinh.\n-----", good: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----" },
    {
      style: "hd36-2018",
      bad: "Số 12-CV/HU\nChuẩn bị hội nghị.\nKính gửi: Các chi bộ.",
      good: "Số 12-CV/HU\nChuẩn bị hội nghị\nKính gửi: Các chi bộ.",
    },
    {
      style: "hd05-2026",
      bad: "KẾT LUẬN\n**về giữ gìn vệ sinh.**\n-----",
      good: "KẾT LUẬN\n**về giữ gìn vệ sinh**\n-----",
    },
    {
      style: "hd05-2026",
      bad: "BÁO CÁO\nkết quả đại hội ./.\n-----",
      good: "BÁO CÁO\nkết quả đại hội\n-----",
    },
  ],
  check({ draft }, report) {
    const { abstract } = draft;
    if (abstract === null) return;
    const mark = /(?<!\s)\s*(?:\.\/\.?|(?<!\.)\.)$/.exec(abstract.text);
    if (mark === null || mark.index === 0) return;
    const to = abstract.text.length;
    const gone = rangeIn(abstract, mark.index, to);
    report({
      range: rangeIn(abstract, to - mark[0].trimStart().length, to),
      message: { vi: "Cuối trích yếu không có dấu chấm", en: "The abstract ends without a full stop" },
      fix: {
        title: { vi: "Bỏ dấu chấm", en: "Remove the full stop" },
        safe: true,
        edits: [{ range: gone, newText: "" }],
      },
    });
  },
});
