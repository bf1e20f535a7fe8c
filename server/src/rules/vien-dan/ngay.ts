import type { Citation } from "../../reading/citations.ts";
import { citationKey } from "../../reading/citations.ts";
import { mentionsOf, rangeOf, shortName } from "../../reading/citedDocuments.ts";
import type { CivilDate } from "../../text/date.ts";
import { compareDates, isRealDate } from "../../text/date.ts";
import { fold } from "../../text/fold.ts";
import { ABOUT_FORM, KNOWN_DOCUMENTS } from "../../vocabulary/knownDocuments.ts";
import { defineRule } from "../define.ts";

const BY_KEY = new Map(KNOWN_DOCUMENTS.map((one) => [one.key, one]));

/** The true day of a known document that is cited with another one; null for a right one, and for what is not known. */
function knownDate(citation: Citation): CivilDate | null {
  const { date, abstract, typeName } = citation;
  const known = BY_KEY.get(citationKey(citation));
  if (known === undefined || date === null || abstract === null || !ABOUT_FORM.test(fold(abstract.text))) return null;
  if (typeName !== null && fold(typeName.text) !== fold(known.type)) return null;
  return compareDates(date, known.date) === 0 ? null : known.date;
}

/** Figures up to `most` have a zero in front, as the guidelines write days below 10 and months below 3. */
function twoDigits(value: number, most: number): string {
  return value <= most ? `0${value}` : `${value}`;
}

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
      bad: "Theo Hướng dẫn số 05-HD/VPTW, ngày 12/01/2026 của Văn phòng Trung ương Đảng về thể thức văn bản của Đảng.",
      good: "Theo Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng về thể thức văn bản của Đảng.",
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
      const known = knownDate(mention.citation);
      if (known !== null) {
        const right = `${twoDigits(known.day, 9)}/${twoDigits(known.month, 2)}/${known.year}`;
        report({
          range: rangeOf(mention, date.from, date.to),
          message: {
            vi: `“${shortName(mention.citation)}” ban hành ngày ${right}, không phải ${date.text}`,
            en: `“${shortName(mention.citation)}” is of ${right}, not “${date.text}”`,
          },
        });
        continue;
      }
      const real = isRealDate(date);
      if (real && (own === null || compareDates(date, own) <= 0)) continue;
      const name = shortName(mention.citation);
      report({
        range: rangeOf(mention, date.from, date.to),
        message: real
          ? {
              vi: `“${name}” đề ${date.text}, sau ngày ban hành của chính văn bản này`,
              en: `“${name}” is dated “${date.text}”, later than this document itself`,
            }
          : { vi: `Không có ${date.text} (“${name}”)`, en: `There is no such day: “${date.text}” (“${name}”)` },
      });
    }
  },
});
