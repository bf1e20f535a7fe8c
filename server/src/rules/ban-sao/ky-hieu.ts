import { numberLine } from "../../styles/numberLine.ts";
import type { Forms, Style } from "../../styles/style.ts";
import { rangeIn } from "../../syntax/component.ts";
import type { Copy, DocumentNumber } from "../../syntax/draft.ts";
import { beginsWithCapital, CAPITALS, LETTERS } from "../../text/letters.ts";
import { copyStyle } from "../authoring/copyStyle.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

/** A body's letters, or a placeholder for them. */
const BODY = new RegExp(String.raw`(?:[${CAPITALS}][${LETTERS}\d]{0,40}|\[[^\]]{0,80}\])$`, "u");

/** True for “Số 71-BS/VPHU”, “Số: 12/SY-UBND”, also with the number still blank: blanks stand around the number alone. */
function isRight({ text, valueText }: DocumentNumber, forms: Forms, code: string): boolean {
  const body = BODY.exec(text)?.[0];
  if (body === undefined) return false;
  const [head = "", ...rest] = text.split(valueText === "" ? /(?<=^Số:?)\s*/u : valueText);
  const line = numberLine(forms, valueText, code, body);
  const wanted = line.slice(line.indexOf(valueText, 2) + valueText.length);
  return head.trimEnd() === `Số${forms.number.colon}` && rest.join(valueText).trimStart() === wanted.trimStart();
}

const PARTING = new RegExp(String.raw`[^${LETTERS}\d]`, "gu");

/** A body's code without parting marks, and not in small letters. */
function bodyOf(code: string): string {
  const letters = code.replace(PARTING, "");
  return beginsWithCapital(letters) ? letters : letters.toUpperCase();
}

/** The codes that may stand in the number of a copy: that of its type where the type is told. */
function codesOf({ copies }: Style, { type, typeLine }: Copy): string[] {
  const lines = copies.typeLines.filter((one) => typeLine === null || one.type === type);
  return (lines.length > 0 ? lines : copies.typeLines).flatMap(({ code }) => code ?? []);
}

const STATE_COPY =
  "UBND TỈNH SƠN HÀ\nSỞ XÂY DỰNG\nSố: 12/SY-SXD\n\nSAO Y\nSơn Hà, ngày 20 tháng 3 năm 2026\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nTL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình";

export default defineRule({
  id: "ban-sao/ky-hieu",
  title: "Số và ký hiệu bản sao",
  titleEn: "The number and symbol of a copy",
  why: "Bản sao được đánh số riêng, liên tục từ 01: trong một nhiệm kỳ, ký hiệu chung BS (“Số 71-BS/VPHU”, Hướng dẫn 36); trong một năm, ký hiệu SY, SL, TrS (“Số: 12/SY-UBND”, Nghị định 30).",
  speaksOf: "copies",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    { style: "nd30-2020", bad: STATE_COPY.replace("Số: 12/SY-SXD", "Số 12-BS/SXD"), good: STATE_COPY },
    {
      style: "nd30-2020",
      bad: STATE_COPY.replace("SAO Y", "SAO LỤC"),
      good: STATE_COPY.replace("SAO Y", "SAO LỤC").replace("12/SY", "12/SL"),
    },
    {
      style: "hd36-2018",
      bad: "HUYỆN UỶ THANH BÌNH\nVĂN PHÒNG\n*\nSố 71-SL/VPHU\n\nSAO LỤC\nThanh Bình, ngày 20 tháng 3 năm 2019\n\nNơi nhận:\n- Lưu Văn phòng Huyện uỷ.\n\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
      good: "HUYỆN UỶ THANH BÌNH\nVĂN PHÒNG\n*\nSố 71-BS/VPHU\n\nSAO LỤC\nThanh Bình, ngày 20 tháng 3 năm 2019\n\nNơi nhận:\n- Lưu Văn phòng Huyện uỷ.\n\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
    },
    {
      style: "hd36-2018",
      bad: "HUYỆN UỶ THANH BÌNH\nVĂN PHÒNG\n*\nSố: 12/SY-VPHU\n\nSAO Y BẢN CHÍNH\nThanh Bình, ngày 20 tháng 3 năm 2019\n\nNơi nhận:\n- Lưu Văn phòng Huyện uỷ.\n\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
      good: "HUYỆN UỶ THANH BÌNH\nVĂN PHÒNG\n*\nSố 12-BS/VPHU\n\nSAO Y BẢN CHÍNH\nThanh Bình, ngày 20 tháng 3 năm 2019\n\nNơi nhận:\n- Lưu Văn phòng Huyện uỷ.\n\nCHÁNH VĂN PHÒNG\n\nTrần Thị Bình",
    },
  ],
  check(context, report) {
    for (const copy of context.draft.copies) {
      const { number } = copy;
      const style = copyStyle(copy, context);
      if (style === null || number === null) continue;
      const codes = codesOf(style, copy);
      const [code] = codes;
      if (code === undefined || codes.some((one) => isRight(number, style.forms, one))) continue;
      const { valueText } = number;
      const bodyCode = number.bodyCode === null ? null : bodyOf(number.bodyCode);
      const line = numberLine(style.forms, valueText === "" ? "     " : valueText, code, bodyCode ?? "[cơ quan sao]");
      const range = rangeIn(number, 0, number.text.length);
      report({
        range,
        style,
        message: {
          vi: `Số và ký hiệu bản sao ghi “${line}”, không ghi “${number.text}”`,
          en: `The symbol of a copy is “${line}”, not “${number.text}”`,
        },
        fix: {
          title: toWrite(line),
          safe: valueText !== "" && bodyCode !== null && new Set(codes).size === 1,
          edits: [{ range, newText: line }],
        },
      });
    }
  },
});
