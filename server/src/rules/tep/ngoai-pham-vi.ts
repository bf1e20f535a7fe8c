import { defineRule } from "../define.ts";

export default defineRule({
  id: "tep/ngoai-pham-vi",
  title: "Văn bản của Nhà nước hoặc trước ngày 03/4/2018 chỉ được kiểm tra chữ và đoạn văn",
  titleEn: "State documents and those older than 03/4/2018: only letters and paragraphs are checked",
  why: "Hướng dẫn 36-HD/VPTW và Hướng dẫn 05-HD/VPTW không quy định thể thức của những văn bản này, nên không lấy đó làm lỗi.",
  appliesTo: "all",
  severity: "info",
  fix: "none",
  scope: "engine",
  examples: [],
});
