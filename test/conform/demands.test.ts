import { describe, expect, it } from "vitest";
import { DEMANDS } from "../../scripts/generate/demandsPage.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { GUIDELINES } from "../../server/src/styles/guidelines.ts";
import { sharedText } from "../word/shared.ts";

/** Where the demands of a guideline stand in its text, and how its clauses are named. */
const TEXTS = {
  "hd05-2026": { file: "hd05-vptw-2026.txt", from: /^Phần II$/m, to: /^Phần III$/m, sections: true },
  "hd36-2018": { file: "hd36-vptw-2018.txt", from: /^II- /m, to: /^III- /m, sections: false },
} as const;

/** The numbered clauses of a text that have no numbered ones below them: “I.2.1.1”. */
function clausesIn(text: string, { from, to, sections }: (typeof TEXTS)[keyof typeof TEXTS]): string[] {
  const start = text.search(from);
  const rest = text.slice(start + 5);
  const part = rest.slice(0, rest.search(to));
  const found: string[] = [];
  let section = sections ? "" : "II";
  for (const line of part.split("\n")) {
    const roman = /^(I{1,3}|IV)- /.exec(line)?.[1];
    if (sections && roman !== undefined) section = roman;
    const number = /^(\d+(?:\.\d+)*)\.? \S/.exec(line)?.[1];
    if (number !== undefined && section !== "") found.push(`${section}.${number}`);
  }
  return [...new Set(found)].filter((one) => !found.some((other) => other.startsWith(`${one}.`)));
}

// The State's rows are counted against its catalogue in stateRows.test.ts.
describe.each(DEMANDS.filter(({ style }) => style in TEXTS))("docs/quy-tac/doi-chieu.md, $style", ({ style, all }) => {
  it("misses no clause of the official text", ({ skip }) => {
    const where = TEXTS[style as keyof typeof TEXTS];
    const clauses = clausesIn(sharedText(`house-style/official/${where.file}`, skip), where);
    expect(clauses.length).toBeGreaterThan(style === "hd05-2026" ? 60 : 25);
    const told = all.map(({ clause }) => clause);
    const missing = clauses.filter(
      (one) => !told.some((clause) => clause === one || one.startsWith(`${clause}.`) || clause.startsWith(`${one}.`)),
    );
    expect(missing).toEqual([]);
  });
});

describe.each(DEMANDS)("docs/quy-tac/doi-chieu.md, $style", ({ style, all }) => {
  it("says of each demand which rule holds it or why none does", () => {
    expect(all.filter(({ rules, why }) => (rules.length === 0) !== (why !== undefined))).toEqual([]);
  });

  it("names rules that are on in the guideline and have wrong and right drafts of their own for it", () => {
    const { clauses } = GUIDELINES.byId(style);
    const lacking = all.flatMap(({ clause, rules }) =>
      rules
        .filter((id) => {
          const rule = RULES.find((one) => one.id === id);
          if (rule === undefined || (clauses[id] === undefined && rule.appliesTo !== "all")) return true;
          // The rules that State and Party share have their wrong State drafts in stateRows.test.ts.
          if (TEXTS[style as keyof typeof TEXTS] === undefined) return false;
          return rule.scope !== "word" && !rule.examples.some((example) => example.style === style);
        })
        .map((id) => `${clause}: ${id}`),
    );
    expect(lacking).toEqual([]);
  });
});
