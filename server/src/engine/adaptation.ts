import type { Diagnostic } from "../rules/define.ts";
import type { Draft } from "../syntax/draft.ts";
import { fold } from "../text/fold.ts";

const CODES = /(?:^|-)(?:QUTW|ĐUQS|ĐUCA)/u;
const ARMED_UNITS = "quân sự|công an|quân khu|quân đoàn|quân chủng|bộ chỉ huy quân sự|bộ tư lệnh";
const BODIES = new RegExp(`^(?:quân uỷ|đảng uỷ (?:${ARMED_UNITS}))`, "u");

/**
 * True for a document of an army or police committee, which may adapt points of the guideline.
 * HD 05: Phần III.2; HD 36: III.2.
 */
export function mayAdapt({ number, issuingBody, superiorBody }: Draft): boolean {
  if (CODES.test(number?.bodyCode ?? "")) return true;
  return [issuingBody, superiorBody].some((body) => body !== null && BODIES.test(fold(body.text)));
}

/** Lowers an error to a warning for a body that may adapt the clause. */
export function softened(found: Diagnostic): Diagnostic {
  return found.severity === "error" && found.clause !== null ? { ...found, severity: "warning" } : found;
}
