import { CAPITALS, SMALL } from "../../text/letters.ts";
import { FESTIVALS } from "../../vocabulary/properNames.ts";
import { namesInCase } from "../authoring/namesInCase.ts";
import { reportCase } from "../authoring/wordCase.ts";
import { defineRule } from "../define.ts";

/** “Tết Nguyên đán” is how most write it. */
const WITH_CAPITAL = new RegExp(`^Tết [${CAPITALS}][${SMALL}]+ [${SMALL}]`, "u");
const wrong = namesInCase(FESTIVALS, true, (written) => WITH_CAPITAL.test(written));

export default defineRule({
  id: "viet-hoa/tet",
  title: "Tên ngày tết viết hoa âm tiết đầu của tên: “tết Nguyên đán”",
  titleEn: "Names of festivals: “tết Nguyên đán”",
  why: "Chữ cái đầu của âm tiết thứ nhất tạo thành tên gọi viết hoa: “tết Nguyên đán”, “tết Trung thu”; “Tết” viết hoa khi thay cho tết Nguyên đán.",
  appliesTo: "party",
  severity: "info",
  fix: "safe",
  scope: "paragraph",
  examples: [
    { style: "nd30-2020", bad: "Lịch nghỉ tết nguyên đán năm 2026.", good: "Lịch nghỉ tết Nguyên đán năm 2026." },
    { style: "nd30-2020", bad: "Tặng quà thiếu nhi dịp tết Trung Thu.", good: "Tặng quà thiếu nhi dịp tết Trung thu." },
    { style: "hd36-2018", bad: "Lịch nghỉ tết nguyên đán năm 2026.", good: "Lịch nghỉ tết Nguyên đán năm 2026." },
    { style: "hd36-2018", bad: "Tặng quà thiếu nhi dịp tết Trung Thu.", good: "Tặng quà thiếu nhi dịp tết Trung thu." },
    { style: "hd05-2026", bad: "Lịch nghỉ tết nguyên đán năm 2026.", good: "Lịch nghỉ tết Nguyên đán năm 2026." },
    { style: "hd05-2026", bad: "Tặng quà thiếu nhi dịp tết Trung Thu.", good: "Tặng quà thiếu nhi dịp tết Trung thu." },
  ],
  check({ paragraph }, report) {
    reportCase(paragraph, wrong(paragraph), report);
  },
});
