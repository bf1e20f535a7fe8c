import type { World } from "../../styles/style.ts";
import type { ComponentKey } from "../../vocabulary/components.ts";

type Examples = Readonly<Partial<Record<ComponentKey, string>>>;

/** In both worlds. */
const COMMON: Examples = {
  placeDate: "An Phú, ngày 15 tháng 6 năm 2026",
  name: "Nguyễn Văn An",
  signedMark: "(Đã ký)",
  secrecy: "MẬT",
  urgency: "KHẨN",
  draftMark: "DỰ THẢO",
};

/** One of each component as it is written; of invented places and persons. */
const EXAMPLES: Readonly<Record<World, Examples>> = {
  none: {},
  party: {
    ...COMMON,
    partyTitle: "ĐẢNG CỘNG SẢN VIỆT NAM",
    superiorBody: "ĐẢNG BỘ TỈNH SƠN HÀ",
    issuingBody: "ĐẢNG UỶ XÃ AN PHÚ",
    star: "*",
    number: "Số 03-CT/ĐU",
    docType: "CHỈ THỊ",
    abstract: "về tăng cường công tác phòng cháy, chữa cháy",
    separator: "-----",
    bases: "Căn cứ Điều lệ Đảng Cộng sản Việt Nam;",
    dissemination: "Chỉ thị này phổ biến đến chi bộ.",
    authority: "T/M BAN THƯỜNG VỤ",
    position: "BÍ THƯ",
    recipients: "- Các chi bộ, đảng bộ trực thuộc",
    appendices: "PHỤ LỤC 1",
  },
  state: {
    ...COMMON,
    stateTitle: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto: "Độc lập - Tự do - Hạnh phúc",
    superiorBody: "UỶ BAN NHÂN DÂN TỈNH SƠN HÀ",
    issuingBody: "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
    number: "Số: 05/QĐ-SNNMT",
    docType: "QUYẾT ĐỊNH",
    abstract: "Về việc thành lập Tổ công tác",
    bases: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
    authority: "KT. GIÁM ĐỐC",
    position: "PHÓ GIÁM ĐỐC",
    recipients: "- Lưu: VT",
    appendices: "Phụ lục I",
  },
};

/** How a component is written, as an example; undefined for one that has no usual form. */
export function exampleOf(key: ComponentKey, world: World): string | undefined {
  return EXAMPLES[world][key];
}
