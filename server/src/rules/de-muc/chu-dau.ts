import { perDraft, perLine } from "../../incremental/memoise.ts";
import { runsOf } from "../../reading/numbering.ts";
import type { Section } from "../../syntax/draft.ts";
import { beginsWithCapital, beginsWithSmall } from "../../text/letters.ts";
import { lineEnd, lineStart } from "../../text/segment.ts";
import { toSpell } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

/** How a line with a number begins behind it: a name that lost its capital is “ban Tổ chức”. */
type Beginning = "capital" | "small" | "name" | "other";

function beginningOf(text: string): Beginning {
  if (beginsWithCapital(text)) return "capital";
  if (!beginsWithSmall(text)) return "other";
  return /^\p{Ll}+ \p{Lu}/u.test(text) ? "name" : "small";
}

const numberedLines = perLine(({ items }): Beginning | null => {
  const [item] = items;
  return item?.marker == null ? null : beginningOf(item.segment.text.slice(item.marker.textFrom).trimStart());
});
/** How numbered lines begin, by line: the same object after an edit that changes none of them. */
const beginnings = perDraft((draft) => new Map(numberedLines(draft).map(({ line, fact }) => [line, fact])));

const HEAD = "KẾ HOẠCH\nvề giữ gìn vệ sinh\n-----\n";

export default defineRule({
  id: "de-muc/chu-dau",
  title: "Đề mục bắt đầu bằng chữ hoa như các đề mục cùng cấp",
  titleEn: "A section begins with a capital, as the others of its level do",
  why: "Các đề mục cùng cấp đều viết hoa chữ đầu, một đề mục viết thường là sót.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "info",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "hd36-2018",
      bad: `${HEAD}1. Quét dọn đường làng.\n2. trồng cây xanh.\n3. Thu gom rác.`,
      good: `${HEAD}1. Quét dọn đường làng.\n2. Trồng cây xanh.\n3. Thu gom rác.`,
    },
    {
      style: "hd36-2018",
      bad: `${HEAD}1. Việc chung:\na) Ghi sổ trực;\nb) báo cáo ngay;\nc) Bàn giao ca trực.`,
      good: `${HEAD}1. Việc chung:\na) Ghi sổ trực;\nb) Báo cáo ngay;\nc) Bàn giao ca trực.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}I- NỘI DUNG\n1. kiểm tra định kỳ.\n2. Giám sát chuyên đề.\n3. Báo cáo kết quả.`,
      good: `${HEAD}I- NỘI DUNG\n1. Kiểm tra định kỳ.\n2. Giám sát chuyên đề.\n3. Báo cáo kết quả.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}1. Việc chung:\na) Ghi sổ trực.\nb) báo cáo ngay.\n2. Việc riêng.`,
      good: `${HEAD}1. Việc chung:\na) Ghi sổ trực.\nb) Báo cáo ngay.\n2. Việc riêng.`,
    },
    {
      style: "hd05-2026",
      bad: `${HEAD}Điều 1. phạm vi.\nĐiều 2. Đối tượng.\nĐiều 3. Hiệu lực.`,
      good: `${HEAD}Điều 1. Phạm vi.\nĐiều 2. Đối tượng.\nĐiều 3. Hiệu lực.`,
    },
  ],
  check({ draft }, report) {
    const runs = runsOf(draft);
    const byLine = beginnings(draft);
    const beginsAs = ({ markerRange }: Section) => byLine.get(markerRange.start.line) ?? "other";
    const isSmall = (section: Section) => beginsAs(section) === "small" || beginsAs(section) === "name";
    const isCapital = (section: Section) => beginsAs(section) === "capital";
    const all = runs.flatMap(({ sections }) => sections);
    // In a list of two the rest of the draft tells.
    const usual = all.filter(isCapital).length > 2 && all.filter(isSmall).length === 1;
    for (const { sections } of runs) {
      const capitals = sections.filter(isCapital).length;
      const [section, ...others] = sections.filter(isSmall);
      // Where several are in small letters, that is how the list is written.
      if (section === undefined || others.length > 0 || (capitals < 2 && !(usual && capitals === 1))) continue;
      // The name is told of as one.
      if (beginsAs(section) === "name") continue;
      const { line } = section.markerRange.start;
      const segment = draft.lines[line]?.items[0]?.segment;
      if (segment === undefined) continue;
      const from = segment.text.length - segment.text.slice(section.marker.textFrom).trimStart().length;
      const letter = segment.text.charAt(from);
      const word = /^\S+/u.exec(segment.text.slice(from))?.[0] ?? letter;
      const right = letter.toUpperCase() + word.slice(1);
      report({
        range: {
          start: { line, character: lineStart(segment, from) },
          end: { line, character: lineEnd(segment, from + word.length) },
        },
        message: {
          vi: `Đề mục viết hoa chữ đầu như các đề mục cùng cấp: “${right}”`,
          en: `A section begins with a capital, as the others of its level do: “${right}”`,
        },
        fix: {
          title: toSpell(right),
          safe: true,
          edits: [
            {
              range: {
                start: { line, character: lineStart(segment, from) },
                end: { line, character: lineEnd(segment, from + 1) },
              },
              newText: letter.toUpperCase(),
            },
          ],
        },
      });
    }
  },
});
