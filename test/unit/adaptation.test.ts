import { expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });

function severities(header: string): (string | undefined)[] {
  const text = `${header}\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Hà, ngày 5 tháng 6 năm 2026\nCHỈ THỊ\nvề công tác hè\n-----\n`;
  const { diagnostics } = service.check(service.open(text), DEFAULT_SETTINGS);
  return ["dia-danh-ngay/them-so-0", "pho-bien/thieu"].map(
    (id) => diagnostics.find(({ rule }) => rule === id)?.severity,
  );
}

it("warns an army or police committee where others err by a clause, and leaves office practice as it is", () => {
  expect(severities("TỈNH UỶ SƠN HÀ\n*\nSố 05-CT/TU")).toEqual(["error", "error"]);
  expect(severities("ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ QUÂN SỰ TỈNH\n*\nSố 05-CT/ĐUQS")).toEqual(["warning", "error"]);
  expect(severities("ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ CÔNG AN TỈNH\n*\nSố 05-CT/ĐUCA")).toEqual(["warning", "error"]);
});
