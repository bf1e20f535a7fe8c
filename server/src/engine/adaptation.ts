import type { Diagnostic } from "../rules/define.ts";
import type { Draft } from "../syntax/draft.ts";
import { fold } from "../text/fold.ts";

const CODES = /(?:^|-)(?:QUTW|ĐUQS|ĐUCA)/u;
const BODIES = /^(?:quân uỷ|đảng uỷ (?:quân sự|công an|quân khu|quân đoàn|quân chủng|bộ chỉ huy quân sự|bộ tư lệnh))/u;

/**
 * True for a document of an army or police committee, which may adapt points of the guideline.
 * HD 05: Phần III.2; HD 36: III.2.
 */
export function mayAdapt({ number, issuingBody, superiorBody }: Draft): boolean {
  if (CODES.test(number?.bodyCode ?? "")) return true;
  return [issuingBody, superiorBody].some((body) => body !== null && BODIES.test(fold(body.text)));
}

/** What is an error by a clause for others is a warning for those who may adapt it. */
export function softened(found: Diagnostic): Diagnostic {
  return found.severity === "error" && found.clause !== null ? { ...found, severity: "warning" } : found;
}
