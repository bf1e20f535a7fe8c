import { runsOf } from "../../reading/numbering.ts";
import type { Draft, Section } from "../../syntax/draft.ts";
import type { ItemKind } from "../../syntax/kinds.ts";
import { isCapitals } from "../../text/fold.ts";
import type { Range } from "../../text/position.ts";
import { lineEnd, lineStart } from "../../text/segment.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { lineRangeOf } from "../authoring/insertion.ts";
import { romanNameOf } from "../authoring/romanNames.ts";
import { isWide } from "../authoring/sectionDelimiters.ts";
import { defineRule } from "../define.ts";

/** “Phần thứ nhất” for “PHẦN THỨ NHẤT”; the figures stay. */
function inSmall(text: string): string {
  return text
    .split(" ")
    .map((word, n) =>
      /^[IVXL\d]+\W?$/.test(word) ? word : n === 0 ? word.charAt(0) + word.slice(1).toLowerCase() : word.toLowerCase(),
    )
    .join(" ");
}

/** The words of a marker that stand in capitals: “CHƯƠNG” of “CHƯƠNG I”, “PHẦN THỨ NHẤT”. */
function wordsOf(draft: Draft, { marker, markerRange }: Section): { text: string; range: Range } | null {
  const { line } = markerRange.start;
  const segment = draft.lines[line]?.items[0]?.segment;
  const word = marker.text.split(" ")[0] ?? "";
  if (segment === undefined || word !== word.toUpperCase()) return null;
  const length = marker.script === "words" ? marker.text.length : word.length;
  const text = segment.text.slice(0, length);
  return {
    text,
    range: { start: { line, character: lineStart(segment, 0) }, end: { line, character: lineEnd(segment, length) } },
  };
}

/** Lines that are drawn, or left by a digital signature or a converter: no name stands in them. */
const NOT_NAMES: ReadonlySet<ItemKind> = new Set<ItemKind>(["rule", "star", "stamp", "debris"]);

/** The name of a phần, chương or mục on the line below, where it is short enough to be one. */
function nameOf(draft: Draft, { marker, markerRange, lastLine }: Section): number | null {
  const { line } = markerRange.start;
  if ((draft.lines[line]?.whole.text.slice(marker.textFrom).trim() ?? "") !== "") return null;
  for (let below = line + 1; below <= lastLine; below++) {
    const [item, second] = draft.lines[below]?.items ?? [];
    if (item === undefined) continue;
    const { text } = item.segment;
    if (NOT_NAMES.has(item.kind) || text.toUpperCase() === text.toLowerCase()) return null;
    return second === undefined && item.marker === null && text.length <= 160 && !/[.;:,]$/.test(text) ? below : null;
  }
  return null;
}

const STATE_HEAD = "QUY CHẾ\nQuản lý hồ sơ\n\n";
const HEAD = "QUY ĐỊNH\nvề giữ gìn vệ sinh\n-----\n";

export default defineRule({
  id: "de-muc/viet-hoa",
  title: "Từ “Phần”, “Chương”, “Mục”, “Điều” viết thường; tên phần, chương, mục viết in hoa",
  titleEn:
    "The words “Phần”, “Chương”, “Mục”, “Điều” in small letters, the names of “Phần”, “Chương”, “Mục” in capitals",
  why: "Mẫu trình bày: “Chương II” rồi “QUY ĐỊNH CHUNG” ở dòng dưới; “Điều 1. Phạm vi điều chỉnh”.",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `${HEAD}Chương I\nQuy định chung\nĐiều 1. Phạm vi.`,
      good: `${HEAD}Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi.`,
    },
    {
      style: "hd36-2018",
      bad: `${HEAD}ĐIỀU 1. Phạm vi.\nĐIỀU 2. Đối tượng.`,
      good: `${HEAD}Điều 1. Phạm vi.\nĐiều 2. Đối tượng.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}PHẦN THỨ NHẤT\nTHỰC TRẠNG\nI- NỘI DUNG`,
      good: `${HEAD}Phần thứ nhất\nTHỰC TRẠNG\nI- NỘI DUNG`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}CHƯƠNG I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi.`,
      good: `${HEAD}Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi.`,
    },
    {
      style: "nd30-2020",
      bad: "KẾ HOẠCH\nTổ chức ngày hội đọc sách\n\nI. Mục đích\nNâng cao văn hóa đọc.\nII. Nội dung (03 phần)\nTrưng bày sách./.",
      good: "KẾ HOẠCH\nTổ chức ngày hội đọc sách\n\nI. MỤC ĐÍCH\nNâng cao văn hóa đọc.\nII. NỘI DUNG (03 phần)\nTrưng bày sách./.",
    },
    {
      style: "nd30-2020",
      bad: `${STATE_HEAD}CHƯƠNG I\nQuy định chung\nĐiều 1. Phạm vi`,
      good: `${STATE_HEAD}Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi`,
    },
  ],
  check({ draft, style }, report) {
    for (const { sections } of runsOf(draft)) {
      for (const section of sections) {
        const { family } = section.marker;
        const roman = style.forms.romanNameInCapitals ? romanNameOf(draft, section) : null;
        if (roman !== null && roman.text !== roman.right) {
          const { right, range } = roman;
          report({
            range,
            cause: family,
            message: { vi: `Tên mục viết in hoa: “${right}”`, en: `The name of a “mục” is in capitals: “${right}”` },
            fix: {
              title: toWrite(right),
              safe: range.end.character - range.start.character === right.length,
              edits: [{ range, newText: right }],
            },
          });
        }
        if (!isWide(section.marker) && family !== "dieu") continue;
        const words = wordsOf(draft, section);
        if (words !== null) {
          const right = inSmall(words.text);
          report({
            range: words.range,
            cause: family,
            message: { vi: `Viết chữ thường: “${right}”`, en: `In small letters: “${right}”` },
            fix: {
              title: toWrite(right),
              safe: true,
              edits: [{ range: words.range, newText: right }],
            },
          });
        }
        const below = isWide(section.marker) ? nameOf(draft, section) : null;
        if (below === null) continue;
        const line = draft.lines[below];
        const text = line?.whole.text ?? "";
        if (isCapitals(text)) continue;
        const range = lineRangeOf(draft, below);
        const right = text.toUpperCase();
        report({
          range,
          message: {
            vi: `Tên phần, chương, mục viết in hoa: “${right}”`,
            en: `The name of a “phần”, “chương” or “mục” is in capitals: “${right}”`,
          },
          fix: {
            title: toWrite(right),
            safe: range.end.character - range.start.character === text.length,
            edits: [{ range, newText: right }],
          },
        });
      }
    }
  },
});
