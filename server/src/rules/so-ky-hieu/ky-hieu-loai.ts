import type { Kind } from "../../kinds/kind.ts";
import { KINDS } from "../../kinds/kinds.ts";
import type { Style } from "../../styles/style.ts";
import { rangeIn } from "../../syntax/component.ts";
import type { CivilDate } from "../../text/date.ts";
import { compareDates } from "../../text/date.ts";
import { theComponent } from "../../vocabulary/components.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { hasNoCode, withoutTypeCode } from "../authoring/typeCodes.ts";
import { defineRule } from "../define.ts";

/** The codes of a type that are right on a day under a style; without a day, the last that were right under it. */
function codesOn({ slug, codes, codesUntil }: Kind, style: Style, date: CivilDate | null): readonly string[] {
  const own = style.kindCodes[slug];
  if (own !== undefined) return own;
  const former = codesUntil.filter(({ until }) => compareDates(until, style.from) >= 0);
  const then = date === null ? undefined : former.find(({ until }) => compareDates(date, until) <= 0);
  return (then ?? former.at(-1))?.codes ?? codes;
}

export default defineRule({
  id: "so-ky-hieu/ky-hieu-loai",
  title: "Ký hiệu tên loại phải đúng với tên loại",
  titleEn: "The code of the type fits the type",
  why: "Ký hiệu là chữ cái đầu các âm tiết của tên loại, riêng những tên dễ trùng thì theo bảng thống nhất: CT là chỉ thị, CTr là chương trình, TT là thông tri, TTr là tờ trình.",
  settledByMove: { why: "“QĐi” of a quy định, right until 26/5/2026, can only become “QĐ” (Phần II, I.3.1.2a)" },
  appliesTo: "party",
  severity: "error",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Số 05-CT/HU\nCHƯƠNG TRÌNH\ncông tác năm 2020",
      good: "Số 05-CTr/HU\nCHƯƠNG TRÌNH\ncông tác năm 2020",
    },
    {
      style: "hd36-2018",
      bad: "Số 05-QC/HU\nThanh Bình, ngày 03 tháng 02 năm 2019\nQUY ĐỊNH\nvề tiếp dân",
      good: "Số 05-QĐi/HU\nThanh Bình, ngày 03 tháng 02 năm 2019\nQUY ĐỊNH\nvề tiếp dân",
    },
    {
      style: "hd05-2026",
      bad: "Số 05-TT/ĐU\nTỜ TRÌNH\nvề việc mở lớp bồi dưỡng",
      good: "Số 05-TTr/ĐU\nTỜ TRÌNH\nvề việc mở lớp bồi dưỡng",
    },
    {
      style: "hd05-2026",
      bad: "Số 05-QĐi/TU\nQUY ĐỊNH\nvề tiếp dân",
      good: "Số 05-QĐ/TU\nQUY ĐỊNH\nvề tiếp dân",
    },
    {
      style: "nd30-2020",
      bad: "Số: 05/QĐ-UBND\nQUY ĐỊNH\nVề tiếp công dân",
      good: "Số: 05/QyĐ-UBND\nQUY ĐỊNH\nVề tiếp công dân",
    },
    {
      style: "nd30-2020",
      bad: "Số: 05/CT-UBND\nCHƯƠNG TRÌNH\nCông tác năm 2026",
      good: "Số: 05/CTr-UBND\nCHƯƠNG TRÌNH\nCông tác năm 2026",
    },
    {
      style: "nd30-2020",
      bad: "Số: 45/CV-UBND\nV/v tổng vệ sinh\nKính gửi: Các thôn",
      good: "Số: 45/UBND-VHXH\nV/v tổng vệ sinh\nKính gửi: Các thôn",
    },
    {
      style: "nd30-2020",
      bad: "Số: 112-CV/SNV-VP\nV/v nộp hồ sơ\nKính gửi: Các sở",
      good: "Số: 112/SNV-VP\nV/v nộp hồ sơ\nKính gửi: Các sở",
    },
  ],
  check({ draft, style, date }, report) {
    const { number, docType, type } = draft;
    const code =
      number?.typeCode ?? (docType === null ? null : (/^[^\s-]+(?=-)/u.exec(number?.bodyCode ?? "")?.[0] ?? null));
    if (number === null || code === null) return;
    // Without a printed type the code itself tells the type, and only its letters' case can be wrong.
    // Of one code alone nobody can say that it is the type's: so-ky-hieu/dinh-dang tells what is missing.
    const ofCode = KINDS.ofCode(code);
    if (number.bodyCode === null && ofCode === null) return;
    if (docType === null && ofCode?.slug !== type.slug) return;
    const codes = codesOn(type, style, date);
    if (hasNoCode(number, type, style)) {
      const right = withoutTypeCode(number);
      const name = type.name.toLowerCase();
      report({
        range: number.range,
        message: {
          vi: `Ký hiệu của ${name} không có chữ viết tắt tên loại: ghi “${right}”`,
          en: `The symbol of a ${name} (${type.nameEn}) has no code of the type: “${right}”`,
        },
        fix: { title: toWrite(right), safe: false, edits: [{ range: number.range, newText: right }] },
      });
      return;
    }
    const right = codes[0];
    const written = code.replaceAll("Ð", "Đ");
    if (right === undefined || codes.includes(written)) return;
    const from = number.text.indexOf(code, 2);
    const range = rangeIn(number, from, from + code.length);
    const both = codes.map((code) => `“${code}”`).join(" hoặc ");
    report({
      range,
      message: {
        vi: `Ký hiệu của ${type.name.toLowerCase()} là ${both}, không phải “${code}”`,
        en: `The code of a “${type.name.toLowerCase()}” (${type.nameEn}) is “${right}”, not “${code}”`,
      },
      related: docType === null ? [] : [{ range: docType.range, message: theComponent("docType") }],
      // Of “07/UBND-VP” nobody knows whether the type's code is wrong or missing.
      ...(number.typeCode !== null && {
        fix: { title: toWrite(right), safe: false, edits: [{ range, newText: right }] },
      }),
    });
  },
});
