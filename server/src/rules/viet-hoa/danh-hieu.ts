import { HONOURS } from "../../vocabulary/properNames.ts";
import { namesInCase } from "../authoring/namesInCase.ts";
import { reportCase } from "../authoring/wordCase.ts";
import { defineRule } from "../define.ts";

const wrong = namesInCase(HONOURS, false);

export default defineRule({
  id: "viet-hoa/danh-hieu",
  title: "Tên huân chương, huy chương, danh hiệu vinh dự viết hoa",
  titleEn: "Names of honours are written with capitals",
  why: "Chữ cái đầu của các thành phần tạo thành tên riêng viết hoa: “Huân chương Sao vàng”, “Nghệ sĩ Nhân dân”, “Anh hùng Lao động”.",
  appliesTo: "party",
  severity: "info",
  fix: "suggested",
  scope: "paragraph",
  examples: [
    { style: "nd30-2020", bad: "Ông được tặng huân chương lao động.", good: "Ông được tặng Huân chương Lao động." },
    { style: "nd30-2020", bad: "Bà là nhà giáo ưu tú của tỉnh.", good: "Bà là Nhà giáo Ưu tú của tỉnh." },
    { style: "hd36-2018", bad: "Ông được tặng huân chương lao động.", good: "Ông được tặng Huân chương Lao động." },
    { style: "hd36-2018", bad: "Bà là nhà giáo ưu tú của tỉnh.", good: "Bà là Nhà giáo Ưu tú của tỉnh." },
    { style: "hd05-2026", bad: "Ông được tặng huân chương lao động.", good: "Ông được tặng Huân chương Lao động." },
    { style: "hd05-2026", bad: "Bà là nhà giáo ưu tú của tỉnh.", good: "Bà là Nhà giáo Ưu tú của tỉnh." },
  ],
  check({ paragraph }, report) {
    reportCase(paragraph, wrong(paragraph), report);
  },
});
