import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { RULES } from "../../server/src/rules/index.ts";
import { STYLES } from "../../server/src/styles/index.ts";
import { NODE } from "../lsp/client.ts";

const path = (name: string) => fileURLToPath(new URL(`../../dist/${name}.js`, import.meta.url));
const bundle = (name: string) => readFileSync(path(name), "utf8");

/** What only the libraries for Word files say. */
const WORD = "wordprocessingml";

it("the Word parts are in bundles of their own, which nothing loads before a Word file is asked for", () => {
  const kilobytes = (name: string) => `${name} ${Math.round(bundle(name).length / 1024)} kB`;
  const others = ["server", "cli", "client"];
  expect(others.filter((name) => bundle(name).includes(WORD))).toEqual([]);
  expect(["word.node", "word.browser"].filter((name) => !bundle(name).includes(WORD))).toEqual([]);
  // Server and command line name them once each: where they are loaded.
  const named = bundle("server").match(/\w+\("\.\/word\.node\.js"\)/g);
  expect(named).toEqual(['require("./word.node.js")', 'require("./word.node.js")']);
  console.log([...others, "word.node", "word.browser"].map(kilobytes).join(", "));
});

/** The parts of a function's source that V8 counted. */
interface Counted {
  readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[];
}

/** Runs a program, and says of each phrase in dist/server.js whether what stands around it was run. */
function evaluated(program: string, args: readonly string[], phrases: readonly string[]): boolean[] {
  const folder = mkdtempSync(join(tmpdir(), "chithi-da-chay-"));
  try {
    const env = { ...process.env, NODE_V8_COVERAGE: folder };
    const { status, stderr } = spawnSync(NODE, [path(program), ...args], { env, encoding: "utf8" });
    expect(status, stderr).toBe(0);
    const scripts: { url: string; functions: Counted[] }[] = readdirSync(folder).flatMap(
      (name) => JSON.parse(readFileSync(join(folder, name), "utf8")).result,
    );
    const ranges = scripts.find(({ url }) => url.endsWith("/dist/server.js"))?.functions.flatMap((one) => one.ranges);
    return phrases.map((phrase) => {
      const at = bundle("server").indexOf(phrase);
      expect(at, phrase).toBeGreaterThan(0);
      const around = (ranges ?? []).filter(({ startOffset, endOffset }) => startOffset <= at && at < endOffset);
      const innermost = around.reduce((a, b) => (b.endOffset - b.startOffset <= a.endOffset - a.startOffset ? b : a));
      return innermost.count > 0;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it("the programs share a bundle, and each evaluates only what it needs", () => {
  const [rule, ofCli, ofServer, ofWorker, ofLibrary] = [
    "Số văn bản nhỏ hơn 10 có số 0 phía trước, từ 10 trở lên thì không",
    "Cách dùng: chithi LỆNH",
    "Cách dùng: chithi-language-server",
    "word.browser.js did not load",
    "workspace/semanticTokens/refresh",
  ];
  const phrases = [rule, ofCli, ofServer, ofWorker, ofLibrary] as string[];
  expect(evaluated("server", ["--version"], phrases)).toEqual([true, false, true, false, true]);
  expect(evaluated("cli", ["--version"], phrases)).toEqual([true, true, false, false, false]);
});

/** The lines of the templates, which the bundle holds, too. */
const OF_TEMPLATES = new Set(
  STYLES.flatMap(({ templates }) => Object.values(templates)).flatMap((text) => text.split("\n")),
);

it("the rules' examples are left out", () => {
  const code = bundle("server");
  const long = RULES.flatMap(({ examples }) => examples.flatMap(({ bad, good }) => [bad, good]))
    .flatMap((text) => text.split("\n"))
    .filter((line) => line.length > 60 && !OF_TEMPLATES.has(line));
  expect(long.length).toBeGreaterThan(100);
  expect(long.filter((line) => code.includes(line))).toEqual([]);
});
