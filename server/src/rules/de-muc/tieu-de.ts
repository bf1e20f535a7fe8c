import { runsOf } from "../../reading/numbering.ts";
import type { Draft, Section } from "../../syntax/draft.ts";
import { isWide } from "../authoring/sectionDelimiters.ts";
import { defineRule } from "../define.ts";

/** True where a phần, chương or mục has no name, neither behind it nor on the next line. */
function isBare(draft: Draft, { marker, markerRange, lastLine }: Section): boolean {
  const { line } = markerRange.start;
  if ((draft.lines[line]?.whole.text.slice(marker.textFrom).trim() ?? "") !== "") return false;
  for (let below = line + 1; below <= lastLine; below++) {
    const [item] = draft.lines[below]?.items ?? [];
    if (item === undefined) continue;
    return item.marker !== null && item.marker.family !== "bullet";
  }
  return false;
}

const HEAD = "QUY CHẾ\nQuản lý hồ sơ\n\n";

export default defineRule({
  id: "de-muc/tieu-de",
  title: "Phần, chương, mục phải có tiêu đề",
  titleEn: "A “phần”, “chương” or “mục” has a name",
  why: "Văn bản bố cục theo phần, chương, mục thì mỗi phần, chương, mục có tiêu đề ở dòng liền dưới, chỉ nội dung chính.",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: `${HEAD}Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nChương II\nĐiều 2. Hiệu lực`,
      good: `${HEAD}Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nChương II\nĐIỀU KHOẢN THI HÀNH\nĐiều 2. Hiệu lực`,
    },
    {
      style: "nd30-2020",
      bad: `${HEAD}Phần I\nĐiều 1. Phạm vi\nPhần II\nĐIỀU KHOẢN THI HÀNH\nĐiều 2. Hiệu lực`,
      good: `${HEAD}Phần I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nPhần II\nĐIỀU KHOẢN THI HÀNH\nĐiều 2. Hiệu lực`,
    },
  ],
  check({ draft }, report) {
    for (const { sections } of runsOf(draft)) {
      for (const section of sections) {
        if (!isWide(section.marker) || !isBare(draft, section)) continue;
        report({
          range: section.markerRange,
          message: {
            vi: `“${section.marker.text}” chưa có tiêu đề: ghi ở dòng liền dưới, bằng chữ in hoa`,
            en: `“${section.marker.text}” has no name: it stands on the next line in capitals`,
          },
        });
      }
    }
  },
});
