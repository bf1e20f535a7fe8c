import { isAddressed } from "../../kinds/traits.ts";
import { theComponent } from "../../vocabulary/components.ts";
import { defineRule } from "../define.ts";

const HEAD = "ĐẢNG UỶ XÃ AN PHÚ\n*\nSố 05-TTr/ĐU\n";
const TAIL = "\n\nĐảng uỷ xã trình Ban Thường vụ xem xét.";

function draft(word: string, above: boolean): string {
  const title = "TỜ TRÌNH\nvề việc mở lớp\n-----\n";
  const list = `${word}: Ban Thường vụ.\n`;
  return `${HEAD}${above ? list + title : title + list}${TAIL}`;
}

export default defineRule({
  id: "kinh-gui/vi-tri",
  title: "“Kính trình”, “Kính gửi” ở dưới tên loại và trích yếu",
  titleEn: "The addressees stand below type and abstract",
  why: "Ở tờ trình, nơi trực tiếp nhận giải quyết được liệt kê dưới tên loại và trích yếu, trên nội dung.",
  kinds: isAddressed,
  speaksOf: "document",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    { style: "hd36-2018", bad: draft("Kính gửi", true), good: draft("Kính gửi", false) },
    {
      style: "hd36-2018",
      bad: draft("Kính gửi", true).replace("Ban Thường vụ.", "Ban Thường vụ Huyện uỷ,"),
      good: draft("Kính gửi", false).replace("Ban Thường vụ.", "Ban Thường vụ Huyện uỷ,"),
    },
    { style: "hd05-2026", bad: draft("Kính trình", true), good: draft("Kính trình", false) },
    {
      style: "hd05-2026",
      bad: draft("Kính trình", true).replace("Ban Thường vụ.", "Ban Thường vụ Tỉnh uỷ;"),
      good: draft("Kính trình", false).replace("Ban Thường vụ.", "Ban Thường vụ Tỉnh uỷ;"),
    },
  ],
  check({ draft: { addressees, docType } }, report) {
    if (addressees === null || docType === null) return;
    const { heading } = addressees;
    if (heading.range.start.line >= docType.range.start.line) return;
    const words = heading.text.replace(/\s*:$/, "");
    report({
      range: heading.range,
      message: {
        vi: `Phần “${words}” ghi dưới tên loại và trích yếu, không ghi trên “${docType.text}”`,
        en: `“${words}” stands below type and abstract, not above “${docType.text}”`,
      },
      related: [{ range: docType.range, message: theComponent("docType") }],
    });
  },
});
