import { describe, expect, it } from "vitest";
import { DEMANDS } from "../../scripts/generate/demandsPage.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import type { Diagnostic, WorkspaceFacts } from "../../server/src/rules/define.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { createService } from "../../server/src/service.ts";
import { draftOf, ROWS } from "./rows.ts";

const service = createService({ today: () => ({ year: 2026, month: 12, day: 20 }) });

function found(style: string, text: string, facts: WorkspaceFacts | null = null): readonly Diagnostic[] {
  const settings = { ...DEFAULT_SETTINGS, style: { style, reason: "tham-so" as const } };
  return service.check(service.open(text), settings, facts).diagnostics.filter(({ further }) => further !== true);
}

/** What a reader must look at: not the hints. */
const told = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({ severity }) => severity !== "hint").map(({ rule }) => rule);

/** Rules that need more than a text: how a Word file is set (test/word/set.test.ts), and other drafts. */
function needsMore(id: string): boolean {
  const scope = RULES.find((rule) => rule.id === id)?.scope;
  return scope === "word" || scope === "workspace";
}

// The State's rows have their drafts in stateRows.test.ts.
const OF_PARTY = DEMANDS.filter(({ style }) => style !== "nd30-2020");

describe.each(OF_PARTY)("each demand of $style", ({ style, all }) => {
  const rows = ROWS[style]?.rows ?? [];

  it("that a rule holds has a wrong and a right draft for each of its rules", () => {
    const pairs = all.flatMap(({ clause, rules }) => rules.map((rule) => `${clause} ${rule}`));
    const known = rows.map(({ clause, rule }) => `${clause} ${rule}`);
    expect(pairs.filter((one) => !known.includes(one) && !needsMore(one.split(" ")[1] ?? ""))).toEqual([]);
    expect(known.filter((one) => !pairs.includes(one))).toEqual([]);
  });

  it.each(rows)("$clause: $rule tells what is wrong, and nothing else is told", ({ rule, base, wrong }) => {
    const diagnostics = found(style, draftOf(style, base, wrong));
    const severity = diagnostics.find((one) => one.rule === rule)?.severity;
    expect(severity, told(diagnostics).join(", ")).toBeDefined();
    expect(told(diagnostics)).toEqual(severity === "hint" ? [] : [rule]);
  });

  it.each(rows)("$clause: $rule lets what is right pass, and so do all others", ({ rule, base, right }) => {
    expect(right.length).toBeGreaterThan(0);
    const diagnostics = found(style, draftOf(style, base, right));
    expect(told(diagnostics)).toEqual([]);
    expect(diagnostics.map((one) => one.rule)).not.toContain(rule);
  });

  it("that speaks of other drafts is held where they are known", () => {
    const text = draftOf(style, "quyet-dinh", []);
    const facts = (uris: readonly string[]): WorkspaceFacts => ({
      numbered: () => [],
      sameNumber: () => uris.map((uri) => ({ uri, text: "Quyết định" })),
    });
    expect(told(found(style, text, facts(["file:///quyet-dinh-khac.chithi"])))).toEqual(["so-ky-hieu/trung-so"]);
    expect(told(found(style, text, facts([])))).toEqual([]);
  });
});
