import type { NamedDay } from "../../reading/deadlines.ts";
import { namedDays } from "../../reading/deadlines.ts";
import { rangeIn } from "../../syntax/component.ts";
import type { PlaceDate } from "../../syntax/draft.ts";
import type { CivilDate } from "../../text/date.ts";
import { compareDates, isRealDate } from "../../text/date.ts";
import type { Range } from "../../text/position.ts";
import { shiftRange } from "../../text/position.ts";
import { dayOff } from "../../vocabulary/daysOff.ts";
import type { Report } from "../define.ts";
import { defineRule } from "../define.ts";

const WEEKDAY_NAMES = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

/** The first day that the document can be of: the first of the month where its day is blank, of the year where its month is. */
function earliestDay(placeDate: PlaceDate | null): CivilDate | null {
  if (placeDate === null || placeDate.year === null) return null;
  const { year, month, day } = placeDate;
  const first = { year, month: month ?? 1, day: (month === null ? null : day) ?? 1 };
  return isRealDate(first) ? first : null;
}

/** “ngày ban hành văn bản (12/6/2026)”, as far as it is written. */
function dayInWords(placeDate: PlaceDate | null, { day, month, year }: CivilDate): { vi: string; en: string } {
  if (placeDate?.month === null) return { vi: `năm ban hành văn bản (${year})`, en: `the document's year (${year})` };
  const written = `${day}/${month}/${year}`;
  return { vi: `ngày ban hành văn bản (${written})`, en: `the document's own date (${written})` };
}

function judge(mention: NamedDay, placeDate: PlaceDate | null, range: Range, report: Report): void {
  const documentDay = earliestDay(placeDate);
  const { text, date, isLimit, isDeadline, isLastDay, weekday } = mention;
  if (!isRealDate(date)) {
    if (isLimit || weekday !== null) {
      report({ range, message: { vi: `Không có ngày ${text}`, en: `There is no such day as ${text}` } });
    }
    return;
  }
  if (isDeadline && documentDay !== null && compareDates(date, documentDay) < 0) {
    const { vi, en } = dayInWords(placeDate, documentDay);
    report({
      range,
      message: { vi: `Thời hạn ${text} ở trước ${vi}`, en: `The deadline “${text}” lies before ${en}` },
    });
  }
  const off = isLastDay && weekday === null ? dayOff(date) : null;
  if (off !== null) {
    report({
      range,
      severity: "hint",
      message: {
        vi: `Thời hạn ${text} rơi vào ngày nghỉ (${off})`,
        en: `The deadline ${text} is a day off (${off})`,
      },
    });
  }
  const real = new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay();
  if (weekday !== null && weekday !== real) {
    report({
      range,
      message: {
        vi: `Ngày ${text} là ${WEEKDAY_NAMES[real]}, không phải ${WEEKDAY_NAMES[weekday]}`,
        en: `${text} is “${WEEKDAY_NAMES[real]}”, not “${WEEKDAY_NAMES[weekday]}”`,
      },
    });
  }
}

const HEAD = "Sơn Hà, ngày 12 tháng 6 năm 2026\nKẾ HOẠCH\nvề giữ gìn vệ sinh\n-----\n";

export default defineRule({
  id: "noi-dung/thoi-han",
  title: "Thời hạn phải có thật và không ở trước ngày ban hành",
  titleEn: "Deadlines exist, lie ahead, and match their weekday",
  why: "Thời hạn ghi nhầm ngày, nhầm năm (thường do chép từ văn bản cũ) thì nơi nhận không thực hiện được.",
  tellsDeadlines: true,
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `${HEAD}Các chi bộ báo cáo trước ngày 31/6/2026.`,
      good: `${HEAD}Các chi bộ báo cáo trước ngày 30/6/2026.`,
    },
    {
      style: "hd36-2018",
      bad: `${HEAD}Hoàn thành chậm nhất là ngày 20/5/2026.`,
      good: `${HEAD}Các tổ chức đã thành lập trước ngày 20/5/2026 hoàn thành chậm nhất là ngày 20/7/2026.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}Hội nghị quán triệt kế hoạch được tổ chức vào thứ Hai, ngày 23/6/2026.`,
      good: `${HEAD}Hội nghị quán triệt kế hoạch được tổ chức vào thứ Ba, ngày 23/6/2026.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}Gửi báo cáo về Văn phòng Đảng uỷ trước ngày 30 tháng 6 năm 2025 (thứ Hai).`,
      good: `${HEAD}Gửi báo cáo về Văn phòng Đảng uỷ trước ngày 30 tháng 6 năm 2026 (thứ Ba).`,
    },
  ],
  check({ draft }, report) {
    const { body } = draft;
    if (body === null) return;
    for (const { line, paragraph, facts } of namedDays(draft)) {
      if (line < body.first || line > body.last) continue;
      for (const mention of facts) {
        judge(mention, draft.placeDate, shiftRange(rangeIn(paragraph, mention.from, mention.to), line), report);
      }
    }
  },
});
