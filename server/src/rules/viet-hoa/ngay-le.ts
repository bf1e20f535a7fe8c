import { KEPT_DAYS } from "../../vocabulary/properNames.ts";
import { namesInCase } from "../authoring/namesInCase.ts";
import { reportCase } from "../authoring/wordCase.ts";
import { defineRule } from "../define.ts";

const wrong = namesInCase(KEPT_DAYS, true, (written) => /^(?:Ngày|Lễ) /u.test(written));

export default defineRule({
  id: "viet-hoa/ngay-le",
  title: "Tên ngày lễ, ngày kỷ niệm viết hoa",
  titleEn: "Names of kept days are written with capitals",
  why: "Chữ cái đầu của âm tiết tạo thành tên ngày lễ viết hoa: “ngày Quốc khánh”, “ngày Quốc tế Lao động”.",
  appliesTo: "party",
  severity: "info",
  fix: "safe",
  scope: "paragraph",
  examples: [
    { style: "nd30-2020", bad: "Nghỉ lễ ngày quốc khánh 02/9.", good: "Nghỉ lễ ngày Quốc khánh 02/9." },
    { style: "nd30-2020", bad: "Kỷ niệm ngày Nhà Giáo Việt Nam.", good: "Kỷ niệm ngày Nhà giáo Việt Nam." },
    { style: "nd30-2020", bad: "Về việc nghỉ lễ quốc khánh 2-9.", good: "Về việc nghỉ lễ Quốc khánh 2-9." },
    { style: "hd36-2018", bad: "Nghỉ lễ ngày quốc khánh 02/9.", good: "Nghỉ lễ ngày Quốc khánh 02/9." },
    { style: "hd36-2018", bad: "Kỷ niệm ngày Nhà Giáo Việt Nam.", good: "Kỷ niệm ngày Nhà giáo Việt Nam." },
    { style: "hd05-2026", bad: "Nghỉ lễ ngày quốc khánh 02/9.", good: "Nghỉ lễ ngày Quốc khánh 02/9." },
    { style: "hd05-2026", bad: "Kỷ niệm ngày Nhà Giáo Việt Nam.", good: "Kỷ niệm ngày Nhà giáo Việt Nam." },
  ],
  check({ paragraph }, report) {
    reportCase(paragraph, wrong(paragraph), report);
  },
});
