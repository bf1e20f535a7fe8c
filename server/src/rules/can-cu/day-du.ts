import { mentionsOf, rangeOf, shortName } from "../../reading/citedDocuments.ts";
import type { CitationPart } from "../../reading/incompleteCitations.ts";
import { isLaw, missingParts } from "../../reading/incompleteCitations.ts";
import { BASES, decided, WHO_DECIDES } from "../authoring/decisions.ts";
import { defineRule } from "../define.ts";

/** What a base names, in the order in which it is told. */
const PARTS: Readonly<Partial<Record<CitationPart, readonly [vi: string, en: string]>>> = {
  date: ["ngày ban hành", "its day"],
  body: ["cơ quan ban hành", "its body"],
  abstract: ["trích yếu", "its abstract"],
};

/** “a, b and c”. */
function joined(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1)}`;
}

const on = (base: string) => decided(`${WHO_DECIDES}\n\n${base}\n${BASES}`);

const proposed = (where: string) =>
  decided(
    `${WHO_DECIDES}\n\nCăn cứ Luật Di sản văn hóa ngày 23 tháng 11 năm 2024;\nXét đề nghị của Sở Văn hóa, Thể thao và Du lịch ${where}.`,
  );

export default defineRule({
  id: "can-cu/day-du",
  title: "Căn cứ ghi đủ ngày ban hành, cơ quan ban hành và trích yếu",
  titleEn: "A base is named in full",
  why: "Căn cứ ghi đầy đủ tên loại, số, ký hiệu, cơ quan ban hành, ngày, tháng, năm ban hành và trích yếu; riêng luật, pháp lệnh không ghi số, ký hiệu, cơ quan ban hành.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "info",
  fix: "none",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: on("Căn cứ Nghị định số 126/2024/NĐ-CP;"),
      good: on(
        "Căn cứ Nghị định số 126/2024/NĐ-CP ngày 08 tháng 10 năm 2024 của Chính phủ quy định về tổ chức, hoạt động và quản lý hội;",
      ),
    },
    {
      style: "nd30-2020",
      bad: on("Căn cứ Quyết định số 12/QĐ-UBND;"),
      good: on("Căn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về phân công nhiệm vụ;"),
    },
    {
      style: "nd30-2020",
      bad: on("Căn cứ Thông tư số 05/2025/TT-BNV ngày 24 tháng 6 năm 2025 của Bộ trưởng Bộ Nội vụ;"),
      good: on(
        "Căn cứ Thông tư số 05/2025/TT-BNV ngày 24 tháng 6 năm 2025 của Bộ trưởng Bộ Nội vụ quy định nghiệp vụ lưu trữ;",
      ),
    },
    {
      style: "nd30-2020",
      bad: proposed("tại Tờ trình số 45/TTr-SVHTTDL"),
      good: proposed("tại Tờ trình số 45/TTr-SVHTTDL ngày 06/7/2026"),
    },
  ],
  check({ draft, style: { forms } }, report) {
    if (draft.bases.length === 0) return;
    const bases = new Set(draft.bases.map(({ full }) => full.range.start.line));
    for (const mention of mentionsOf(draft)) {
      const { citation, line } = mention;
      if (!bases.has(line) || citation.nested || citation.quoted || isLaw(citation)) continue;
      const missing = missingParts(citation, forms.firstCitation);
      const parts = missing.flatMap((part) => (PARTS[part] === undefined ? [] : [PARTS[part]]));
      if (parts.length === 0) continue;
      report({
        range: rangeOf(mention, citation.from, citation.to),
        message: {
          vi: `Căn cứ “${shortName(citation)}” còn thiếu ${joined(
            parts.map(([vi]) => vi),
            "và",
          )}`,
          en: `The base “${shortName(citation)}” lacks ${joined(
            parts.map(([, en]) => en),
            "and",
          )}`,
        },
      });
    }
  },
});
