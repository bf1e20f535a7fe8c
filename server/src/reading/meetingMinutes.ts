import type { Draft } from "../syntax/draft.ts";
import { fold } from "../text/fold.ts";
import { WORD_END, WORD_START } from "../text/letters.ts";
import { bodyName } from "./committee.ts";

/** What minutes are of: a meeting, not a handing over, a counting or an inspection on the spot. */
const MEETING = new RegExp(`${WORD_START}(?:họp|hội nghị|sinh hoạt|phiên họp|kỳ họp)${WORD_END}`, "u");

/** True for the minutes of a meeting of a committee, a body or a branch; a congress has its own signers. */
export function isOfMeeting({ abstract, issuingBody, superiorBody, type }: Draft): boolean {
  if (type.form !== "minutes") return false;
  const congress = [issuingBody, superiorBody].some((body) => bodyName(body?.text ?? "").startsWith("đại hội"));
  const organ = /^(?:đoàn chủ tịch|đoàn thư ký|ban thẩm tra tư cách|ban kiểm phiếu)/;
  return !congress && !organ.test(bodyName(issuingBody?.text ?? "")) && MEETING.test(fold(abstract?.text ?? ""));
}
