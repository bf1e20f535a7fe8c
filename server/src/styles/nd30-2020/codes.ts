/**
 * The codes of types where the decree has others than the Party's guidelines, by the slug of the type; an empty list: the
 * type has no code. Phụ lục III, I; Phụ lục I, II.3b.
 */
export const KIND_CODES: Readonly<Record<string, readonly string[]>> = {
  "quy-dinh": ["QyĐ"],
  "cong-van": [],
  "thu-cong": [],
};

/** A report to a superior names him. Phụ lục I, II.9b. */
export const MAY_BE_ADDRESSED: readonly string[] = ["bao-cao"];

/** The types of Điều 7, those first that are written most. */
export const TYPES: readonly string[] = [
  ...["quyet-dinh", "cong-van", "ke-hoach", "bao-cao", "to-trinh", "thong-bao", "chi-thi", "huong-dan", "bien-ban"],
  ...[
    "cong-dien",
    "nghi-quyet",
    "chuong-trinh",
    "quy-che",
    "quy-dinh",
    "phuong-an",
    "de-an",
    "du-an",
    "thong-cao",
    "hop-dong",
    "ban-ghi-nho",
    "ban-thoa-thuan",
  ],
  ...[
    "giay-moi",
    "giay-gioi-thieu",
    "giay-nghi-phep",
    "giay-uy-quyen",
    "phieu-gui",
    "phieu-chuyen",
    "phieu-bao",
    "thu-cong",
  ],
];

/** Phụ lục III, mẫu 1.1–1.3. */
export const ENACTMENTS: Readonly<Record<string, string>> = {
  "quyet-dinh": "QUYẾT ĐỊNH:",
  "nghi-quyet": "QUYẾT NGHỊ:",
};
