import { defineRule } from "../define.ts";

export default defineRule({
  id: "tep/qua-lon",
  title: "Tệp lớn hơn 16 MB không được kiểm tra",
  titleEn: "A file above 16 MB is not checked",
  why: "Văn bản của Đảng không dài đến thế; tệp lớn như vậy thường là tệp chọn nhầm, kiểm tra nó chỉ làm máy chậm đi.",
  appliesTo: "all",
  severity: "info",
  fix: "none",
  scope: "engine",
  about: "file",
  examples: [],
});
