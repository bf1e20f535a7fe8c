/**
 * Bodies of the State as a header names them. Sources: NĐ 30/2020/NĐ-CP, Điều 13, Phụ lục I, II.2–3 and II.7, for how
 * they are named and how they sign; practice for the letters of those whose head has to set them (II.3b).
 */
export interface StateBody {
  /** How the name begins, folded; the longer names first. */
  readonly start: string;
  /** The letters of the whole name in a symbol; null: the first letters of its syllables. */
  readonly code: string | null;
  /** Who heads it, as a signature says, and who signs for him. */
  readonly head: string;
  readonly deputy: string;
  /** True where the body is a collective, which somebody signs on behalf of: “TM.”. */
  readonly collective?: true;
}

function body(start: string, code: string | null, head: string, deputy: string): StateBody {
  return { start, code, head, deputy };
}

/** “TRƯỞNG PHÒNG”, “PHÓ TRƯỞNG PHÒNG”: the deputy is named after the head. */
function headed(start: string, head: string): StateBody {
  return body(start, null, head, `PHÓ ${head}`);
}

function collective(start: string, code: string, head: string): StateBody {
  return { ...body(start, code, head, `PHÓ ${head}`), collective: true };
}

export const STATE_BODIES: readonly StateBody[] = [
  collective("thường trực hội đồng nhân dân", "HĐND", "CHỦ TỊCH"),
  body("thủ tướng chính phủ", "TTg", "THỦ TƯỚNG", "PHÓ THỦ TƯỚNG"),
  body("văn phòng chính phủ", "VPCP", "BỘ TRƯỞNG, CHỦ NHIỆM", "PHÓ CHỦ NHIỆM"),
  collective("uỷ ban nhân dân", "UBND", "CHỦ TỊCH"),
  collective("ubnd", "UBND", "CHỦ TỊCH"),
  collective("hội đồng nhân dân", "HĐND", "CHỦ TỊCH"),
  collective("hđnd", "HĐND", "CHỦ TỊCH"),
  collective("chính phủ", "CP", "THỦ TƯỚNG"),
  headed("thanh tra", "CHÁNH THANH TRA"),
  headed("ban quản lý", "GIÁM ĐỐC"),
  headed("trung tâm", "GIÁM ĐỐC"),
  headed("bệnh viện", "GIÁM ĐỐC"),
  headed("văn phòng", "CHÁNH VĂN PHÒNG"),
  headed("tổng cục", "TỔNG CỤC TRƯỞNG"),
  headed("chi cục", "CHI CỤC TRƯỞNG"),
  headed("kho bạc", "GIÁM ĐỐC"),
  headed("đại học", "GIÁM ĐỐC"),
  headed("học viện", "GIÁM ĐỐC"),
  headed("trường", "HIỆU TRƯỞNG"),
  headed("phòng", "TRƯỞNG PHÒNG"),
  headed("viện", "VIỆN TRƯỞNG"),
  headed("trạm", "TRƯỞNG TRẠM"),
  headed("cục", "CỤC TRƯỞNG"),
  body("bộ", null, "BỘ TRƯỞNG", "THỨ TRƯỞNG"),
  headed("vụ", "VỤ TRƯỞNG"),
  headed("sở", "GIÁM ĐỐC"),
];

/** What stands behind “uỷ ban nhân dân” and before the name of the place, folded. */
export const STATE_UNITS: readonly string[] = ["thành phố", "đặc khu", "phường", "tỉnh", "xã"];

/** Levels of schools: the name of the place begins behind them. Folded, the longer first. */
export const SCHOOL_LEVELS: readonly string[] = [
  "tiểu học và trung học cơ sở",
  "trung học cơ sở và trung học phổ thông",
  "trung học phổ thông",
  "trung học cơ sở",
  "tiểu học",
  "mầm non",
  "mẫu giáo",
];
