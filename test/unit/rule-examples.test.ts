import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { clausesOf } from "../../server/src/engine/clause.ts";
import { createEngine } from "../../server/src/engine/engine.ts";
import { fixUntilStable } from "../../server/src/engine/fixAll.ts";
import { readDocument } from "../../server/src/incremental/document.ts";
import type { Rule } from "../../server/src/rules/define.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { GUIDELINES } from "../../server/src/styles/guidelines.ts";
import { textOf } from "../../server/src/text/source.ts";
import { wordingOf } from "./usageModel.ts";

const TODAY = { year: 2026, month: 11, day: 22 };

/** What stands beside the document in a workspace: a directive numbered 05, and two decisions. */
const OTHER = readDocument("Số 05-CT/TU").draft.number;
const DECISION = { date: { day: 12, month: 6, year: 2026 }, uri: "file:///du-thao/quyet-dinh.chithi" };
const WORKSPACE = {
  numbered: () => [
    {
      ...DECISION,
      text: "Quyết định số 15-QĐ/ĐU",
      key: "15-qđ/đu",
      abstract: "về việc ban hành Quy chế làm việc của Đảng uỷ xã An Phú",
    },
    {
      ...DECISION,
      text: "Quyết định số 15/QĐ-UBND",
      key: "15-qđ/ubnd",
      abstract: "Ban hành Quy chế làm việc của Ủy ban nhân dân xã An Phú",
    },
  ],
  sameNumber: ({ number }: ReturnType<typeof readDocument>["draft"]) =>
    number !== null && number.text === OTHER?.text ? [{ uri: "file:///du-thao/khac.chithi", text: OTHER.text }] : [],
};

/** A check by one rule alone, under one style, with rules that are off by default turned on. */
function checker(rule: Rule, style: string) {
  const engine = createEngine([rule]);
  const settings = {
    ...DEFAULT_SETTINGS,
    style: { style, reason: "tham-so" as const },
    rules: { [rule.id]: { severity: "on" as const } },
  };
  return (text: string) => {
    const check = (document: ReturnType<typeof readDocument>) =>
      engine.check(document, settings, {
        today: TODAY,
        workspace: rule.scope === "workspace" ? WORKSPACE : null,
        wording: wordingOf(document),
      });
    const document = readDocument(text);
    return { found: check(document).diagnostics, fixed: () => textOf(fixUntilStable(document, check).document.source) };
  };
}

describe.each(
  RULES.filter((rule) => rule.scope !== "engine" && rule.scope !== "word").map((rule) => [rule.id, rule] as const),
)("%s", (_, rule) => {
  // One guideline's examples do for another's where the rule asks it for no form of its own.
  it("has two examples for each guideline whose forms it asks for", () => {
    const source = readFileSync(new URL(`../../server/src/rules/${rule.id}.ts`, import.meta.url), "utf8");
    const styles = Object.keys(clausesOf(rule)).map((id) => GUIDELINES.byId(id));
    const asksForms = /\bforms\b|\bkindCodes\b|\bcopies\.(?:parts|typeLines)/.test(source);
    const worlds = new Set(styles.map(({ world }) => world));
    for (const { id, world } of styles) {
      const own = rule.examples.filter((example) => example.style === id).length;
      const needed = world === "party" || asksForms || worlds.size === 1;
      expect(own, id ?? "").toBeGreaterThanOrEqual(needed ? 2 : 0);
    }
  });

  it.each(rule.examples.map((example, n) => [n + 1, example.style, example] as const))(
    "example %i, %s",
    (_n, style, example) => {
      const run = checker(rule, style);
      const bad = run(example.bad);
      expect(bad.found.map((one) => one.rule)).toContain(rule.id);
      expect(bad.found.filter((one) => one.rule !== rule.id)).toEqual([]);
      expect(run(example.good).found).toEqual([]);
      if (rule.fix === "safe" && bad.found.every((one) => one.fix === "safe")) expect(bad.fixed()).toBe(example.good);
    },
  );
});
