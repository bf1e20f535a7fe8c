import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import type { Diagnostic } from "../../server/src/rules/define.ts";
import { createService } from "../../server/src/service.ts";
import { applyEdits, textIn, textOf as wholeText } from "../../server/src/text/source.ts";
import { sharedCase } from "../word/shared.ts";

/** A draft that breaks, or obeys, one demand of a guideline. */
interface Case {
  readonly file: string;
  readonly kind: "right" | "wrong";
  /** How sure it is that the text says so. */
  readonly level: "certain" | "probable" | "reported";
}

/** What must be found in a wrong draft. */
interface Expected {
  readonly rule: string;
  /** Null for office practice. */
  readonly clause: string | null;
  /** The words that the finding marks. */
  readonly words: string;
  /** The lines that its fix writes in place of those it changes; null where it offers none. */
  readonly fixed: string | null;
}

type Skip = (condition: boolean, note: string) => void;

const EXPECTED: Readonly<Record<string, Expected>> = JSON.parse(
  readFileSync(new URL("expected.json", import.meta.url), "utf8"),
);

const service = createService({ today: () => ({ year: 2026, month: 11, day: 30 }) });

/** The lines that differ between two texts, as the second has them. */
function changedLines(before: string, after: string): string {
  const old = before.split("\n");
  const lines = after.split("\n");
  let first = 0;
  while (first < old.length && old[first] === lines[first]) first++;
  let last = 0;
  const most = Math.min(old.length, lines.length) - first;
  while (last < most && old[old.length - 1 - last] === lines[lines.length - 1 - last]) last++;
  return lines.slice(first, lines.length - last).join("\n");
}

function opened(text: string) {
  const document = service.open(text);
  const { diagnostics } = service.check(document, DEFAULT_SETTINGS);
  const told = ({ rule, clause, range, edit }: Diagnostic): Expected => ({
    rule,
    clause,
    words: textIn(document.source, range),
    fixed: edit === null ? null : changedLines(text, wholeText(applyEdits(document.source, edit.edits))),
  });
  return { document, diagnostics, told };
}

describe("the drafts that break or obey one demand", () => {
  const textOf = (name: string, skip: Skip) => sharedCase(`conform/${name}`, skip).toString("utf8");
  const read = ({ skip }: { skip: Skip }): readonly (Case & { readonly text: string })[] =>
    (JSON.parse(textOf("cases.json", skip)).cases as readonly Case[]).map((one) => ({
      ...one,
      text: textOf(one.file, skip),
    }));

  it("each wrong one has what must be found beside it", (context) => {
    const wrong = read(context).filter(({ kind }) => kind === "wrong");
    expect(wrong.length).toBeGreaterThan(150);
    expect(Object.keys(EXPECTED).sort()).toEqual(wrong.map(({ file }) => file).sort());
  });

  it.for(["certain", "reported", "probable"] as const)("what is wrong is found so: %s", (level, context) => {
    const wrong = read(context).filter((one) => one.kind === "wrong" && one.level === level);
    const missed = wrong.filter((one) => {
      const { diagnostics, told } = opened(one.text);
      const wanted = JSON.stringify(EXPECTED[one.file]);
      return !diagnostics.some((found) => JSON.stringify(told(found)) === wanted);
    });
    // Of what follows from examples and models only, nine in ten.
    const allowed = level === "probable" ? Math.floor(wrong.length / 10) : 0;
    expect(missed.length, missed.map(({ file }) => file).join(", ")).toBeLessThanOrEqual(allowed);
  });

  it("no right one is blamed", (context) => {
    const right = read(context).filter(({ kind }) => kind === "right");
    expect(right.length).toBeGreaterThan(15);
    const blamed = right.flatMap((one) =>
      opened(one.text)
        .diagnostics.filter(({ severity }) => severity !== "hint")
        .map(({ rule }) => `${one.file}: ${rule}`),
    );
    expect(blamed).toEqual([]);
  });
});
