import type { Rule } from "../../server/src/rules/define.ts";
import { OFFERED } from "../../server/src/styles/guidelines.ts";
import type { Style } from "../../server/src/styles/style.ts";

/** The styles that rules speak of, the older first. */
export const STYLE_LIST = OFFERED;

const SEVERITIES: Readonly<Record<Rule["severity"], string>> = {
  error: "lỗi",
  warning: "cảnh báo",
  info: "lưu ý",
  hint: "gợi ý",
};

/** “lỗi”; “gợi ý, tắt sẵn” for a rule that speaks only when asked. */
export function severityWords({ severity, offByDefault }: Rule): string {
  return `${SEVERITIES[severity]}${offByDefault ? ", tắt sẵn" : ""}`;
}

export const FIX_WORDS: Readonly<Record<Rule["fix"], string>> = {
  safe: "tự sửa được",
  suggested: "có gợi ý",
  none: "–",
};

/** A clause as tables show it: “lệ” for office practice, a dash where the rule is off or is none of a document's form. */
export function clauseWords({ id, scope }: Rule, { clauses }: Style): string {
  if (scope === "engine") return "–";
  const one = clauses[id];
  if (one === undefined) return "–";
  return one ?? "lệ";
}
