import { EVENTS } from "../../vocabulary/properNames.ts";
import { namesInCase } from "../authoring/namesInCase.ts";
import { reportCase } from "../authoring/wordCase.ts";
import { defineRule } from "../define.ts";

const wrong = namesInCase(EVENTS, false, (written) => written.includes("Tháng"));

export default defineRule({
  id: "viet-hoa/su-kien",
  title: "Tên sự kiện lịch sử viết hoa",
  titleEn: "Names of events are written with capitals",
  why: "Chữ cái đầu của các âm tiết tạo thành tên sự kiện viết hoa, số chỉ mốc thời gian ghi bằng chữ: “Cách mạng tháng Tám”.",
  appliesTo: "party",
  severity: "info",
  fix: "suggested",
  scope: "paragraph",
  examples: [
    { style: "nd30-2020", bad: "Kỷ niệm cách mạng tháng Tám.", good: "Kỷ niệm Cách mạng tháng Tám." },
    {
      style: "nd30-2020",
      bad: "Bia ghi dấu phong trào Xô Viết Nghệ Tĩnh.",
      good: "Bia ghi dấu Phong trào Xô viết Nghệ Tĩnh.",
    },
    { style: "hd36-2018", bad: "Kỷ niệm cách mạng tháng Tám.", good: "Kỷ niệm Cách mạng tháng Tám." },
    {
      style: "hd36-2018",
      bad: "Bia ghi dấu phong trào Xô Viết Nghệ Tĩnh.",
      good: "Bia ghi dấu Phong trào Xô viết Nghệ Tĩnh.",
    },
    { style: "hd05-2026", bad: "Kỷ niệm cách mạng tháng Tám.", good: "Kỷ niệm Cách mạng tháng Tám." },
    {
      style: "hd05-2026",
      bad: "Bia ghi dấu phong trào Xô Viết Nghệ Tĩnh.",
      good: "Bia ghi dấu Phong trào Xô viết Nghệ Tĩnh.",
    },
  ],
  check({ paragraph }, report) {
    reportCase(paragraph, wrong(paragraph), report);
  },
});
