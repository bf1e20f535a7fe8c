import { abstractBelowNumber } from "../../syntax/belowNumber.ts";
import { removalOf } from "../authoring/lineRemoval.ts";
import { defineRule } from "../define.ts";

const HEAD = "TỈNH UỶ SƠN HÀ\n*\nSố 05-CT/TU\n";

export default defineRule({
  id: "trich-yeu/duoi-so",
  title: "Chỉ công văn ghi trích yếu dưới số và ký hiệu",
  titleEn: "Only a letter has its abstract below the number",
  why: "Văn bản có tên loại ghi trích yếu dưới tên loại; dòng “V/v …” dưới số, ký hiệu là cách ghi của công văn và của văn bản nhà nước.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `${HEAD}(V/v giữ gìn vệ sinh)\n\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----`,
      good: `${HEAD}\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----`,
    },
    {
      style: "hd36-2018",
      bad: "Số 12-KL/HU\nVề việc trồng cây\nKẾT LUẬN\nvề trồng cây\n-----",
      good: "Số 12-CV/HU\nVề việc trồng cây\nKính gửi: Các chi bộ.",
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}V/v giữ gìn vệ sinh\n\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----`,
      good: `${HEAD}\nCHỈ THỊ\nvề giữ gìn vệ sinh\n-----`,
    },
    {
      style: "hd05-2026",
      bad: "Số 12-KH/TU\nvề việc trồng cây\nKẾ HOẠCH\ntrồng cây\n-----",
      good: "Số 12-CV/TU\nvề việc trồng cây\nKính gửi: Các đảng uỷ xã.",
    },
  ],
  check({ draft }, report) {
    const found = draft.type.form === "letter" ? null : abstractBelowNumber(draft);
    if (found === null) return;
    report({
      range: found.range,
      message: {
        vi: "Trích yếu của văn bản có tên loại ghi dưới tên loại; chỉ công văn ghi trích yếu dưới số và ký hiệu",
        en: "The abstract of a document with a type stands below the type; only a letter has it below the number",
      },
      fix: {
        title: { vi: "Bỏ dòng này", en: "Remove this line" },
        safe: false,
        edits: removalOf(draft, found).map((range) => ({ range, newText: "" })),
      },
    });
  },
});
