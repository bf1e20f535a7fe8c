import { removalOf } from "../authoring/lineRemoval.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "tieu-de/tieu-ngu",
  title: "Văn bản của Đảng không có Quốc hiệu, tiêu ngữ",
  titleEn: "A Party document bears neither the State's title nor its motto",
  why: "Quốc hiệu và tiêu ngữ “Độc lập - Tự do - Hạnh phúc” là thể thức của văn bản Nhà nước; văn bản của Đảng chỉ có tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "error",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "HUYỆN UỶ THANH BÌNH\nĐẢNG CỘNG SẢN VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
      good: "HUYỆN UỶ THANH BÌNH\nĐẢNG CỘNG SẢN VIỆT NAM",
    },
    {
      style: "hd36-2018",
      bad: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐẢNG CỘNG SẢN VIỆT NAM",
      good: "ĐẢNG CỘNG SẢN VIỆT NAM",
    },
    {
      style: "hd05-2026",
      bad: "TỈNH UỶ SƠN HÀ\tĐẢNG CỘNG SẢN VIỆT NAM\n*\tĐộc lập - Tự do - Hạnh phúc",
      good: "TỈNH UỶ SƠN HÀ\tĐẢNG CỘNG SẢN VIỆT NAM\n*",
    },
    {
      style: "hd05-2026",
      bad: "ĐẢNG CỘNG SẢN VIỆT NAM\n**Độc lập - Tự do - Hạnh phúc**",
      good: "ĐẢNG CỘNG SẢN VIỆT NAM",
    },
  ],
  check({ draft }, report) {
    for (const [component, vi, en] of [
      [draft.stateTitle, "Quốc hiệu", "the State's title"],
      [draft.motto, "tiêu ngữ “Độc lập - Tự do - Hạnh phúc”", "the motto of the State"],
    ] as const) {
      if (component === null) continue;
      report({
        range: component.range,
        // The State's title and its motto are one form that does not belong here.
        cause: "form of the State",
        message: {
          vi: `Văn bản của Đảng không ghi ${vi}, chỉ có tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”`,
          en: `A Party document does not bear ${en}, only “ĐẢNG CỘNG SẢN VIỆT NAM”`,
        },
        fix: {
          title: { vi: `Bỏ ${vi}`, en: `Remove ${en}` },
          safe: false,
          edits: removalOf(draft, component).map((range) => ({ range, newText: "" })),
        },
      });
    }
  },
});
