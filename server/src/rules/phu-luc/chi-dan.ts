import { KINDS } from "../../kinds/kinds.ts";
import { labelled } from "../../reading/appendixLabel.ts";
import type { Appendix, Draft } from "../../syntax/draft.ts";
import { fold } from "../../text/fold.ts";
import { LETTER } from "../../text/letters.ts";
import { insertLineAfter } from "../authoring/insertion.ts";
import { defineRule } from "../define.ts";

const REST = "Danh mục kèm theo Phụ lục.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n\n";
const REFERENCE = /kèm theo/u;
const SYMBOL = new RegExp(String.raw`\d{1,5}\s?-\s?${LETTER}{2,4}/${LETTER}`, "u");
/** The line stands below the title; further down it is the appendix itself that speaks. */
const FURTHEST = 4;

/** True when one of the first lines below label and title says what document the appendix goes with. */
function hasReference({ lines }: Draft, { label, title, range }: Appendix): boolean {
  // A title may end with it: “DANH MỤC VIỆC (Kèm theo …)”.
  if (REFERENCE.test(fold(title?.text ?? ""))) return true;
  const above = (title ?? label)?.range.end.line ?? range.start.line;
  let read = 0;
  for (let n = above + 1; n <= range.end.line && read < FURTHEST; n++) {
    const { items, whole } = lines[n] ?? { items: [], whole: null };
    if (items.length === 0 || whole === null) continue;
    read++;
    if (items[0]?.marker !== null) return false;
    if (REFERENCE.test(fold(whole.text)) || SYMBOL.test(whole.text)) return true;
  }
  return false;
}

/** The line as the guideline wants it, with what the header tells. */
function reference({ kind, number, placeDate }: Draft): string {
  const type = KINDS.bySlug(kind).name || "[tên loại]";
  const symbol = number?.text.replace(/^số\s*:?\s*/iu, "") || "[số, ký hiệu]";
  const day = placeDate?.day == null ? "   " : String(placeDate.day).padStart(2, "0");
  const month = placeDate?.month == null ? "   " : placeDate.month < 3 ? `0${placeDate.month}` : placeDate.month;
  const date = `${day}/${month}/${placeDate?.year ?? "[năm]"}`;
  return `(Kèm theo ${type} số ${symbol}, ngày ${date} của [cơ quan ban hành])`;
}

export default defineRule({
  id: "phu-luc/chi-dan",
  title: "Dưới tiêu đề phụ lục ghi văn bản mà phụ lục kèm theo",
  titleEn: "Below the title stands what document the appendix goes with",
  why: "Dòng chỉ dẫn (số, ký hiệu, ngày, cơ quan ban hành) gắn phụ lục với văn bản, để phụ lục rời ra vẫn biết của văn bản nào.",
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
  ],
  check({ draft }, report) {
    for (const appendix of labelled(draft.appendices)) {
      if (hasReference(draft, appendix)) continue;
      const above = appendix.title ?? appendix.label;
      const line = reference(draft);
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
