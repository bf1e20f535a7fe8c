import type { Draft } from "../../syntax/draft.ts";
import { copyStyle } from "../authoring/copyStyle.ts";
import { insertBefore } from "../authoring/insertion.ts";
import { defineRule } from "../define.ts";

/** True when a rule stands right above a line, or the document itself does not. */
function isParted({ lines }: Draft, first: number): boolean {
  for (let line = first - 1; line >= 0; line--) {
    const item = lines[line]?.items[0];
    if (item !== undefined) return item.kind === "rule";
  }
  return true;
}

const ORIGINAL =
  "NGHỊ QUYẾT\nvề giữ gìn vệ sinh\n-----\nHuyện uỷ quyết nghị.\n\nNơi nhận:\n- Lưu Văn phòng Huyện uỷ.\n\nT/M HUYỆN UỶ\nBÍ THƯ\n\nNguyễn Văn An\n\n";
const COPY36 =
  "HUYỆN UỶ THANH BÌNH\nVĂN PHÒNG\n*\nSố 71-BS/VPHU\n\nSAO LỤC\nThanh Bình, ngày 20 tháng 3 năm 2019\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.\n\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình";
const COPY05 = "BẢN SAO VĂN BẢN\n\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình";

export default defineRule({
  id: "ban-sao/duong-ke",
  title: "Phần bản sao ngăn cách với văn bản bằng một đường kẻ",
  titleEn: "A rule parts the copy's block from the document",
  why: "Các thành phần bản sao ở cuối văn bản cần sao, dưới một đường kẻ nét liền hết chiều ngang, để thấy đâu là văn bản, đâu là phần sao.",
  speaksOf: "copies",
  inWord: "off",
  appliesTo: "party",
  severity: "info",
  fix: "suggested",
  scope: "document",
  examples: [
    { style: "hd36-2018", bad: `${ORIGINAL}${COPY36}`, good: `${ORIGINAL}-----\n${COPY36}` },
    {
      style: "hd36-2018",
      bad: `${ORIGINAL}${COPY36.replace("SAO LỤC", "TRÍCH SAO")}`,
      good: `${ORIGINAL}__________\n\n${COPY36.replace("SAO LỤC", "TRÍCH SAO")}`,
    },
    { style: "hd05-2026", bad: `${ORIGINAL}${COPY05}`, good: `${ORIGINAL}-----\n${COPY05}` },
    {
      style: "hd05-2026",
      bad: `${ORIGINAL}${COPY05.replace("T/L BAN THƯỜNG VỤ\n", "")}`,
      good: `${ORIGINAL}----------\n${COPY05.replace("T/L BAN THƯỜNG VỤ\n", "")}`,
    },
  ],
  check(context, report) {
    const { draft } = context;
    for (const copy of draft.copies) {
      const style = copyStyle(copy, context);
      const { line } = copy.range.start;
      if (style === null || isParted(draft, line)) continue;
      const { start } = copy.range;
      report({
        range: (copy.issuingBody ?? copy.typeLine ?? copy.number ?? { range: { start, end: start } }).range,
        style,
        message: {
          vi: "Phía trên phần bản sao phải có một đường kẻ ngăn cách với văn bản cần sao",
          en: "A rule above the copy's block parts it from the document",
        },
        fix: {
          title: { vi: "Thêm đường kẻ", en: "Add the rule" },
          safe: false,
          edits: [insertBefore(line, "-----")],
        },
      });
    }
  },
});
