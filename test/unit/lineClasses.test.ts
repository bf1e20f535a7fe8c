import { describe, expect, it } from "vitest";
import type { ItemKind } from "../../server/src/syntax/kinds.ts";
import { classesOf, classOf, LINE_CLASSES } from "../../server/src/syntax/lineClasses.ts";

/** Lines that two classes take: the first of the two is theirs. */
const TAKEN_TWICE: readonly (readonly [line: string, first: ItemKind, second: ItemKind])[] = [
  ["* * *", "star", "rule"],
  ["TRANG 2/10", "debris", "capitals"],
  ["ĐẢNG CỘNG SẢN VIỆT NAM", "partyTitle", "capitals"],
  ["ĐẢNG CỘNG SẢN VIÊT NAM", "partyTitle", "capitals"],
  ["CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "stateTitle", "capitals"],
  ["ĐỘC LẬP - TỰ DO - HẠNH PHÚC", "motto", "capitals"],
  ["KÍNH GỬI:", "addressees", "capitals"],
  ["NƠI NHẬN:", "recipients", "capitals"],
  ["SỐ 05-CT/TU", "number", "capitals"],
  ["HÀ NỘI, NGÀY 03 THÁNG 02 NĂM 2026", "placeDate", "capitals"],
  ["BÁO CÁO", "docType", "bodyName"],
  ["Tờ Trình", "docType", "personName"],
  ["SAO LỤC", "copyType", "capitals"],
  ["Sao Lục", "copyType", "personName"],
  ["PHỤ LỤC II", "appendix", "capitals"],
  ["Phụ Lục", "appendix", "personName"],
  ["TUYỆT MẬT", "secrecy", "capitals"],
  ["HOẢ TỐC", "urgency", "capitals"],
  ["LƯU HÀNH NỘI BỘ", "circulation", "capitals"],
  ["Lưu Hành Nội Bộ", "circulation", "personName"],
  ["DỰ THẢO LẦN 2", "draftMark", "capitals"],
  ["Dự Thảo", "draftMark", "personName"],
  ["ĐÃ KÝ", "signedMark", "capitals"],
  ["Đã Ký", "signedMark", "personName"],
  ["(ĐÃ KÝ): NGUYỄN VĂN AN", "signedName", "capitals"],
  ["T/M BAN THƯỜNG VỤ", "authority", "capitals"],
  ["CỤC TRƯỞNG", "position", "bodyName"],
  ["Bí Thư", "position", "personName"],
  ["XÁC NHẬN CHỮ KÝ CỦA", "confirmation", "capitals"],
  ["Xác Nhận Chữ Ký", "confirmation", "personName"],
  ["NGƯỜI KÝ: NGUYỄN VĂN AN", "stamp", "capitals"],
  ["VÍ DỤ:", "example", "capitals"],
  ["CĂN CỨ LUẬT THỐNG KÊ", "base", "capitals"],
  ["CỦA BAN THƯỜNG VỤ TỈNH UỶ", "author", "capitals"],
  ["BÁO CÁO TỔNG KẾT", "typePhrase", "bodyName"],
  ["TỈNH UỶ SƠN HÀ", "bodyName", "capitals"],
  ["[TÊN CƠ QUAN]", "capitals", "personName"],
];

describe("the classes of lines", () => {
  it.each(TAKEN_TWICE)("“%s” is %s, not %s", (line, first, second) => {
    const classes = classesOf(line);
    expect(classes[0]).toBe(first);
    expect(classes.slice(1)).toContain(second);
    expect(classOf(line)).toBe(first);
  });

  it("have each a reason for their place, and a line that shows it", () => {
    const shown = new Set<ItemKind>(TAKEN_TWICE.flatMap(([, first, second]) => [first, second]));
    expect(LINE_CLASSES.filter(([kind, , why]) => why === "" || !shown.has(kind)).map(([kind]) => kind)).toEqual([]);
  });

  it("need not be asked of running text", () => {
    expect(classesOf("tổ chức quán triệt chỉ thị này đến đảng viên")).toEqual([]);
    expect(classOf("tổ chức quán triệt chỉ thị này đến đảng viên")).toBe("text");
  });
});
