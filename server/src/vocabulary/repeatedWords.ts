/** Words that are made of the same syllable twice, or may be: “năm năm” (five years), “chung chung”. Folded. */
export const REPEATED_WORDS: readonly string[] =
  "năm chung thường từ ngày tháng người nhà ai ba song dần luôn mãi đều xa gần nhẹ khẽ ngay hay vui xanh rõ".split(" ");

/**
 * A syllable that ends one word and begins the next: by the syllable, what stands before the two (“kèm theo theo
 * danh mục”, “tờ trình trình”), or behind them (“tây tây nam”). Folded.
 */
export const REPEATED_BEHIND: Readonly<Record<string, readonly string[]>> = {
  theo: ["kèm", "tiếp", "noi", "dõi", "đi"],
  về: ["trở", "quay", "đi"],
  trình: ["tờ"],
  ký: ["thư", "chữ"],
  uỷ: ["cấp", "đảng", "tỉnh", "thành", "huyện", "quận", "chi"],
  định: ["quyết", "nghị"],
  thành: ["trở", "chuyển", "lập", "tỉnh"],
  bộ: ["cán", "đảng"],
  cấp: ["được"],
  đoàn: ["trưởng"],
  ban: ["trưởng"],
};
export const REPEATED_BEFORE: Readonly<Record<string, readonly string[]>> = {
  tây: ["nam", "bắc"],
  đông: ["nam", "bắc"],
  // “7 giờ giờ Hà Nội”.
  giờ: ["địa", "hà", "việt", "quốc", "gmt", "utc", "bắc", "đông"],
};
