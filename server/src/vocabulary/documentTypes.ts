/**
 * The types of Party documents and their codes.
 * Sources: HD 36-HD/VPTW II.1.3.1b; HD 05-HD/VPTW Phần II, I.3.1.2a; QĐ 399-QĐ/TW, Điều 5–7 for the list of types.
 */
export interface DocumentType {
  /** The value of `kind` in the JSON of the command line. */
  readonly kind: string;
  /** As written in a sentence: “Chỉ thị”. In the header it stands in capitals. */
  readonly name: string;
  readonly nameEn: string;
  /** Codes that are right, the usual one first. `QĐi` and `QĐ` for a quy định depend on the date: see `REGULATION_CODES`. */
  readonly codes: readonly string[];
  /** Papers carry no dissemination sentence and are never cited by number alone. */
  readonly paper?: true;
  /** The code follows the rule of the first letters, but no guideline and no document seen bears it out. */
  readonly codeUnsure?: true;
}

export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { kind: "chi-thi", name: "Chỉ thị", nameEn: "directive", codes: ["CT"] },
  { kind: "cong-van", name: "Công văn", nameEn: "official letter", codes: ["CV"] },
  { kind: "nghi-quyet", name: "Nghị quyết", nameEn: "resolution", codes: ["NQ"] },
  { kind: "quyet-dinh", name: "Quyết định", nameEn: "decision", codes: ["QĐ"] },
  { kind: "quy-dinh", name: "Quy định", nameEn: "regulation", codes: ["QĐ", "QĐi"] },
  { kind: "quy-che", name: "Quy chế", nameEn: "rules of procedure", codes: ["QC"] },
  { kind: "ket-luan", name: "Kết luận", nameEn: "conclusion", codes: ["KL"] },
  { kind: "thong-tri", name: "Thông tri", nameEn: "circular instruction", codes: ["TT"] },
  { kind: "huong-dan", name: "Hướng dẫn", nameEn: "guideline", codes: ["HD"] },
  { kind: "thong-bao", name: "Thông báo", nameEn: "notice", codes: ["TB"] },
  { kind: "bao-cao", name: "Báo cáo", nameEn: "report", codes: ["BC"] },
  { kind: "ke-hoach", name: "Kế hoạch", nameEn: "plan", codes: ["KH"] },
  { kind: "chuong-trinh", name: "Chương trình", nameEn: "programme", codes: ["CTr"] },
  { kind: "to-trinh", name: "Tờ trình", nameEn: "submission", codes: ["TTr"] },
  { kind: "de-an", name: "Đề án", nameEn: "scheme", codes: ["ĐA"] },
  { kind: "phuong-an", name: "Phương án", nameEn: "option paper", codes: ["PA"] },
  { kind: "du-an", name: "Dự án", nameEn: "project", codes: ["DA"] },
  { kind: "quy-hoach", name: "Quy hoạch", nameEn: "master plan", codes: ["QH"], codeUnsure: true },
  { kind: "chien-luoc", name: "Chiến lược", nameEn: "strategy", codes: ["CL"], codeUnsure: true },
  { kind: "thong-cao", name: "Thông cáo", nameEn: "communiqué", codes: ["TC"], codeUnsure: true },
  { kind: "tuyen-bo", name: "Tuyên bố", nameEn: "declaration", codes: ["TB"], codeUnsure: true },
  { kind: "loi-keu-goi", name: "Lời kêu gọi", nameEn: "appeal", codes: ["LKG"], codeUnsure: true },
  { kind: "bien-ban", name: "Biên bản", nameEn: "minutes", codes: ["BB"] },
  { kind: "dieu-le", name: "Điều lệ", nameEn: "statutes", codes: ["ĐL"] },
  { kind: "giay-moi", name: "Giấy mời", nameEn: "invitation", codes: ["GM"], paper: true },
  { kind: "giay-gioi-thieu", name: "Giấy giới thiệu", nameEn: "letter of introduction", codes: ["GGT"], paper: true },
  { kind: "giay-chung-nhan", name: "Giấy chứng nhận", nameEn: "certificate", codes: ["GCN"], paper: true },
  { kind: "giay-di-duong", name: "Giấy đi đường", nameEn: "travel warrant", codes: ["GĐĐ"], paper: true },
  { kind: "giay-nghi-phep", name: "Giấy nghỉ phép", nameEn: "leave permit", codes: ["GNP"], paper: true },
  { kind: "phieu-chuyen", name: "Phiếu chuyển", nameEn: "transfer slip", codes: ["PC"], paper: true },
  { kind: "phieu-gui", name: "Phiếu gửi", nameEn: "dispatch slip", codes: ["PG"], paper: true },
  { kind: "thu-cong", name: "Thư công", nameEn: "official letter of courtesy", codes: ["TC", "ThC"], paper: true },
];

/** The codes of a quy định: a letter of the Central Office of 11/3/2019 allowed QĐ; HD 05-HD/VPTW knows no other. */
export const REGULATION_CODES = {
  before: ["QĐi"],
  changed: { year: 2019, month: 3, day: 11 },
  between: ["QĐi", "QĐ"],
  now: ["QĐ"],
};

const BY_KIND = new Map(DOCUMENT_TYPES.map((type) => [type.kind, type]));

/** The type of a kind; undefined for `ban-sao` and `khong-ro`. */
export function documentType(kind: string): DocumentType | undefined {
  return BY_KIND.get(kind);
}

/** The kind that a type code stands for: “CT” → `chi-thi`. Neither case nor a look-alike Ð is regarded. Null for none. */
export function kindOfCode(code: string): string | null {
  const wanted = code.toLowerCase().replaceAll("ð", "đ");
  if (wanted === "bs") return "ban-sao";
  return DOCUMENT_TYPES.find((type) => type.codes.some((known) => known.toLowerCase() === wanted))?.kind ?? null;
}

/** The kind of an official letter, which alone bears no type's name: its abstract stands below the number. */
export const LETTER = kindOfCode("CV");
