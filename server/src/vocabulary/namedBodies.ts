import type { Level } from "./phrases.ts";

/**
 * The Party bodies that a text names most, by the level of the body that issues it, as they are written in a sentence.
 * Source: HD 05-HD/VPTW Phần II, I.3.1.2 for the bodies that there are, practice for the choice.
 *
 * `{cấp uỷ}` is the committee (“Tỉnh uỷ”), `{cấp trên}` the one above it, `{đơn vị}` the level's name (“xã”),
 * `{tuyên giáo}` its propaganda organ.
 */
const COMMITTEE = ["Ban Thường vụ {cấp uỷ}", "Thường trực {cấp uỷ}"];
const ABOVE = ["Ban Thường vụ {cấp trên}", "Thường trực {cấp trên}"];
const SERVING = ["Văn phòng {cấp uỷ}", "Uỷ ban Kiểm tra {cấp uỷ}"];
const COMMITTEES_BELOW = ["Đảng uỷ Uỷ ban nhân dân {đơn vị}", "Đảng uỷ các cơ quan Đảng {đơn vị}"];

/** An organ names the bodies of its committee. */
export const NAMED_BODIES: Readonly<Record<Exclude<Level, "organ">, readonly string[]>> = {
  centre: [
    "Bộ Chính trị",
    "Ban Bí thư",
    "Văn phòng Trung ương Đảng",
    "Uỷ ban Kiểm tra Trung ương",
    "Ban Tổ chức Trung ương",
    "Ban Tuyên giáo và Dân vận Trung ương",
    "Ban Nội chính Trung ương",
    "Ban Chính sách, chiến lược Trung ương",
  ],
  province: [
    ...COMMITTEE,
    ...SERVING,
    "Ban Tổ chức {cấp uỷ}",
    "{tuyên giáo}",
    "Ban Nội chính {cấp uỷ}",
    ...COMMITTEES_BELOW,
  ],
  district: [...COMMITTEE, ...SERVING, "Ban Tổ chức {cấp uỷ}", "{tuyên giáo}", ...ABOVE],
  commune: [...COMMITTEE, ...SERVING, "{tuyên giáo}", ...COMMITTEES_BELOW, ...ABOVE],
  base: [...COMMITTEE, ...SERVING, ...ABOVE],
  branch: ABOVE,
};
