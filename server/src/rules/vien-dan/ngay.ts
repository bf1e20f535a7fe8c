import { mentionsOf, rangeOf, shortName } from "../../reading/citedDocuments.ts";
import { compareDates, isRealDate } from "../../text/date.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "vien-dan/ngay",
  title: "Ngày của văn bản viện dẫn phải có thật và không sau ngày ban hành",
  titleEn: "The date of a cited document exists and is not later than the document's own",
  why: "Không thể viện dẫn một văn bản chưa ban hành; ngày sai thì không tra được văn bản.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "error",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Thực hiện Chỉ thị số 12-CT/TU, ngày 31/4/2021 của Ban Thường vụ Tỉnh uỷ về bảo vệ rừng.",
      good: "Thực hiện Chỉ thị số 12-CT/TU, ngày 30/4/2021 của Ban Thường vụ Tỉnh uỷ về bảo vệ rừng.",
    },
    {
      style: "hd36-2018",
      bad: "Thanh Bình, ngày 10 tháng 5 năm 2021\n\nThực hiện Chỉ thị số 12-CT/TU, ngày 15/6/2021 của Ban Thường vụ Tỉnh uỷ về bảo vệ rừng.",
      good: "Thanh Bình, ngày 10 tháng 5 năm 2021\n\nThực hiện Chỉ thị số 12-CT/TU, ngày 15/01/2021 của Ban Thường vụ Tỉnh uỷ về bảo vệ rừng.",
    },
    {
      style: "hd05-2026",
      bad: "An Phú, ngày      tháng 6 năm 2026\n\nThực hiện Kế hoạch số 07-KH/TU, ngày 02/7/2026 của Tỉnh uỷ về trồng cây.",
      good: "An Phú, ngày      tháng 6 năm 2026\n\nThực hiện Kế hoạch số 07-KH/TU, ngày 02/6/2026 của Tỉnh uỷ về trồng cây.",
    },
    {
      style: "hd05-2026",
      bad: "Thực hiện Kế hoạch số 07-KH/TU, ngày 29 tháng 02 năm 2026 của Tỉnh uỷ về trồng cây.",
      good: "Thực hiện Kế hoạch số 07-KH/TU, ngày 28 tháng 02 năm 2026 của Tỉnh uỷ về trồng cây.",
    },
  ],
  check({ draft, date: own }, report) {
    for (const mention of mentionsOf(draft)) {
      const { date } = mention.citation;
      if (date === null) continue;
      const real = isRealDate(date);
      if (real && (own === null || compareDates(date, own) <= 0)) continue;
      const name = shortName(mention.citation);
      report({
        range: rangeOf(mention, date.from, date.to),
        message: real
          ? {
              vi: `“${name}” đề ${date.text}, sau ngày ban hành của chính văn bản này`,
              en: `“${name}” is dated ${date.text}, later than this document itself`,
            }
          : { vi: `Không có ${date.text} (“${name}”)`, en: `There is no such day: ${date.text} (“${name}”)` },
      });
    }
  },
});
