import { defineRule } from "../define.ts";

export default defineRule({
  id: "bo-qua/khong-ro",
  title: "Chú thích bỏ qua phải ghi đúng mã quy tắc",
  titleEn: "A suppression names a rule that exists",
  why: "Mã viết sai thì không che được lỗi nào, mà người đọc sau lại tưởng lỗi ấy đã được xem xét.",
  appliesTo: "all",
  severity: "warning",
  fix: "suggested",
  scope: "engine",
  about: "comment",
  examples: [],
});
