import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { NODE } from "../lsp/client.ts";
import { ONE_ERROR } from "./drafts.ts";
import { chithi, folderWith, program } from "./program.ts";

/** Large enough that writing it takes a while. */
const BEFORE = `${ONE_ERROR}\n<!--\n${"Nội dung của tờ trình.\n".repeat(6_000)}-->\n`;

/** What a killed run may leave beside the file. */
const LEFT = /^\.chithi-\d+-[0-9a-f]{8}\.tmp$/;

it.each(["write", "sync", "rename"])(
  "fix that is killed when it comes to %s leaves the old file whole",
  { timeout: 60_000 },
  (step) => {
    const cwd = folderWith({ "a.chithi": BEFORE });
    const env = { NODE_OPTIONS: `--import=${new URL("dieWhen.mjs", import.meta.url).href}`, DIE_WHEN: step };
    expect(chithi(["fix", "a.chithi"], { cwd, env }).code).toBeNull();
    expect(readFileSync(join(cwd, "a.chithi"), "utf8") === BEFORE).toBe(true);
    const beside = readdirSync(cwd).filter((name) => name !== "a.chithi");
    expect(beside).toEqual([expect.stringMatching(LEFT)]);
    // It had really begun.
    expect(statSync(join(cwd, beside[0] as string)).size).toBeGreaterThan(Buffer.byteLength(BEFORE) / 3);
    expect(chithi(["fix", "."], { cwd }).stdout).toContain("a.chithi: đã sửa 1 chỗ");
  },
);

it("fix that is killed at any moment leaves the old file or the new one, whole", { timeout: 240_000 }, async () => {
  const cwd = folderWith({ "a.chithi": BEFORE });
  const path = join(cwd, "a.chithi");
  const began = performance.now();
  expect(chithi(["fix", "a.chithi"], { cwd }).code).toBe(0);
  const whole = performance.now() - began;
  const after = readFileSync(path, "utf8");
  expect(after).not.toBe(BEFORE);

  const left = { old: 0, new: 0 };
  const moments = 16;
  for (let n = 0; n < moments; n++) {
    writeFileSync(path, BEFORE);
    const child = spawn(NODE, [program, "fix", "a.chithi"], { cwd, stdio: "ignore" });
    const ended = once(child, "exit");
    // Half of them in the last third, when the file is written; the others from the start on.
    const moment = n % 2 === 0 ? (n / moments) * whole : whole * (0.67 + (0.4 * n) / moments);
    setTimeout(() => child.kill("SIGKILL"), moment);
    await ended;
    const now = readFileSync(path, "utf8");
    if (now !== BEFORE && now !== after) throw new Error(`half a file after ${moment} ms: ${now.length} units`);
    left[now === BEFORE ? "old" : "new"]++;
  }
  // A kill that always came too late or too early would prove nothing.
  expect(left.old).toBeGreaterThan(0);

  // What a killed run left beside the file is no draft, and the next run does its work.
  chithi(["fix", "."], { cwd });
  expect(readFileSync(path, "utf8")).toBe(after);
  const beside = readdirSync(cwd).filter((name) => name !== "a.chithi");
  expect(beside.filter((name) => !LEFT.test(name))).toEqual([]);
});
