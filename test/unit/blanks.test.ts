import { expect, it } from "vitest";
import { LONG } from "../../server/src/rules/dia-danh-ngay/dinh-dang.ts";
import { readNumber, readPlaceDate } from "../../server/src/syntax/patterns.ts";

/** As long as the lines may be that are looked at: an expression that tries all ways to part the blanks needs minutes. */
const blanks = " ".repeat(85);

it.each(["Số", "Số:", "Số 5", "Số 5*"])("many blanks behind “%s” are read at once", (start) => {
  for (let n = 0; n < 10; n++) expect(readNumber(`${start}${blanks.slice(start.length + n)}@`)).toBe(null);
});

it("many blanks between the parts of a place and date are read at once", () => {
  // Behind each word, so that each is a choice of its own; and an end that lets the line be read, but not match.
  const gap = " ".repeat(16);
  for (let n = 0; n < 10; n++) {
    const line = `Sơn Hà${gap}ngày${gap}tháng${gap}năm${gap.slice(n)}@ năm`;
    expect(readPlaceDate(line)).toBe(null);
    expect(LONG.test(line)).toBe(false);
  }
});

it.each(["…", "....", "….", "……..", "___", "[số]"])("“%s” is a number or day to fill in", (blank) => {
  expect(readNumber(`Số ${blank}-CT/TU`)).toMatchObject({ value: null, bodyCode: "TU" });
  expect(readPlaceDate(`Sơn Hà, ngày ${blank} tháng ${blank} năm 2026`)).toMatchObject({
    place: "Sơn Hà",
    day: null,
    dayText: blank,
    monthText: blank,
    year: 2026,
  });
});

it("many blanks stand for one", () => {
  const parts = { value: 5, valueText: "5", suffix: null, typeCode: "CT", bodyCode: "TU" };
  expect(readNumber(`Số${" ".repeat(60)}5${" ".repeat(10)}-CT/TU`)).toEqual(parts);
  expect(readNumber(`Số${" ".repeat(40)}-CT${" ".repeat(20)}/TU .`)).toEqual({ ...parts, value: null, valueText: "" });
  expect(readPlaceDate(`Sơn Hà,${" ".repeat(40)}ngày 5 tháng 6 năm 2026`)?.place).toBe("Sơn Hà");
});
