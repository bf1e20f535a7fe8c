import { defineRule } from "../define.ts";

export default defineRule({
  id: "bo-qua/thieu-ly-do",
  title: "Chú thích bỏ qua có ghi lý do",
  titleEn: "A suppression says why",
  why: "Người thẩm định và người sửa sau cần biết vì sao chỗ ấy được giữ; có dấu hai chấm mà chưa ghi gì thì được nhắc.",
  appliesTo: "all",
  severity: "hint",
  fix: "none",
  scope: "engine",
  about: "comment",
  examples: [],
});
