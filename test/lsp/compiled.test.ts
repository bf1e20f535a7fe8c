import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, expect, it } from "vitest";
import type { Published } from "./client.ts";
import { Client, SERVER } from "./client.ts";
import { FAULTY } from "./drafts.ts";

const LAUNCHER = SERVER.replace(/server\.js$/, "server.compiled.js");
const folder = mkdtempSync(join(tmpdir(), "chithi-server-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a server says of a draft; ends by itself. */
async function checked(args: readonly string[], program = LAUNCHER, until = async () => {}): Promise<Published> {
  const client = new Client([...args, "--stdio"], program);
  try {
    await client.initialize();
    client.open("untitled:a", FAULTY);
    const published = await client.published("untitled:a");
    await until();
    expect(await client.stop()).toBe(0);
    expect(client.stderr).toBe("");
    return published;
  } finally {
    client.kill();
  }
}

it("keeps its compiled code where the client says, and finds the same with it", { timeout: 60_000 }, async () => {
  const kept = join(folder, "kept");
  const plain = await checked([], SERVER);
  const file = join(kept, "server.js.v8");
  const first = await checked([`--compiled=${kept}`], LAUNCHER, async () => {
    while (!existsSync(file)) await setTimeout(100);
  });
  const later = await checked([`--compiled=${kept}`]);
  expect(first).toEqual(plain);
  expect(later).toEqual(plain);
  expect(plain.diagnostics.length).toBeGreaterThan(0);
  // One file, and no halves of it.
  expect(readdirSync(kept)).toEqual(["server.js.v8"]);
});

it("starts without a folder, and where nothing can be kept", async () => {
  const notOne = join(folder, "a file");
  writeFileSync(notOne, "");
  expect(await checked([])).toEqual(await checked([`--compiled=${notOne}`]));
});
