import { lineRange } from "../../text/position.ts";
import { isUsual } from "../../text/usual.ts";
import { defineRule } from "../define.ts";

/** The first and last place where a line differs from its composed form, as offsets in the line; null when nowhere. */
function decomposedStretch(raw: string): { from: number; to: number } | null {
  if (isUsual(raw) || raw.normalize("NFC") === raw) return null;
  const clusters = [...raw.matchAll(/\P{M}\p{M}*|\p{M}+/gu)].filter(([text]) => text.normalize("NFC") !== text);
  const first = clusters[0];
  const last = clusters.at(-1);
  // Marks that compose only over a cluster's edge (Hangul) make no difference here.
  if (first === undefined || last === undefined) return { from: 0, to: raw.length };
  return { from: first.index, to: last.index + last[0].length };
}

export default defineRule({
  id: "chu/unicode",
  title: "Chữ phải ở dạng dựng sẵn (Unicode NFC)",
  titleEn: "Letters are precomposed (NFC)",
  why: "Chữ tổ hợp trông giống chữ dựng sẵn nhưng máy coi là khác: tìm không thấy, sắp xếp sai, in ra có khi lệch dấu.",
  changes: "form",
  appliesTo: "all",
  severity: "warning",
  fix: "safe",
  scope: "line",
  examples: [
    { style: "hd36-2018", bad: "Giữ gìn vệ sinh".normalize("NFD"), good: "Giữ gìn vệ sinh" },
    { style: "hd36-2018", bad: `Ban Thường vụ ${"Huyện uỷ".normalize("NFD")}`, good: "Ban Thường vụ Huyện uỷ" },
    { style: "hd05-2026", bad: "Đảng uỷ xã An Phú".normalize("NFD"), good: "Đảng uỷ xã An Phú" },
    { style: "hd05-2026", bad: `Các chi bộ ${"trực thuộc".normalize("NFD")}`, good: "Các chi bộ trực thuộc" },
  ],
  check({ lines }, report) {
    lines.forEach(({ raw }, line) => {
      const stretch = decomposedStretch(raw);
      if (stretch === null) return;
      const range = lineRange(line, stretch.from, stretch.to);
      report({
        range,
        cause: "decomposed",
        message: {
          vi: "Chữ ở dạng tổ hợp (NFD), cần đổi sang dạng dựng sẵn (NFC) theo TCVN 6909:2001",
          en: "Decomposed letters (NFD); TCVN 6909:2001 wants precomposed ones (NFC)",
        },
        fix: {
          title: { vi: "Đổi sang chữ dựng sẵn", en: "Compose the letters" },
          safe: true,
          edits: [{ range, newText: raw.slice(stretch.from, stretch.to).normalize("NFC") }],
        },
      });
    });
  },
});
