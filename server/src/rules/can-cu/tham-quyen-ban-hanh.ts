import { stateBody } from "../../reading/stateBodies.ts";
import type { Draft } from "../../syntax/draft.ts";
import { BASES, decided, WHO_DECIDES } from "../authoring/decisions.ts";
import { insertBefore } from "../authoring/insertion.ts";
import { defineRule } from "../define.ts";

/** Who decides, as header and signature show it: the body signed for, else its head; null where the name does not tell. */
function whoDecides({ issuingBody, signature }: Draft): string | null {
  const name = issuingBody?.text.replace(/\s+/g, " ");
  const found = name === undefined ? null : stateBody(name);
  if (name === undefined || found === null) return null;
  const together = found.collective === true && /^TM\./u.test(signature?.authority?.text ?? "TM.");
  return (together || name.toUpperCase().startsWith(found.head) ? name : `${found.head} ${name}`).toUpperCase();
}

export default defineRule({
  id: "can-cu/tham-quyen-ban-hanh",
  title: "Quyết định, nghị quyết ghi thẩm quyền ban hành trên các căn cứ",
  titleEn: "Above the bases stands who decides",
  why: "Mẫu nghị quyết, quyết định của Nghị định 30 có một dòng in hoa trên các căn cứ: chức vụ của người đứng đầu hoặc tên tập thể, cơ quan quyết định.",
  speaksOf: "document",
  inTemplate: "off",
  appliesTo: "party",
  severity: "warning",
  fix: "suggested",
  scope: "document",
  examples: [
    { style: "nd30-2020", bad: decided(BASES), good: decided(`${WHO_DECIDES}\n\n${BASES}`) },
    {
      style: "nd30-2020",
      bad: decided(BASES, "QUYẾT NGHỊ:", "NGHỊ QUYẾT"),
      good: decided(`HỘI ĐỒNG NHÂN DÂN XÃ AN PHÚ\n\n${BASES}`, "QUYẾT NGHỊ:", "NGHỊ QUYẾT"),
    },
  ],
  check({ draft, style }, report) {
    const [first] = draft.bases;
    if (style.enactments[draft.type.slug] === undefined || draft.docType === null) return;
    if (first === undefined || draft.issuingAuthority !== null) return;
    const who = whoDecides(draft) ?? "[THẨM QUYỀN BAN HÀNH]";
    report({
      range: { start: first.full.range.start, end: first.full.range.end },
      message: {
        vi: "Trên các căn cứ phải có dòng thẩm quyền ban hành in hoa: chức vụ người đứng đầu hoặc tên cơ quan quyết định",
        en: "Above the bases stands in capitals who decides: the head's position, or the body",
      },
      fix: {
        title: { vi: `Thêm dòng “${who}”`, en: `Add the line “${who}”` },
        safe: false,
        edits: [insertBefore(first.full.range.start.line, `${who}\n`)],
      },
    });
  },
});
