import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { dayOff } from "../../server/src/vocabulary/daysOff.ts";
import { kingsDayOf, newYearOf } from "./lunarCalendar.ts";

describe("a day off", () => {
  it.each([
    [{ year: 2026, month: 6, day: 14 }, "Chủ nhật"],
    [{ year: 2026, month: 6, day: 13 }, "thứ Bảy"],
    [{ year: 2026, month: 4, day: 30 }, "Ngày Chiến thắng"],
    [{ year: 2031, month: 9, day: 2 }, "Quốc khánh"],
    [{ year: 2026, month: 2, day: 16 }, "Tết Nguyên đán"],
    [{ year: 2025, month: 1, day: 31 }, "Tết Nguyên đán"],
    [{ year: 2024, month: 4, day: 18 }, "Giỗ Tổ Hùng Vương"],
    [{ year: 2026, month: 6, day: 15 }, null],
    [{ year: 2026, month: 2, day: 13 }, null],
  ])("%j: %s", (date, name) => expect(dayOff(date)).toBe(name));
});

describe("the lunar holidays", () => {
  // Public knowledge; in 2007 and 2030 the new moon falls between midnight in Hà Nội and midnight in Beijing.
  it.each([
    [2007, "17/2", "26/4"],
    [2012, "23/1", "31/3"],
    [2020, "25/1", "2/4"],
    [2023, "22/1", "29/4"],
    [2024, "10/2", "18/4"],
    [2025, "29/1", "7/4"],
  ])("of %i are reckoned from sun and moon", (year, newYear, kings) => {
    const text = ({ month, day }: { month: number; day: number }) => `${day}/${month}`;
    expect([text(newYearOf(year)), text(kingsDayOf(year))]).toEqual([newYear, kings]);
  });

  it.each([2024, 2025, 2026, 2027, 2028, 2029, 2030])("of %i stand in the table as the sky has them", (year) => {
    const days = Array.from({ length: 150 }, (_, n) => new Date(Date.UTC(year, 0, 1 + n)));
    const named = (name: string) =>
      days
        .map((each) => ({ month: each.getUTCMonth() + 1, day: each.getUTCDate() }))
        .filter(({ month, day }) => dayOff({ year, month, day }) === name);
    // The eve and three days; the first stands behind the eve.
    expect([named("Tết Nguyên đán").length, named("Tết Nguyên đán")[1]]).toEqual([4, newYearOf(year)]);
    expect(named("Giỗ Tổ Hùng Vương")).toEqual([kingsDayOf(year)]);
  });
});

describe("a deadline on a day off", () => {
  const service = createService({ today: () => ({ year: 2026, month: 6, day: 1 }) });
  const told = (words: string) =>
    service
      .check(
        service.open(
          `Sơn Hà, ngày 08 tháng 6 năm 2026\nKẾ HOẠCH\nvề vệ sinh\n-----\n1. Các chi bộ báo cáo ${words}.\n`,
        ),
        DEFAULT_SETTINGS,
      )
      .diagnostics.filter(({ rule }) => rule === "noi-dung/thoi-han");

  it.each(["chậm nhất ngày 14/6/2026", "chậm nhất là ngày 02/9/2026", "hạn cuối 13/6/2026"])("is told: %s", (words) => {
    expect(told(words)).toMatchObject([{ severity: "hint", message: { vi: expect.stringContaining("ngày nghỉ") } }]);
  });

  // On the day before there is work; a weekday that is written beside it is meant.
  it.each(["trước ngày 14/6/2026", "chậm nhất ngày 15/6/2026", "chậm nhất ngày 14/6/2026 (Chủ nhật)"])(
    "is not: %s",
    (words) => expect(told(words)).toEqual([]),
  );
});
