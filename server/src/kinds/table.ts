import * as contents from "./contents.ts";
import type { Kind } from "./kind.ts";
import { kind, slip } from "./kind.ts";

/**
 * The codes of a quy định in former times: a letter of the Central Office of 11/3/2019 allowed QĐ beside QĐi; HD 05-HD/VPTW,
 * in force since 27/5/2026, knows QĐ alone.
 */
const REGULATION_CODES = [
  { until: { year: 2019, month: 3, day: 10 }, codes: ["QĐi"] },
  { until: { year: 2026, month: 5, day: 26 }, codes: ["QĐi", "QĐ"] },
];

/**
 * The types of Party documents, one a row.
 * Sources: HD 36-HD/VPTW II.1.3.1b; HD 05-HD/VPTW Phần II, I.3.1.2a; QĐ 399-QĐ/TW, Điều 5–7 for the list of types.
 */
export const KIND_ROWS: readonly Kind[] = [
  kind({
    slug: "chi-thi",
    name: "Chỉ thị",
    nameEn: "directive",
    codes: ["CT"],
    sections: true,
    articles: "none",
    dissemination: "required",
    issuedBy: "committees",
    signedFor: "ban thường vụ",
    about: {
      vi: "Của ban thường vụ cấp uỷ từ cấp trên trực tiếp của cơ sở trở lên, gồm xã, phường, đặc khu",
      en: "By standing committees above the grass roots, communes among them",
    },
  }),
  kind({
    slug: "cong-van",
    name: "Công văn",
    nameEn: "official letter",
    codes: ["CV"],
    citedBy: "correspondence",
    form: "letter",
    addressees: "required",
    dissemination: "none",
  }),
  kind({ slug: "nghi-quyet", name: "Nghị quyết", nameEn: "resolution", codes: ["NQ"], atCongress: "passed" }),
  kind({
    slug: "quyet-dinh",
    name: "Quyết định",
    nameEn: "decision",
    codes: ["QĐ"],
    decides: true,
    contents: [contents.DECIDED_IN_ARTICLES, contents.COMES_WITH],
  }),
  kind({
    slug: "quy-dinh",
    name: "Quy định",
    nameEn: "regulation",
    codes: ["QĐ"],
    codesUntil: REGULATION_CODES,
    contents: [contents.ARTICLES],
  }),
  kind({
    slug: "quy-che",
    name: "Quy chế",
    nameEn: "rules of procedure",
    codes: ["QC"],
    contents: [contents.ARTICLES],
  }),
  kind({
    slug: "ket-luan",
    name: "Kết luận",
    nameEn: "conclusion",
    codes: ["KL"],
    articles: "none",
    contents: [contents.CONCLUSIONS],
  }),
  kind({
    slug: "thong-tri",
    name: "Thông tri",
    nameEn: "circular instruction",
    codes: ["TT"],
    articles: "none",
    issuedBy: "committees",
  }),
  kind({ slug: "huong-dan", name: "Hướng dẫn", nameEn: "guideline", codes: ["HD"], articles: "explained" }),
  kind({
    slug: "thong-bao",
    name: "Thông báo",
    nameEn: "notice",
    codes: ["TB"],
    citedBy: "correspondence",
    contents: [contents.CONCLUDED_BY, contents.CONCLUSIONS_TOLD],
  }),
  kind({
    slug: "bao-cao",
    name: "Báo cáo",
    nameEn: "report",
    codes: ["BC"],
    citedBy: "correspondence",
    atCongress: "laid",
    contents: [contents.RESULTS, contents.PLANS],
    dissemination: "none",
  }),
  kind({ slug: "ke-hoach", name: "Kế hoạch", nameEn: "plan", codes: ["KH"], articles: "none" }),
  kind({ slug: "chuong-trinh", name: "Chương trình", nameEn: "programme", codes: ["CTr"], articles: "none" }),
  kind({
    slug: "to-trinh",
    name: "Tờ trình",
    nameEn: "submission",
    codes: ["TTr"],
    citedBy: "correspondence",
    addressees: "submitted",
    contents: [contents.REQUEST],
    dissemination: "none",
  }),
  kind({ slug: "de-an", name: "Đề án", nameEn: "scheme", codes: ["ĐA"] }),
  kind({ slug: "phuong-an", name: "Phương án", nameEn: "option paper", codes: ["PA"], citedBy: "title" }),
  kind({ slug: "du-an", name: "Dự án", nameEn: "project", codes: ["DA"], citedBy: "title" }),
  kind({ slug: "quy-hoach", name: "Quy hoạch", nameEn: "master plan", codes: ["QH"], citedBy: "title" }),
  kind({ slug: "chien-luoc", name: "Chiến lược", nameEn: "strategy", codes: ["CL"], citedBy: "title" }),
  kind({ slug: "thong-cao", name: "Thông cáo", nameEn: "communiqué", codes: ["TC"], citedBy: "title" }),
  kind({ slug: "tuyen-bo", name: "Tuyên bố", nameEn: "declaration", codes: ["TB"], citedBy: "title" }),
  kind({
    slug: "loi-keu-goi",
    name: "Lời kêu gọi",
    nameEn: "appeal",
    codes: ["LKG"],
    articles: "none",
    citedBy: "title",
  }),
  kind({
    slug: "bien-ban",
    name: "Biên bản",
    nameEn: "minutes",
    codes: ["BB"],
    citedBy: "correspondence",
    form: "minutes",
    contents: [contents.WHEN_HELD, contents.WHO],
  }),
  kind({ slug: "dieu-le", name: "Điều lệ", nameEn: "statutes", codes: ["ĐL"], citedBy: "title" }),
  slip({
    slug: "giay-moi",
    name: "Giấy mời",
    nameEn: "invitation",
    codes: ["GM"],
    contents: [contents.INVITED, contents.WHEN, contents.WHERE],
  }),
  slip({ slug: "giay-gioi-thieu", name: "Giấy giới thiệu", nameEn: "letter of introduction", codes: ["GGT"] }),
  slip({ slug: "giay-chung-nhan", name: "Giấy chứng nhận", nameEn: "certificate", codes: ["GCN"] }),
  slip({ slug: "giay-di-duong", name: "Giấy đi đường", nameEn: "travel warrant", codes: ["GĐĐ"] }),
  slip({ slug: "giay-nghi-phep", name: "Giấy nghỉ phép", nameEn: "leave permit", codes: ["GNP"] }),
  slip({ slug: "phieu-chuyen", name: "Phiếu chuyển", nameEn: "transfer slip", codes: ["PC"] }),
  slip({ slug: "phieu-gui", name: "Phiếu gửi", nameEn: "dispatch slip", codes: ["PG"], listsDocuments: true }),
  kind({
    slug: "cong-dien",
    name: "Công điện",
    nameEn: "official telegram",
    codes: ["CĐ"],
    citedBy: "correspondence",
    dissemination: "none",
    contents: [contents.WIRED_TO],
    ofState: true,
  }),
  slip({ slug: "hop-dong", name: "Hợp đồng", nameEn: "contract", codes: ["HĐ"], ofState: true }),
  slip({ slug: "ban-ghi-nho", name: "Bản ghi nhớ", nameEn: "memorandum", codes: ["BGN"], ofState: true }),
  slip({ slug: "ban-thoa-thuan", name: "Bản thoả thuận", nameEn: "agreement", codes: ["BTT"], ofState: true }),
  slip({ slug: "giay-uy-quyen", name: "Giấy uỷ quyền", nameEn: "power of attorney", codes: ["GUQ"], ofState: true }),
  slip({ slug: "phieu-bao", name: "Phiếu báo", nameEn: "notification slip", codes: ["PB"], ofState: true }),
  slip({ slug: "thu-cong", name: "Thư công", nameEn: "official letter of courtesy", codes: ["TC", "ThC"] }),
];

/** The block that certifies a copy, where it stands alone. */
export const COPY_ALONE = kind({
  slug: "ban-sao",
  name: "Bản sao",
  nameEn: "certified copy",
  codes: ["BS"],
  form: "copy",
  dissemination: "none",
});

/** Appendices in a file of their own. NĐ 30: Phụ lục III, mẫu 2.1, 2.2. */
export const APPENDIX_ALONE = kind({
  slug: "phu-luc",
  name: "Phụ lục",
  nameEn: "appendix",
  codes: [],
  form: "appendix",
  dissemination: "none",
});

/** A text that nothing shows to be of any type. */
export const UNKNOWN_KIND = kind({
  slug: "khong-ro",
  name: "",
  nameEn: "",
  codes: [],
  form: "unknown",
  dissemination: "none",
});
