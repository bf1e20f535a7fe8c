import { singleFigures } from "../../reading/namedDocuments.ts";
import { rangeIn } from "../../syntax/component.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "vien-dan/them-so-0",
  title: "Số văn bản viện dẫn nhỏ hơn 10 có số 0 phía trước",
  titleEn: "The number of a cited document below 10 has a leading 0",
  why: "Số văn bản nhỏ hơn 10 ghi số 0 phía trước: “số 05-KH/TU”; viện dẫn thì ghi như ở văn bản đó.",
  appliesTo: "party",
  severity: "info",
  fix: "safe",
  scope: "paragraph",
  examples: [
    {
      style: "hd36-2018",
      bad: "Thực hiện Kết luận số 2-KL/TU, ngày 05/3/2019.",
      good: "Thực hiện Kết luận số 02-KL/TU, ngày 05/3/2019.",
    },
    {
      style: "hd36-2018",
      bad: "Theo Công văn số 7-CV/BTCTU, ngày 05/3/2019.",
      good: "Theo Công văn số 07-CV/BTCTU, ngày 05/3/2019.",
    },
    {
      style: "hd05-2026",
      bad: "Căn cứ Kế hoạch số 4-KH/ĐU, ngày 05/3/2026.",
      good: "Căn cứ Kế hoạch số 04-KH/ĐU, ngày 05/3/2026.",
    },
    {
      style: "hd05-2026",
      bad: "Thực hiện Thông báo số 8-TB/VPTU, ngày 05/3/2026.",
      good: "Thực hiện Thông báo số 08-TB/VPTU, ngày 05/3/2026.",
    },
    {
      style: "nd30-2020",
      bad: "Thực hiện Kế hoạch số 2/KH-UBND ngày 06/01/2026 của Ủy ban nhân dân xã.",
      good: "Thực hiện Kế hoạch số 02/KH-UBND ngày 06/01/2026 của Ủy ban nhân dân xã.",
    },
    {
      style: "nd30-2020",
      bad: "Căn cứ Thông tư số 5/2025/TT-BNV ngày 24/6/2025 của Bộ trưởng Bộ Nội vụ.",
      good: "Căn cứ Thông tư số 05/2025/TT-BNV ngày 24/6/2025 của Bộ trưởng Bộ Nội vụ.",
    },
  ],
  check({ paragraph, place }, report) {
    if (place === "footer") return;
    for (const at of singleFigures(paragraph.text)) {
      const range = rangeIn(paragraph, at, at + 1);
      const figure = paragraph.text.charAt(at);
      report({
        range,
        message: {
          vi: `Số văn bản nhỏ hơn 10 ghi “0${figure}”, không ghi “${figure}”`,
          en: `The number is “0${figure}”`,
        },
        fix: {
          title: toWrite(`0${figure}`),
          safe: true,
          edits: [{ range: { start: range.start, end: range.start }, newText: "0" }],
        },
      });
    }
  },
});
