import { rangeIn } from "../../syntax/component.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

/** “96.5%”: a full stop where Vietnamese writes a comma. */
const PERCENT = /(?<![\d.,])\d{1,3}\.\d{1,2}(?=\s?%)/gu;
/** “1,200 hộ”: a comma where Vietnamese writes a full stop. */
const THOUSANDS = /(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?![\d.,])(?=\s+\p{Ll})/gu;

/** The figures of a text that are written in the English way, with what should stand there. */
function found(text: string): { from: number; written: string; right: string }[] {
  return [
    ...[...text.matchAll(PERCENT)].map(({ 0: written, index }) => ({
      from: index,
      written,
      right: written.replace(".", ","),
    })),
    ...[...text.matchAll(THOUSANDS)].map(({ 0: written, index }) => ({
      from: index,
      written,
      right: written.replaceAll(",", "."),
    })),
  ];
}

export default defineRule({
  id: "chu/so-kieu-anh",
  title: "Số viết theo cách của tiếng Việt: 96,5%, 1.200",
  titleEn: "Figures are written in the Vietnamese way: 96,5%, 1.200",
  why: "Tiếng Việt dùng dấu phẩy cho phần thập phân, dấu chấm cho hàng nghìn; “1,200” dễ đọc thành một phẩy hai.",
  appliesTo: "all",
  severity: "info",
  fix: "suggested",
  scope: "paragraph",
  examples: [
    { style: "hd36-2018", bad: "Tỷ lệ hộ có nước sạch đạt 87.4%.", good: "Tỷ lệ hộ có nước sạch đạt 87,4%." },
    { style: "hd36-2018", bad: "Toàn xã có 2,350 hộ dân.", good: "Toàn xã có 2.350 hộ dân." },
    { style: "hd05-2026", bad: "Kết nạp được 3.2 % tổng số đảng viên.", good: "Kết nạp được 3,2 % tổng số đảng viên." },
    { style: "hd05-2026", bad: "Hỗ trợ 15,000 cây giống cho hội viên.", good: "Hỗ trợ 15.000 cây giống cho hội viên." },
  ],
  check({ paragraph }, report) {
    for (const { from, written, right } of found(paragraph.text)) {
      const range = rangeIn(paragraph, from, from + written.length);
      report({
        range,
        message: {
          vi: `Số “${written}” viết theo kiểu tiếng Anh: ghi “${right}”`,
          en: `“${written}” is written “${right}”`,
        },
        fix: {
          title: toWrite(right),
          safe: false,
          edits: [{ range, newText: right }],
        },
      });
    }
  },
});
