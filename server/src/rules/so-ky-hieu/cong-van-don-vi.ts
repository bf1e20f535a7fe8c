import { isOfficialLetter } from "../../kinds/traits.ts";
import { hasNoCode } from "../authoring/typeCodes.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "so-ky-hieu/cong-van-don-vi",
  title: "Ký hiệu công văn có chữ viết tắt đơn vị soạn thảo",
  titleEn: "The symbol of a letter names the drafting unit",
  why: "Ký hiệu công văn gồm tên cơ quan và đơn vị soạn thảo hoặc lĩnh vực được giải quyết: “Số: 12/UBND-VX”.",
  kinds: isOfficialLetter,
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: "Số: 12/UBND\nV/v tổng vệ sinh\nKính gửi: Trạm Y tế xã.",
      good: "Số: 12/UBND-VX\nV/v tổng vệ sinh\nKính gửi: Trạm Y tế xã.",
    },
    {
      style: "nd30-2020",
      bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 08/SNV\nV/v cử cán bộ\nKính gửi: Sở Tài chính.",
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 08/SNV-VP\nV/v cử cán bộ\nKính gửi: Sở Tài chính.",
    },
  ],
  check({ draft, style }, report) {
    const { number } = draft;
    if (number === null || hasNoCode(number, draft.type, style) || !/\/\s?[A-ZĐ]+\.?$/u.test(number.text)) return;
    report({
      range: number.range,
      message: {
        vi: "Ký hiệu công văn thiếu chữ viết tắt đơn vị soạn thảo, như “/UBND-VX”",
        en: "The symbol of the letter lacks the drafting unit, such as “/UBND-VX”",
      },
    });
  },
});
