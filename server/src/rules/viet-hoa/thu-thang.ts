import { WORD_END } from "../../text/letters.ts";
import type { WrongCase } from "../authoring/wordCase.ts";
import { reportCase } from "../authoring/wordCase.ts";
import { defineRule } from "../define.ts";

const DAYS = "hai|ba|tư|năm|sáu|bảy";
/** “sáng thứ hai”, “thứ hai hằng tuần”, “từ thứ hai đến thứ sáu”: where no second one is meant. */
const WEEKLY = "(?= (?:hằng|hàng) tuần)";
const AT_A_TIME = `(?<=(?:sáng|chiều|tối) thứ )(?:${DAYS})${WORD_END}`;
const EACH_WEEK = `(?<=thứ )(?:${DAYS})${WEEKLY}`;
const FROM_DAY = `(?<=từ thứ )(?:${DAYS})(?= đến (?:hết )?thứ )`;
const DAY = new RegExp(`${AT_A_TIME}|${EACH_WEEK}|${FROM_DAY}`, "gu");

export default defineRule({
  id: "viet-hoa/thu-thang",
  title: "Tên ngày trong tuần viết hoa: “thứ Hai”",
  titleEn: "Days of the week: “thứ Hai”",
  why: "Âm tiết chỉ ngày viết hoa khi không dùng chữ số: “thứ Hai”, “thứ Tư”.",
  appliesTo: "party",
  severity: "hint",
  fix: "suggested",
  scope: "paragraph",
  examples: [
    { style: "nd30-2020", bad: "Họp giao ban sáng thứ hai.", good: "Họp giao ban sáng thứ Hai." },
    {
      style: "nd30-2020",
      bad: "Tiếp dân thứ năm hằng tuần.",
      good: "Tiếp dân thứ Năm hằng tuần, lần thứ năm trong quý.",
    },
  ],
  check({ paragraph }, report) {
    const found = [...paragraph.text.matchAll(DAY)].map(
      ({ index, 0: written }): WrongCase => ({
        from: index,
        written,
        right: written.charAt(0).toUpperCase() + written.slice(1),
        safe: false,
      }),
    );
    reportCase(paragraph, found, report);
  },
});
