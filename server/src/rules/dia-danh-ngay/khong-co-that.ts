import type { PlaceDate } from "../../syntax/draft.ts";
import { daysInMonth } from "../../text/date.ts";
import { dateNumeral } from "../authoring/dateNumeral.ts";
import { ownDates } from "../authoring/ownDates.ts";
import type { Text } from "../define.ts";
import { defineRule } from "../define.ts";

/** A month as a head writes it: with a leading 0 below 3 alone. */
function monthText(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}

/** What is impossible about a date whose parts may be blank; null when nothing is. */
function impossible({ day, month, year }: PlaceDate): Text | null {
  if (month !== null && (month < 1 || month > 12)) {
    return { vi: `Không có tháng ${month}`, en: `There is no month ${month}` };
  }
  if (day === null) return null;
  // With the year still blank, 29 February may be right.
  const most = month === null ? 31 : daysInMonth(year ?? 2024, month);
  if (day >= 1 && day <= most) return null;
  const inMonth = month === null ? "" : ` tháng ${monthText(month)}`;
  const inYear = month === 2 && day === 29 && year !== null ? ` năm ${year}` : "";
  const right = day >= 1 && month !== null ? `, ${inMonth.trim()}${inYear} chỉ có ${most} ngày` : "";
  return {
    vi: `Không có ngày ${day}${inMonth}${inYear}${right}`,
    en: `There is no such day: ${day}${month === null ? "" : `/${month}`}${inYear === "" ? "" : `/${year}`}`,
  };
}

export default defineRule({
  id: "dia-danh-ngay/khong-co-that",
  title: "Ngày ban hành phải có thật",
  titleEn: "The date exists in the calendar",
  why: "Ngày không có trong lịch (31 tháng 4, 29 tháng 02 năm không nhuận) làm văn bản không xác định được ngày ban hành.",
  appliesTo: "party",
  severity: "error",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Thanh Bình, ngày 31 tháng 4 năm 2020",
      good: "Thanh Bình, ngày 30 tháng 4 năm 2020",
    },
    {
      style: "hd36-2018",
      bad: "Thanh Bình, ngày 29 tháng 02 năm 2023",
      good: "Thanh Bình, ngày 29 tháng 02 năm 2024",
    },
    {
      style: "hd05-2026",
      bad: "Sơn Hà, ngày 03 tháng 13 năm 2026",
      good: "Sơn Hà, ngày 03 tháng 12 năm 2026",
    },
    {
      style: "hd05-2026",
      bad: "Sơn Hà, ngày 00 tháng 6 năm 2026",
      good: "Sơn Hà, ngày      tháng 6 năm 2026",
    },
  ],
  check(context, report) {
    for (const placeDate of ownDates(context)) {
      const message = impossible(placeDate);
      if (message === null) continue;
      const day = dateNumeral(placeDate, "ngày");
      const month = dateNumeral(placeDate, "tháng");
      const start = day ?? month;
      const range = start === null ? placeDate.range : { start: start.range.start, end: (month ?? start).range.end };
      report({ range, message });
    }
  },
});
