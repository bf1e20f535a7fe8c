import { WORD_START } from "../../text/letters.ts";
import type { WrongCase } from "../authoring/wordCase.ts";
import { isHeading, reportCase } from "../authoring/wordCase.ts";
import { defineRule } from "../define.ts";

const COUNTED = "năm|ngày|tháng|hộ|người|tổ|đơn|triệu";
const NUMBER = String.raw`\d{1,2}(?!\d|[/.,]\d|\s(?:${COUNTED}))`;
const UNIT = new RegExp(`${WORD_START}(quận|phường)(?= (?:${NUMBER}|Điện Biên Phủ))`, "gu");

export default defineRule({
  id: "viet-hoa/don-vi-ten-so",
  title: "“Quận 1”, “Phường Điện Biên Phủ” viết hoa cả danh từ chung",
  titleEn: "Units that bear a number or the name of an event begin with a capital",
  why: "Tên đơn vị hành chính gồm danh từ chung với chữ số, tên người, tên sự kiện lịch sử thì viết hoa cả danh từ chung.",
  appliesTo: "party",
  severity: "info",
  fix: "safe",
  scope: "paragraph",
  examples: [
    {
      style: "nd30-2020",
      bad: "Đoàn kiểm tra tại phường 12 và phường An Phú.",
      good: "Đoàn kiểm tra tại Phường 12 và phường An Phú.",
    },
    { style: "nd30-2020", bad: "Nhà văn hóa phường Điện Biên Phủ.", good: "Nhà văn hóa Phường Điện Biên Phủ." },
  ],
  check({ paragraph }, report) {
    const found = [...paragraph.text.matchAll(UNIT)].map(
      ({ index, 1: written = "" }): WrongCase => ({
        from: index,
        written,
        right: written.charAt(0).toUpperCase() + written.slice(1),
        safe: true,
      }),
    );
    if (!isHeading(paragraph)) reportCase(paragraph, found, report);
  },
});
