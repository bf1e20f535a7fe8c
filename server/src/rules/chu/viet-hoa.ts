import { rangeIn } from "../../syntax/component.ts";
import { classOf } from "../../syntax/lineClasses.ts";
import { fold } from "../../text/fold.ts";
import { textReader } from "../../text/memo.ts";
import { asPlacedIn, phraseFinder } from "../../text/phrases.ts";
import { FIXED_NAMES } from "../../vocabulary/fixedNames.ts";
import { toSpell } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

/** The wrong forms, by what they are in old placement with their case, and what is right. */
const WRONG = new Map(
  FIXED_NAMES.flatMap(([right, ...forms]) =>
    // A wrong form may go on behind the name (“Ban tổ chức Tỉnh uỷ”): what is right goes on with it.
    forms.map((form) => [form, right + form.slice(right.length)] as const),
  ),
);
const find = phraseFinder([...new Set([...WRONG.keys()].map(fold))]);

/** The same words with tone marks in the old place, case kept: what the list is written in. */
function oldPlacement(text: string): string {
  const folded = fold(text);
  return [...text]
    .map((letter, n) => (letter === letter.toLowerCase() ? folded[n] : (folded[n] ?? "").toUpperCase()))
    .join("");
}

/** The wrong name that words found begin with (“ban Tổ chức” of “ban Tổ chức Tỉnh uỷ”), the longest; null for none. */
const wrongIn = textReader((words): { written: string; wanted: string } | null => {
  for (
    let written = words;
    written !== "";
    written = written.slice(0, Math.max(written.lastIndexOf(" "), 0)).trimEnd()
  ) {
    const wanted = WRONG.get(oldPlacement(written).replace(/\s+/g, " "));
    if (wanted !== undefined) return { written, wanted };
  }
  return null;
});

export default defineRule({
  id: "chu/viet-hoa",
  title: "Tên cố định viết hoa chưa đúng",
  titleEn: "A fixed name in wrong case",
  why: "Tên một cơ quan cụ thể viết hoa theo cách hai Hướng dẫn dùng: Ban Thường vụ Tỉnh uỷ, Bộ Chính trị, Điều lệ Đảng; tên chung (cấp uỷ, chi bộ, tỉnh uỷ) viết thường.",
  appliesTo: "all",
  severity: "info",
  fix: "suggested",
  scope: "paragraph",
  examples: [
    {
      style: "hd36-2018",
      bad: "Đề nghị Ban thường vụ Huyện uỷ xem xét.",
      good: "Đề nghị Ban Thường vụ Huyện uỷ xem xét, các ban thường vụ huyện uỷ thực hiện.",
    },
    { style: "hd36-2018", bad: "Theo ý kiến của ban Bí thư.", good: "Theo ý kiến của Ban Bí thư." },
    { style: "hd05-2026", bad: "Theo Điều lệ đảng.", good: "Theo Điều lệ Đảng." },
    { style: "hd05-2026", bad: "Bộ chính trị yêu cầu.", good: "Bộ Chính trị yêu cầu." },
  ],
  check({ paragraph }, report) {
    const matches = find(paragraph.text);
    // The title above the header is told of by tieu-de/sai-chu.
    if (matches.length > 0 && classOf(paragraph.text) === "partyTitle") return;
    for (const match of matches) {
      const found = wrongIn(match.written);
      if (found === null) continue;
      const { written, wanted } = found;
      const { from } = match;
      const to = from + written.length;
      const right = asPlacedIn(written, wanted);
      const range = rangeIn(paragraph, from, to);
      report({
        range,
        cause: written,
        message: { vi: `“${written}” nên viết hoa là “${right}”`, en: `“${written}” is written “${right}”` },
        fix: {
          title: toSpell(right),
          safe: false,
          edits: [{ range, newText: right }],
        },
      });
    }
  },
});
