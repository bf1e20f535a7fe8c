import { defineRule } from "../define.ts";

export default defineRule({
  id: "tep/khong-doc-duoc",
  title: "Tệp phải đọc được dưới dạng văn bản",
  titleEn: "The file can be read as text",
  why: "Tệp Word, PDF hay ảnh đổi đuôi không phải là văn bản thuần; hãy mở bằng chương trình đã tạo ra nó, rồi lưu nội dung thành tệp văn bản UTF-8.",
  appliesTo: "all",
  severity: "error",
  fix: "none",
  scope: "engine",
  about: "file",
  examples: [],
});
