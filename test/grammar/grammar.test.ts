import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createRegistry } from "vscode-tmgrammar-test/dist/common/index.js";
import { parseGrammarTestCase, runGrammarTestCase } from "vscode-tmgrammar-test/dist/unit/index.js";

// Drafts with the scopes that are expected written below the words, in the notation of vscode-tmgrammar-test.
const folder = import.meta.dirname;
const grammar = join(folder, "..", "..", "syntaxes", "chithi.tmLanguage.json");
const registry = createRegistry([{ path: grammar, scopeName: "source.chithi" }]);

describe("the grammar", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".scopes"));
  test("has drafts to be tried on", () => expect(files.length).toBeGreaterThan(0));

  test.each(files)("scopes of %s", async (name) => {
    const testCase = parseGrammarTestCase(readFileSync(join(folder, name), "utf8"));
    expect(testCase.assertions.length).toBeGreaterThan(0);
    const failures = await runGrammarTestCase(registry, testCase);
    const told = failures.map(({ line, srcLine, start, end, ...scopes }) => ({
      at: `${name}:${line + 1}`,
      text: testCase.source[srcLine]?.slice(start, end),
      ...scopes,
    }));
    expect(told).toEqual([]);
  });
});
