import { articlesOf, BASES, decided, WHO_DECIDES } from "../authoring/decisions.ts";
import { defineRule } from "../define.ts";

const STATUTES = "Điều lệ Đảng Cộng sản Việt Nam;";
const PARTY =
  "QUYẾT ĐỊNH\nvề việc lập Tổ công tác\n-----\n\nBAN THƯỜNG VỤ ĐẢNG UỶ QUYẾT ĐỊNH\n\nĐiều 1. Lập Tổ công tác.\n\nĐiều 2. Văn phòng thi hành.";

export default defineRule({
  id: "can-cu/thieu",
  title: "Quyết định, nghị quyết có căn cứ ban hành",
  titleEn: "A decision or resolution has bases",
  why: "Mẫu nghị quyết, quyết định của Nghị định 30, mẫu quyết định của Đảng ghi các căn cứ ban hành trước Điều 1.",
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
    { style: "hd36-2018", bad: PARTY, good: PARTY.replace("-----\n", `-----\n- Căn cứ ${STATUTES}\n`) },
    { style: "hd36-2018", bad: PARTY, good: PARTY.replace("-----\n", `-----\nXét đề nghị của Văn phòng,\n`) },
    { style: "hd05-2026", bad: PARTY, good: PARTY.replace("-----\n", `-----\n- Căn cứ ${STATUTES}\n`) },
    { style: "hd05-2026", bad: PARTY, good: PARTY.replace("-----\n", `-----\nXét đề nghị của Văn phòng,\n`) },
  ],
  check({ draft, style }, report) {
    const { docType, bases, enactment, preamble, type } = draft;
    if (docType === null || bases.length > 0 || articlesOf(draft).length === 0) return;
    const party = style.world === "party" && type.decides;
    // A text without the words of decision and without articles is not yet, or no, decision of this form.
    if (!party && (style.enactments[type.slug] === undefined || enactment === null)) return;
    if (/(?:^|\n|\s)(?:căn cứ|xét|theo đề nghị|thực hiện)\s/iu.test(preamble?.text ?? "")) return;
    const words = enactment?.text ?? "Điều 1";
    report({
      range: docType.range,
      // The Party's guidelines show them, and do not ask for them.
      ...(party && { severity: "info" }),
      message: {
        vi: `${type.name} chưa có căn cứ ban hành ở trước “${words}”`,
        en: `There are no bases before “${words}”`,
      },
      related:
        enactment === null
          ? []
          : [{ range: enactment.range, message: { vi: "Câu lệnh", en: "The words of decision" } }],
    });
  },
});
