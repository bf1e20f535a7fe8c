import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import { createEngine } from "../../server/src/engine/engine.ts";
import { fixUntilStable } from "../../server/src/engine/fixAll.ts";
import { readDocument } from "../../server/src/incremental/document.ts";
import type { Rule } from "../../server/src/rules/define.ts";
import { textOf } from "../../server/src/text/source.ts";

const ROOT = new URL("../../", import.meta.url);
const PAGE = readFileSync(new URL("CONTRIBUTING.md", ROOT), "utf8");
const TODAY = { year: 2026, month: 11, day: 22 };

/** The rule that the page writes from an empty file, loaded as if it stood in its folder. */
async function workedRule(): Promise<Rule> {
  const source = /^```ts\n(import[\s\S]*?)^```$/m.exec(PAGE)?.[1] ?? "";
  const folder = new URL("server/src/rules/doan-van/", ROOT);
  const placed = source.replace(/from "(\.[^"]+)"/g, (_, path: string) => `from "${new URL(path, folder)}"`);
  const scratch = mkdtempSync(join(tmpdir(), "chithi-contributing-"));
  try {
    const file = join(scratch, "rule.ts");
    writeFileSync(file, placed);
    return ((await import(pathToFileURL(file).href)) as { default: Rule }).default;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

it("the rule in CONTRIBUTING.md does what its examples say", async () => {
  const rule = await workedRule();
  const engine = createEngine([rule]);
  expect(rule.examples.length).toBeGreaterThanOrEqual(4);
  for (const { style, bad, good } of rule.examples) {
    const settings = { ...DEFAULT_SETTINGS, style: { style, reason: "tham-so" as const } };
    const check = (document: ReturnType<typeof readDocument>) =>
      engine.check(document, settings, { today: TODAY, workspace: null });
    expect(check(readDocument(bad)).diagnostics.map((one) => one.rule)).toContain(rule.id);
    expect(check(readDocument(good)).diagnostics).toEqual([]);
    expect(textOf(fixUntilStable(readDocument(bad), check).document.source)).toBe(good);
  }
});

it("the files that CONTRIBUTING.md and docs/thiet-ke.md name are there", () => {
  const design = readFileSync(new URL("docs/thiet-ke.md", ROOT), "utf8");
  const text = `${PAGE}\n${design}`.replace(/^```ts[\s\S]*?^```$/gm, "");
  // What is built, `dist/`, is not among the sources.
  const named = [...text.matchAll(/`(?!dist\/)([\w./-]+\.(?:ts|mjs))`/g)];
  const rooms = ["", "server/src/", "server/src/lsp/", "server/src/reading/", "server/src/rules/authoring/"];
  const places = [...rooms, "server/src/lsp/transport/", "build/", "server/src/incremental/", "test/fuzz/"];
  const known = (path: string) => places.some((place) => existsSync(new URL(place + path, ROOT)));
  const missing = named.map(([, path]) => path as string).filter((path) => !known(path));
  expect(named.length).toBeGreaterThan(30);
  // The one that the reader writes, and has written meanwhile.
  const written = "server/src/rules/doan-van/hai-cham.ts";
  expect(missing.filter((path) => path !== written)).toEqual([]);
});
