import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { findingsAmong } from "../../server/src/rules/define.ts";
import { createService } from "../../server/src/service.ts";
import { applyEdits, textIn, textOf } from "../../server/src/text/source.ts";

const service = createService({ today: () => ({ year: 2026, month: 6, day: 20 }) });

function opened(lines: readonly string[]) {
  const document = service.open(
    `KẾ HOẠCH\nvề giữ gìn vệ sinh\n-----\n\nThanh Bình, ngày 12 tháng 6 năm 2026\n\n${lines.join("\n\n")}\n`,
  );
  const { diagnostics } = service.check(document, {
    ...DEFAULT_SETTINGS,
    style: { style: "hd05-2026", reason: "tham-so" },
  });
  const of = (rule: string) => diagnostics.filter((one) => one.rule === rule);
  return { document, of, words: (range: Parameters<typeof textIn>[1]) => textIn(document.source, range) };
}

const USE = ["Các chi bộ đảm bảo vệ sinh.", "Đảng uỷ đảm bảo kinh phí.", "Thôn đảm bảo an toàn."];

describe("one finding for one cause", () => {
  it("the same word in many places is told at the first with their number, and the others are its places", () => {
    const { of, words } = opened(USE);
    const [first, ...others] = of("chu/tu-dung");
    expect(first?.message.vi).toContain("(cả 3 chỗ)");
    expect(first?.places?.map(words)).toEqual(["đảm bảo", "đảm bảo", "đảm bảo"]);
    expect(others.map(({ further }) => further)).toEqual([true, true]);
    expect(findingsAmong(of("chu/tu-dung"))).toHaveLength(1);
  });

  it("when the first place is suppressed, the next carries the finding", () => {
    const { of } = opened(["<!-- chithi-bo-qua chu/tu-dung: trích nguyên văn -->", ...USE]);
    const found = of("chu/tu-dung");
    expect(found).toHaveLength(2);
    expect(found[0]?.message.vi).toContain("(cả 2 chỗ)");
    expect(found[0]?.places).toHaveLength(2);
  });

  it("other words are other findings, and one place alone has no number", () => {
    const { of } = opened(["Các chi bộ đảm bảo vệ sinh.", "Hàng năm tổng kết một lần."]);
    expect(of("chu/tu-dung").map(({ places, further }) => [places, further])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it("each place is mended by itself, and fix-all mends all", () => {
    const { document, of } = opened(["1- Quét dọn.", "2- Trồng cây.", "3- Thu gom rác."]);
    const found = of("de-muc/dang-danh-so");
    expect(found.map(({ edit }) => edit?.edits.length)).toEqual([1, 1, 1]);
    const settings = { ...DEFAULT_SETTINGS, style: { style: "hd05-2026", reason: "tham-so" } } as const;
    const fixed = textOf(applyEdits(document.source, service.fixAll(document, settings).edits));
    expect(fixed).toContain("1. Quét dọn.\n\n2. Trồng cây.\n\n3. Thu gom rác.");
  });
});
