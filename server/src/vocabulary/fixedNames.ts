/**
 * Names whose case is fixed. The first of each entry is right; what is listed behind it is wrong as it stands, case and
 * all. Source: the usage of HD 05 and HD 36 themselves (vocabulary §C.2); generic names stay in small letters there.
 */
export const FIXED_NAMES: readonly (readonly [right: string, ...wrong: string[]])[] = [
  [
    "Đảng Cộng sản Việt Nam",
    "đảng Cộng sản Việt Nam",
    "Đảng cộng sản Việt Nam",
    "đảng cộng sản Việt Nam",
    "Đảng Cộng Sản Việt Nam",
  ],
  ["Ban Chấp hành Trung ương", "ban chấp hành Trung ương", "Ban chấp hành Trung ương", "Ban Chấp Hành Trung Ương"],
  ["Ban Bí thư", "ban Bí thư", "Ban bí thư", "Ban Bí Thư"],
  ["Bộ Chính trị", "bộ Chính trị", "Bộ chính trị", "Bộ Chính Trị"],
  [
    "Ban Thường vụ Tỉnh uỷ",
    "ban thường vụ Tỉnh uỷ",
    "Ban thường vụ Tỉnh uỷ",
    "ban Thường vụ Tỉnh uỷ",
    "Ban Thường Vụ Tỉnh Uỷ",
  ],
  [
    "Ban Thường vụ Thành uỷ",
    "ban thường vụ Thành uỷ",
    "Ban thường vụ Thành uỷ",
    "ban Thường vụ Thành uỷ",
    "Ban Thường Vụ Thành Uỷ",
  ],
  ["Ban Thường vụ Huyện uỷ", "ban thường vụ Huyện uỷ", "Ban thường vụ Huyện uỷ", "ban Thường vụ Huyện uỷ"],
  ["Ban Thường vụ Quận uỷ", "ban thường vụ Quận uỷ", "Ban thường vụ Quận uỷ", "ban Thường vụ Quận uỷ"],
  [
    "Ban Thường vụ Đảng uỷ",
    "ban thường vụ Đảng uỷ",
    "Ban thường vụ Đảng uỷ",
    "ban Thường vụ Đảng uỷ",
    "Ban Thường Vụ Đảng Uỷ",
  ],
  ["Ban Tổ chức", "ban Tổ chức", "Ban tổ chức Tỉnh uỷ", "Ban tổ chức Trung ương"],
  ["Ban Nội chính", "ban Nội chính"],
  ["Ban Tuyên giáo", "ban Tuyên giáo"],
  ["Văn phòng Trung ương Đảng", "văn phòng Trung ương Đảng", "Văn phòng Trung ương đảng", "Văn Phòng Trung ương Đảng"],
  ["Uỷ ban Kiểm tra Trung ương", "Uỷ ban kiểm tra Trung ương", "uỷ ban Kiểm tra Trung ương"],
  ["Mặt trận Tổ quốc Việt Nam", "mặt trận Tổ quốc Việt Nam", "Mặt trận tổ quốc Việt Nam", "Mặt Trận Tổ Quốc Việt Nam"],
  ["Điều lệ Đảng", "điều lệ Đảng", "Điều lệ đảng"],
];
