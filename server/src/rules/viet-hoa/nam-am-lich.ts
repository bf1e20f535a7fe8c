import { LETTERS } from "../../text/letters.ts";
import { BRANCHES, STEMS } from "../../vocabulary/properNames.ts";
import type { WrongCase } from "../authoring/wordCase.ts";
import { isHeading, reportCase } from "../authoring/wordCase.ts";
import { defineRule } from "../define.ts";

/** Behind “năm” or “xuân”, the stem and the branch. */
const YEAR = new RegExp(
  String.raw`(?<=(?:năm|xuân|Xuân|Tết) )(${STEMS.join("|")}) (${BRANCHES.join("|")})(?![${LETTERS}])`,
  "giu",
);

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

export default defineRule({
  id: "viet-hoa/nam-am-lich",
  title: "Tên năm âm lịch viết hoa cả hai âm tiết",
  titleEn: "Names of lunar years are written with capitals",
  why: "Chữ cái đầu của tất cả các âm tiết tạo thành tên năm âm lịch viết hoa: “Kỷ Tỵ”, “Mậu Thân”.",
  appliesTo: "party",
  severity: "info",
  fix: "safe",
  scope: "paragraph",
  examples: [
    { style: "nd30-2020", bad: "Kế hoạch đón xuân bính ngọ.", good: "Kế hoạch đón xuân Bính Ngọ." },
    { style: "nd30-2020", bad: "Đón năm Đinh mùi vui tươi.", good: "Đón năm Đinh Mùi vui tươi." },
    { style: "hd36-2018", bad: "Kế hoạch đón xuân bính ngọ.", good: "Kế hoạch đón xuân Bính Ngọ." },
    { style: "hd36-2018", bad: "Đón năm Đinh mùi vui tươi.", good: "Đón năm Đinh Mùi vui tươi." },
    { style: "hd05-2026", bad: "Kế hoạch đón xuân bính ngọ.", good: "Kế hoạch đón xuân Bính Ngọ." },
    { style: "hd05-2026", bad: "Đón năm Đinh mùi vui tươi.", good: "Đón năm Đinh Mùi vui tươi." },
  ],
  check({ paragraph }, report) {
    const found = [...paragraph.text.matchAll(YEAR)].flatMap(({ index, 0: written, 1: stem = "", 2: branch = "" }) => {
      const right = `${capital(stem)} ${capital(branch)}`;
      return right === written ? [] : [{ from: index, written, right, safe: true } satisfies WrongCase];
    });
    if (!isHeading(paragraph)) reportCase(paragraph, found, report);
  },
});
