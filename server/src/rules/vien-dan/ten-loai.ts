import { foreignSymbols } from "../../reading/namedDocuments.ts";
import { rangeIn } from "../../syntax/component.ts";
import { fold } from "../../text/fold.ts";
import { defineRule } from "../define.ts";

const ACCOMPANIES = /^[([*]{0,4}\s?(?:ban hành )?kèm theo /u;

export default defineRule({
  id: "vien-dan/ten-loai",
  title: "Tên loại và ký hiệu của văn bản viện dẫn phải khớp nhau",
  titleEn: "Type and symbol of a cited document agree",
  why: "“Chỉ thị số 57-NQ/TW” là chép nhầm: NQ là nghị quyết; người nhận sẽ tìm sai văn bản.",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "paragraph",
  examples: [
    {
      style: "hd36-2018",
      bad: "Thực hiện Kết luận số 12-CT/TU, ngày 05/3/2019 của Tỉnh uỷ.",
      good: "Thực hiện Kết luận số 12-KL/TU, ngày 05/3/2019 của Tỉnh uỷ.",
    },
    {
      style: "hd36-2018",
      bad: "Theo Hướng dẫn số 15-KH/TU, ngày 05/3/2019.",
      good: "Theo Hướng dẫn số 15-HD/TU, ngày 05/3/2019.",
    },
    {
      style: "hd05-2026",
      bad: "Căn cứ Kế hoạch số 40-QĐ/ĐU, ngày 05/3/2026 của Đảng uỷ.",
      good: "Căn cứ Kế hoạch số 40-KH/ĐU, ngày 05/3/2026 của Đảng uỷ.",
    },
    {
      style: "hd05-2026",
      bad: "Thực hiện Thông báo số 08-CV/VPTU, ngày 05/3/2026.",
      good: "Thực hiện Thông báo số 08-TB/VPTU, ngày 05/3/2026.",
    },
  ],
  check({ paragraph, place }, report) {
    if (place === "footer") return;
    // The reference of an appendix names its own document: phu-luc/chi-dan-khop compares the two.
    if (place === "trailer" && ACCOMPANIES.test(fold(paragraph.text))) return;
    for (const { from, to, type, code, codes } of foreignSymbols(paragraph.text)) {
      const written = paragraph.text.slice(from, to);
      report({
        range: rangeIn(paragraph, from, to),
        message: {
          vi: `Tên loại và ký hiệu không khớp: ${type.toLowerCase()} có ký hiệu “${codes[0]}”, ở đây là “${code}” (“${written}”)`,
          en: `Type and symbol do not agree: the code of “${type}” is “${codes[0]}”, here it is “${code}”`,
        },
      });
    }
  },
});
