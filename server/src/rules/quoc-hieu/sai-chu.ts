import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

/** Both placements of the tone mark pass: the Công báo prints HÒA, the Word file of the decree HOÀ. */
const RIGHT = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"] as const;

export default defineRule({
  id: "quoc-hieu/sai-chu",
  title: "Quốc hiệu phải viết đúng, bằng chữ in hoa",
  titleEn: "The State title is spelt right and in capitals",
  why: "Quốc hiệu là cố định: không viết thường, không viết tắt.",
  appliesTo: "party",
  severity: "error",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: "Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc",
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
    },
    {
      style: "nd30-2020",
      bad: "CỘNG HÒA XHCN VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
    },
  ],
  check({ draft }, report) {
    const { stateTitle } = draft;
    if (stateTitle === null) return;
    const written = stateTitle.text.replace(/\s+/g, " ");
    if (RIGHT.some((right) => right === written)) return;
    const { range } = stateTitle;
    const right = /HOÀ|hoà/u.test(written) ? RIGHT[1] : RIGHT[0];
    report({
      range,
      message: { vi: `Quốc hiệu phải viết là “${right}”`, en: `The State title is written as “${right}”` },
      fix: {
        title: toWrite(right),
        safe: true,
        edits: [{ range, newText: right }],
      },
    });
  },
});
