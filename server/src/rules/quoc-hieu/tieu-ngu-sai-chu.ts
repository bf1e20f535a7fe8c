import { fold } from "../../text/fold.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

const RIGHT = "Độc lập - Tự do - Hạnh phúc";
/** What of the words is no letter: dashes are the business of chu/gach-noi. */
const letters = (text: string) => text.replace(/[^\p{L}\p{M}]/gu, "");

export default defineRule({
  id: "quoc-hieu/tieu-ngu-sai-chu",
  title: "Tiêu ngữ viết “Độc lập - Tự do - Hạnh phúc”",
  titleEn: "The motto is written as it should be",
  why: "Chữ cái đầu của mỗi cụm từ viết hoa, các chữ còn lại viết thường, giữa các cụm từ có gạch nối và dấu cách hai bên.",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc Lập - Tự Do - Hạnh Phúc",
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
    },
    {
      style: "nd30-2020",
      bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐỘC LẬP - TỰ DO - HẠNH PHÚC",
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
    },
    {
      style: "nd30-2020",
      bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập-Tự do-Hạnh phúc",
      good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
    },
  ],
  check({ draft }, report) {
    const { motto } = draft;
    if (motto === null || motto.text.replace(/\s+/g, " ") === RIGHT) return;
    // A longer dash alone is reported by the rule of dashes.
    if (motto.text.replace(/[–—]/gu, "-") === RIGHT) return;
    const { range } = motto;
    report({
      range,
      message: { vi: `Tiêu ngữ phải viết là “${RIGHT}”`, en: `The motto is written as “${RIGHT}”` },
      fix: {
        title: toWrite(RIGHT),
        safe: fold(letters(motto.text)) === fold(letters(RIGHT)),
        edits: [{ range, newText: RIGHT }],
      },
    });
  },
});
