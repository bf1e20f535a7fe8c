import type { DraftDocument } from "../incremental/document.ts";
import type { CheckResult, Rule, Text } from "../rules/define.ts";
import { findingsAmong } from "../rules/define.ts";
import type { Range } from "../text/position.ts";
import { isFault } from "./checklist.ts";
import { placeholders } from "./placeholders.ts";

/** What keeps a draft from being signed: something to fill in, a deadline that cannot be met, a fault. */
export type ReadinessGroup = "blank" | "deadline" | "error" | "warning";

/** One of those. */
export interface ReadinessItem {
  readonly group: ReadinessGroup;
  /** The blank as it is written, or what is wrong. */
  readonly text: Text;
  readonly range: Range;
}

const ORDER: readonly ReadinessGroup[] = ["blank", "deadline", "error", "warning"];

/** The ids of the rules that declare that they tell something. */
export function rulesThat(rules: readonly Rule[], trait: "tellsBlanks" | "tellsDeadlines"): ReadonlySet<string> {
  return new Set(rules.filter((rule) => rule[trait] === true).map(({ id }) => id));
}

/**
 * What is left to do before a draft is signed, group by group, each in the order of the text. A blank is told once, by its
 * words. Notes and hints keep nobody from signing. Nothing for a draft without a letter, which is yet to be begun.
 */
export function readiness(document: DraftDocument, checked: CheckResult, rules: readonly Rule[]): ReadinessItem[] {
  if (document.lines.every(({ items }) => items.length === 0)) return [];
  const [blanks, deadlines] = [rulesThat(rules, "tellsBlanks"), rulesThat(rules, "tellsDeadlines")];
  const toFill = placeholders(document, rules).map(
    ({ text, range }): ReadinessItem => ({ group: "blank", text: { vi: text, en: text }, range }),
  );
  const faults = findingsAmong(checked.diagnostics)
    .filter((one) => isFault(one) && !blanks.has(one.rule))
    .map(({ rule, severity, message, range }): ReadinessItem => {
      const group = deadlines.has(rule) ? "deadline" : severity === "error" ? "error" : "warning";
      return { group, text: message, range };
    });
  return [...toFill, ...faults].sort((a, b) => ORDER.indexOf(a.group) - ORDER.indexOf(b.group));
}
