import { labelled } from "../../reading/appendixLabel.ts";
import { rangeIn } from "../../syntax/component.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

const REST =
  "THÔNG BÁO\nVề kế hoạch làm việc\n\nDanh mục kèm theo Phụ lục./.\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nNguyễn Văn An\n\n";

export default defineRule({
  id: "phu-luc/viet-hoa",
  title: "Từ “Phụ lục” viết chữ thường, tên phụ lục in hoa",
  titleEn: "“Phụ lục” in small letters, the name of the appendix in capitals",
  why: "Từ “Phụ lục” và số thứ tự trình bày bằng chữ in thường; tên phụ lục ở dòng dưới trình bày bằng chữ in hoa.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "info",
  fix: "safe",
  scope: "document",
  examples: [
    { style: "nd30-2020", bad: `${REST}PHỤ LỤC\nDANH MỤC VIỆC`, good: `${REST}Phụ lục\nDANH MỤC VIỆC` },
    { style: "nd30-2020", bad: `${REST}Phụ lục\nDanh mục việc`, good: `${REST}Phụ lục\nDANH MỤC VIỆC` },
  ],
  check({ draft }, report) {
    for (const { label, title } of labelled(draft.appendices)) {
      const words = label.text.slice(0, "Phụ lục".length);
      if (words === "PHỤ LỤC") {
        const range = rangeIn(label, 0, words.length);
        report({
          range,
          message: {
            vi: "Từ “Phụ lục” viết chữ thường, không viết “PHỤ LỤC”",
            en: "“Phụ lục” stands in small letters, not “PHỤ LỤC”",
          },
          fix: { title: toWrite("Phụ lục"), safe: true, edits: [{ range, newText: "Phụ lục" }] },
        });
      }
      const [piece, further] = title?.pieces ?? [];
      if (title === null || piece === undefined || further !== undefined) continue;
      const right = title.text.toUpperCase();
      // A title in two cases is a name with an abstract behind it, or no title at all.
      if (title.text === right || /[.:;]$/u.test(title.text) || title.text.length > 150) continue;
      const range = rangeIn(title, 0, title.text.length);
      report({
        range,
        message: {
          vi: `Tên phụ lục viết in hoa: “${right}”`,
          en: `The name of an appendix is in capitals: “${right}”`,
        },
        fix: { title: toWrite(right), safe: right.length === title.text.length, edits: [{ range, newText: right }] },
      });
    }
  },
});
