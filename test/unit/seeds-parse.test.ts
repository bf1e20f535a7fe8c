import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { componentsJson } from "../../server/src/features/components.ts";
import { readDocument } from "../../server/src/syntax/document.ts";

// Reads ../shared: without it the test counts as skipped, with CI set its absence is a failure.
const SEEDS = new URL("../../../shared/corpus/seeds/", import.meta.url);
const present = existsSync(new URL("expected.json", SEEDS));

interface Expected {
  readonly kind: string;
  readonly components: Record<string, unknown>;
}

/** Lists the differences between what a careful reader finds and what was parsed, each with its path. */
function differences(expected: unknown, actual: unknown, path: string): string[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return [`${path}: expected a list, got ${JSON.stringify(actual)}`];
    const found = expected.flatMap((item, n) => differences(item, actual[n], `${path}[${n}]`));
    if (expected.length !== actual.length) {
      found.push(
        `${path}: ${expected.length} expected, ${actual.length} parsed: ${JSON.stringify(actual.slice(expected.length))}`,
      );
    }
    return found;
  }
  if (expected === null || typeof expected !== "object") {
    return Object.is(expected, actual)
      ? []
      : [`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
  }
  if (actual === null || typeof actual !== "object")
    return [`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
  const parsed = actual as Record<string, unknown> & { range?: { start: { line: number }; end: { line: number } } };
  return Object.entries(expected).flatMap(([key, value]) => {
    if (key === "lines") return differences(value, [parsed.range?.start.line, parsed.range?.end.line], `${path}.lines`);
    if (key === "line") return differences(value, parsed.range?.start.line, `${path}.line`);
    return differences(value, parsed[key], `${path}.${key}`);
  });
}

type Sections = ReturnType<typeof componentsJson>["sections"];

function flatSections(sections: Sections): [string, number, number][] {
  return sections.flatMap((section) => [
    [section.marker, section.level, section.range.start.line] as [string, number, number],
    ...flatSections(section.children as Sections),
  ]);
}

describe("the five seeds, as a careful reader parses them", () => {
  it("has the corpus when CI is set", () => {
    if (process.env.CI) expect(present).toBe(true);
  });

  const files: Record<string, Expected> = present
    ? JSON.parse(readFileSync(new URL("expected.json", SEEDS), "utf8")).files
    : {};
  for (const [name, expected] of Object.entries(files)) {
    it(name, () => {
      const { draft } = readDocument(readFileSync(new URL(name, SEEDS), "utf8"));
      const parsed = componentsJson(draft);
      const actual = { ...parsed, sections: flatSections(parsed.sections) };
      const found = [
        ...differences(expected.kind, draft.kind, "kind"),
        ...differences(expected.components, actual, "components"),
      ];
      expect(found).toEqual([]);
    });
  }
  if (!present) it.skip("../shared/corpus/seeds is not there", () => {});
});
