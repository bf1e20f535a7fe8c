import { perParagraph } from "../../incremental/memoise.ts";
import type { Component } from "../../syntax/component.ts";
import { rangeIn } from "../../syntax/component.ts";
import type { PlaceDate } from "../../syntax/draft.ts";
import type { CivilDate } from "../../text/date.ts";
import { compareDates, isRealDate } from "../../text/date.ts";
import { LETTERS, WORD_END, WORD_START } from "../../text/letters.ts";
import type { Range } from "../../text/position.ts";
import { shiftRange } from "../../text/position.ts";
import { wordsOf } from "../../text/words.ts";
import type { Report } from "../define.ts";
import { defineRule } from "../define.ts";

interface Mention {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly date: CivilDate;
  /** True behind “trước ngày”, “chậm nhất” and the like. */
  readonly isLimit: boolean;
  /** True where something is to be done by this day. */
  readonly isDeadline: boolean;
  /** The day of the week that is written beside it, from 0 for Sunday; null without one. */
  readonly weekday: number | null;
}

const LONG_DAY = String.raw`(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})(?!\d)`;
const DATE = new RegExp(String.raw`(?<![\d/.-])(?:(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/])|${LONG_DAY})`, "gu");
const WEEKDAYS = ["chủ nhật", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy"];
const WEEKDAY_NAMES = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];
const WEEKDAY = "(chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7]))";
const WEEKDAY_BEFORE = new RegExp(`${WORD_START}${WEEKDAY}\\s*(?:[,(]\\s*)?(?:ngày\\s*)?$`, "u");
const WEEKDAY_AFTER = new RegExp(`^\\s*[,(]\\s*(?:nhằm\\s+|là\\s+|tức\\s+)?(?:ngày\\s+)?${WEEKDAY}${WORD_END}`, "u");

/** Behind a symbol (“05-CT/TU, ngày …”) stands the date of a citation, which other rules look at. */
const CITED = new RegExp(String.raw`[${LETTERS}\d]\s?[-–/]\s?[${LETTERS}.]{1,20}\s*(?:,\s*)?(?:ngày\s*)?$`, "u");
const UNTIL = "trước(?: hết)?|chậm nhất|muộn nhất|hạn|thời hạn|hạn cuối|hạn chót|đến hết|xong trong|xong vào";
const LINKING = "(?: (?:là|đến|vào|hết|trước|ngày|cuối|chót|nộp|gửi)){0,4}";
/** “trước ngày”, “chậm nhất …”: words that set a deadline. */
const DEADLINE = new RegExp(
  String.raw`(?:${UNTIL})${LINKING}\s*(?::\s*)?(?:\d{1,2}(?:h|:| giờ)\s?(?:\d{2})?\s*(?:,\s*)?)?(?:ngày\s*)?$`,
  "u",
);
const HAND_IN = "báo cáo|gửi|hoàn thành|nộp|trình|xong";
/** What is to be done by then. Without such a word “trước ngày 01/7/2025” may tell of the past. */
const TASK = new RegExp(String.raw`${HAND_IN}|ban hành|triển khai|tổng hợp|đăng ký|rà soát|xây dựng|thực hiện`, "u");
const BEGAN = "được thành lập|được ban hành|thành lập|sinh(?= (?:ngày|tháng|năm|trước))";
const PAST = new RegExp(`${WORD_START}(?:đã|${BEGAN}|kết nạp|từ)${WORD_END}`, "u");

function weekdayOf(name: string | undefined): number | null {
  if (name === undefined) return null;
  const digit = /\d/.exec(name)?.[0];
  if (digit !== undefined) return Number(digit) - 1;
  const index = WEEKDAYS.indexOf(name.replace(/\s+/g, " "));
  return index < 0 ? null : index;
}

function mentionsIn({ text }: Component): Mention[] {
  const read = wordsOf(text);
  if (read.digits < 4 || !/\d{4}/.test(text)) return [];
  const { folded } = read;
  const givesTask = TASK.test(folded);
  const found: Mention[] = [];
  for (const match of folded.matchAll(DATE)) {
    const from = match.index;
    const to = from + match[0].length;
    const before = folded.slice(Math.max(from - 90, 0), from);
    if (CITED.test(before)) continue;
    const sentence = before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf(";")) + 1);
    const isLimit = DEADLINE.test(before);
    const weekday = WEEKDAY_BEFORE.exec(before)?.[1] ?? WEEKDAY_AFTER.exec(folded.slice(to, to + 30))?.[1];
    found.push({
      from,
      to,
      text: text.slice(from, to),
      date: {
        day: Number(match[1] ?? match[5]),
        month: Number(match[3] ?? match[6]),
        year: Number(match[4] ?? match[7]),
      },
      isLimit,
      isDeadline: givesTask && isLimit && !PAST.test(sentence),
      weekday: weekdayOf(weekday),
    });
  }
  return found;
}

const mentionsOf = perParagraph(mentionsIn);

/** The first day that the document can be of: the first of the month where its day is blank. */
function earliestDay(placeDate: PlaceDate | null): CivilDate | null {
  if (placeDate === null || placeDate.month === null || placeDate.year === null) return null;
  const day = { year: placeDate.year, month: placeDate.month, day: placeDate.day ?? 1 };
  return isRealDate(day) ? day : null;
}

function judge(mention: Mention, documentDay: CivilDate | null, range: Range, report: Report): void {
  const { text, date, isLimit, isDeadline, weekday } = mention;
  if (!isRealDate(date)) {
    if (isLimit || weekday !== null) {
      report({ range, message: { vi: `Không có ngày ${text}`, en: `There is no such day as ${text}` } });
    }
    return;
  }
  if (isDeadline && documentDay !== null && compareDates(date, documentDay) < 0) {
    const { day, month, year } = documentDay;
    report({
      range,
      message: {
        vi: `Thời hạn ${text} ở trước ngày ban hành văn bản (${day}/${month}/${year})`,
        en: `The deadline ${text} lies before the document's own date (${day}/${month}/${year})`,
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
  check({ draft, date }, report) {
    const { body } = draft;
    if (body === null) return;
    const documentDay = date === null ? null : earliestDay(draft.placeDate);
    for (const { line, paragraph, facts } of mentionsOf(draft)) {
      if (line < body.first || line > body.last) continue;
      for (const mention of facts) {
        judge(mention, documentDay, shiftRange(rangeIn(paragraph, mention.from, mention.to), line), report);
      }
    }
  },
});
