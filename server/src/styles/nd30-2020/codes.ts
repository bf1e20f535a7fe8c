/**
 * The codes of types where the decree has others than the Party's guidelines, by the slug of the type; an empty list: the
 * type has no code. Phụ lục III, I; Phụ lục I, II.3b.
 */
export const KIND_CODES: Readonly<Record<string, readonly string[]>> = {
  "quy-dinh": ["QyĐ"],
  "cong-van": [],
  "thu-cong": [],
};

/** Types of the decree that have no row in the table of types. Điều 7. */
export const OTHER_TYPES: readonly string[] = [
  "công điện",
  "hợp đồng",
  "bản ghi nhớ",
  "bản thoả thuận",
  "giấy uỷ quyền",
  "phiếu báo",
];

/** A report to a superior names him. Phụ lục I, II.9b. */
export const MAY_BE_ADDRESSED: readonly string[] = ["bao-cao"];
