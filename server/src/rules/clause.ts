import type { PartyStyleId } from "../style/styles.ts";
import { STYLES } from "../style/styles.ts";
import type { Rule, Text } from "./define.ts";

/** The clause of a rule under a style; null for office practice, and where no style applies. */
export function clauseOf(rule: Rule, style: PartyStyleId | null): string | null {
  return style === null ? null : (rule.clause[style] ?? null);
}

/** A message with the clause behind it, or with the words that there is none. */
export function withClause(message: Text, rule: Rule, style: PartyStyleId | null): Text {
  if (rule.scope === "engine") return message;
  const clause = clauseOf(rule, style);
  if (clause === null) return { vi: `${message.vi} (theo lệ)`, en: `${message.en} (office practice)` };
  // A clause of another text names that text itself.
  const source = style === null || clause.startsWith("QĐ ") ? "" : `${STYLES[style].shortName}, `;
  return { vi: `${message.vi} (${source}${clause})`, en: `${message.en} (${source}${clause})` };
}
