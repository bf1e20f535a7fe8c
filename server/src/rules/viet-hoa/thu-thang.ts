import { LETTERS, WORD_END } from "../../text/letters.ts";
import type { WrongCase } from "../authoring/wordCase.ts";
import { reportCase } from "../authoring/wordCase.ts";
import { defineRule } from "../define.ts";

const DAYS = "hai|ba|tư|năm|sáu|bảy";
/** “sáng thứ hai”, “thứ hai hằng tuần”, “từ thứ hai đến thứ sáu”: where no second one is meant. */
const WEEKLY = "(?= (?:hằng|hàng) tuần)";
const AT_A_TIME = `(?<=(?:sáng|chiều|tối) thứ )(?:${DAYS})${WORD_END}`;
const EACH_WEEK = `(?<=thứ )(?:${DAYS})${WEEKLY}`;
const FROM_DAY = `(?<=từ thứ )(?:${DAYS})(?= đến (?:hết )?thứ )`;
/** “thứ hai, ngày 31/8”, “Thứ tư (ngày 02/9)”: behind nothing that is counted (“lần thứ hai ngày …”). */
const WITH_DATE = `(?<=(?<![${LETTERS}] )[Tt]hứ |(?:vào|đến|từ|hết|trước|sau) thứ )(?:${DAYS})(?=,? (?:\\()?ngày \\d)`;
const DAY = new RegExp(`${AT_A_TIME}|${EACH_WEEK}|${FROM_DAY}|${WITH_DATE}`, "gu");

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
    {
      style: "nd30-2020",
      bad: "Nghỉ bù vào thứ hai, ngày 31/8/2026.",
      good: "Nghỉ bù vào thứ Hai, ngày 31/8/2026; kỳ họp thứ hai ngày 27/7/2026 đã thông qua.",
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
