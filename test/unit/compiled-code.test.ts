import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { runCompiled } from "../../server/src/lsp/transport/compiledCode.ts";

let folder = "";
let program = "";
let kept = "";
const said = globalThis as { said?: unknown };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chithi-ma-"));
  program = join(folder, "program.js");
  // In a folder that is not there yet.
  kept = join(folder, "a", "b");
  writeFileSync(
    program,
    '#!/usr/bin/env node\nglobalThis.said = [1, __dirname, typeof require("node:fs").readFileSync];\n',
  );
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  delete said.said;
});

function run(): { taken: boolean; said: unknown; keep: () => Promise<void> } {
  delete said.said;
  const { taken, keep } = runCompiled(program, kept);
  return { taken, said: said.said, keep };
}

it("takes what an earlier run kept, and runs the same", async () => {
  const first = run();
  expect(first.taken).toBe(false);
  expect(first.said).toEqual([1, folder, "function"]);
  await first.keep();
  const { taken, said } = run();
  expect(taken).toBe(true);
  expect(said).toEqual(first.said);
});

it("takes nothing of another source, also of one that is as long", async () => {
  await run().keep();
  writeFileSync(program, readFileSync(program, "utf8").replace("[1,", "[2,"));
  const { taken, said, keep } = run();
  expect(taken).toBe(false);
  expect(said).toEqual([2, folder, "function"]);
  await keep();
  expect(run().taken).toBe(true);
});

it("takes nothing that is damaged or cut off", async () => {
  const first = run();
  await first.keep();
  const file = join(kept, "program.js.v8");
  const whole = readFileSync(file);
  for (const at of [0, 30, Math.floor(whole.length / 2), whole.length - 1]) {
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] as number) ^ 1;
    writeFileSync(file, damaged);
    expect(run()).toMatchObject({ taken: false, said: first.said });
    writeFileSync(file, whole.subarray(0, at));
    expect(run()).toMatchObject({ taken: false, said: first.said });
  }
  writeFileSync(file, whole);
  expect(run().taken).toBe(true);
});

it("runs where nothing can be kept", async () => {
  writeFileSync(join(folder, "a"), "a file");
  const { said, keep } = run();
  expect(said).toEqual([1, folder, "function"]);
  await expect(keep()).rejects.toThrow();
});
