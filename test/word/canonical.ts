import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createService } from "../../server/src/service.ts";

/** One directive, which every program below writes in its own way. */
export const DOCUMENT = {
  left: ["ĐẢNG BỘ TỈNH SƠN HÀ", "ĐẢNG UỶ XÃ AN PHÚ", "*", "Số 03-CT/ĐU"],
  right: ["ĐẢNG CỘNG SẢN VIỆT NAM", "An Phú, ngày 15 tháng 6 năm 2026"],
  title: ["CHỈ THỊ", "CỦA BAN THƯỜNG VỤ ĐẢNG UỶ", "về tăng cường công tác phòng, chống thiên tai năm 2026", "-----"],
  preamble:
    "Những năm gần đây, thiên tai trên địa bàn xã xảy ra nhiều hơn. Ban Thường vụ Đảng uỷ yêu cầu các chi bộ thực hiện tốt các nhiệm vụ sau:",
  /** Level and text, without their numbers. */
  sections: [
    [0, "Quán triệt sâu sắc phương châm “bốn tại chỗ” đến từng đảng viên."],
    [0, "Đảng uỷ Uỷ ban nhân dân xã lãnh đạo:"],
    [1, "Kiện toàn Ban Chỉ huy phòng thủ dân sự xã."],
    [1, "Rà soát các điểm có nguy cơ sạt lở, ngập lụt."],
    [0, "Văn phòng Đảng uỷ theo dõi, đôn đốc việc thực hiện."],
  ] as readonly (readonly [level: number, text: string])[],
  dissemination: "Chỉ thị này phổ biến đến chi bộ.",
  recipients: [
    "Nơi nhận:",
    "- Ban Thường vụ Tỉnh uỷ (để báo cáo);",
    "- Các chi bộ, đảng bộ trực thuộc Đảng uỷ;",
    "- Lưu Văn phòng Đảng uỷ.",
  ],
  signature: ["T/M BAN THƯỜNG VỤ", "BÍ THƯ", "", "Nguyễn Văn An"],
};

export const NUMBERS = ["1.", "2.", "a)", "b)", "3."];

/** The sections with their numbers written. */
export const NUMBERED = DOCUMENT.sections.map(([, text], n) => `${NUMBERS[n]} ${text}`);

/** The directive as a draft. */
export const DRAFT = [
  ...DOCUMENT.left,
  "",
  ...DOCUMENT.right,
  "",
  ...DOCUMENT.title,
  "",
  [DOCUMENT.preamble, ...NUMBERED, DOCUMENT.dissemination].join("\n\n"),
  "",
  ...DOCUMENT.recipients,
  "",
  ...DOCUMENT.signature,
  "",
].join("\n");

const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "range")
      .map(([key, one]) => [key, withoutPlaces(one)]),
  );
}

/** What `chithi parse` says of a draft, places aside. */
export function componentsOf(text: string): unknown {
  const { kind, components } = service.parse(service.open(text), DEFAULT_SETTINGS);
  return withoutPlaces({ kind, ...components });
}
