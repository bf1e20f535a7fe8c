import type { Diagnostic } from "vscode";
import { ruleAddress } from "../commands/openRule.ts";

/** Lets the link of each finding open its rule's page as it is meant to be read, beside the draft. */
export function linkRules(diagnostics: readonly Diagnostic[]): void {
  for (const one of diagnostics) {
    if (typeof one.code !== "object") continue;
    const { value } = one.code;
    one.code = { value, target: ruleAddress(String(value)) };
  }
}
