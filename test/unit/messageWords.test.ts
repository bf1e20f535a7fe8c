import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";

const service = createService({ today: () => ({ year: 2026, month: 12, day: 20 }) });

function said(text: string, rule: string): string[] {
  const settings = { ...DEFAULT_SETTINGS, style: { style: "hd05-2026", reason: "tham-so" as const } };
  const { diagnostics } = service.check(service.open(text), settings);
  return diagnostics.filter((one) => one.rule === rule).map(({ message }) => message.vi);
}

const HEAD = "TỈNH UỶ SƠN HÀ\nVĂN PHÒNG\n*\nSố 05-TB/VPTU\nTHÔNG BÁO\nvề lịch làm việc\n-----\n";

describe("what a message proposes is whole", () => {
  it.each([
    ["CHÁNH VĂN PHÒNG", "TRƯỞNG PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"],
    ["TỔNG BIÊN TẬP", "TRƯỞNG BAN THƯ KÝ", "PHÓ TỔNG BIÊN TẬP"],
    ["TRƯỞNG BAN", "TRƯỞNG PHÒNG", "PHÓ TRƯỞNG BAN"],
  ])("below “K/T %s”: the deputy", (head, position, deputy) => {
    const text = `${HEAD}Văn phòng thông báo.\n\nK/T ${head}\n${position}\n\nNguyễn Văn An\n`;
    expect(said(text, "chu-ky/chuc-vu-phu-hop").join()).toContain(`như “${deputy}”`);
  });

  it.each([
    ["Chương I.\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi.", "ghi “Chương I”, không ghi “Chương I.”"],
    ["Phần thứ nhất:\nTHỰC TRẠNG\n1. Một.", "ghi “Phần thứ nhất”, không ghi “Phần thứ nhất:”"],
    ["1) Quét dọn.\n2) Trồng cây.", "ghi “1.”, không ghi “1)”"],
  ])("of a number and its mark: %j", (body, words) => {
    expect(said(`${HEAD}${body}\n`, "de-muc/dang-danh-so").join()).toContain(words);
  });
});
