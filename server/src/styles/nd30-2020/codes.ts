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

/** The types of the decree that have a row in the table of types, those first that are written most. Điều 7. */
export const TYPES: readonly string[] = [
  ...["quyet-dinh", "cong-van", "ke-hoach", "bao-cao", "to-trinh", "thong-bao", "chi-thi", "huong-dan", "bien-ban"],
  ...["nghi-quyet", "chuong-trinh", "quy-che", "quy-dinh", "phuong-an", "de-an", "du-an", "thong-cao"],
  ...["giay-moi", "giay-gioi-thieu", "giay-nghi-phep", "phieu-gui", "phieu-chuyen", "thu-cong"],
];

/** Phụ lục III, mẫu 1.1–1.3. */
export const ENACTMENTS: Readonly<Record<string, string>> = {
  "quyet-dinh": "QUYẾT ĐỊNH:",
  "nghi-quyet": "QUYẾT NGHỊ:",
};
