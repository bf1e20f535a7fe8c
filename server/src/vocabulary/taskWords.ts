/**
 * Words by which a text gives a task to a body, folded. Sources: directives, plans and conclusions as they are written; no
 * official list.
 */

/** What follows the body's name (“Ban Tuyên giáo chủ trì …”). */
export const TASK_VERBS: readonly string[] = [
  ...["chủ trì", "chủ động", "phối hợp", "tham mưu", "chỉ đạo", "lãnh đạo", "tổ chức", "tăng cường", "tiếp tục"],
  ...["có trách nhiệm", "chịu trách nhiệm", "xây dựng", "hướng dẫn", "theo dõi", "đôn đốc", "tuyên truyền"],
  ...["triển khai", "thực hiện", "ban hành", "rà soát", "bố trí", "bảo đảm", "kiểm tra", "giám sát"],
  ...["đẩy mạnh", "định kỳ", "định hướng"],
];

/** Further words that a task begins with, where a body is known to stand before. */
export const MORE_TASK_VERBS: readonly string[] = [
  ...["phải", "cần", "tập trung", "khẩn trương", "kịp thời", "thường xuyên", "nghiêm túc", "quyết liệt", "trực tiếp"],
  ...["bám sát", "nắm chắc", "nắm tình hình", "xác định", "phê duyệt", "thẩm định", "cập nhật", "chuẩn bị"],
  ...["nghiên cứu", "quán triệt", "tuân thủ", "chấp hành", "xử lý", "phát huy", "phát động", "phát hiện", "báo cáo"],
  ...["gửi", "nộp", "trình", "hoàn thành", "hoàn thiện", "thống nhất", "đề xuất", "phân công", "vận động", "cử"],
  ...["tổng hợp", "đăng ký", "thành lập", "duy trì", "xem xét", "hỗ trợ", "lồng ghép", "nâng cao", "phổ biến"],
  ...["điều phối", "điều hành", "thông báo", "phấn đấu", "quan tâm", "chăm lo", "giải quyết", "tạo điều kiện"],
  ...["đảm bảo", "sơ kết", "tổng kết", "đánh giá", "lập", "mở", "cấp", "coi", "giúp", "gương mẫu", "đưa", "lấy"],
  ...["có các hình thức", "có kế hoạch", "có biện pháp", "có giải pháp", "có phương án", "đề cao", "nêu cao"],
  ...["đẩy nhanh", "niêm yết", "công khai", "rút kinh nghiệm", "tiếp nhận", "ngăn chặn", "phân tích", "thu", "nộp"],
  ...[
    "thanh tra",
    "thẩm tra",
    "tháo gỡ",
    "cung cấp",
    "khai thác",
    "nhân rộng",
    "ưu tiên",
    "ký",
    "bàn giao",
    "biên soạn",
  ],
  ...["tổng vệ sinh", "ra quân", "thu gom", "chỉnh trang", "tập huấn", "kết nạp", "ký kết", "trao tặng"],
  ...["quét dọn", "dọn", "khắc phục", "chấn chỉnh", "kiện toàn", "bổ sung", "bồi dưỡng", "tham gia", "đầu tư", "in"],
];

/** What stands before the body (“Giao Văn phòng …”). */
export const GIVING_VERBS: readonly string[] = ["giao", "yêu cầu", "đề nghị"];

/** What hands a task on to another body: “A chỉ đạo B …”. */
export const DIRECTING_VERBS: readonly string[] = ["lãnh đạo", "chỉ đạo", "điều phối", ...GIVING_VERBS];

/** What may stand before a verb and says how it is to be done. */
export const MANNERS: readonly string[] = [
  ...["phải", "cần", "tiếp tục", "tăng cường", "khẩn trương", "quyết liệt", "trực tiếp", "chủ động", "kịp thời"],
  ...["thường xuyên", "có trách nhiệm", "tập trung", "tích cực"],
];

/** What “các”, “những” or “mỗi” may be followed by where it names bodies. */
export const GROUPS: readonly string[] = [
  ...["cấp", "sở", "ban", "ngành", "cơ quan", "đơn vị", "địa phương", "tổ chức", "đoàn", "đoàn thể", "đồng chí"],
  ...["tỉnh", "thành", "quận", "huyện", "thị", "xã", "phường", "đặc khu", "thôn", "khu", "bản", "ấp", "đảng", "chi"],
  ...["bệnh viện", "trường", "phòng", "hội", "tổ", "lực lượng", "doanh nghiệp", "uỷ viên", "bộ", "đội", "trạm"],
  ...["trung tâm", "công ty", "nhà trường", "ngân hàng", "hợp tác xã", "tiểu ban", "thành viên", "uỷ ban", "văn phòng"],
  ...["cụm", "điểm", "chợ", "đ/c", "bí thư", "chủ tịch"],
];

/** How names of bodies and titles begin besides `BODY_STARTS`. */
export const MORE_BODIES: readonly string[] = [
  ...["cấp uỷ", "chính quyền", "người đứng đầu", "thủ trưởng", "lãnh đạo", "đồng chí", "đ/c", "bí thư", "phó bí thư"],
  ...["chủ tịch", "phó chủ tịch", "chánh văn phòng", "trưởng", "giám đốc", "mttq", "ubmttq", "hệ thống", "quân sự"],
  ...["trung tâm", "trạm", "trường", "ngành", "đoàn thanh niên", "đoàn", "đài", "chi đoàn", "đơn vị", "lực lượng"],
  ...["biên phòng", "bộ đội", "toà án", "viện kiểm sát", "kho bạc", "tổ", "đội", "ngân hàng", "tỉnh đoàn", "hạt"],
];
