import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

const RIGHT = "ĐẢNG CỘNG SẢN VIỆT NAM";

export default defineRule({
  id: "tieu-de/sai-chu",
  title: "Tiêu đề phải viết đúng, bằng chữ in hoa",
  titleEn: "The Party title is spelt right and in capitals",
  why: "Tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM” là cố định; sai một dấu hay viết chữ thường là sai thể thức.",
  appliesTo: "party",
  severity: "error",
  fix: "safe",
  scope: "document",
  examples: [
    { style: "hd36-2018", bad: "ĐẢNG CỘNG SÃN VIỆT NAM", good: "ĐẢNG CỘNG SẢN VIỆT NAM" },
    { style: "hd36-2018", bad: "**Đảng Cộng sản Việt Nam**", good: "**ĐẢNG CỘNG SẢN VIỆT NAM**" },
    {
      style: "hd05-2026",
      bad: "TỈNH UỶ SƠN HÀ\tĐANG CỘNG SẢN VIỆT NAM",
      good: "TỈNH UỶ SƠN HÀ\tĐẢNG CỘNG SẢN VIỆT NAM",
    },
    { style: "hd05-2026", bad: "ĐẢNG CỘNG SẢN VIÊT NAM", good: "ĐẢNG CỘNG SẢN VIỆT NAM" },
  ],
  check({ draft }, report) {
    const { partyTitle } = draft;
    // A look-alike Đ and doubled blanks are the business of rules about letters and blanks.
    if (partyTitle === null || partyTitle.text.replaceAll("Ð", "Đ").replace(/\s+/g, " ") === RIGHT) return;
    const { range } = partyTitle;
    report({
      range,
      message: { vi: `Tiêu đề phải viết là “${RIGHT}”`, en: `The title is written as “${RIGHT}”` },
      fix: {
        title: toWrite(RIGHT),
        safe: true,
        edits: [{ range, newText: RIGHT }],
      },
    });
  },
});
