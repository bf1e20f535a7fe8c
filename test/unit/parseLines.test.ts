import { describe, expect, it } from "vitest";
import { readMarker } from "../../server/src/syntax/markers.ts";
import {
  isPersonName,
  readAuthority,
  readNumber,
  readPlaceDate,
  readPosition,
} from "../../server/src/syntax/patterns.ts";

describe("number and symbol", () => {
  it.each([
    ["Số 05-CT/TU", 5, null, "CT", "TU"],
    ["Số 399-QĐ/TW", 399, null, "QĐ", "TW"],
    ["Số 05-QC/BTCTU-BNCTU", 5, null, "QC", "BTCTU-BNCTU"],
    ["Số: 5/CT-TU", 5, null, "CT", "TU"],
    ["Số 05 - CT / TU", 5, null, "CT", "TU"],
    ["Số 05–CT/TU", 5, null, "CT", "TU"],
    ["Số 264a-CV/HU", 264, "a", "CV", "HU"],
    ["Số 156*-CV/TU", 156, null, "CV", "TU"],
    ["Số 12/2026/CT-TU", 12, null, "CT", "TU"],
    ["SỐ 05-CT/TU", 5, null, "CT", "TU"],
    ["Số      -CT/TU", null, null, "CT", "TU"],
    ["Số …-CT/TU", null, null, "CT", "TU"],
    ["Số [số]-CT/[cơ quan]", null, null, "CT", null],
  ])("%s", (text, value, suffix, typeCode, bodyCode) => {
    expect(readNumber(text)).toMatchObject({ value, suffix, typeCode, bodyCode });
  });

  it.each(["Số lượng 05", "Số 05-CT/TU của Tỉnh uỷ", "Chỉ thị số 05-CT/TU", "Số hộ nghèo giảm 5%"])(
    "not %s",
    (text) => {
      expect(readNumber(text)).toBeNull();
    },
  );
});

describe("place and date", () => {
  it.each([
    ["Sơn Hà, ngày 03 tháng 02 năm 2026", "Sơn Hà", 3, 2, 2026],
    ["Thành phố Huế, ngày 27 tháng 5 năm 2026", "Thành phố Huế", 27, 5, 2026],
    ["Sơn Hà ngày 3 tháng 2 năm 2026", "Sơn Hà", 3, 2, 2026],
    ["Sơn Hà, Ngày 3 Tháng 2 Năm 2026.", "Sơn Hà", 3, 2, 2026],
    ["Sơn Hà, ngày 3/2/2026", "Sơn Hà", 3, 2, 2026],
    ["Sơn Hà, ngày      tháng 6 năm 2026", "Sơn Hà", null, 6, 2026],
    ["Sơn Hà, ngày … tháng … năm 2026", "Sơn Hà", null, null, 2026],
    ["Sơn Hà, ngày 31 tháng 4 năm 2026", "Sơn Hà", 31, 4, 2026],
    ["[Địa danh], ngày [ngày] tháng [tháng] năm 2026", null, null, null, 2026],
    ["ngày 03 tháng 02 năm 2026", null, 3, 2, 2026],
  ])("%s", (text, place, day, month, year) => {
    expect(readPlaceDate(text)).toMatchObject({ place, day, month, year });
  });

  it.each([
    "Báo cáo gửi về Văn phòng Đảng uỷ trước ngày 30 tháng 6 năm 2026 để tổng hợp",
    "trong tháng 6 năm 2026",
    "hoàn thành, xong trước ngày 30 tháng 6 năm 2026",
    "Năm 2026",
  ])("not %s", (text) => {
    expect(readPlaceDate(text)).toBeNull();
  });
});

describe("markers", () => {
  it.each([
    ["Phần I", "phan", 1],
    ["Phần thứ hai", "phan", 2],
    ["CHƯƠNG IV", "chuong", 4],
    ["Mục 3. Tổ chức", "muc", 3],
    ["Điều 12. Phạm vi", "dieu", 12],
    ["I- TÌNH HÌNH", "roman", 1],
    ["IX. TỔ CHỨC", "roman", 9],
    ["1. Quét dọn", "number", 1],
    ["1- Quét dọn", "number", 1],
    ["1/ Quét dọn", "number", 1],
    ["1) Quét dọn", "number", 1],
    ["1.Quét dọn", "number", 1],
    ["1.1. Quét dọn", "decimal", 1],
    ["2.3.4 Quét dọn", "decimal", 4],
    ["a) Quét dọn", "letter", 1],
    ["đ) Quét dọn", "letter", 5],
    ["e. Quét dọn", "letter", 6],
    ["(i) Quét dọn", "parenthesis", 1],
    ["(2) Quét dọn", "parenthesis", 2],
    ["- Quét dọn", "bullet", null],
    ["– Quét dọn", "bullet", null],
    ["-Quét dọn", "bullet", null],
    ["+ Quét dọn", "plus", null],
  ])("%s", (text, family, ordinal) => {
    expect(readMarker(text)).toMatchObject({ family, ordinal });
  });

  it.each([
    "2-3 ngày tới",
    "1.334 ca mắc mới",
    "20/8/2025 là hạn cuối",
    "01-NQ/TU còn hiệu lực",
    "5K của Bộ Y tế",
    "đ.c Bí thư chi bộ",
    "v.v. và các việc khác",
    "IIII. Sai số La Mã",
    "Phần lớn các chi bộ",
    "Mục tiêu chung",
    "Điều lệ Đảng",
    "Điều 5 Quy định này nêu rõ",
    "(theo Phụ lục 1)",
    "-----",
    "100% chi bộ",
    "3,2 km đường",
  ])("not %s", (text) => {
    expect(readMarker(text)).toBeNull();
  });
});

describe("authority, position, name", () => {
  it.each([
    ["T/M BAN THƯỜNG VỤ", "T/M", "BAN THƯỜNG VỤ"],
    ["TM. BAN THƯỜNG VỤ", "T/M", "BAN THƯỜNG VỤ"],
    ["T.M BAN THƯỜNG VỤ", "T/M", "BAN THƯỜNG VỤ"],
    ["K/T TRƯỞNG BAN", "K/T", "TRƯỞNG BAN"],
    ["KT. CHÁNH VĂN PHÒNG", "K/T", "CHÁNH VĂN PHÒNG"],
    ["T/L BAN THƯỜNG VỤ", "T/L", "BAN THƯỜNG VỤ"],
  ])("%s", (text, mark, body) => {
    expect(readAuthority(text)).toMatchObject({ mark, body });
  });

  it.each(["TM Đức Phát", "KT-XH", "Thay mặt cấp uỷ, đồng chí Bí thư phát biểu."])("%s is no authority", (text) => {
    expect(readAuthority(text)).toBeNull();
  });

  it("parts a position from the body behind it", () => {
    expect(readPosition("PHÓ BÍ THƯ THƯỜNG TRỰC")).toEqual({ known: "phó bí thư thường trực", rest: "" });
    expect(readPosition("BÍ THƯ TỈNH UỶ")).toEqual({ known: "bí thư", rest: "TỈNH UỶ" });
    expect(readPosition("Q. TRƯỞNG BAN")).toEqual({ known: "trưởng ban", rest: "" });
    expect(readPosition("Bí thư cấp uỷ trực tiếp tiếp dân")).toBeNull();
  });

  it.each([
    ["Nguyễn Văn An", true],
    ["ThS. Trần Thị Bình", true],
    ["Đại tá Nguyễn Văn An", true],
    ["H’Linh Niê", true],
    ["[Họ và tên]", true],
    ["Nguyễn", false],
    ["Văn phòng Đảng uỷ", false],
    ["Các chi bộ trực thuộc", false],
  ])("%s: %s", (text, expected) => {
    expect(isPersonName(text)).toBe(expected);
  });
});
