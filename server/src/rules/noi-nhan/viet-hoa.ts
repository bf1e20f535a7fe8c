import { checkHeadingIsSmall } from "../authoring/smallLetters.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "noi-nhan/viet-hoa",
  title: "“Nơi nhận” viết thường",
  titleEn: "“Nơi nhận” in small letters",
  why: "Mẫu trình bày ghi “Nơi nhận:” chữ thường, chỉ hoa chữ đầu.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: "Các chi bộ thực hiện.\n\nNƠI NHẬN:\n- Các chi bộ,\n- Lưu Văn phòng.",
      good: "Các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng.",
    },
    {
      style: "hd36-2018",
      bad: "Các chi bộ thực hiện.\n\nNƠI NHẬN:\n- Như trên,\n- Lưu Chi bộ.",
      good: "Các chi bộ thực hiện.\n\nNơi nhận:\n- Như trên,\n- Lưu Chi bộ.",
    },
    {
      style: "hd05-2026",
      bad: "Các chi bộ thực hiện.\n\nNƠI NHẬN:\n- Các chi bộ;\n- Lưu Văn phòng.",
      good: "Các chi bộ thực hiện.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu Văn phòng.",
    },
    {
      style: "hd05-2026",
      bad: "Các chi bộ thực hiện.\n\nNƠI NHẬN:\n- Như Điều 2;\n- Lưu Chi bộ.",
      good: "Các chi bộ thực hiện.\n\nNơi nhận:\n- Như Điều 2;\n- Lưu Chi bộ.",
    },
  ],
  check({ draft: { recipients } }, report) {
    if (recipients !== null) checkHeadingIsSmall(recipients.heading, report);
  },
});
