import { defineRule } from "../define.ts";

export default defineRule({
  id: "bo-qua/thua",
  title: "Chú thích bỏ qua không còn che lỗi nào thì nên bỏ đi",
  titleEn: "A suppression that suppresses nothing can go",
  why: "Lỗi đã được sửa mà chú thích còn ở lại thì lần sau nó sẽ che mất một lỗi mới.",
  appliesTo: "all",
  severity: "info",
  fix: "safe",
  scope: "engine",
  about: "comment",
  examples: [],
});
