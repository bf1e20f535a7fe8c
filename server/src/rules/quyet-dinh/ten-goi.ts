import { perParagraph } from "../../incremental/memoise.ts";
import { rangeIn } from "../../syntax/component.ts";
import { shiftRange } from "../../text/position.ts";
import { BASES, decided, WHO_DECIDES } from "../authoring/decisions.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

const OWN = `(Quyết định|Nghị quyết) này`;
/** Where a text speaks of itself: “Quyết định này có hiệu lực”, “thi hành Quyết định này”. */
const OF_ITSELF = new RegExp(
  String.raw`${OWN}(?=\s+(?:có hiệu lực|thay thế|được))|(?<=(?:thi hành|kèm theo|thực hiện)\s+)${OWN}`,
  "gu",
);

interface SelfName {
  readonly from: number;
  readonly name: string;
}

const selfNames = perParagraph(
  ({ text }): readonly SelfName[] =>
    [...text.matchAll(OF_ITSELF)].map(({ index, 1: first, 2: second }) => ({
      from: index,
      name: first ?? second ?? "",
    })),
  "asked",
);

const ABOVE = `${WHO_DECIDES}\n\n${BASES}`;

export default defineRule({
  id: "quyet-dinh/ten-goi",
  title: "Văn bản tự gọi mình đúng tên loại",
  titleEn: "A decision or resolution calls itself by its own type",
  why: "“Quyết định này”, “Nghị quyết này” ở điều khoản thi hành phải là tên loại của chính văn bản; khác đi là sót lại của văn bản mẫu.",
  speaksOf: "document",
  appliesTo: "party",
  severity: "error",
  fix: "safe",
  scope: "document",
  examples: [
    {
      style: "nd30-2020",
      bad: decided(ABOVE).replace("thi hành Quyết định này", "thi hành Nghị quyết này"),
      good: decided(ABOVE),
    },
    {
      style: "nd30-2020",
      bad: decided(ABOVE, "QUYẾT NGHỊ:", "NGHỊ QUYẾT").replace("thi hành Nghị quyết này", "thi hành Quyết định này"),
      good: decided(ABOVE, "QUYẾT NGHỊ:", "NGHỊ QUYẾT"),
    },
  ],
  check({ draft, style }, report) {
    const { type, body } = draft;
    if (style.enactments[type.slug] === undefined || draft.docType === null || body === null) return;
    for (const { line, paragraph, facts } of selfNames(draft)) {
      if (line < body.first || line > body.last) continue;
      for (const { from, name } of facts) {
        if (name === type.name) continue;
        const range = shiftRange(rangeIn(paragraph, from, from + name.length), line);
        report({
          range,
          message: {
            vi: `Văn bản là ${type.name.toLowerCase()} thì ghi “${type.name} này”, không ghi “${name} này”`,
            en: `The document is of the type “${type.name}”: write “${type.name} này”, not “${name} này”`,
          },
          fix: {
            title: toWrite(type.name),
            safe: true,
            edits: [{ range, newText: type.name }],
          },
        });
      }
    }
  },
});
