import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { chithi } from "./program.ts";

// Reads ../shared: without it the tests count as skipped, with CI set its absence is a failure.
const SEEDS = fileURLToPath(new URL("../../../shared/corpus/seeds/", import.meta.url));
const present = existsSync(`${SEEDS}expected.json`);

interface Expected {
  readonly kind: string;
  readonly components: Record<string, unknown>;
  readonly findings: {
    readonly must: readonly [rule: string, line: number | null][];
    readonly mustNot: readonly string[];
  };
}

interface Section {
  readonly marker: string;
  readonly level: number;
  readonly range: { readonly start: { readonly line: number } };
  readonly children: readonly Section[];
}

const files: Record<string, Expected> = present ? JSON.parse(readFileSync(`${SEEDS}expected.json`, "utf8")).files : {};
const names = Object.keys(files);

/** What the command prints as JSON about all seeds, by file name; run once, when it is first asked for. */
function byName<T>(args: readonly string[]): (name: string) => T {
  let found: Map<string, T> | null = null;
  return (name) => {
    found ??= new Map(
      JSON.parse(chithi([...args, ...names], { cwd: SEEDS }).stdout).files.map((one: T & { path: string }) => [
        one.path,
        one,
      ]),
    );
    return found.get(name) as T;
  };
}

/** Lists the differences between what a careful reader finds and what was parsed, each with its path. */
function differences(expected: unknown, actual: unknown, path: string): string[] {
  const differ = () => [`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return differ();
    const found = expected.flatMap((item, n) => differences(item, actual[n], `${path}[${n}]`));
    const more = actual
      .slice(expected.length)
      .map((item, n) => `${path}[${expected.length + n}]: not expected: ${JSON.stringify(item)}`);
    return [...found, ...more];
  }
  if (expected === null || typeof expected !== "object") return Object.is(expected, actual) ? [] : differ();
  if (actual === null || typeof actual !== "object") return differ();
  const parsed = actual as Record<string, unknown> & { range?: { start: { line: number }; end: { line: number } } };
  return Object.entries(expected).flatMap(([key, value]) => {
    if (key === "lines") return differences(value, [parsed.range?.start.line, parsed.range?.end.line], `${path}.lines`);
    if (key === "line") return differences(value, parsed.range?.start.line, `${path}.line`);
    return differences(value, parsed[key], `${path}.${key}`);
  });
}

function flat(sections: readonly Section[]): [string, number, number][] {
  return sections.flatMap(({ marker, level, range, children }) => [
    [marker, level, range.start.line] as [string, number, number],
    ...flat(children),
  ]);
}

describe("the five seeds", () => {
  it("are there when CI is set", ({ skip }) => {
    skip(!present && !process.env.CI, "../shared/corpus/seeds is not there");
    expect(names).toHaveLength(5);
  });

  describe.runIf(present)("chithi parse finds what a careful reader finds", () => {
    const parsed = byName<{ kind: string; components: { sections: Section[] } }>(["parse", "--format", "json"]);
    it.each(names)("%s", (name) => {
      const { kind, components } = parsed(name);
      const { kind: expectedKind, components: expected } = files[name] as Expected;
      const actual = { ...components, sections: flat(components.sections) };
      expect([...differences(expectedKind, kind, "kind"), ...differences(expected, actual, "components")]).toEqual([]);
    });
  });

  describe.each(names)("chithi check --style hd36-2018 %s", (name) => {
    const { must, mustNot } = (files[name] as Expected).findings;
    const found = () => checked(name).diagnostics;

    it.each(must.map(([rule, line]) => ({ rule, line })))("reports $rule (line $line)", ({ rule, line }) => {
      const lines = found().flatMap((one) => (one.rule === rule ? [one.range.start.line] : []));
      expect(line === null ? lines.length > 0 : lines.includes(line), `found on lines [${lines}]`).toBe(true);
    });

    it.each(mustNot)("does not report %s", (rule) => {
      expect(found().filter((one) => one.rule === rule)).toEqual([]);
    });
  });
});

const checked = byName<{ diagnostics: { rule: string; range: { start: { line: number } } }[] }>([
  "check",
  "--style",
  "hd36-2018",
  "--format",
  "json",
]);
