import { appendixNumber, labelled } from "../../reading/appendixLabel.ts";
import { rangeIn } from "../../syntax/component.ts";
import type { Draft } from "../../syntax/draft.ts";
import { romanText } from "../../syntax/markers.ts";
import { paragraphsOf } from "../../syntax/paragraphs.ts";
import { LETTERS } from "../../text/letters.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

const REST36 = "Danh mục kèm theo Phụ lục 1, Phụ lục 2.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n\n";

/** True when the body speaks of the appendix by the number that it has now. */
function isMentioned({ lines, body, hardWrapped }: Draft, written: string): boolean {
  if (written === "" || body === null) return false;
  const mention = new RegExp(`phụ\\s+lục\\s+(?:số\\s+)?${written}(?![${LETTERS}\\d])`, "iu");
  for (const { text } of paragraphsOf(lines, body, hardWrapped)) if (mention.test(text)) return true;
  return false;
}

const DIGITS = {
  arabic: { vi: "chữ số Ả-rập", en: "Arabic figures" },
  roman: { vi: "chữ số La Mã", en: "Roman figures" },
};

const REST30 = "Danh mục kèm theo./.\n\nGIÁM ĐỐC\n\nNguyễn Văn An\n\n";

export default defineRule({
  id: "phu-luc/so-thu-tu",
  title: "Từ hai phụ lục trở lên thì đánh số 1, 2, 3…; của Nhà nước I, II, III…",
  titleEn: "Two or more appendices are numbered 1, 2, 3 …; those of the State I, II, III …",
  why: "Có số thứ tự (chữ số Ả-rập ở văn bản Đảng, La Mã ở văn bản Nhà nước) thì nội dung văn bản dẫn đến phụ lục nào cũng tìm được ngay.",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: `${REST30}Phụ lục 1\nDANH MỤC MỘT\n\nPhụ lục 2\nDANH MỤC HAI`,
      good: `${REST30}Phụ lục I\nDANH MỤC MỘT\n\nPhụ lục II\nDANH MỤC HAI`,
    },
    {
      style: "nd30-2020",
      bad: `${REST30}Phụ lục A\nDANH MỤC MỘT\n\nPhụ lục B\nDANH MỤC HAI`,
      good: `${REST30}Phụ lục I\nDANH MỤC MỘT\n\nPhụ lục II\nDANH MỤC HAI`,
    },
    {
      style: "hd36-2018",
      bad: `${REST36}PHỤ LỤC I\nDANH MỤC VIỆC\n\nPHỤ LỤC II\nDANH MỤC MẪU`,
      good: `${REST36}PHỤ LỤC 1\nDANH MỤC VIỆC\n\nPHỤ LỤC 2\nDANH MỤC MẪU`,
    },
    {
      style: "hd36-2018",
      bad: `${REST36}Phụ lục\nDANH MỤC VIỆC\n\nPhụ lục\nDANH MỤC MẪU`,
      good: `${REST36}Phụ lục 1\nDANH MỤC VIỆC\n\nPhụ lục 2\nDANH MỤC MẪU`,
    },
    {
      style: "hd05-2026",
      bad: `${REST36}Phụ lục A\nDANH MỤC VIỆC\n\nPhụ lục B\nDANH MỤC MẪU`,
      good: `${REST36}Phụ lục 1\nDANH MỤC VIỆC\n\nPhụ lục 2\nDANH MỤC MẪU`,
    },
    {
      style: "hd05-2026",
      bad: `${REST36}Phụ lục 1\nDANH MỤC VIỆC\n\nPhụ lục 3\nDANH MỤC MẪU`,
      good: `${REST36}Phụ lục 1\nDANH MỤC VIỆC\n\nPhụ lục 2\nDANH MỤC MẪU`,
    },
  ],
  check({ draft, style }, report) {
    const { appendixDigits } = style.forms;
    const name = DIGITS[appendixDigits];
    const appendices = labelled(draft.appendices);
    if (appendices.length < 2) return;
    appendices.forEach(({ label }, n) => {
      const { written, from } = appendixNumber(label);
      const right = appendixDigits === "roman" ? romanText(n + 1) : String(n + 1);
      // “01” is a number in Arabic figures, too.
      if (appendixDigits === "arabic" && /^\d+$/.test(written) && Number(written) === n + 1) return;
      if (written === right) return;
      const range = rangeIn(
        label,
        written === "" ? 0 : from,
        written === "" ? label.text.length : from + written.length,
      );
      const place = rangeIn(label, from, from + written.length);
      const gap = written === "" && !/\s$/.test(label.text.slice(0, from)) ? " " : "";
      report({
        range,
        message: {
          vi:
            written === ""
              ? `Văn bản có ${appendices.length} phụ lục thì phải đánh số: “Phụ lục ${right}”`
              : `Phụ lục đánh số thứ tự bằng ${name.vi}: “Phụ lục ${right}”, không phải “${written}”`,
          en: `Appendices are numbered in ${name.en} in their order: “Phụ lục ${right}”`,
        },
        fix: {
          title: toWrite(right),
          // What the text calls the appendix would no longer be its number.
          safe: !isMentioned(draft, written),
          edits: [{ range: place, newText: `${gap}${right}` }],
        },
      });
    });
  },
});
