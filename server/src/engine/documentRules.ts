import { isEdited, track } from "../incremental/tracking.ts";
import type { Diagnostic, DocumentContext, DocumentRule, Finding } from "../rules/define.ts";
import type { Style } from "../styles/style.ts";
import type { Draft } from "../syntax/draft.ts";
import type { ActiveRule, Writable } from "./activeRules.ts";
import { concerns, NO_OPTIONS } from "./activeRules.ts";
import { diagnostic } from "./diagnostic.ts";
import { ruleFailed } from "./notices.ts";
import type { Memory } from "./remembering.ts";
import { circumstancesOf, stillHolds } from "./remembering.ts";

/** A rule of documents with what it found last. */
export interface RememberingRule {
  readonly active: ActiveRule<DocumentRule>;
  /** What became of a finding that the rule reports again. */
  readonly known: WeakMap<Finding, Diagnostic>;
  memory: Memory | null;
}

/** Wraps the rules with an empty memory of what they find. */
export function rememberingRules(active: readonly ActiveRule<DocumentRule>[]): RememberingRule[] {
  return active.map((one) => ({ active: one, known: new WeakMap(), memory: null }));
}

/**
 * Runs the document rules, and adds what they find to `out`. A rule runs again only where a read of the edited draft
 * differs. `inWord`: the draft comes from a Word file.
 */
export function checkDocument(
  rules: readonly RememberingRule[],
  context: Omit<DocumentContext, "options">,
  inWord: boolean,
  out: Diagnostic[],
): void {
  const { draft, style, workspace, rulesOn } = context;
  const now = { circumstances: circumstancesOf(context.today, context.date), workspace, rulesOn };
  // One context serves all rules, which do not keep it: there are many of them.
  const own: Writable<DocumentContext> = { ...context, options: NO_OPTIONS };
  const edited = isEdited(draft);
  for (const one of rules) {
    if (!concerns(one.active.rule, draft, context.scope)) continue;
    if (inWord && one.active.rule.inWord === "off") continue;
    own.options = one.active.options;
    if (!edited) runOnce(one, own, style, out);
    else if (one.memory === null || !stillHolds(one.memory, draft, now)) runRule(one, own, now, style, out);
    else for (const found of one.memory.found) out.push(found);
  }
}

/** Runs a rule without tracking its reads, on a document without edits: most of these are checked once. */
function runOnce(one: RememberingRule, context: DocumentContext, style: Style, out: Diagnostic[]): void {
  const { rule, severity } = one.active;
  one.memory = null;
  try {
    rule.check(context, (finding) => out.push(diagnostic(rule, severity, finding, style)));
  } catch (error) {
    out.push(ruleFailed(rule.id, error));
  }
}

function runRule(
  one: RememberingRule,
  context: DocumentContext,
  now: Pick<Memory, "circumstances" | "workspace" | "rulesOn">,
  style: Style,
  out: Diagnostic[],
): void {
  const { rule, severity } = one.active;
  const first = out.length;
  one.memory = null;
  const check = (draft: Draft) =>
    rule.check({ ...context, draft }, (finding) => {
      const ready = one.known.get(finding) ?? diagnostic(rule, severity, finding, style);
      one.known.set(finding, ready);
      out.push(ready);
    });
  try {
    const { reads } = track(context.draft, check);
    if (rule.scope === "document" && reads.complete) one.memory = { ...now, reads, found: out.slice(first) };
  } catch (error) {
    out.push(ruleFailed(rule.id, error));
  }
}
