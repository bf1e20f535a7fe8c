import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { dayOff } from "../../server/src/vocabulary/daysOff.ts";

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
