import { defineRule } from "../define.ts";

export default defineRule({
  id: "bo-qua/khong-ro",
  title: "Chú thích bỏ qua phải ghi đúng mã quy tắc",
  titleEn: "A suppression names a rule that exists",
  why: "Mã viết sai thì không che được lỗi nào, mà người đọc sau lại tưởng lỗi ấy đã được xem xét.",
  clause: { "hd36-2018": null, "hd05-2026": null },
  appliesTo: "all",
  severity: "warning",
  fix: "suggested",
  scope: "engine",
  examples: [],
});
