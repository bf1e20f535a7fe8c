import { defineRule } from "../define.ts";

export default defineRule({
  id: "kiem-tra/loi-quy-tac",
  title: "Một quy tắc gặp lỗi với văn bản này",
  titleEn: "A rule failed on this document",
  why: "Đây là lỗi của chương trình, không phải của văn bản; các quy tắc khác vẫn được kiểm tra đầy đủ.",
  appliesTo: "all",
  severity: "warning",
  fix: "none",
  scope: "engine",
  about: "rule",
  examples: [],
});
