/** Words that are right where a look-alike is more usual: written, meant. Source: alarms on published documents that were read. */
export interface Interchangeable {
  readonly written: string;
  readonly likelier: string;
  /** So much surer one must be to tell of it, in logarithms of odds; null: it is never told. */
  readonly price: number | null;
}

/**
 * Phrases up to a word that is right there, though it looks like a slip for another: newer than the counted texts (“định
 * danh mức 2”), or of the speech of the people (“bà con có mặt”, for “còn”).
 */
export const RIGHT_PHRASES: readonly string[] = ["định danh mức", "bà con", "váng đầu", "đau đầu"];

/** Pairs in which either form is right, whatever the neighbours. */
const EITHER = [
  ["hằng", "hàng"],
  ["lắp", "lặp"],
  ["công", "cộng"],
  ["quan", "quân"],
  ["giông", "dông"],
] as const;

/** One way only: the first is right where the second is more usual. */
const NEVER = [
  ["ký", "kì"],
  ["khống", "không"],
  ["hiệu", "điều"],
  ["tái", "tại"],
  ["mà", "và"],
  ["nằm", "năm"],
  ["hủ", "thủ"],
  ["khá", "khác"],
  ["chở", "cho"],
  ["tiễn", "hiện"],
  ["nhanh", "hành"],
  ["đứng", "dùng"],
  ["vào", "và"],
  ["ôm", "mô"],
  ["chợ", "chỗ"],
  // A name is never meant in small letters: “nhà trình tường”.
  ["trình", "trịnh"],
  ["nguyện", "nguyễn"],
  // Trades, herbs and illnesses that few texts of offices speak of: “đan rổ”, “đẳng sâm”, “giun, sán”, “váng đầu”.
  ["rổ", "rọ"],
  ["sán", "sản"],
  ["sán", "sáng"],
  ["váng", "vàng"],
  ["váng", "vắng"],
] as const;

/** Words that may stand for each other in most sentences. */
const SELDOM = [
  ["là", "và", 2],
  ["vì", "và", 1],
  ["coi", "có", 2],
  ["còn", "có", 2],
  ["đó", "bộ", 2],
  ["quý", "quỹ", 1],
  ["quý", "quy", 1],
  ["dùng", "dụng", 1],
  ["lại", "tại", 1],
  ["này", "ngày", 1],
  ["ngay", "ngày", 1],
  ["bảng", "bản", 3],
  ["mời", "mới", 3],
  ["nhấn", "nhận", 2],
  ["thưởng", "thường", 2],
  ["bì", "bài", 2],
  ["nêu", "nếu", 1],
  ["gốm", "gồm", 1],
  ["chó", "cho", 3],
  ["lợn", "lớn", 2],
  ["dán", "đàn", 2],
  ["tạng", "tặng", 2],
  ["sinh", "ninh", 2],
  ["đẳng", "đảng", 1],
] as const;

export const INTERCHANGEABLE: readonly Interchangeable[] = [
  ...EITHER.flatMap(([one, other]) => [
    { written: one, likelier: other, price: null },
    { written: other, likelier: one, price: null },
  ]),
  ...NEVER.map(([written, likelier]) => ({ written, likelier, price: null })),
  ...SELDOM.map(([written, likelier, price]) => ({ written, likelier, price })),
];
