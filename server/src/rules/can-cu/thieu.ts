import { articlesOf, BASES, decided, WHO_DECIDES } from "../authoring/decisions.ts";
import { defineRule } from "../define.ts";

export default defineRule({
  id: "can-cu/thieu",
  title: "Quyết định, nghị quyết có căn cứ ban hành",
  titleEn: "A decision or resolution has bases",
  why: "Mẫu nghị quyết, quyết định của Nghị định 30 ghi các căn cứ ban hành trước Điều 1.",
  speaksOf: "document",
  inTemplate: "off",
  absenceOf: "bases",
  appliesTo: "party",
  severity: "warning",
  fix: "none",
  scope: "document",
  examples: [
    { style: "nd30-2020", bad: decided(WHO_DECIDES), good: decided(`${WHO_DECIDES}\n\n${BASES}`) },
    {
      style: "nd30-2020",
      bad: decided("HỘI ĐỒNG NHÂN DÂN XÃ AN PHÚ", "QUYẾT NGHỊ:", "NGHỊ QUYẾT"),
      good: decided(`HỘI ĐỒNG NHÂN DÂN XÃ AN PHÚ\n\n${BASES}`, "QUYẾT NGHỊ:", "NGHỊ QUYẾT"),
    },
  ],
  check({ draft, style }, report) {
    const { docType, bases, enactment, preamble, type } = draft;
    if (style.enactments[type.slug] === undefined || docType === null || bases.length > 0) return;
    // A text without the words of decision and without articles is not yet, or no, decision of this form.
    if (enactment === null || articlesOf(draft).length === 0) return;
    if (/(?:^|\n|\s)(?:căn cứ|xét|theo đề nghị|thực hiện)\s/iu.test(preamble?.text ?? "")) return;
    report({
      range: docType.range,
      message: {
        vi: `${type.name} chưa có căn cứ ban hành ở trước “${enactment.text}”`,
        en: `There are no bases before “${enactment.text}”`,
      },
      related: [{ range: enactment.range, message: { vi: "Câu lệnh", en: "The words of decision" } }],
    });
  },
});
