import { defineRule } from "../define.ts";

export default defineRule({
  id: "tep/qua-nhieu",
  title: "Một tệp chỉ hiện 1.000 điểm cần xem đầu tiên",
  titleEn: "Only the first 1,000 findings of a file are shown",
  why: "Nhiều hơn thế thì không ai đọc hết; sửa những điểm đầu rồi kiểm tra lại, các điểm sau sẽ hiện ra.",
  appliesTo: "all",
  severity: "info",
  fix: "none",
  scope: "engine",
  about: "file",
  examples: [],
});
