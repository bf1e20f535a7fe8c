import { defineRule } from "../define.ts";

export default defineRule({
  id: "cau-hinh/khong-hop-le",
  title: "Tệp .chithi.json chỉ có các khoá, mã quy tắc và giá trị mà chương trình biết",
  titleEn: "The file .chithi.json holds only known keys, rules and values",
  why: "Khoá hay giá trị viết sai thì không có tác dụng, mà cơ quan lại tưởng đã cài đặt xong.",
  appliesTo: "all",
  severity: "warning",
  fix: "suggested",
  scope: "engine",
  about: "configuration",
  examples: [],
});
