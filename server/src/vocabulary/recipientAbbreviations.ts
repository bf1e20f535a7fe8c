/**
 * Abbreviations that lists of recipients are full of, with their full words. `{cấp uỷ}` stands for the committee.
 * Source: practice (the lists of published directives and letters); “đ/c” and the State's own bodies pass.
 */

/** Whole words as they are written, in capitals, and what they stand for. */
export const RECIPIENT_ABBREVIATIONS: Readonly<Record<string, string>> = {
  TW: "Trung ương",
  "T.Ư": "Trung ương",
  TƯ: "Trung ương",
  TUV: "Tỉnh uỷ viên",
  HUV: "Huyện uỷ viên",
  QUV: "Quận uỷ viên",
  ĐUV: "Đảng uỷ viên",
  UVTV: "Uỷ viên Ban Thường vụ",
  UVBTV: "Uỷ viên Ban Thường vụ",
  BTV: "Ban Thường vụ",
  TTTU: "Thường trực Tỉnh uỷ",
  TTHU: "Thường trực Huyện uỷ",
  TTĐU: "Thường trực Đảng uỷ",
  BCH: "Ban Chấp hành",
  BCS: "ban cán sự",
  BCSĐ: "ban cán sự đảng",
  ĐĐ: "đảng đoàn",
  ĐU: "Đảng uỷ",
  TU: "Tỉnh uỷ",
  HU: "Huyện uỷ",
  QU: "Quận uỷ",
  ĐUTTTU: "đảng uỷ trực thuộc Tỉnh uỷ",
  "CT-XH": "chính trị - xã hội",
  TT: "Thường trực",
  VP: "Văn phòng",
};

/** Offices of committees: the first letters of the symbol. */
export const OFFICE_ABBREVIATIONS: Readonly<Record<string, string>> = {
  VP: "Văn phòng",
  BTC: "Ban Tổ chức",
  BTG: "Ban Tuyên giáo",
  BTGDV: "Ban Tuyên giáo và Dân vận",
  BDV: "Ban Dân vận",
  BNC: "Ban Nội chính",
  BXDĐ: "Ban Xây dựng Đảng",
  UBKT: "Uỷ ban Kiểm tra",
};

/** The committees that such a symbol ends with. */
export const COMMITTEE_ABBREVIATIONS: Readonly<Record<string, string>> = {
  TW: "Trung ương",
  TU: "Tỉnh uỷ",
  HU: "Huyện uỷ",
  QU: "Quận uỷ",
  ĐU: "Đảng uỷ",
};

/** Purposes in brackets, in small letters. */
export const PURPOSE_ABBREVIATIONS: Readonly<Record<string, string>> = {
  "b/c": "báo cáo",
  "b/cáo": "báo cáo",
  bc: "báo cáo",
  "t/h": "thực hiện",
  "t/hiện": "thực hiện",
  th: "thực hiện",
  "p/h": "phối hợp",
  "p/hợp": "phối hợp",
  ph: "phối hợp",
  "t/d": "theo dõi",
  "t/dõi": "theo dõi",
  "c/đ": "chỉ đạo",
};
