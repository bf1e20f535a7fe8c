import type { CivilDate } from "../text/date.ts";

/**
 * Public holidays. Source: Bộ luật Lao động số 45/2019/QH14, Điều 112: Tết Dương lịch, Tết Âm lịch (five days), Giỗ Tổ Hùng
 * Vương (10/3 of the lunar calendar), Ngày Chiến thắng, Ngày Quốc tế lao động, Quốc khánh. Which days beside Tết and Quốc
 * khánh are off is decided year by year, and so is not told here.
 */
const EVERY_YEAR: readonly { readonly month: number; readonly day: number; readonly name: string }[] = [
  { month: 1, day: 1, name: "Tết Dương lịch" },
  { month: 4, day: 30, name: "Ngày Chiến thắng" },
  { month: 5, day: 1, name: "Ngày Quốc tế lao động" },
  { month: 9, day: 2, name: "Quốc khánh" },
];

/**
 * The first day of the lunar year and the tenth of its third month, by the Vietnamese calendar (UTC+7). A test reckons
 * both from sun and moon.
 */
const LUNAR: Readonly<
  Record<
    number,
    { readonly newYear: readonly [month: number, day: number]; readonly kings: readonly [month: number, day: number] }
  >
> = {
  2024: { newYear: [2, 10], kings: [4, 18] },
  2025: { newYear: [1, 29], kings: [4, 7] },
  2026: { newYear: [2, 17], kings: [4, 26] },
  2027: { newYear: [2, 6], kings: [4, 16] },
  2028: { newYear: [1, 26], kings: [4, 4] },
  2029: { newYear: [2, 13], kings: [4, 23] },
  2030: { newYear: [2, 2], kings: [4, 12] },
};

/** The eve and the first three days of Tết are off in any year. */
const TET_FROM = -1;
const TET_TO = 2;
const DAY_MS = 86_400_000;

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** Why a day is no working day, in Vietnamese: “Chủ nhật”, “Quốc khánh”; null where nothing shows that it is none. */
export function dayOff({ year, month, day }: CivilDate): string | null {
  const fixed = EVERY_YEAR.find((one) => one.month === month && one.day === day);
  if (fixed !== undefined) return fixed.name;
  const lunar = LUNAR[year];
  if (lunar !== undefined) {
    const fromNewYear = dayNumber(year, month, day) - dayNumber(year, ...lunar.newYear);
    if (fromNewYear >= TET_FROM && fromNewYear <= TET_TO) return "Tết Nguyên đán";
    if (lunar.kings[0] === month && lunar.kings[1] === day) return "Giỗ Tổ Hùng Vương";
  }
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return weekday === 0 ? "Chủ nhật" : weekday === 6 ? "thứ Bảy" : null;
}
