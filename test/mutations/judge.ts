import type { Diagnostic } from "../../server/src/rules/define.ts";
import { RULES } from "../../server/src/rules/index.ts";
import type { Range } from "../../server/src/text/position.ts";
import { rangesTouch } from "../../server/src/text/position.ts";
import type { Mutation } from "./fault.ts";
import { made, settingsOf } from "./fault.ts";
import { before, judged, open } from "./model.ts";

const RULE = new Map(RULES.map((rule) => [rule.id, rule]));

function list(found: readonly { readonly rule: string }[]): string {
  return (
    found
      .map(({ rule }) => rule)
      .sort()
      .join(", ") || "nobody"
  );
}

function place({ start, end }: Range): string {
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}

/** True when the finding touches the place and stays on its lines. */
function isAt({ range }: Diagnostic, wanted: Range): boolean {
  const within = range.start.line >= wanted.start.line && range.end.line <= wanted.end.line;
  return within && rangesTouch(range, wanted);
}

/** The findings: a further place of one that an earlier place tells is none of its own. */
function findings(of: readonly Diagnostic[]): Diagnostic[] {
  return of.filter(({ further }) => further !== true);
}

/** What is not as it should be about one fault, in words: who speaks, where, and what the fixes make of it. */
export function problemsOf(mutation: Mutation): string[] {
  const { model, rule, also = [], offers, mended, leaves, unmended, workspace = null } = mutation;
  const settings = settingsOf(mutation);
  const rest = before(model, settings, workspace).diagnostics;
  if (rest.length > 0) return [`the draft before is not faultless: ${list(rest)}`];
  const fault = made(mutation);
  const { diagnostics, fixed, edited } = judged(fault.document, settings, workspace);
  const wanted = list([{ rule }, ...also]);
  const told = list(findings(diagnostics));
  if (told !== wanted) return [`${wanted} should speak, but ${told} did`];

  const problems: string[] = [];
  const own = diagnostics.find((one) => one.rule === rule) as Diagnostic;
  if (!isAt(own, fault.place)) problems.push(`reported at ${place(own.range)}, and not at ${place(fault.place)}`);
  const fix = offers?.fix ?? RULE.get(rule)?.fix;
  if (own.fix !== fix) problems.push(`its fix is ${own.fix}, and not ${fix}`);
  const after = diagnostics.some((one) => one.fix === "safe") ? fixed() : fault.text;
  if (after === model.text) return problems;
  if (diagnostics.every((one) => one.fix === "safe")) {
    const left = list(judged(open(after), settings, workspace).diagnostics);
    if (mended === undefined && leaves === undefined) {
      problems.push(`fix-all does not undo it: ${firstDifference(model.text, after)}`);
    } else if (left !== list(leaves === undefined ? [] : [leaves])) problems.push(`after fix-all ${left} is left`);
  }
  if (own.edit !== null && unmended === undefined) {
    const left = judged(edited(own.edit.edits), settings, workspace).diagnostics;
    if (left.some((one) => one.rule === rule)) problems.push("its own fix does not take the finding away");
  }
  return problems;
}

function firstDifference(wanted: string, actual: string): string {
  let at = 0;
  while (wanted[at] === actual[at] && at < wanted.length) at++;
  const from = Math.max(at - 12, 0);
  return JSON.stringify([wanted.slice(from, at + 24), actual.slice(from, at + 24)]);
}
