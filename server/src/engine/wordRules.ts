import type { Diagnostic, WordContext, WordRule } from "../rules/define.ts";
import type { Style } from "../styles/style.ts";
import type { ActiveRule } from "./activeRules.ts";
import { diagnostic } from "./diagnostic.ts";
import { ruleFailed } from "./notices.ts";

/** Runs the rules of Word files; one that fails makes one finding, and the others go on. */
export function checkWord(
  rules: readonly ActiveRule<WordRule>[],
  context: Omit<WordContext, "options">,
  style: Style,
  out: Diagnostic[],
): void {
  for (const { rule, severity, options } of rules) {
    try {
      rule.check({ ...context, options }, (finding) => out.push(diagnostic(rule, severity, finding, style)));
    } catch (error) {
      out.push(ruleFailed(rule.id, error));
    }
  }
}
