import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { NODE } from "../lsp/client.ts";
import { ONE_ERROR } from "./drafts.ts";
import { chithi, folderWith, program } from "./program.ts";

/** Large enough that writing it takes a while. */
const BEFORE = `${ONE_ERROR}\n<!--\n${"Nội dung của tờ trình.\n".repeat(6_000)}-->\n`;

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
  expect(beside.filter((name) => !/^\.chithi-\d+-[0-9a-f]{8}\.tmp$/.test(name))).toEqual([]);
});
