import type { Mention } from "../../reading/citedDocuments.ts";
import { citedDocuments, rangeOf, shortName } from "../../reading/citedDocuments.ts";
import { replacedDocument } from "../../reading/replacedDocument.ts";
import { compareDates } from "../../text/date.ts";
import { fold } from "../../text/fold.ts";
import { WORD_END, WORD_START } from "../../text/letters.ts";
import { sentenceAt } from "../../text/sentence.ts";
import { toReplaceBy } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

const ENDS = "thay thế|thay cho|bãi bỏ|huỷ bỏ|hết hiệu lực|trước đây|trước kia|nay là|tổng kết|sơ kết";
/** The sentence itself says that the document is of the past. */
const TOLD_AS_PAST = new RegExp(`${WORD_START}(?:${ENDS})${WORD_END}`, "u");

function isToldAsPast({ paragraph, citation }: Mention): boolean {
  const { from, to } = sentenceAt(paragraph.text, citation.from);
  return TOLD_AS_PAST.test(fold(paragraph.text.slice(from, to)));
}

export default defineRule({
  id: "vien-dan/het-hieu-luc",
  title: "Không viện dẫn văn bản đã được thay thế",
  titleEn: "A document that has been replaced is not cited as in force",
  why: "Quy định 66-QĐ/TW và Hướng dẫn 36-HD/VPTW đã được thay bằng Quy định 399-QĐ/TW (09/01/2026) và Hướng dẫn 05-HD/VPTW (27/5/2026), Nghị định 110/2004/NĐ-CP và 09/2010/NĐ-CP bằng Nghị định 30/2020/NĐ-CP; viện dẫn bản cũ là làm theo thể thức cũ. Văn bản khác thì cơ quan ghi thêm ở khoá “vanBanHetHieuLuc” của .chithi.json.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: "Sơn Hà, ngày 12 tháng 10 năm 2026\n\nCông tác văn thư thực hiện theo Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ.",
      good: "Sơn Hà, ngày 12 tháng 10 năm 2026\n\nNghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ thay thế Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ.",
    },
    {
      style: "nd30-2020",
      bad: "Sơn Hà, ngày 12 tháng 10 năm 2026\n\nCác phòng trình bày văn bản theo Nghị định số 09/2010/NĐ-CP.",
      good: "Sơn Hà, ngày 12 tháng 10 năm 2026\n\nCác phòng trình bày văn bản theo Nghị định số 30/2020/NĐ-CP.",
    },
    {
      style: "hd36-2018",
      bad: "Sơn Hà, ngày 02 tháng 3 năm 2026\n\nThể thức văn bản thực hiện theo Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư Trung ương Đảng.",
      good: "Sơn Hà, ngày 02 tháng 3 năm 2025\n\nThể thức văn bản thực hiện theo Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư Trung ương Đảng.",
    },
    {
      style: "hd36-2018",
      bad: "Sơn Hà, ngày 02 tháng 3 năm 2026\n\nCác cơ quan thực hiện Quy định số 66-QĐ/TW.",
      good: "Sơn Hà, ngày 02 tháng 3 năm 2026\n\nCác cơ quan thực hiện Quy định số 399-QĐ/TW.",
    },
    {
      style: "hd05-2026",
      bad: "An Phú, ngày 05 tháng 6 năm 2026\n\nVăn bản trình bày theo Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng.",
      good: "An Phú, ngày 05 tháng 6 năm 2026\n\nVăn bản trình bày theo Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng.",
    },
    {
      style: "hd05-2026",
      bad: "An Phú, ngày 05 tháng 6 năm 2026\n\nVăn thư kiểm tra theo Hướng dẫn 36-HD/VPTW trước khi trình ký.",
      good: "An Phú, ngày 05 tháng 6 năm 2026\n\nVăn thư kiểm tra theo Hướng dẫn số 05-HD/VPTW, thay thế Hướng dẫn số 36-HD/VPTW, trước khi trình ký.",
    },
  ],
  check({ draft, date, office, style }, report) {
    if (date === null) return;
    for (const mentions of citedDocuments(draft)) {
      const old = replacedDocument(mentions, office.replacedDocuments ?? []);
      if (old === null || compareDates(date, old.until) < 0) continue;
      for (const mention of mentions) {
        if (mention.citation.nested || isToldAsPast(mention)) continue;
        const { citation } = mention;
        const { successor } = old;
        const range = rangeOf(mention, citation.listed ? citation.symbol.from : citation.from, citation.to);
        const whole = style.forms.citationComma ? successor?.full : successor?.full.replace(", ngày ", " ngày ");
        const newText = citation.date === null ? successor?.short : whole;
        const by = successor === null ? null : successor.short;
        const told = old.source === undefined ? "" : ` (${old.source})`;
        report({
          range,
          ...(old.by !== undefined && { case: old.by }),
          message: {
            vi: `“${shortName(citation)}” ${by === null ? "đã bị bãi bỏ" : `đã được thay bằng ${by}`}${told}`,
            en: `“${shortName(citation)}” ${by === null ? "has been repealed" : `has been replaced by “${by}”`}${told}`,
          },
          ...(newText !== undefined &&
            by !== null && {
              fix: {
                title: toReplaceBy(by),
                safe: false,
                edits: [{ range, newText }],
              },
            }),
        });
      }
    }
  },
});
