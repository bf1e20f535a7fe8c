import { withoutSymbol } from "../../reading/namedDocuments.ts";
import { rangeIn } from "../../syntax/component.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "vien-dan/thieu-ky-hieu",
  title: "Viện dẫn ghi đủ số và ký hiệu",
  titleEn: "A citation has number and symbol",
  why: "“Nghị quyết số 57” có ở nhiều cơ quan; có ký hiệu “57-NQ/TW” mới biết đúng văn bản.",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "paragraph",
  examples: [
    {
      style: "hd36-2018",
      bad: "Thực hiện Chỉ thị số 12, ngày 05/3/2019 của Ban Bí thư về công tác cán bộ.",
      good: "Thực hiện Chỉ thị số 12-CT/TW, ngày 05/3/2019 của Ban Bí thư về công tác cán bộ.",
    },
    {
      style: "hd36-2018",
      bad: "Theo Kết luận số 21, ngày 05/3/2019 của Tỉnh uỷ.",
      good: "Theo Kết luận số 21-KL/TU, ngày 05/3/2019 của Tỉnh uỷ.",
    },
    {
      style: "hd05-2026",
      bad: "Triển khai Nghị quyết 66 của Bộ Chính trị về xây dựng pháp luật.",
      good: "Triển khai Nghị quyết số 66-NQ/TW của Bộ Chính trị về xây dựng pháp luật.",
    },
    {
      style: "hd05-2026",
      bad: "Căn cứ Quy định ngày 05/3/2026 của Ban Thường vụ Tỉnh uỷ;",
      good: "Căn cứ Quy định số 12-QĐ/TU, ngày 05/3/2026 của Ban Thường vụ Tỉnh uỷ;",
    },
  ],
  check({ paragraph, place }, report) {
    if (place === "footer") return;
    for (const { from, to, type } of withoutSymbol(paragraph.text)) {
      const written = paragraph.text.slice(from, to);
      report({
        range: rangeIn(paragraph, from, to),
        // Who is cited by a mere number is known to all readers, and no sentence of the guideline speaks of it.
        ...(!/số/u.test(written) && { severity: "info" }),
        message: {
          vi: `Viện dẫn phải ghi số và ký hiệu: “${type} số …-…/…”, không chỉ “${written}”`,
          en: `A citation has number and symbol: “${type} số …-…/…”, not “${written}” alone`,
        },
      });
    }
  },
});
