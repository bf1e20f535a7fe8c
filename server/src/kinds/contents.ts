import type { Content } from "./kind.ts";

/** What texts of a type tell their readers. Words are folded; any of them shows that a text tells it. */

export const WHEN: Content = {
  name: { vi: "thời gian", en: "when" },
  words: [
    "thời gian(?= ?:| từ| vào| bắt đầu| họp| tổ chức)",
    "(?:\\d{1,2}|[.…\\]]) ?giờ",
    "\\d{1,2} ?h(?:\\d\\d)?",
    "ngày",
    "hôm nay",
    "sáng",
    "chiều",
    "tối",
    "hồi",
    "vào lúc",
  ],
};

export const WHERE: Content = {
  name: { vi: "địa điểm", en: "where" },
  words: ["địa điểm", "tại", "ở", "hội trường", "phòng họp", "trụ sở", "trực tuyến"],
};

export const INVITED: Content = { name: { vi: "người được mời", en: "who is invited" }, words: ["mời", "kính mời"] };

/** What minutes tell of that happened in a place at a time; those of a count of votes go with those of its meeting. */
const EVENTS = [
  "họp",
  "hội nghị",
  "sinh hoạt",
  "làm việc",
  "kiểm tra",
  "bàn giao",
  "giao nhận",
  "nghiệm thu",
  "đại hội",
];

export const WHEN_HELD: Content = { ...WHEN, usual: true, of: EVENTS };

/** Minutes of a meeting say who took part; those may be named in a list beside them. */
export const WHO: Content = {
  name: { vi: "thành phần tham dự", en: "who took part" },
  usual: true,
  of: ["họp", "hội nghị", "sinh hoạt"],
  words: [
    ...["thành phần", "tham dự", "dự họp", "dự hội nghị", "dự sinh hoạt", "đến dự", "tham gia", "có mặt", "vắng mặt"],
    ...["đại biểu", "chúng tôi", "gồm", "các bên", "bên a", "bên giao", "chủ trì", "chủ toạ", "đồng chí", "ông", "bà"],
  ],
};

/** A notice of conclusions: whose they are. */
export const CONCLUDED_BY: Content = {
  name: { vi: "người chủ trì, kết luận", en: "who presided and concluded" },
  usual: true,
  of: ["kết luận", "ý kiến chỉ đạo"],
  words: [
    ...[
      "chủ trì",
      "chủ toạ",
      "đồng chí",
      "đ/c",
      "ông",
      "bà",
      "ban thường vụ",
      "ban chấp hành",
      "thường trực",
      "ban bí thư",
    ],
    ...["bộ chính trị", "cấp uỷ", "đảng uỷ", "tỉnh uỷ", "thành uỷ", "uỷ ban", "bí thư", "chủ tịch", "phó chủ tịch"],
    ...["trưởng ban", "giám đốc", "thủ tướng", "bộ trưởng", "lãnh đạo", "hội đồng", "chi bộ", "chi uỷ", "hiệu trưởng"],
  ],
};

/** A notice of conclusions, a conclusion: what was decided. */
const DECIDED = [
  ...[
    "kết luận",
    "thống nhất",
    "nhất trí",
    "đồng ý",
    "yêu cầu",
    "giao",
    "đề nghị",
    "chỉ đạo",
    "cho ý kiến",
    "chủ trương",
  ],
  ...["tán thành", "thông qua", "có ý kiến", "quyết định", "phân công"],
];

export const CONCLUSIONS: Content = {
  name: { vi: "nội dung kết luận", en: "what was concluded" },
  usual: true,
  inBody: true,
  words: DECIDED,
};

export const CONCLUSIONS_TOLD: Content = { ...CONCLUSIONS, of: ["kết luận", "ý kiến chỉ đạo"] };

/** A submission asks those above to decide. */
export const REQUEST: Content = {
  name: { vi: "điều đề nghị cấp trên xem xét, quyết định", en: "what those above are asked to decide" },
  usual: true,
  inBody: true,
  words: [
    ...["đề nghị", "kiến nghị", "kính trình", "kính mong", "kính xin", "xin ý kiến", "xin chủ trương", "xin phép"],
    ...["xem xét", "phê duyệt", "cho ý kiến", "cho phép", "chấp thuận", "chuẩn y", "quyết định", "cho chủ trương"],
    ...["phê chuẩn", "thông qua", "ban hành", "trình"],
  ],
};

/** Reports that look back over a term or a time. */
const LOOKS_BACK = [
  ...["sơ kết", "tổng kết", "chính trị", "kết quả công tác", "công tác tháng", "công tác quý", "công tác năm"],
  ...["công tác 6 tháng", "công tác 9 tháng", "tình hình công tác", "kết quả thực hiện nhiệm vụ"],
];

export const RESULTS: Content = {
  name: { vi: "kết quả, tình hình", en: "results and situation" },
  usual: true,
  inBody: true,
  of: LOOKS_BACK,
  words: [
    ...[
      "kết quả",
      "tình hình",
      "thực trạng",
      "thành tựu",
      "ưu điểm",
      "đạt",
      "đã",
      "hoàn thành",
      "diễn biến",
      "đánh giá",
    ],
    ...["tổ chức", "thực hiện", "triển khai"],
  ],
};

export const PLANS: Content = {
  name: { vi: "phương hướng, nhiệm vụ hoặc kiến nghị", en: "what is to come, or what is proposed" },
  usual: true,
  inBody: true,
  of: LOOKS_BACK,
  words: [
    ...[
      "phương hướng",
      "nhiệm vụ",
      "giải pháp",
      "kiến nghị",
      "đề xuất",
      "đề nghị",
      "thời gian tới",
      "tiếp tục",
      "kế hoạch",
    ],
    ...[
      "sẽ",
      "trọng tâm",
      "dự kiến",
      "mục tiêu",
      "bài học",
      "tháng tới",
      "năm tới",
      "quý tới",
      "tới đây",
      "trong tháng",
    ],
  ],
};

/** A decision that puts another text into force says that this comes with it. */
export const COMES_WITH: Content = {
  name: { vi: "văn bản “ban hành kèm theo Quyết định này”", en: "that what it puts into force comes with it" },
  usual: true,
  inBody: true,
  of: ["ban hành (?:quy chế|quy định|điều lệ|đề án|chương trình|kế hoạch|phương án|bộ tiêu chí|danh mục|nội quy)"],
  words: ["kèm theo", "kèm", "đính kèm", "chương i", "tại phụ lục", "gồm", "bao gồm", "như sau", "quy định cụ thể"],
};

/** Rules and regulations are parted, so that a clause of theirs can be named. */
export const ARTICLES: Content = {
  name: { vi: "các điều hoặc mục có đánh số", en: "numbered articles or sections" },
  usual: true,
  inBody: true,
  words: ["chương [ivx\\d]+", "điều \\d+", "khoản \\d+", "[ivx]{1,4}\\s*[-.–]", "\\d{1,2}\\s*[-.]"],
};

/** A decision is parted into articles. NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.2, 1.3. */
export const DECIDED_IN_ARTICLES: Content = {
  name: { vi: "các điều (Điều 1, Điều 2…)", en: "articles (“Điều 1”, “Điều 2” …)" },
  usual: true,
  inBody: true,
  words: ["điều \\d+"],
};

/** A telegram says to whom it goes. NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.6. */
export const WIRED_TO: Content = {
  name: { vi: "nơi nhận điện (“… điện:”)", en: "to whom it goes (“… điện:”)" },
  usual: true,
  inBody: true,
  words: ["điện(?= ?:)", "gửi(?= ?:)", "điện (?:các|uỷ ban|bộ|sở|chủ tịch|đồng chí|ban)"],
};
