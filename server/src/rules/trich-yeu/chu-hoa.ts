import { rangeIn } from "../../syntax/component.ts";
import { beginsWithSmall } from "../../text/letters.ts";
import { toWrite } from "../authoring/fixTitles.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "trich-yeu/chu-hoa",
  title: "Trích yếu dưới tên loại viết hoa chữ đầu",
  titleEn: "The abstract below a type begins with a capital",
  why: "Trong văn bản hành chính, trích yếu dưới tên loại viết in thường, chữ cái đầu viết hoa: “Về việc …”, “Phê duyệt …”.",
  kinds: ({ form }) => form !== "letter",
  speaksOf: "document",
  appliesTo: "party",
  severity: "info",
  fix: "safe",
  scope: "document",
  examples: [
    { style: "nd30-2020", bad: "THÔNG BÁO\nvề việc nghỉ lễ", good: "THÔNG BÁO\nVề việc nghỉ lễ" },
    {
      style: "nd30-2020",
      bad: "QUYẾT ĐỊNH\nphê duyệt kế hoạch phòng, chống thiên tai",
      good: "QUYẾT ĐỊNH\nPhê duyệt kế hoạch phòng, chống thiên tai",
    },
  ],
  check({ draft, style }, report) {
    const { docType, abstract } = draft;
    if (docType === null || abstract === null || style.forms.abstractBegins !== "capital") return;
    // “V/v” is reported by trich-yeu/v-v-thua.
    if (!beginsWithSmall(abstract.text) || /^v\/v/iu.test(abstract.text)) return;
    // Words behind the type on its own line go on with it.
    if (abstract.range.start.line === docType.range.end.line) return;
    const range = rangeIn(abstract, 0, 1);
    const right = abstract.text.charAt(0).toUpperCase();
    const word = abstract.text.split(" ", 1)[0] ?? "";
    report({
      range: rangeIn(abstract, 0, word.length),
      message: {
        vi: `Trích yếu viết hoa chữ đầu: “${right}${word.slice(1)} …”`,
        en: `The abstract begins with a capital: “${right}${word.slice(1)} …”`,
      },
      fix: {
        title: toWrite(`${right}${word.slice(1)}`),
        safe: true,
        edits: [{ range, newText: right }],
      },
    });
  },
});
