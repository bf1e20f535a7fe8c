/**
 * Well-known confusions inside fixed phrases, folded (lower case, old tone placement), with the phrase that is meant.
 * `not`: what may follow when the words are right after all. Source: published documents and the seeds' slips.
 */
export interface Confusion {
  readonly wrong: string;
  readonly right: string;
  readonly not?: RegExp;
}

export const CONFUSIONS: readonly Confusion[] = [
  { wrong: "chỉ bộ", right: "chi bộ", not: /^ (?:phận|máy|mặt|môn|não|luật|sưu|ảnh|đội)/u },
  { wrong: "chị bộ", right: "chi bộ" },
  { wrong: "nới nhận", right: "nơi nhận" },
  { wrong: "nơi nhân", right: "nơi nhận", not: /^ (?:dân|viên|loại|đôi|lực|sự|danh|quyền|dịp)/u },
  { wrong: "bỉ thư", right: "bí thư" },
  { wrong: "bi thư", right: "bí thư" },
  { wrong: "phổ biển", right: "phổ biến" },
  { wrong: "phố biến", right: "phổ biến" },
  { wrong: "chi thị", right: "chỉ thị" },
  { wrong: "chỉ thi", right: "chỉ thị", not: /^ (?:đua|hành|công|tuyển|cử|đấu|thoảng)/u },
  { wrong: "nghị quyêt", right: "nghị quyết" },
  { wrong: "quyết đinh", right: "quyết định" },
  { wrong: "kết luân", right: "kết luận" },
  { wrong: "tỉnh uý", right: "tỉnh uỷ" },
  { wrong: "thành uý", right: "thành uỷ" },
  { wrong: "huyện uý", right: "huyện uỷ" },
  { wrong: "quận uý", right: "quận uỷ" },
  { wrong: "đảng uý", right: "đảng uỷ" },
  { wrong: "cấp uý", right: "cấp uỷ" },
  { wrong: "chi uý", right: "chi uỷ" },
  { wrong: "ban thường vu", right: "ban thường vụ" },
  { wrong: "ban thướng vụ", right: "ban thường vụ" },
  { wrong: "ban bi thư", right: "ban bí thư" },
  { wrong: "đảng cộng sàn", right: "đảng cộng sản" },
  { wrong: "cấp uỷ đàng", right: "cấp uỷ đảng" },
  { wrong: "tổ chức đàng", right: "tổ chức đảng" },
  { wrong: "đàng viên", right: "đảng viên" },
  { wrong: "đảng viện", right: "đảng viên" },
  { wrong: "kinh gửi", right: "kính gửi" },
  { wrong: "đầu mạnh", right: "đẩy mạnh", not: /^ (?:mẽ|nhất|yếu|hơn|của|là)/u },
  { wrong: "cần cù chức năng", right: "căn cứ chức năng" },
  { wrong: "cần đổi, phân bổ", right: "cân đối, phân bổ" },
  { wrong: "kính giử", right: "kính gửi" },
  { wrong: "uỷ ban nhân dấn", right: "uỷ ban nhân dân" },
  { wrong: "thực hiên", right: "thực hiện" },
  { wrong: "thưc hiện", right: "thực hiện" },
  { wrong: "trung ưong", right: "trung ương" },
  { wrong: "văn phóng", right: "văn phòng" },
  { wrong: "chánh văn phóng", right: "chánh văn phòng" },
  // Words that are often confused, with the right one by the dictionaries.
  { wrong: "sát nhập", right: "sáp nhập" },
  { wrong: "bổ xung", right: "bổ sung" },
  { wrong: "xử dụng", right: "sử dụng" },
  { wrong: "đề suất", right: "đề xuất" },
  { wrong: "xuất xắc", right: "xuất sắc" },
  { wrong: "sai xót", right: "sai sót" },
  { wrong: "thiếu xót", right: "thiếu sót" },
  { wrong: "rà xoát", right: "rà soát" },
  { wrong: "trao dồi", right: "trau dồi" },
  { wrong: "vô hình chung", right: "vô hình trung" },
];

/** “đề báo cáo” for “để báo cáo”, where it stands as a purpose: right behind a bracket or a quotation mark. */
export const PURPOSE_CONFUSIONS: readonly Confusion[] = [
  { wrong: "đề báo cáo", right: "để báo cáo" },
  { wrong: "đề thực hiện", right: "để thực hiện" },
  { wrong: "đề biết", right: "để biết" },
  { wrong: "đề phối hợp", right: "để phối hợp" },
  { wrong: "đề chỉ đạo", right: "để chỉ đạo" },
  { wrong: "đề tổ chức", right: "để tổ chức" },
];

/** Words for which Party texts prefer another, folded. Source: HD 05 and HD 36 themselves, vocabulary §C.5. */
export const PREFERRED_WORDS: Readonly<Record<string, string>> = {
  "đảm bảo": "bảo đảm",
  "hàng năm": "hằng năm",
  "hàng quý": "hằng quý",
  "hàng tháng": "hằng tháng",
  "hàng tuần": "hằng tuần",
  "hàng ngày": "hằng ngày",
};
