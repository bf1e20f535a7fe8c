import { articlesOf } from "../authoring/decisions.ts";
import { defineRule } from "../define.ts";

const text = (kind: string, marker: (n: number) => string) =>
  `${kind}\nvề giữ gìn vệ sinh\n-----\n\n${marker(1)}Quét dọn đường làng.\n\n${marker(2)}Trồng cây xanh.`;
const article = (n: number) => `Điều ${n}. `;
const section = (n: number) => `${n}. `;

export default defineRule({
  id: "de-muc/dieu",
  title: "Chỉ thị, kết luận, kế hoạch chia thành mục, không chia thành điều",
  titleEn: "Directives, conclusions and plans have sections, not articles",
  why: "Điều, khoản dành cho quyết định, quy định, quy chế; chỉ thị, kết luận, thông tri, kế hoạch, chương trình chia thành mục I, 1, a) để người thực hiện dễ theo dõi.",
  kinds: ({ articles }) => articles === "none",
  speaksOf: "document",
  appliesTo: "party",
  severity: "info",
  fix: "none",
  scope: "document",
  examples: [
    { style: "hd36-2018", bad: text("CHỈ THỊ", article), good: text("CHỈ THỊ", section) },
    { style: "hd36-2018", bad: text("KẾ HOẠCH", article), good: text("QUY ĐỊNH", article) },
    { style: "hd05-2026", bad: text("KẾ HOẠCH", article), good: text("KẾ HOẠCH", section) },
    { style: "hd05-2026", bad: text("KẾT LUẬN", article), good: text("KẾT LUẬN", section) },
    {
      style: "nd30-2020",
      bad: text("KẾ HOẠCH", article).replace("\n-----", ""),
      good: text("KẾ HOẠCH", section).replace("\n-----", ""),
    },
    {
      style: "nd30-2020",
      bad: text("CHỈ THỊ", article).replace("\n-----", ""),
      good: text("CHỈ THỊ", section).replace("\n-----", ""),
    },
  ],
  check({ draft }, report) {
    const [first, second] = articlesOf(draft);
    if (first === undefined || second === undefined || first.marker.ordinal !== 1) return;
    report({
      range: first.markerRange,
      message: {
        vi: `${draft.type.name} chia thành mục (“1.”, “2.”…), không chia thành điều`,
        en: `A ${draft.type.nameEn} has sections (“1.”, “2.” …), not articles`,
      },
    });
  },
});
