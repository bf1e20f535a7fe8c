/**
 * Names whose case Phụ lục II of NĐ 30/2020/NĐ-CP settles, as they are written: by the rule that holds them. Sources: the
 * examples of Phụ lục II; the laws that establish the honours and days (Luật Thi đua, khen thưởng; Bộ luật Lao động).
 * Names of which another case may be meant (“đảng bộ”, “giải phóng”) are left out.
 */

/** Phụ lục II, V.2: honours, with the words for their rank. */
const MEDALS = [
  "Sao vàng",
  "Hồ Chí Minh",
  "Độc lập",
  "Quân công",
  "Lao động",
  "Bảo vệ Tổ quốc",
  "Chiến công",
  "Dũng cảm",
  "Hữu nghị",
];
const MERITED = ["Nghệ sĩ", "Nhà giáo", "Thầy thuốc", "Nghệ nhân"];
export const HONOURS: readonly string[] = [
  ...MEDALS.map((name) => `Huân chương ${name}`),
  ...["Quân kỳ quyết thắng", "Vì an ninh Tổ quốc", "Chiến sĩ vẻ vang", "Hữu nghị"].map((name) => `Huy chương ${name}`),
  ...MERITED.flatMap((name) => [`${name} Nhân dân`, `${name} Ưu tú`]),
  "Anh hùng Lao động",
  "Anh hùng Lực lượng vũ trang nhân dân",
  "Bà mẹ Việt Nam anh hùng",
  "Chiến sĩ thi đua toàn quốc",
];

/** Phụ lục II, V.5: days that are kept. */
export const KEPT_DAYS: readonly string[] = [
  "ngày Quốc khánh",
  "ngày Quốc tế Lao động",
  "ngày Phụ nữ Việt Nam",
  "ngày Quốc tế Phụ nữ",
  "ngày Nhà giáo Việt Nam",
  "ngày Thương binh - Liệt sĩ",
  "ngày Gia đình Việt Nam",
  "ngày Thầy thuốc Việt Nam",
  "ngày Giỗ Tổ Hùng Vương",
  "ngày Doanh nhân Việt Nam",
  "lễ Quốc khánh",
  "lễ Quốc tế Lao động",
  "lễ Giỗ Tổ Hùng Vương",
];

/** Phụ lục II, V.8b: “tết” with a small letter, the first syllable of its name with a capital. */
export const FESTIVALS: readonly string[] = ["tết Nguyên đán", "tết Đoan ngọ", "tết Trung thu"];

/** Phụ lục II, V.8a: the names of the ten stems and the twelve branches, folded. */
export const STEMS: readonly string[] = ["giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý"];
export const BRANCHES: readonly string[] = [
  ...["tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi"],
];

/** Phụ lục II, V.9: events. */
export const EVENTS: readonly string[] = [
  "Cách mạng tháng Tám",
  "Cách mạng tháng Mười",
  "Phong trào Xô viết Nghệ Tĩnh",
  "Chiến dịch Điện Biên Phủ",
  "Chiến dịch Hồ Chí Minh",
];

/** Phụ lục II, III.1c. */
export const SPECIAL_PLACES: readonly string[] = ["Thủ đô Hà Nội", "Thành phố Hồ Chí Minh"];

/** Phụ lục II, IV.1a: bodies of the State whose whole name is settled. */
export const STATE_NAMES: readonly string[] = [
  "Ủy ban nhân dân",
  "Hội đồng nhân dân",
  "Thủ tướng Chính phủ",
  "Văn phòng Chính phủ",
  "Văn phòng Chủ tịch nước",
  "Văn phòng Quốc hội",
  "Tòa án nhân dân tối cao",
  "Viện kiểm sát nhân dân tối cao",
  "Bộ Quốc phòng",
  "Bộ Công an",
  "Bộ Ngoại giao",
  "Bộ Nội vụ",
  "Bộ Tư pháp",
  "Bộ Tài chính",
  "Bộ Công Thương",
  "Bộ Nông nghiệp và Môi trường",
  "Bộ Xây dựng",
  "Bộ Văn hóa, Thể thao và Du lịch",
  "Bộ Khoa học và Công nghệ",
  "Bộ Giáo dục và Đào tạo",
  "Bộ Y tế",
  "Bộ Dân tộc và Tôn giáo",
];
