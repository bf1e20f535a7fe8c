import { KINDS } from "../../kinds/kinds.ts";
import { labelled } from "../../reading/appendixLabel.ts";
import { referenceOf } from "../../reading/appendixReference.ts";
import type { Forms } from "../../styles/style.ts";
import type { Draft } from "../../syntax/draft.ts";
import { insertLineAfter } from "../authoring/insertion.ts";
import { defineRule } from "../define.ts";

const REST = "Danh mục kèm theo Phụ lục.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n\n";
const STATE_REST = "Danh mục kèm theo Phụ lục./.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An\n\n";

/** The line as the guideline wants it, with what the header tells. */
function reference({ kind, number, placeDate }: Draft, { citationComma, appendixDate }: Forms): string {
  const type = KINDS.bySlug(kind).name || "[tên loại]";
  const symbol = number?.text.replace(/^số\s*:?\s*/iu, "") || "[số, ký hiệu]";
  const day = placeDate?.day == null ? "   " : String(placeDate.day).padStart(2, "0");
  const month = placeDate?.month == null ? "   " : placeDate.month < 3 ? `0${placeDate.month}` : placeDate.month;
  const year = placeDate?.year ?? "[năm]";
  const date = appendixDate === "words" ? `${day} tháng ${month} năm ${year}` : `${day}/${month}/${year}`;
  return `(Kèm theo ${type} số ${symbol}${citationComma ? "," : ""} ngày ${date} của [cơ quan ban hành])`;
}

export default defineRule({
  id: "phu-luc/chi-dan",
  title: "Dưới tiêu đề phụ lục ghi văn bản mà phụ lục kèm theo",
  titleEn: "Below the title stands what document the appendix goes with",
  why: "Dòng chỉ dẫn (số, ký hiệu, ngày, cơ quan ban hành) gắn phụ lục với văn bản, để phụ lục rời ra vẫn biết của văn bản nào.",
  settledByMove: {
    why: "the line below an appendix's title is new in HD 05, and says what the header says",
    writes: "appendixReference",
  },
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd05-2026",
      bad: `${REST}Phụ lục\nDANH MỤC VIỆC\n\n1. Thu gom rác.`,
      good: `${REST}Phụ lục\nDANH MỤC VIỆC\n(Kèm theo Chỉ thị số 05-CT/TU, ngày 03/6/2026 của Ban Thường vụ Tỉnh uỷ Sơn Hà)\n\n1. Thu gom rác.`,
    },
    {
      style: "hd05-2026",
      bad: `${REST}Phụ lục 1\nDanh mục việc phải làm\n- Thu gom rác.`,
      good: `${REST}Phụ lục 1\nDanh mục việc phải làm\n(Ban hành kèm theo Kế hoạch số 12-KH/ĐU, ngày 03/6/2026 của Đảng uỷ xã An Phú)\n- Thu gom rác.`,
    },
    {
      style: "nd30-2020",
      bad: `${STATE_REST}Phụ lục\nDANH MỤC VIỆC\n\n1. Thu gom rác.`,
      good: `${STATE_REST}Phụ lục\nDANH MỤC VIỆC\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 03 tháng 6 năm 2026 của Ủy ban nhân dân xã An Phú)\n\n1. Thu gom rác.`,
    },
    {
      style: "nd30-2020",
      bad: `${STATE_REST}Phụ lục\nBIỂU MẪU\n(Kèm theo Thông báo số      /TB-SNV)\n\n1. Họ và tên.`,
      good: `${STATE_REST}Phụ lục\nBIỂU MẪU\n(Ban hành kèm theo Thông báo số      /TB-SNV ngày    tháng    năm 2026 của Sở Nội vụ)\n\n1. Họ và tên.`,
    },
  ],
  check({ draft, style }, report) {
    for (const appendix of labelled(draft.appendices)) {
      const above = appendix.title ?? appendix.label;
      const line = reference(draft, style.forms);
      const known = referenceOf(draft, appendix);
      if (known !== null) {
        const missing = [
          ...(known.symbol === null ? [{ vi: "số, ký hiệu", en: "number and symbol" }] : []),
          ...(known.hasDate ? [] : [{ vi: "ngày, tháng, năm", en: "the date" }]),
          ...(known.hasBody ? [] : [{ vi: "tên cơ quan ban hành", en: "the issuing body" }]),
        ];
        if (missing.length === 0) continue;
        const { range } = known;
        report({
          range,
          message: {
            vi: `Chỉ dẫn phụ lục còn thiếu ${missing.map(({ vi }) => vi).join(", ")}: “${line}”`,
            en: `The line lacks ${missing.map(({ en }) => en).join(", ")}: “${line}”`,
          },
          fix: {
            title: { vi: "Ghi lại chỉ dẫn", en: "Write the line anew" },
            safe: false,
            edits: [{ range, newText: line }],
          },
        });
        continue;
      }
      report({
        range: above.range,
        message: {
          vi: `Dưới tiêu đề phụ lục thiếu chỉ dẫn văn bản mà phụ lục kèm theo: “${line}”`,
          en: `Below the title of the appendix a line names the document that it goes with: “${line}”`,
        },
        fix: {
          title: { vi: "Thêm dòng chỉ dẫn", en: "Add the line" },
          safe: false,
          edits: [insertLineAfter(draft, above.range.end.line, line)],
        },
      });
    }
  },
});
