import { SPECIAL_PLACES } from "../../vocabulary/properNames.ts";
import { namesInCase } from "../authoring/namesInCase.ts";
import { reportCase } from "../authoring/wordCase.ts";
import { defineRule } from "../define.ts";

const wrong = namesInCase(SPECIAL_PLACES, true);

export default defineRule({
  id: "viet-hoa/dac-biet",
  title: "“Thủ đô Hà Nội”, “Thành phố Hồ Chí Minh” viết hoa cả danh từ chung",
  titleEn: "“Thủ đô Hà Nội” and “Thành phố Hồ Chí Minh” begin with a capital",
  why: "Nghị định 30 coi hai tên này là trường hợp viết hoa đặc biệt, khác các tỉnh, thành phố khác.",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "paragraph",
  examples: [
    { style: "nd30-2020", bad: "Hội nghị tổ chức tại thủ đô Hà Nội.", good: "Hội nghị tổ chức tại Thủ đô Hà Nội." },
    {
      style: "nd30-2020",
      bad: "Đoàn của thành phố Hồ Chí Minh đến làm việc.",
      good: "Đoàn của Thành phố Hồ Chí Minh đến làm việc.",
    },
  ],
  check({ paragraph }, report) {
    reportCase(paragraph, wrong(paragraph), report);
  },
});
