import { perParagraph } from "../incremental/memoise.ts";
import type { Component } from "../syntax/component.ts";
import type { CivilDate } from "../text/date.ts";
import { LETTERS, WORD_END, WORD_START } from "../text/letters.ts";
import { wordsOf } from "../text/words.ts";

/** A day that the body names. Offsets in the text of its paragraph. */
export interface NamedDay {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly date: CivilDate;
  /** True behind “trước ngày”, “chậm nhất” and the like. */
  readonly isLimit: boolean;
  /** True where something is to be done by this day. */
  readonly isDeadline: boolean;
  /** True where that day is the last on which it may be done: not behind “trước ngày”. */
  readonly isLastDay: boolean;
  /** The day of the week that is written beside it, from 0 for Sunday; null without one. */
  readonly weekday: number | null;
}

const LONG_DAY = String.raw`(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})(?!\d)`;
const DATE = new RegExp(String.raw`(?<![\d/.-])(?:(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/])|${LONG_DAY})`, "gu");
const WEEKDAYS = ["chủ nhật", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy"];
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
const TASK = new RegExp(`${HAND_IN}|ban hành|triển khai|tổng hợp|đăng ký|rà soát|xây dựng|thực hiện`, "u");
const BEGAN = "được thành lập|được ban hành|thành lập|sinh(?= (?:ngày|tháng|năm|trước))";
const PAST = new RegExp(`${WORD_START}(?:đã|${BEGAN}|kết nạp|từ)${WORD_END}`, "u");

function weekdayOf(name: string | undefined): number | null {
  if (name === undefined) return null;
  const digit = /\d/.exec(name)?.[0];
  if (digit !== undefined) return Number(digit) - 1;
  const index = WEEKDAYS.indexOf(name.replace(/\s+/g, " "));
  return index < 0 ? null : index;
}

/** The days that a paragraph names, but those of documents that it cites. */
export function daysIn({ text }: Pick<Component, "text">): NamedDay[] {
  const read = wordsOf(text);
  if (read.digits < 4 || !/\d{4}/.test(text)) return [];
  const { folded } = read;
  const givesTask = TASK.test(folded);
  const found: NamedDay[] = [];
  for (const match of folded.matchAll(DATE)) {
    const from = match.index;
    const to = from + match[0].length;
    const before = folded.slice(Math.max(from - 90, 0), from);
    if (CITED.test(before)) continue;
    const sentence = before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf(";")) + 1);
    const limit = DEADLINE.exec(before);
    const isLimit = limit !== null;
    const isDeadline = givesTask && isLimit && !PAST.test(sentence);
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
      isDeadline,
      isLastDay:
        isDeadline && !/(?:^|\s)trước(?: ngày)?\s*(?:ngày\s*)?$/u.test(before) && !limit[0].startsWith("trước"),
      weekday: weekdayOf(weekday),
    });
  }
  return found;
}

/** The days that the paragraphs of a draft name. */
export const namedDays = perParagraph(daysIn);
