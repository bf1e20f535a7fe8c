import { toCapitals } from "../authoring/capitals.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { replaceParts } from "../authoring/replacement.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "ten-loai/viet-hoa",
  title: "Tên loại viết chữ in hoa",
  titleEn: "The document type is in capitals",
  why: "Tên loại trình bày bằng chữ in hoa, đậm, ở giữa trang đầu.",
  // “Công văn” should not stand there at all.
  kinds: ({ form }) => form !== "letter",
  appliesTo: "party",
  severity: "error",
  fix: "safe",
  scope: "document",
  examples: [
    { style: "hd36-2018", bad: "Chỉ thị\nvề giữ gìn vệ sinh\n-----", good: "CHỈ THỊ\nvề giữ gìn vệ sinh\n-----" },
    {
      style: "hd36-2018",
      bad: "**Kế hoạch**\ngiữ gìn vệ sinh\n-----",
      good: "**KẾ HOẠCH**\ngiữ gìn vệ sinh\n-----",
    },
    { style: "hd05-2026", bad: "Kết luận\nvề giữ gìn vệ sinh\n-----", good: "KẾT LUẬN\nvề giữ gìn vệ sinh\n-----" },
    { style: "hd05-2026", bad: "Tờ Trình\nvề việc mở lớp\n-----", good: "TỜ TRÌNH\nvề việc mở lớp\n-----" },
  ],
  check({ draft }, report) {
    const { docType } = draft;
    const found = docType === null ? [] : toCapitals(docType);
    if (docType === null || found.length === 0) return;
    // A mark behind it is told by itself.
    const right = docType.text.replace(/(?<!\s)\s*[:.]$/, "").toUpperCase();
    const { range, edits } = replaceParts(docType, found);
    report({
      range,
      message: { vi: `Tên loại phải viết chữ in hoa: “${right}”`, en: `The type is in capitals: “${right}”` },
      fix: { title: toWrite(right), safe: true, edits },
    });
  },
});
