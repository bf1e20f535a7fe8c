import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pinnedNode } from "../../scripts/project.mjs";
import { passOver } from "./inProcess.ts";
import type { Row } from "./report.ts";
import { row } from "./report.ts";

import { time } from "./statistics.ts";

const CLI = fileURLToPath(new URL("../../dist-bench/cli.js", import.meta.url));
const EXAMPLES = new URL("../../examples/", import.meta.url);

/** A folder of as many drafts, made of the examples; each differs from the others by a line. */
function writeDrafts(folder: string, count: number): void {
  const drafts = readdirSync(EXAMPLES)
    .filter((name) => name.endsWith(".chithi"))
    .map((name) => readFileSync(new URL(name, EXAMPLES), "utf8"));
  for (let n = 0; n < count; n++) {
    const part = join(folder, String(Math.floor(n / 500)));
    if (n % 500 === 0) mkdirSync(part);
    writeFileSync(join(part, `${n}.chithi`), `${drafts[n % drafts.length]}\nBản thảo thứ ${n}.\n`);
  }
}

/** Reads each file and passes over its words, as little as any check has to do. */
function readAll(folder: string): void {
  for (const part of readdirSync(folder)) {
    for (const name of readdirSync(join(folder, part))) passOver(readFileSync(join(folder, part, name), "utf8"));
  }
}

/** `chithi check` over a folder against reading its files and one pass over each. */
export function measureBatch(quick: boolean): Row[] {
  const count = quick ? 200 : 10_000;
  const folder = mkdtempSync(join(tmpdir(), "chithi-bench-"));
  try {
    writeDrafts(folder, count);
    readAll(folder); // so that both find the files in memory
    const report = `${folder}.jsonl`;
    const floors = [time(() => readAll(folder))];
    let status: number | null = null;
    const ours = time(() => {
      status = spawnSync(pinnedNode, [CLI, "check", "--format", "jsonl", "-o", report, folder]).status;
    });
    if (status !== 1) throw new Error(`chithi check ended with ${status}`);
    floors.push(time(() => readAll(folder)));
    const lines = readFileSync(report, "utf8").trim().split("\n").length;
    if (lines !== count) throw new Error(`chithi check told of ${lines} files instead of ${count}`);
    const floor = Math.min(...floors) / 1000;
    const size = `${count} files`;
    return [row({ what: "chithi check : read and pass", size, unit: "s", ours: ours / 1000, floor, limit: 12 })];
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(`${folder}.jsonl`, { force: true });
  }
}
