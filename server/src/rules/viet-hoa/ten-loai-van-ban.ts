import { LETTERS, WORD_END, WORD_START } from "../../text/letters.ts";
import type { WrongCase } from "../authoring/wordCase.ts";
import { reportCase } from "../authoring/wordCase.ts";
import { defineRule } from "../define.ts";

const TYPES =
  "nghị quyết|quyết định|chỉ thị|quy chế|quy định|thông báo|hướng dẫn|chương trình|kế hoạch|phương án|đề án|báo cáo";
const MORE_TYPES = "biên bản|tờ trình|công văn|công điện|nghị định|thông tư|kết luận|pháp lệnh|lệnh";
/** Before a number; of several (“các kế hoạch số …”) nothing is said, nor of the verb (“được quyết định số …”). */
const TYPE = new RegExp(
  String.raw`(?<![${LETTERS}])(?<!(?:các|những|mọi|dự thảo|bản) )(${TYPES}|${MORE_TYPES})(?= số \d{1,5}[a-zđ]?\s?[-/])`,
  "gu",
);
const BEFORE_LAW = "pháp|điều|định|kỷ|bộ|án|thảo|theo|của|các|những|xây dựng|làm";
/** “luật Đất đai”: two syllables of which the first alone has a capital. */
const LAWS = "Đất đai|Đầu tư|Xây dựng|Lưu trữ|Giáo dục|Nhà ở|Ngân sách|Đấu thầu|Viên chức|Cán bộ|Tổ chức";
const LAW = new RegExp(`${WORD_START}(?<!(?:${BEFORE_LAW}) )luật(?= (?:${LAWS})${WORD_END})`, "gu");

export default defineRule({
  id: "viet-hoa/ten-loai-van-ban",
  title: "Tên loại văn bản viết hoa khi nói đến một văn bản cụ thể",
  titleEn: "The type of a certain document begins with a capital",
  why: "Chữ cái đầu của tên loại văn bản viết hoa khi nói đến một văn bản cụ thể: “Nghị định số 30/2020/NĐ-CP”, “Luật Tổ chức Quốc hội”.",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "paragraph",
  examples: [
    { style: "nd30-2020", bad: "Thực hiện nghị định số 30/2020/NĐ-CP.", good: "Thực hiện Nghị định số 30/2020/NĐ-CP." },
    {
      style: "nd30-2020",
      bad: "Tại tờ trình số 45/TTr-SNV, các kế hoạch số 05/KH-UBND và số 06/KH-UBND.",
      good: "Tại Tờ trình số 45/TTr-SNV, các kế hoạch số 05/KH-UBND và số 06/KH-UBND.",
    },
    { style: "nd30-2020", bad: "Căn cứ luật Đất đai.", good: "Căn cứ Luật Đất đai." },
    { style: "hd36-2018", bad: "Thực hiện nghị định số 30/2020/NĐ-CP.", good: "Thực hiện Nghị định số 30/2020/NĐ-CP." },
    {
      style: "hd36-2018",
      bad: "Tại tờ trình số 45-TTr/ĐU, các kế hoạch số 05-KH/ĐU và số 06-KH/ĐU.",
      good: "Tại Tờ trình số 45-TTr/ĐU, các kế hoạch số 05-KH/ĐU và số 06-KH/ĐU.",
    },
    { style: "hd05-2026", bad: "Thực hiện nghị định số 30/2020/NĐ-CP.", good: "Thực hiện Nghị định số 30/2020/NĐ-CP." },
    {
      style: "hd05-2026",
      bad: "Tại tờ trình số 45-TTr/ĐU, các kế hoạch số 05-KH/ĐU và số 06-KH/ĐU.",
      good: "Tại Tờ trình số 45-TTr/ĐU, các kế hoạch số 05-KH/ĐU và số 06-KH/ĐU.",
    },
  ],
  check({ paragraph }, report) {
    const found = [
      ...[...paragraph.text.matchAll(TYPE)].map(
        ({ index, 1: written = "" }): WrongCase => ({
          from: index,
          written,
          right: written.charAt(0).toUpperCase() + written.slice(1),
          safe: true,
        }),
      ),
      ...[...paragraph.text.matchAll(LAW)].map(
        ({ index }): WrongCase => ({ from: index, written: "luật", right: "Luật", safe: false }),
      ),
    ];
    reportCase(paragraph, found, report);
  },
});
