import type { CivilDate } from "../text/date.ts";
import { daysInMonth, isRealDate } from "../text/date.ts";
import { fold } from "../text/fold.ts";
import { WORD_END, WORD_START } from "../text/letters.ts";
import { daysIn } from "./deadlines.ts";

/** A deadline as written, with its last day where it names one. */
export interface Deadline {
  readonly text: string;
  readonly date: CivilDate | null;
}

const LAST = "chậm nhất|muộn nhất|hạn cuối|đến hết|hạn|xong trong";
const LIMIT = `(?:${LAST}|trước|thời hạn|xong trước|trong)`;
const LINK = "(?: (?:là|đến|vào|hết|trước|trong|ngày|cuối|nộp|gửi|hoàn thành)){0,5}";
const HOUR = "(?: \\d{1,2}(?:h|:| giờ) ?(?:\\d{2})?,?)?";
const BEFORE_DAY = new RegExp(`${WORD_START}${LIMIT}${LINK}${HOUR} ?(?:ngày )?$`, "u");
/** “trước ngày 15/10”, “chậm nhất 20/6”: the year is the document's. */
const DAY_MONTH = "(\\d{1,2})/(\\d{1,2})(?![\\d/])";
const SHORT_DAY = new RegExp(`${WORD_START}(?:${LAST}|trước)${LINK} ${DAY_MONTH}`, "u");
/** “trong tháng 6/2026”, “trước tháng 9 năm 2026”, “trong quý III/2026”, “trong năm 2026”. */
const UNIT = "(tháng|quý|năm) (\\d{1,4}|i{1,3}|iv)";
const OF_YEAR = "(?:(?:/| năm )(\\d{4}))?";
const PERIOD = new RegExp(
  `${WORD_START}(?:trong|trước|hết|cuối|chậm nhất)${LINK} ${UNIT}${OF_YEAR}${WORD_END}(?![\\d/])`,
  "u",
);
/** “trong vòng 10 ngày”, “chậm nhất sau 05 ngày làm việc”; “trước ngày 25 hằng tháng”. */
const WITHIN = "(?:trong vòng|trong thời hạn|chậm nhất(?: là)?(?: sau)?)";
const LENGTH = "\\d{1,3} (?:ngày|giờ|tuần|tháng)(?: làm việc)?";
const EACH = "trước ngày \\d{1,2} (?:hằng|hàng) (?:tháng|quý|năm)";
const SPAN = new RegExp(`${WORD_START}(?:${WITHIN} ${LENGTH}|${EACH})${WORD_END}`, "u");
const QUARTERS: Readonly<Record<string, number>> = { i: 3, ii: 6, iii: 9, iv: 12 };

function endOf(unit: string, value: string, year: number | null, before: boolean): CivilDate | null {
  const of = unit === "năm" ? Number(value) : year;
  const month = unit === "năm" ? 12 : unit === "quý" ? (QUARTERS[value] ?? Number(value) * 3) : Number(value);
  if (of === null || of < 1900 || !(month >= 1 && month <= 12) || before) return null;
  return { year: of, month, day: daysInMonth(of, month) };
}

/** Until when a sentence wants something done; null where it does not say. `year`: the document's. */
export function deadlineIn(text: string, year: number | null): Deadline | null {
  const folded = fold(text);
  for (const day of daysIn({ text })) {
    const before = BEFORE_DAY.exec(folded.slice(Math.max(day.from - 60, 0), day.from))?.[0];
    if (before === undefined || !(day.isLimit || day.isDeadline)) continue;
    return { text: text.slice(day.from - before.length, day.to), date: isRealDate(day.date) ? day.date : null };
  }
  const short = SHORT_DAY.exec(folded);
  if (short !== null) {
    const date = year === null ? null : { year, month: Number(short[2]), day: Number(short[1]) };
    return { text: written(text, short), date: date !== null && isRealDate(date) ? date : null };
  }
  const span = SPAN.exec(folded);
  if (span !== null) return { text: written(text, span), date: null };
  const period = PERIOD.exec(folded);
  if (period === null) return null;
  const [whole, unit = "", value = "", of] = period;
  if (unit === "năm" && value.length < 4) return null;
  return {
    text: written(text, period),
    date: endOf(unit, value, of === undefined ? year : Number(of), whole.startsWith("trước")),
  };
}

function written(text: string, { 0: words, index }: RegExpExecArray): string {
  return text.slice(index, index + words.length);
}
