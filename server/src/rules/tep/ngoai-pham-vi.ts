import { defineRule } from "../define.ts";

export default defineRule({
  id: "tep/ngoai-pham-vi",
  title: "Văn bản ngoài phạm vi các hướng dẫn chỉ được kiểm tra chữ và đoạn văn",
  titleEn: "Documents outside the guidelines: only letters and paragraphs are checked",
  why: "Văn bản có trước Hướng dẫn 36-HD/VPTW hoặc Nghị định 30/2020/NĐ-CP, văn bản quy phạm pháp luật, văn bản của Đoàn Thanh niên không theo thể thức mà ba văn bản ấy quy định, nên không lấy đó làm lỗi.",
  appliesTo: "all",
  severity: "info",
  fix: "none",
  scope: "engine",
  about: "file",
  examples: [],
});
