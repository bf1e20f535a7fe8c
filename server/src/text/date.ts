/** A day of the calendar, without time or zone. */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Negative when `a` comes before `b`, 0 when they are the same day. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True for a day that the calendar has. */
export function isRealDate({ year, month, day }: CivilDate): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** As the header writes it: zero before days under 10 and months under 3. HD 05: Phần II, I.4.2.2; HD 36: II.1.4.2. */
export function headerDate({ year, month, day }: CivilDate): string {
  return `ngày ${headerDay(day)} tháng ${headerMonth(month)} năm ${year}`;
}

/** A day as headers write it, in two digits: “03”. HD 36, II.1.4; HD 05, Phần II, I.4. */
export function headerDay(day: number): string {
  return String(day).padStart(2, "0");
}

/** A month as headers write it: “01” and “02”, but “3”. HD 36, II.1.4; HD 05, Phần II, I.4. */
export function headerMonth(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}

/** A day as citations write it: “12/3/2026”. */
export function numericDate({ year, month, day }: CivilDate): string {
  return `${headerDay(day)}/${headerMonth(month)}/${year}`;
}

/** The day that a clock shows in its own zone. */
export function dayOf(clock: Date): CivilDate {
  return { year: clock.getFullYear(), month: clock.getMonth() + 1, day: clock.getDate() };
}

/** Reads `YYYY-MM-DD`; null for anything else, and for a day that the calendar does not have. */
export function readIsoDate(text: string): CivilDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDate(date) ? date : null;
}

/** Writes `YYYY-MM-DD`. */
export function isoDate({ year, month, day }: CivilDate): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
