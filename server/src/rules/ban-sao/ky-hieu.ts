import { rangeIn } from "../../syntax/component.ts";
import { beginsWithCapital, CAPITALS, LETTERS } from "../../text/letters.ts";
import { copyStyle } from "../authoring/copyStyle.ts";
import { defineRule } from "../define.ts";

/** “Số 71-BS/VPHU”, also with the number still blank. */
const RIGHT = new RegExp(
  String.raw`^Số\s*(?:(?:\d{1,5}|\.{2,}|…+|_+|\[[^\]]*\])\s*)?-BS/(?:[${CAPITALS}][${LETTERS}\d]*|\[[^\]]*\])$`,
  "u",
);

const PARTING = new RegExp(String.raw`[^${LETTERS}\d]`, "gu");

/** A body's code without parting marks, and not in small letters. */
function bodyOf(code: string): string {
  const letters = code.replace(PARTING, "");
  return beginsWithCapital(letters) ? letters : letters.toUpperCase();
}

export default defineRule({
  id: "ban-sao/ky-hieu",
  title: "Số và ký hiệu bản sao: “Số …-BS/…”",
  titleEn: "The symbol of a copy: “Số …-BS/…”",
  why: "Bản sao được đánh số riêng, liên tục từ 01 trong một nhiệm kỳ, ký hiệu chung cho mọi loại bản sao là BS.",
  speaksOf: "copies",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "HUYỆN UỶ THANH BÌNH\nVĂN PHÒNG\n*\nSố 71-SL/VPHU\n\nSAO LỤC\nThanh Bình, ngày 20 tháng 3 năm 2019\n\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
      good: "HUYỆN UỶ THANH BÌNH\nVĂN PHÒNG\n*\nSố 71-BS/VPHU\n\nSAO LỤC\nThanh Bình, ngày 20 tháng 3 năm 2019\n\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
    },
    {
      style: "hd36-2018",
      bad: "HUYỆN UỶ THANH BÌNH\nVĂN PHÒNG\n*\nSố: 12/SY-VPHU\n\nSAO Y BẢN CHÍNH\nThanh Bình, ngày 20 tháng 3 năm 2019\n\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
      good: "HUYỆN UỶ THANH BÌNH\nVĂN PHÒNG\n*\nSố 12-BS/VPHU\n\nSAO Y BẢN CHÍNH\nThanh Bình, ngày 20 tháng 3 năm 2019\n\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
    },
  ],
  check(context, report) {
    for (const copy of context.draft.copies) {
      const { number } = copy;
      const style = copyStyle(copy, context);
      if (style === null || style.copies.numberCode === null || number === null || RIGHT.test(number.text)) continue;
      const { valueText } = number;
      const bodyCode = number.bodyCode === null ? null : bodyOf(number.bodyCode);
      const right = `Số ${valueText === "" ? "     " : valueText}-BS/${bodyCode ?? "[cơ quan sao]"}`;
      const range = rangeIn(number, 0, number.text.length);
      report({
        range,
        style,
        message: {
          vi: `Số và ký hiệu bản sao ghi “${right}”, không ghi “${number.text}”`,
          en: `The symbol of a copy is “${right}”, not “${number.text}”`,
        },
        fix: {
          title: { vi: `Ghi “${right}”`, en: `Write “${right}”` },
          safe: valueText !== "" && bodyCode !== null,
          edits: [{ range, newText: right }],
        },
      });
    }
  },
});
