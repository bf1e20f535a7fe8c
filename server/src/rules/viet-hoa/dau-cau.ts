import { LETTERS, SMALL } from "../../text/letters.ts";
import type { WrongCase } from "../authoring/wordCase.ts";
import { reportCase } from "../authoring/wordCase.ts";
import { defineRule } from "../define.ts";

/**
 * Behind a word of at least three small letters, or of two with a vowel (“bù”, “là”), which is no abbreviation as “tr.”
 * and “tp.” are; not before “a)”, “b.”.
 */
const SYLLABLE = String.raw`(?:[${SMALL}]{3}|(?<![${LETTERS}])(?:[${SMALL}](?![bcdđghklmnpqrstvx])[${SMALL}]|(?![bcdđghklmnpqrstvx])[${SMALL}]{2}))`;
const START = new RegExp(String.raw`(?<=${SYLLABLE}[.?!] )[${SMALL}][${LETTERS}]+(?![${LETTERS}).])`, "gu");
const ABBREVIATED = new RegExp(String.raw`(?<![${LETTERS}])(?:v\.v|tel|ext|điện thoại)[.?!] $`, "iu");

export default defineRule({
  id: "viet-hoa/dau-cau",
  title: "Đầu câu viết hoa",
  titleEn: "A sentence begins with a capital",
  why: "Chữ cái đầu âm tiết thứ nhất của một câu viết hoa: sau dấu chấm, dấu chấm hỏi, dấu chấm than và khi xuống dòng.",
  appliesTo: "party",
  severity: "info",
  fix: "suggested",
  scope: "paragraph",
  examples: [
    {
      style: "nd30-2020",
      bad: "Các thôn dọn vệ sinh. trạm Y tế phun thuốc.",
      good: "Các thôn dọn vệ sinh. Trạm Y tế phun thuốc.",
    },
    { style: "nd30-2020", bad: "Đã xong chưa? báo cáo ngay.", good: "Đã xong chưa? Báo cáo ngay." },
    {
      style: "nd30-2020",
      bad: "Thứ Hai nghỉ bù. các khoa bố trí trực tại xã. người dân được biết.",
      good: "Thứ Hai nghỉ bù. Các khoa bố trí trực tại tp. mới, khu tt. nhà máy.",
    },
  ],
  check({ paragraph, place }, report) {
    if (place !== "body") return;
    const found = [...paragraph.text.matchAll(START)].flatMap(({ index, 0: written }) =>
      ABBREVIATED.test(paragraph.text.slice(Math.max(0, index - 14), index))
        ? []
        : [
            {
              from: index,
              written,
              right: written.charAt(0).toUpperCase() + written.slice(1),
              safe: false,
            } satisfies WrongCase,
          ],
    );
    reportCase(paragraph, found, report);
  },
});
