import { rangeIn } from "../../syntax/component.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

const SHORT = /^v\/v\s*(?::\s*)?(?:việc\s+)?/iu;

export default defineRule({
  id: "trich-yeu/v-v-thua",
  title: "Dưới tên loại không viết “V/v”",
  titleEn: "The abstract below a type has no “V/v”",
  why: "“V/v” chỉ dùng cho công văn; văn bản có tên loại ghi đủ “Về việc …”.",
  kinds: ({ form }) => form !== "letter",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    { style: "nd30-2020", bad: "THÔNG BÁO\nV/v nghỉ lễ", good: "THÔNG BÁO\nVề việc nghỉ lễ" },
    { style: "nd30-2020", bad: "CHỈ THỊ\nV/v: tăng cường phòng cháy", good: "CHỈ THỊ\nVề việc tăng cường phòng cháy" },
  ],
  check({ draft }, report) {
    const { docType, abstract } = draft;
    if (docType === null || abstract === null) return;
    const length = SHORT.exec(abstract.text)?.[0].length ?? 0;
    if (length === 0) return;
    const range = rangeIn(abstract, 0, length);
    report({
      range: rangeIn(abstract, 0, 3),
      message: {
        vi: "Trích yếu dưới tên loại ghi “Về việc”, không ghi “V/v”",
        en: "The abstract below a type says “Về việc”, not “V/v”",
      },
      fix: {
        title: toWrite("Về việc"),
        safe: true,
        edits: [{ range, newText: "Về việc " }],
      },
    });
  },
});
