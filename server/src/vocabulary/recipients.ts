import type { Level } from "./phrases.ts";

/**
 * Whom a document goes to, by the level of the body that issues it: from those above to those who carry it out to
 * persons; the archive comes last and is found elsewhere. Source: practice (the lists of published directives).
 *
 * `{cấp uỷ}` is the committee (“Tỉnh uỷ”), `{cấp trên}` the one above it, `{đơn vị}` the level's name (“xã”), `{tổ chức}`
 * an organ's own name (“Văn phòng”).
 */
export interface RecipientSuggestion {
  readonly text: string;
  /** What stands in brackets. */
  readonly purpose?: string;
  /** One of those that a plain list consists of. */
  readonly usual?: true;
}

const REPORT = "để báo cáo";
const CARRY_OUT = "để thực hiện";

const COMMITTEES_BELOW: readonly RecipientSuggestion[] = [
  { text: "Thường trực Hội đồng nhân dân, Uỷ ban nhân dân {đơn vị}" },
  { text: "Đảng uỷ Uỷ ban nhân dân {đơn vị}" },
  { text: "Đảng uỷ các cơ quan Đảng {đơn vị}" },
  { text: "Uỷ ban Mặt trận Tổ quốc Việt Nam {đơn vị} và các tổ chức chính trị - xã hội" },
];

export const RECIPIENTS: Readonly<Record<Level, readonly RecipientSuggestion[]>> = {
  centre: [
    { text: "Các tỉnh uỷ, thành uỷ, đảng uỷ trực thuộc Trung ương", purpose: CARRY_OUT, usual: true },
    { text: "Các ban đảng, cơ quan của Đảng ở Trung ương" },
    { text: "Các đồng chí Uỷ viên Ban Chấp hành Trung ương Đảng", usual: true },
  ],
  province: [
    { text: "Bộ Chính trị, Ban Bí thư Trung ương Đảng", purpose: REPORT },
    { text: "Thường trực Ban Bí thư", purpose: REPORT, usual: true },
    { text: "Văn phòng Trung ương Đảng", usual: true },
    ...COMMITTEES_BELOW,
    { text: "Các đảng uỷ trực thuộc {cấp uỷ}", purpose: CARRY_OUT, usual: true },
    { text: "Các cơ quan tham mưu, giúp việc {cấp uỷ}", usual: true },
    { text: "Các đồng chí {cấp uỷ} viên", usual: true },
  ],
  district: [
    { text: "Ban Thường vụ {cấp trên}", purpose: REPORT, usual: true },
    { text: "Thường trực Hội đồng nhân dân, Uỷ ban nhân dân {đơn vị}" },
    { text: "Ban Thường trực Uỷ ban Mặt trận Tổ quốc Việt Nam {đơn vị} và các tổ chức chính trị - xã hội" },
    { text: "Các chi bộ, đảng bộ trực thuộc {cấp uỷ}", purpose: CARRY_OUT, usual: true },
    { text: "Các ban xây dựng Đảng, Uỷ ban Kiểm tra, Văn phòng {cấp uỷ}" },
    { text: "Các đồng chí {cấp uỷ} viên", usual: true },
  ],
  commune: [
    { text: "Thường trực {cấp trên}", purpose: REPORT, usual: true },
    { text: "Ban Thường vụ {cấp trên}", purpose: REPORT },
    { text: "Văn phòng {cấp trên}" },
    ...COMMITTEES_BELOW,
    { text: "Các chi bộ, đảng bộ trực thuộc", purpose: CARRY_OUT, usual: true },
    { text: "Uỷ ban Kiểm tra, Ban Xây dựng Đảng, Văn phòng Đảng uỷ" },
    { text: "Các đồng chí Đảng uỷ viên", usual: true },
  ],
  base: [
    { text: "Thường trực {cấp trên}", purpose: REPORT, usual: true },
    { text: "Ban Thường vụ {cấp trên}", purpose: REPORT },
    { text: "Các chi bộ trực thuộc", purpose: CARRY_OUT, usual: true },
    { text: "Uỷ ban Kiểm tra Đảng uỷ" },
    { text: "Các đồng chí Đảng uỷ viên", usual: true },
  ],
  branch: [
    { text: "{cấp trên}", purpose: REPORT, usual: true },
    { text: "Các đồng chí chi uỷ viên" },
    { text: "Các đồng chí đảng viên trong chi bộ", purpose: CARRY_OUT, usual: true },
  ],
  organ: [
    { text: "Thường trực {cấp uỷ}", purpose: REPORT, usual: true },
    { text: "Các đồng chí Uỷ viên Ban Thường vụ {cấp uỷ}" },
    { text: "[Tên cơ quan, tổ chức]", purpose: CARRY_OUT, usual: true },
    { text: "Lãnh đạo {tổ chức}", usual: true },
  ],
};
