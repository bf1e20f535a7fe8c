import { endOf } from "../../syntax/component.ts";
import { fold } from "../../text/fold.ts";
import { toInsert } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

/** A local body by its kind alone. */
const BARE = /^(?:uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd)$/;
/** A department of a province by its field alone; practice often leaves the province to the letterhead. */
const FIELDS = [
  ...["nội vụ", "tài chính", "y tế", "xây dựng", "tư pháp", "công thương", "ngoại vụ", "du lịch"],
  ...["khoa học và công nghệ", "giáo dục và đào tạo", "nông nghiệp và môi trường", "dân tộc và tôn giáo"],
  ...["văn hoá, thể thao và du lịch", "văn hoá và thể thao"],
];
const BARE_DEPARTMENT = new RegExp(`^sở (?:${FIELDS.join("|")})$`);
const REST = "\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 05/BC-";
const DATE = "\nSơn Hà, ngày 05 tháng 10 năm 2026";

export default defineRule({
  id: "co-quan/chu-quan-dia-danh",
  title: "Cơ quan chủ quản ở địa phương ghi kèm tên tỉnh, xã",
  titleEn: "A local superior is named with its place",
  why: "Tên cơ quan chủ quản ở địa phương có thêm tên đơn vị hành chính, như “UBND TỈNH SƠN HÀ”; chỉ ghi “ỦY BAN NHÂN DÂN” thì không biết của nơi nào.",
  speaksOf: "document",
  inTemplate: "off",
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: `ỦY BAN NHÂN DÂN\nSỞ NỘI VỤ${REST}SNV${DATE}`,
      good: `ỦY BAN NHÂN DÂN TỈNH SƠN HÀ\nSỞ NỘI VỤ${REST}SNV${DATE}`,
    },
    {
      style: "nd30-2020",
      bad: `UBND\nPHÒNG KINH TẾ${REST}PKT${DATE}`,
      good: `UBND XÃ AN PHÚ\nPHÒNG KINH TẾ${REST}PKT${DATE}`,
    },
    {
      style: "nd30-2020",
      bad: `SỞ Y TẾ\nBỆNH VIỆN PHỤ SẢN${REST}BVPS${DATE}`,
      good: `SỞ Y TẾ TỈNH SƠN HÀ\nBỆNH VIỆN PHỤ SẢN${REST}BVPS${DATE}`,
    },
  ],
  check({ draft }, report) {
    const { superiorBody, issuingBody, placeDate } = draft;
    if (superiorBody === null || issuingBody === null) return;
    const name = fold(superiorBody.text).replace(/\s+/g, " ").trim();
    const department = BARE_DEPARTMENT.test(name);
    if (!department && !BARE.test(name)) return;
    const unit = department || /^sở(?: |$)/.test(fold(issuingBody.text)) ? "TỈNH" : "[TỈNH, XÃ, PHƯỜNG]";
    const place = `${unit} ${((department ? null : placeDate?.place) ?? "[TÊN]").toUpperCase()}`;
    const end = endOf(superiorBody, superiorBody.text.length);
    report({
      range: superiorBody.range,
      ...(department && { severity: "info" as const }),
      message: {
        vi: `Cơ quan chủ quản phải ghi kèm tên đơn vị hành chính: “${superiorBody.text} ${place}”`,
        en: `The superior is named with its place: “${superiorBody.text} ${place}”`,
      },
      fix: { title: toInsert(place), safe: false, edits: [{ range: { start: end, end }, newText: ` ${place}` }] },
    });
  },
});
