import type { Rule, Text } from "../rules/define.ts";
import type { PartyStyleId } from "../styles/styles.ts";
import { STYLES } from "../styles/styles.ts";

/** The clause of a rule under a style; null for office practice, and where no style applies. */
export function clauseOf(rule: Rule, style: PartyStyleId | null): string | null {
  return style === null ? null : (rule.clause[style] ?? null);
}

/** A clause with the guideline that it stands in, as messages name it: “HD 05, Phần II, I.1”; “theo lệ” for none. */
export function citedClause(clause: string | null, style: PartyStyleId | null): Text {
  if (clause === null) return { vi: "theo lệ", en: "office practice" };
  // A clause of another text names that text itself.
  const cited = style === null || clause.startsWith("QĐ ") ? clause : `${STYLES[style].shortName}, ${clause}`;
  return { vi: cited, en: cited };
}

/** A message with the clause behind it, or with the words that there is none. */
export function withClause(
  message: Text,
  rule: Rule,
  style: PartyStyleId | null,
  clause: string | null = clauseOf(rule, style),
): Text {
  if (rule.scope === "engine") return message;
  const cited = citedClause(clause, style);
  return { vi: `${message.vi} (${cited.vi})`, en: `${message.en} (${cited.en})` };
}
