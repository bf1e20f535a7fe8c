import type { Diagnostic, UsageContext, UsageRule } from "../rules/define.ts";
import type { Style } from "../styles/style.ts";
import type { Range } from "../text/position.ts";
import { rangesTouch } from "../text/position.ts";
import type { ActiveRule } from "./activeRules.ts";
import { diagnostic } from "./diagnostic.ts";
import type { FoundOnLine } from "./firstFindings.ts";
import { lastAt } from "./firstFindings.ts";
import { ruleFailed } from "./notices.ts";

/** The findings of other rules, by which those of usual wording stand back. */
export interface OtherFindings {
  readonly byLine: readonly FoundOnLine[];
  readonly others: readonly Diagnostic[];
}

/** True where a finding of one of the rules touches the range. */
function isTold({ byLine, others }: OtherFindings, range: Range, rules: readonly string[]): boolean {
  const stands = (one: Diagnostic) =>
    rules.some((beginning) => one.rule.startsWith(beginning)) && rangesTouch(one.range, range);
  if (others.some(stands)) return true;
  // Entries stand by the first line of their paragraph, those of a table's cells on one line.
  const last = lastAt(byLine, range.start.line);
  for (let n = last; n >= 0 && byLine[n]?.line === byLine[last]?.line; n--) {
    if ((byLine[n] as FoundOnLine).found.some(stands)) return true;
  }
  return false;
}

/** What the rules of usual wording find, where no rule that they yield to has a finding (`told`). */
export function checkUsage(
  rules: readonly ActiveRule<UsageRule>[],
  context: Omit<UsageContext, "options">,
  style: Style,
  told: OtherFindings,
): Diagnostic[] {
  const out: Diagnostic[] = [];
  for (const { rule, severity, options } of rules) {
    try {
      rule.check({ ...context, options }, (finding) => {
        if (!isTold(told, finding.range, rule.yieldsTo)) out.push(diagnostic(rule, severity, finding, style));
      });
    } catch (error) {
      out.push(ruleFailed(rule.id, error));
    }
  }
  return out;
}
