import type { Diagnostic, Finding, Rule, Severity } from "../rules/define.ts";
import type { Style } from "../styles/style.ts";
import { citedClause, clauseOf } from "./clause.ts";

/** A finding with what the engine adds: id, severity, clause, guideline. `style`: the one that judges the draft. */
export function diagnostic(rule: Rule, severity: Severity, finding: Finding, style: Style): Diagnostic {
  const { fix } = finding;
  const judgedBy = finding.style ?? style;
  const clause = finding.clause ?? clauseOf(rule, judgedBy, finding.case);
  return {
    rule: rule.id,
    severity: finding.severity ?? severity,
    message: finding.message,
    clause,
    guideline: rule.scope === "engine" ? null : judgedBy.id,
    cited: rule.scope === "engine" ? null : citedClause(clause, judgedBy),
    range: finding.range,
    fix: fix === undefined ? "none" : fix.safe ? "safe" : "suggested",
    edit: fix ?? null,
    related: finding.related ?? [],
    ...(finding.cause !== undefined && { cause: finding.cause }),
    ...(finding.layout && { layout: finding.layout }),
  };
}
