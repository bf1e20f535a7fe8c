import { mentionsOf, rangeOf, shortName } from "../../reading/citedDocuments.ts";
import { BASES, decided, WHO_DECIDES } from "../authoring/decisions.ts";
import { defineRule } from "../define.ts";

const on = (base: string) => decided(`${WHO_DECIDES}\n\n${base}\n${BASES}`);

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
  ],
  check({ draft }, report) {
    if (draft.bases.length === 0) return;
    const bases = new Set(draft.bases.map(({ full }) => full.range.start.line));
    for (const mention of mentionsOf(draft)) {
      const { citation, line, paragraph } = mention;
      if (!bases.has(line) || citation.nested || citation.quoted || citation.saysDate) continue;
      // Only where nothing at all stands behind the symbol.
      if (!/^[\s;.,]*$/u.test(paragraph.text.slice(citation.symbol.to))) continue;
      report({
        range: rangeOf(mention, citation.from, citation.symbol.to),
        message: {
          vi: `Căn cứ “${shortName(citation)}” còn thiếu ngày ban hành, cơ quan ban hành và trích yếu`,
          en: `The base “${shortName(citation)}” lacks its day, its body and its abstract`,
        },
      });
    }
  },
});
