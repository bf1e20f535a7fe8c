import { runsOf } from "../../reading/numbering.ts";
import type { Draft, Section } from "../../syntax/draft.ts";
import { lineEndOf, lineStartOf } from "../../syntax/draft.ts";
import { lineEnd, lineStart } from "../../text/segment.ts";
import { lineRangeOf } from "../authoring/insertion.ts";
import { isWide } from "../authoring/sectionDelimiters.ts";
import type { Finding } from "../define.ts";
import { defineRule } from "../define.ts";

/** A phần, chương or mục with its name behind it. */
function nameBeside(draft: Draft, { marker, markerRange }: Section): Finding | null {
  const { line } = markerRange.start;
  const segment = draft.lines[line]?.items[0]?.segment;
  if (segment === undefined) return null;
  const name = segment.text.slice(marker.textFrom).trim();
  if (name === "") return null;
  const head = segment.text.slice(0, marker.textFrom);
  const delimiter = marker.delimiter;
  const written = head.trimEnd();
  const to = delimiter === "" ? written.length : written.lastIndexOf(delimiter);
  const word = segment.text.slice(0, to).trimEnd();
  const start = { line, character: lineEnd(segment, word.length) };
  const end = { line, character: lineStart(segment, marker.textFrom) };
  return {
    range: { start: end, end: { line, character: lineEnd(segment, segment.text.length) } },
    case: marker.family,
    message: {
      vi: `Tên ${word.split(" ")[0]?.toLowerCase()} ghi ở dòng liền dưới “${word}”`,
      en: `The name stands on the line below “${word}”`,
    },
    fix: {
      title: { vi: "Đưa tên xuống dòng dưới", en: "Move the name to the next line" },
      // Markup that goes over both would be parted.
      safe:
        !segment.strong.some((edge) => edge > 0 && edge < segment.text.length) &&
        end.character - start.character === marker.textFrom - word.length,
      edits: [{ range: { start, end }, newText: "\n" }],
    },
  };
}

/** An article whose name or text stands on the next line. */
function nameBelow(draft: Draft, { marker, markerRange }: Section): Finding | null {
  const { line } = markerRange.start;
  const text = draft.lines[line]?.whole.text ?? "";
  if (text.slice(marker.textFrom).trim() !== "") return null;
  let below = line + 1;
  while (below < draft.mainEnd && draft.lines[below]?.items.length === 0) below++;
  const item = draft.lines[below]?.items[0];
  if (below >= draft.mainEnd || below > (draft.body?.last ?? 0) || item === undefined || item.marker !== null)
    return null;
  return {
    range: lineRangeOf(draft, below),
    case: "dieu",
    message: {
      vi: `Tên điều (hoặc nội dung của điều) ghi cùng dòng với “${text}”`,
      en: `The name or text of an article stands on the line of “${text}”`,
    },
    fix: {
      title: { vi: `Nối vào sau “${text}”`, en: `Join it to “${text}”` },
      safe: false,
      edits: [{ range: { start: lineEndOf(draft.lines, line), end: lineStartOf(draft.lines, below) }, newText: " " }],
    },
  };
}

const HEAD = "QUY ĐỊNH\nvề giữ gìn vệ sinh\n-----\n";

export default defineRule({
  id: "de-muc/ten-de-muc",
  title: "Tên phần, chương, mục ở dòng dưới; tên điều cùng dòng",
  titleEn: "The name of a “Phần”, “Chương”, “Mục” stands below it, that of an article beside it",
  why: "Từ “Phần”, “Chương”, “Mục” và số đứng riêng một dòng, tên ở dòng liền dưới; từ “Điều”, số và tên điều trên cùng một dòng.",
  appliesTo: "party",
  severity: "warning",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `${HEAD}Chương I. QUY ĐỊNH CHUNG\nĐiều 1. Phạm vi.`,
      good: `${HEAD}Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi.`,
    },
    {
      style: "hd36-2018",
      bad: `${HEAD}Điều 1.\nPhạm vi điều chỉnh\n1. Quy định này áp dụng cho chi bộ.`,
      good: `${HEAD}Điều 1. Phạm vi điều chỉnh\n1. Quy định này áp dụng cho chi bộ.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}Phần thứ nhất: THỰC TRẠNG\nI- NỘI DUNG\nPhần thứ hai: GIẢI PHÁP\nI- NỘI DUNG`,
      good: `${HEAD}Phần thứ nhất\nTHỰC TRẠNG\nI- NỘI DUNG\nPhần thứ hai\nGIẢI PHÁP\nI- NỘI DUNG`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}Chương I\nQUY ĐỊNH CHUNG\nMục 1. PHẠM VI\nĐiều 1. Phạm vi.`,
      good: `${HEAD}Chương I\nQUY ĐỊNH CHUNG\nMục 1\nPHẠM VI\nĐiều 1. Phạm vi.`,
    },
  ],
  check({ draft }, report) {
    for (const { sections } of runsOf(draft)) {
      for (const section of sections) {
        const found = isWide(section.marker)
          ? nameBeside(draft, section)
          : section.marker.family === "dieu"
            ? nameBelow(draft, section)
            : null;
        if (found !== null) report(found);
      }
    }
  },
});
