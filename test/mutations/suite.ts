import { describe, expect, it } from "vitest";
import { mutationsOf } from "./examples.ts";
import type { Mutation } from "./fault.ts";
import { problemsOf } from "./judge.ts";
import type { Model } from "./model.ts";

/** Makes every fault in each of these models, one at a time, and tests what is said of it: one test for each rule. */
export function testMutations(models: readonly Model[]): void {
  describe.each(models.map((model) => [model.name, model] as const))("%s", (_, model) => {
    const byRule = new Map<string, Mutation[]>();
    for (const one of mutationsOf(model)) byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one]);
    it.each([...byRule].map(([rule, mutations]) => [rule, mutations.length, mutations] as const))(
      "%s: %i faults",
      (_rule, _count, mutations) => {
        expect(mutations.flatMap(described)).toEqual([]);
      },
    );
  });
}

/** What is wrong about one fault, after what was done. */
function described(mutation: Mutation): string[] {
  return problemsOf(mutation).map((problem) => `${mutation.model.name}, ${mutation.name}: ${problem}`);
}
