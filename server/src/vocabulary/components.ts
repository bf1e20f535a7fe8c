import type { Text } from "../text/bilingual.ts";

/**
 * The components of a document, each described once: what it is called, where it stands, which rules speak of it.
 * Which of them a guideline has, and in which order, its folder in `styles/` says.
 * Names: HD 36, Phụ lục 1 and 3; HD 05, Phần II; NĐ 30, Phụ lục I.
 */
interface ComponentDescription {
  /** Vietnamese begins with a capital; English as in the middle of a sentence, without an article. */
  readonly name: Text;
  /** The same name shortened, for a tree, a table's head or a list of styles; left out where it is short enough. */
  readonly short?: Text;
  readonly place: "header" | "body" | "footer" | "behind";
  /** The column of the header or footer that it stands in; left out for the middle of the page. */
  readonly side?: "left" | "right";
  /** The rules that speak of it, those that tell most first: ids, or `folder/*` for the rest that no other component names. */
  readonly rules: readonly string[];
}

const DESCRIPTIONS = {
  stateTitle: {
    name: { vi: "Quốc hiệu", en: "State title" },
    place: "header",
    side: "right",
    rules: ["quoc-hieu/thieu", "quoc-hieu/sai-chu", "quoc-hieu/tieu-de-dang"],
  },
  motto: {
    name: { vi: "Tiêu ngữ", en: "motto" },
    place: "header",
    side: "right",
    rules: ["quoc-hieu/tieu-ngu-thieu", "quoc-hieu/tieu-ngu-sai-chu"],
  },
  partyTitle: {
    name: { vi: "Tiêu đề", en: "Party title" },
    place: "header",
    side: "right",
    rules: ["tieu-de/*"],
  },
  superiorBody: {
    name: { vi: "Tên cơ quan cấp trên", en: "superior body" },
    short: { vi: "Cơ quan cấp trên", en: "superior body" },
    place: "header",
    side: "left",
    rules: ["co-quan/thieu-cap-tren", "co-quan/thua-cap-tren", "co-quan/loai-cap-tren"],
  },
  issuingBody: {
    name: { vi: "Tên cơ quan ban hành", en: "issuing body" },
    short: { vi: "Cơ quan ban hành", en: "issuing body" },
    place: "header",
    side: "left",
    rules: ["co-quan/thieu", "co-quan/ghi-ban-thuong-vu", "co-quan/viet-hoa", "co-quan/*"],
  },
  star: {
    name: { vi: "Dấu sao", en: "star" },
    place: "header",
    side: "left",
    rules: ["co-quan/dau-sao"],
  },
  number: {
    name: { vi: "Số và ký hiệu", en: "number and symbol" },
    place: "header",
    side: "left",
    rules: ["so-ky-hieu/*"],
  },
  draftMark: {
    name: { vi: "Chỉ dẫn dự thảo", en: "draft mark" },
    place: "header",
    side: "left",
    rules: [],
  },
  secrecy: {
    name: { vi: "Dấu chỉ mức độ mật", en: "mark of secrecy" },
    short: { vi: "Độ mật", en: "secrecy" },
    place: "header",
    side: "left",
    rules: ["dau-muc-do/mat", "dau-muc-do/mat-noi-bo"],
  },
  urgency: {
    name: { vi: "Dấu chỉ mức độ khẩn", en: "mark of urgency" },
    short: { vi: "Độ khẩn", en: "urgency" },
    place: "header",
    side: "left",
    rules: ["dau-muc-do/khan"],
  },
  circulation: {
    name: { vi: "Chỉ dẫn phạm vi lưu hành", en: "circulation mark" },
    short: { vi: "Phạm vi lưu hành", en: "circulation" },
    place: "header",
    rules: [],
  },
  placeDate: {
    name: { vi: "Địa danh và ngày, tháng, năm", en: "place and date" },
    short: { vi: "Địa danh và ngày tháng", en: "place and date" },
    place: "header",
    side: "right",
    rules: ["dia-danh-ngay/*"],
  },
  docType: {
    name: { vi: "Tên loại văn bản", en: "document type" },
    short: { vi: "Tên loại", en: "type" },
    place: "header",
    rules: ["ten-loai/*", "tham-quyen/*"],
  },
  author: {
    name: { vi: "Tác giả trong trích yếu", en: "author in the abstract" },
    short: { vi: "Tác giả", en: "author" },
    place: "header",
    rules: [],
  },
  abstract: {
    name: { vi: "Trích yếu", en: "abstract" },
    place: "header",
    rules: ["trich-yeu/*"],
  },
  separator: {
    name: { vi: "Dấu ngăn cách dưới trích yếu", en: "separator below the abstract" },
    short: { vi: "Dấu ngăn cách", en: "separator" },
    place: "header",
    rules: ["trich-yeu/gach-ngan-cach"],
  },
  addressees: {
    name: { vi: "Nơi gửi đến", en: "addressees" },
    place: "body",
    rules: ["kinh-gui/*"],
  },
  issuingAuthority: {
    name: { vi: "Thẩm quyền ban hành", en: "issuing authority" },
    place: "body",
    rules: [],
  },
  enactment: {
    name: { vi: "Lời quyết định", en: "words of decision" },
    place: "body",
    rules: [],
  },
  bases: {
    name: { vi: "Căn cứ ban hành", en: "bases" },
    short: { vi: "Căn cứ", en: "basis" },
    place: "body",
    rules: ["can-cu/*"],
  },
  body: { name: { vi: "Nội dung", en: "body" }, place: "body", rules: [] },
  sections: { name: { vi: "Đề mục", en: "sections" }, place: "body", rules: ["de-muc/*"] },
  dissemination: {
    name: { vi: "Câu phổ biến", en: "dissemination sentence" },
    place: "body",
    rules: ["pho-bien/*"],
  },
  signature: {
    name: { vi: "Chữ ký", en: "signature" },
    place: "footer",
    side: "right",
    rules: [],
  },
  authority: {
    name: { vi: "Quyền hạn ký", en: "signing authority" },
    place: "footer",
    side: "right",
    rules: ["chu-ky/quyen-han", "chu-ky/quyen-han-phu-hop"],
  },
  position: {
    name: { vi: "Chức vụ người ký", en: "signer's position" },
    place: "footer",
    side: "right",
    rules: ["chu-ky/thieu-chuc-vu", "chu-ky/chuc-vu-kem-ten", "chu-ky/chuc-vu-uy-vien"],
  },
  signedMark: {
    name: { vi: "Chữ “(Đã ký)”", en: "mark of signing" },
    short: { vi: "Đã ký", en: "mark of signing" },
    place: "footer",
    side: "right",
    rules: [],
  },
  name: {
    name: { vi: "Họ tên người ký", en: "signer's name" },
    place: "footer",
    side: "right",
    rules: ["chu-ky/thieu-ho-ten", "chu-ky/danh-xung", "chu-ky/*"],
  },
  recipients: {
    name: { vi: "Nơi nhận", en: "recipients" },
    place: "footer",
    side: "left",
    rules: ["noi-nhan/*"],
  },
  drafterCode: {
    name: { vi: "Ký hiệu người soạn thảo", en: "drafter's code" },
    place: "footer",
    side: "left",
    rules: [],
  },
  contact: { name: { vi: "Thông tin liên hệ", en: "contact" }, place: "footer", rules: [] },
  copies: { name: { vi: "Bản sao", en: "copy" }, place: "behind", rules: ["ban-sao/*"] },
  appendices: { name: { vi: "Phụ lục", en: "appendix" }, place: "behind", rules: ["phu-luc/*"] },
} as const satisfies Readonly<Record<string, ComponentDescription>>;

/** What the program calls a component: its field in the draft, where it has one. */
export type ComponentKey = keyof typeof DESCRIPTIONS;

/** By key. */
export const COMPONENTS: Readonly<Record<ComponentKey, ComponentDescription>> = DESCRIPTIONS;

function withCapital({ vi, en }: Text): Text {
  return { vi, en: en.charAt(0).toUpperCase() + en.slice(1) };
}

/** The name as a heading: “Số và ký hiệu”, “Number and symbol”. */
export function componentName(key: ComponentKey): Text {
  return withCapital(COMPONENTS[key].name);
}

/** The short name as a heading: “Địa danh và ngày tháng”, “Place and date”. */
export function shortComponentName(key: ComponentKey): Text {
  const { short, name } = COMPONENTS[key];
  return withCapital(short ?? name);
}

/** The name as the subject of a sentence: “Số và ký hiệu”, “The number and symbol”. */
export function theComponent(key: ComponentKey): Text {
  const { vi, en } = COMPONENTS[key].name;
  return { vi, en: `The ${en}` };
}

/** The name in the middle of a sentence: “số và ký hiệu”, “number and symbol”. */
export function componentInSentence(key: ComponentKey): Text {
  const { vi, en } = COMPONENTS[key].name;
  return { vi: vi.charAt(0).toLowerCase() + vi.slice(1), en };
}

/** The components that stand in a part of the document, in the order in which they are printed, left column first. */
export function componentsIn(place: ComponentDescription["place"], side?: "left" | "right"): readonly ComponentKey[] {
  return (Object.keys(COMPONENTS) as ComponentKey[]).filter(
    (key) => COMPONENTS[key].place === place && (side === undefined || COMPONENTS[key].side === side),
  );
}
