import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createEngine } from "../../server/src/engine/engine.ts";
import { readDocument } from "../../server/src/incremental/document.ts";
import { track } from "../../server/src/incremental/tracking.ts";
import type { DocumentRule, Example, Finding } from "../../server/src/rules/define.ts";
import { RULES } from "../../server/src/rules/index.ts";
import type { Draft } from "../../server/src/syntax/draft.ts";

const TODAY = { year: 2026, month: 11, day: 22 };

/** A draft that notes the names of the parts that are read of it after `close` was called. */
function guarded(draft: Draft): { draft: Draft; close: () => void; late: Set<string> } {
  const late = new Set<string>();
  let closed = false;
  const note = <T extends object>(target: T, name: string | null): T =>
    new Proxy(target, {
      get(of, key) {
        if (closed) late.add(name ?? String(key));
        return Reflect.get(of, key);
      },
    });
  const lines = note(draft.lines, "lines");
  return {
    draft: note({ ...draft, lines }, null),
    close: () => {
      closed = true;
    },
    late,
  };
}

/** What `rule` reads of a draft after it has returned, when all of its findings are looked at; nothing where it unwraps. */
function lateReads(
  rule: DocumentRule,
  examples: readonly Pick<Example, "style" | "bad">[],
): { late: string[]; findings: number } {
  const all = new Set<string>();
  let findings = 0;
  const watched: DocumentRule = {
    ...rule,
    check(context, report) {
      const guard = guarded(context.draft);
      const found: Finding[] = [];
      const { reads } = track(guard.draft, (draft) => rule.check({ ...context, draft }, (one) => found.push(one)));
      guard.close();
      JSON.stringify(found);
      findings += found.length;
      if (reads.complete) for (const part of guard.late) all.add(part);
      for (const one of found) report(one);
    },
  };
  const engine = createEngine([watched]);
  const rules = { [rule.id]: { severity: "on" as const } };
  for (const { style, bad } of examples) {
    const settings = { ...DEFAULT_SETTINGS, style: { style, reason: "tham-so" as const }, rules };
    engine.check(readDocument(bad), settings, { today: TODAY, workspace: null });
  }
  return { late: [...all], findings };
}

const DOCUMENT_RULES = RULES.filter((rule): rule is DocumentRule => rule.scope === "document");

describe("a rule reads its draft only until check returns", () => {
  it.each(DOCUMENT_RULES.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
    const { late, findings } = lateReads(rule, rule.examples);
    expect(late).toEqual([]);
    expect(findings).toBeGreaterThan(0);
  });

  it("one that does not is found out", () => {
    const [rule] = DOCUMENT_RULES as [DocumentRule];
    const lazy: DocumentRule = {
      ...rule,
      check({ draft }, report) {
        const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
        report({
          range,
          message: { vi: "", en: "" },
          fix: {
            title: { vi: "", en: "" },
            safe: false,
            get edits() {
              return [{ range, newText: `${draft.lines.length} ${draft.kind}` }];
            },
          },
        });
      },
    };
    expect(lateReads(lazy, [{ style: "hd36-2018", bad: "CHỈ THỊ" }]).late).toEqual(["lines", "kind"]);
  });
});
