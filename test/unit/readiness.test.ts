import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });
const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8");
const COMMUNE = example("mau-chi-thi-hd05-dang-uy-xa.chithi");

function left(text: string): string[] {
  return service.readiness(service.open(text), DEFAULT_SETTINGS).map(({ group, text: { vi } }) => `${group}: ${vi}`);
}

it("nothing is left in a faultless draft, and nothing is asked of an empty one", () => {
  expect(left(COMMUNE)).toEqual([]);
  expect(left("<!-- ghi chú -->\n")).toEqual([]);
});

it("blanks come first, with their words, then deadlines, then errors and warnings; a blank is told once", () => {
  const text = COMMUNE.replace("1. ", "1. Giao [tên cơ quan] báo cáo trước ngày 30/6/2024. ").replace(
    "Số 03-",
    "Số 3-",
  );
  const found = left(text);
  expect(found[0]).toBe("blank: [tên cơ quan]");
  expect(found[1]).toMatch(/^deadline: Thời hạn 30\/6\/2024 ở trước ngày ban hành/);
  expect(found.filter((one) => one.startsWith("error: ")).join()).toContain("03");
  expect(found.filter((one) => one.includes("tên cơ quan"))).toHaveLength(1);
});

it("a deadline of an earlier year is told of also while day and month are blank", () => {
  const blank = COMMUNE.replace("ngày 15 tháng 6 năm 2026", "ngày      tháng      năm 2026");
  const withDeadline = (day: string) => left(blank.replace("1. ", `1. Các chi bộ báo cáo trước ngày ${day}. `));
  expect(withDeadline("30/6/2025").join()).toContain("ở trước năm ban hành văn bản (2026)");
  expect(withDeadline("30/11/2026")).toEqual([]);
});
