import type { Text } from "../../rules/define.ts";
import type { PartName } from "../placesInDraft.ts";

/** What a part is called, and the rules that say how it should be. */
export interface PartDescription {
  readonly name: Text;
  /** The first halves of rules' ids, or whole ids: the ones that tell most first. */
  readonly rules: readonly string[];
}

const SIGNATURE = ["chu-ky"];

export const PARTS: Readonly<Record<PartName, PartDescription>> = {
  partyTitle: { name: { vi: "Tiêu đề", en: "Party title" }, rules: ["tieu-de"] },
  superiorBody: {
    name: { vi: "Tên cơ quan cấp trên", en: "Superior body" },
    rules: ["co-quan/thieu-cap-tren", "co-quan/thua-cap-tren", "co-quan/loai-cap-tren", "co-quan/viet-hoa"],
  },
  issuingBody: {
    name: { vi: "Tên cơ quan ban hành", en: "Issuing body" },
    rules: ["co-quan/thieu", "co-quan/ghi-ban-thuong-vu", "co-quan/viet-hoa", "co-quan/lien-co-quan"],
  },
  star: { name: { vi: "Dấu sao", en: "Star" }, rules: ["co-quan/dau-sao"] },
  number: { name: { vi: "Số và ký hiệu", en: "Number and symbol" }, rules: ["so-ky-hieu"] },
  placeDate: {
    name: { vi: "Địa danh và ngày, tháng, năm", en: "Place and date" },
    rules: ["dia-danh-ngay"],
  },
  docType: { name: { vi: "Tên loại văn bản", en: "Document type" }, rules: ["ten-loai", "tham-quyen"] },
  author: {
    name: { vi: "Tác giả trong trích yếu", en: "Author in the abstract" },
    rules: ["nhat-quan/chu-the", "trich-yeu"],
  },
  abstract: { name: { vi: "Trích yếu", en: "Abstract" }, rules: ["trich-yeu"] },
  separator: { name: { vi: "Dấu ngăn cách dưới trích yếu", en: "Separator" }, rules: ["trich-yeu/gach-ngan-cach"] },
  secrecy: { name: { vi: "Dấu chỉ mức độ mật", en: "Mark of secrecy" }, rules: ["dau-muc-do/mat"] },
  urgency: { name: { vi: "Dấu chỉ mức độ khẩn", en: "Mark of urgency" }, rules: ["dau-muc-do/khan"] },
  circulation: { name: { vi: "Phạm vi phổ biến", en: "Circulation" }, rules: ["dau-muc-do"] },
  draftMark: { name: { vi: "Dự thảo", en: "Draft mark" }, rules: [] },
  addressees: { name: { vi: "Nơi gửi đến", en: "Addressees" }, rules: ["kinh-gui"] },
  bases: { name: { vi: "Căn cứ ban hành", en: "Bases" }, rules: ["can-cu"] },
  dissemination: { name: { vi: "Câu phổ biến", en: "Dissemination sentence" }, rules: ["pho-bien"] },
  recipients: { name: { vi: "Nơi nhận", en: "Recipients" }, rules: ["noi-nhan"] },
  authority: {
    name: { vi: "Quyền hạn ký", en: "Signing authority" },
    rules: ["chu-ky/quyen-han", "chu-ky/quyen-han-phu-hop", "chu-ky/viet-hoa"],
  },
  position: {
    name: { vi: "Chức vụ người ký", en: "Signer's position" },
    rules: ["chu-ky/thieu-chuc-vu", "chu-ky/chuc-vu-kem-ten", "chu-ky/chuc-vu-uy-vien", "chu-ky/viet-hoa"],
  },
  signedMark: { name: { vi: "Chữ “(Đã ký)”", en: "Mark of signing" }, rules: [] },
  name: {
    name: { vi: "Họ tên người ký", en: "Signer's name" },
    rules: ["chu-ky/thieu-ho-ten", "chu-ky/danh-xung", ...SIGNATURE],
  },
  drafterCode: { name: { vi: "Ký hiệu người soạn thảo", en: "Drafter's code" }, rules: [] },
  contact: { name: { vi: "Thông tin liên hệ", en: "Contact" }, rules: [] },
  copies: { name: { vi: "Bản sao", en: "Copy" }, rules: ["ban-sao"] },
  appendices: { name: { vi: "Phụ lục", en: "Appendix" }, rules: ["phu-luc"] },
};
