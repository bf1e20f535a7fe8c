import { toRemove } from "../authoring/fixTitles.ts";
import { removalOf } from "../authoring/lineRemoval.ts";
import { defineRule } from "../define.ts";

const TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n";
const PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM\n";

export default defineRule({
  id: "quoc-hieu/tieu-de-dang",
  title: "Văn bản hành chính không có tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”",
  titleEn: "A document of the State does not bear the Party's title",
  why: "Tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM” là thể thức văn bản của Đảng; văn bản hành chính có Quốc hiệu và Tiêu ngữ.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "error",
  fix: "suggested",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: `ỦY BAN NHÂN DÂN XÃ AN PHÚ\n${TITLE}${PARTY}Số: 05/KH-UBND`,
      good: `ỦY BAN NHÂN DÂN XÃ AN PHÚ\n${TITLE}Số: 05/KH-UBND`,
    },
    { style: "nd30-2020", bad: `SỞ Y TẾ\n${PARTY}${TITLE}Số: 05/KH-SYT`, good: `SỞ Y TẾ\n${TITLE}Số: 05/KH-SYT` },
  ],
  check({ draft }, report) {
    const { partyTitle } = draft;
    if (partyTitle === null) return;
    report({
      range: partyTitle.range,
      message: {
        vi: "Văn bản hành chính không ghi tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”, chỉ có Quốc hiệu và Tiêu ngữ",
        en: "A document of the State does not bear “ĐẢNG CỘNG SẢN VIỆT NAM”, only the State's title and motto",
      },
      fix: {
        title: toRemove(partyTitle.text),
        safe: false,
        edits: removalOf(draft, partyTitle).map((range) => ({ range, newText: "" })),
      },
    });
  },
});
