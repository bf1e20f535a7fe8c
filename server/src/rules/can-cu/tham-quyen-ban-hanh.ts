import { stateBody } from "../../reading/stateBodies.ts";
import type { Draft, Signature } from "../../syntax/draft.ts";
import { fold } from "../../text/fold.ts";
import { BASES, decided, WHO_DECIDES } from "../authoring/decisions.ts";
import { insertBefore } from "../authoring/insertion.ts";
import type { Finding } from "../define.ts";
import { defineRule } from "../define.ts";

/** Who decides, as header and signature show it: the body signed for, else its head; null where the name does not tell. */
function whoDecides({ issuingBody, signature }: Draft): string | null {
  const name = issuingBody?.text.replace(/\s+/g, " ");
  const found = name === undefined ? null : stateBody(name);
  if (name === undefined || found === null) return null;
  const together = found.collective === true && /^TM\./u.test(signature?.authority?.text ?? "TM.");
  return (together || name.toUpperCase().startsWith(found.head) ? name : `${found.head} ${name}`).toUpperCase();
}

const COUNCIL = /^(?:uỷ ban nhân dân|ubnd)/;
/** What a committee's head decides and signs, in his own name or through a deputy. */
const HEAD = /^(?:chủ tịch|phó chủ tịch)/;

function signedAt(signature: Signature) {
  const { range } = signature.authority ?? signature.position ?? signature;
  return { range, message: { vi: "Thể thức ký", en: "How it is signed" } };
}

/** What is wrong where one decides and another signs: the committee, or its chairman. Null where they agree. */
function otherSigner(decides: string, signature: Signature | null): Pick<Finding, "message"> | null {
  const who = fold(decides);
  const authority = signature?.authority?.text ?? null;
  const together = authority !== null && /^T\/?M\.?/iu.test(authority);
  if (together && HEAD.test(who) && / (?:uỷ ban nhân dân|ubnd)/.test(who)) {
    return {
      message: {
        vi: `“${decides.replace(/\s+/g, " ")}” quyết định thì không ký “${authority}”: bỏ dòng TM., hoặc ghi thẩm quyền là Ủy ban nhân dân`,
        en: "The chairman decides, and the committee is signed for: leave out TM., or name the committee",
      },
    };
  }
  const byHead = HEAD.test(fold(signature?.position?.text ?? "")) && (authority === null || /^KT\./iu.test(authority));
  if (!byHead || !COUNCIL.test(who) || signature?.secondAuthority) return null;
  return {
    message: {
      vi: `“${decides.replace(/\s+/g, " ")}” quyết định thì ký “TM. ỦY BAN NHÂN DÂN”; Chủ tịch tự quyết định thì ghi “CHỦ TỊCH” ở đây`,
      en: "The committee decides, so that “TM. ỦY BAN NHÂN DÂN” is signed; what its chairman decides names him here",
    },
  };
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
    if (draft.issuingAuthority !== null) {
      const misfit = otherSigner(draft.issuingAuthority.text, draft.signature);
      const { range } = draft.issuingAuthority;
      if (misfit !== null && draft.signature !== null)
        report({ range, related: [signedAt(draft.signature)], ...misfit });
      return;
    }
    if (first === undefined) return;
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
