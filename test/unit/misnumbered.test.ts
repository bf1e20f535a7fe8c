import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";
import { textIn } from "../../server/src/text/source.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 30 }) });

/** What is told of these lines below the header of a plan: the rule, the words, and what the fix writes. */
function told(...lines: string[]): (string | undefined)[][] {
  const document = service.open(
    `Sơn Hà, ngày 03 tháng 6 năm 2026\n\nKẾ HOẠCH\nphòng, chống thiên tai\n-----\n\n${lines.join("\n\n")}\n`,
  );
  const { diagnostics } = service.check(document, DEFAULT_SETTINGS);
  return diagnostics
    .filter(({ rule }) => rule.startsWith("de-muc/"))
    .map(({ rule, range, edit }) => [rule, textIn(document.source, range), edit?.edits[0]?.newText]);
}

const LEAD = "Các cấp uỷ thực hiện như sau:";
const KHOAN = [
  "1. Kiểm tra đê điều.",
  "2. Chuẩn bị lực lượng.",
  "3. Trực ban ngày đêm.",
  "4. Sơ kết công tác.",
] as const;

describe("a section that is marked in another way than those before and behind it", () => {
  it.each(["i.", "c.", "III.", "3,", "3", "3:", "iii.", "C."])(
    "is one finding, with the marker that the run asks for: %s",
    (marker) => {
      const lines = KHOAN.map((line) => line.replace("3.", marker));
      expect(told(LEAD, ...lines)).toEqual([["de-muc/so-thu-tu", marker, "3."]]);
    },
  );

  it("is found among points and among Roman numbers", () => {
    const points = ["1. Nhiệm vụ:", "a) Kiểm tra.", "2) Chuẩn bị.", "c) Trực ban.", "2. Sơ kết."];
    expect(told(LEAD, ...points)).toEqual([["de-muc/so-thu-tu", "2)", "b)"]]);
    const parts = [
      "I. MỤC ĐÍCH",
      "Chủ động ứng phó.",
      "B. NỘI DUNG",
      "Kiểm tra đê điều.",
      "III. TỔ CHỨC",
      "Văn phòng theo dõi.",
    ];
    expect(told(...parts)).toEqual([["de-muc/so-thu-tu", "B.", "II."]]);
  });

  it("is none where the numbers run on, where one is left out, and where a point stands below", () => {
    expect(told(LEAD, ...KHOAN)).toEqual([]);
    const [first, second, , last] = KHOAN;
    expect(told(LEAD, first, second, last)).toEqual([["de-muc/so-thu-tu", "4.", "3"]]);
    expect(told(LEAD, first, "a) Đê biển.", "b) Đê sông.", second)).toEqual([]);
    expect(told(LEAD, first, second, "3 Tổ xung kích trực ban.", "3. Trực ban ngày đêm.")).toEqual([]);
  });
});
