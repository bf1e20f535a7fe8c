import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";

const service = createService({ today: () => ({ year: 2026, month: 11, day: 30 }) });

/** What `so-ky-hieu/ky-hieu-co-quan` would write for a code below these names; null where it says nothing. */
function wanted(issuer: string, code: string, year = 2026): string | null {
  const text = `${issuer}\n*\nSố 12-BC/${code}\n\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Hà, ngày 03 tháng 6 năm ${year}\n`;
  const { diagnostics } = service.check(service.open(text), DEFAULT_SETTINGS);
  return diagnostics.find(({ rule }) => rule === "so-ky-hieu/ky-hieu-co-quan")?.edit?.edits[0]?.newText ?? null;
}

describe("the code of a board, a school and a unit", () => {
  const BOARD = "TỈNH UỶ SƠN HÀ\nBAN CHỈ ĐẠO PHÒNG, CHỐNG THAM NHŨNG, LÃNG PHÍ, TIÊU CỰC";
  it.each([
    [BOARD, ["BCĐ", "BCĐTU", "BCĐPCTNLPTC", "BCĐ35"]],
    ["TỈNH UỶ SƠN HÀ\nBAN CHỈ ĐẠO XÂY DỰNG NTM", ["BCĐ", "BCĐNTM"]],
    ["TỈNH UỶ SƠN HÀ\nHỘI ĐỒNG KHOA HỌC", ["HĐ", "HĐKH", "HĐKHTU"]],
    ["TỈNH UỶ SƠN HÀ\nTRƯỜNG CHÍNH TRỊ LÊ DUẨN", ["TCT", "TCTTU"]],
    ["TỈNH UỶ SƠN HÀ\nNHÀ KHÁCH", ["NK", "NKTU"]],
    ["ĐẢNG UỶ XÃ AN PHÚ\nTRUNG TÂM CHÍNH TRỊ", ["TTCT", "TTCTĐU"]],
  ])("below %s may have the letters of its name and of its committee behind it", (issuer, codes) => {
    for (const code of codes) expect(wanted(issuer, code), code).toBeNull();
  });

  it.each([
    [BOARD, "BCĐXYZ", "BCĐ"],
    ["TỈNH UỶ SƠN HÀ\nHỘI ĐỒNG KHOA HỌC", "HĐTV", "HĐ"],
    ["TỈNH UỶ SƠN HÀ\nNHÀ KHÁCH", "NKXYZ", "NK"],
    ["ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ QUÂN SỰ TỈNH", "ĐUQST", "ĐUQS"],
  ])("below %s has no other letters: %s", (issuer, code, right) => {
    expect(wanted(issuer, code)).toBe(right);
  });

  it.each([
    ["BAN TỔ CHỨC", ["BTCTU", "BTCHU", "BTCĐU"]],
    ["VĂN PHÒNG", ["VPTU", "VPĐU"]],
    ["BAN TUYÊN GIÁO VÀ DÂN VẬN", ["BTGDVTU", "BTGDV"]],
  ])("below no committee is not judged, as that one's code belongs to it: %s", (issuer, codes) => {
    for (const code of codes) expect(wanted(issuer, code), code).toBeNull();
  });

  it("of groups of the years before 2025 may name them", () => {
    expect(wanted("THÀNH UỶ SƠN HÀ\nBAN CÁN SỰ ĐẢNG UỶ BAN NHÂN DÂN", "BCSĐUBND", 2020)).toBeNull();
    expect(wanted("THÀNH UỶ SƠN HÀ\nBAN CÁN SỰ ĐẢNG UỶ BAN NHÂN DÂN", "BCSĐXYZ", 2020)).toBe("BCSĐ");
  });
});
