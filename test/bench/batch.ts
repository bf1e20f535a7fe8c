import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pinnedNode } from "../../scripts/project.mjs";
import { passOver } from "./inProcess.ts";
import type { Row } from "./report.ts";
import { row } from "./report.ts";

import { time } from "./statistics.ts";

/** The command line as it is shipped. */
export const CLI = fileURLToPath(new URL("../../dist-bench/cli.js", import.meta.url));
const EXAMPLES = new URL("../../examples/", import.meta.url);

/** How many drafts lie in one folder. */
const PART = 100;

const parts = (folder: string) => readdirSync(folder).map((name) => join(folder, name));

/** A folder of as many drafts, made of the examples; each differs from the others by a line. */
export function writeDrafts(folder: string, count: number): void {
  const drafts = readdirSync(EXAMPLES)
    .filter((name) => name.endsWith(".chithi"))
    .map((name) => readFileSync(new URL(name, EXAMPLES), "utf8"));
  for (let n = 0; n < count; n++) {
    const part = join(folder, String(Math.floor(n / PART)));
    if (n % PART === 0) mkdirSync(part);
    writeFileSync(join(part, `${n}.chithi`), `${drafts[n % drafts.length]}\nBản thảo thứ ${n}.\n`);
  }
}

/** Reads each file and passes over its words, as little as any check has to do. */
function readAll(folder: string): void {
  for (const part of parts(folder)) {
    for (const name of readdirSync(part)) passOver(readFileSync(join(part, name), "utf8"));
  }
}

/** Has a program, and each of its threads, note at its end the most memory that it ever held, in kilobytes. */
const NOTE_PEAK = `import { appendFileSync } from "node:fs";
process.on("exit", () => appendFileSync(process.env.PEAK, \`\${process.resourceUsage().maxRSS}\\n\`));`;

/** Runs `chithi check` over folders, its report going to a file; its peak memory in megabytes. */
function check(folders: readonly string[], report: string): number {
  const PEAK = `${report}.peak`;
  const note = `--import=data:text/javascript,${encodeURIComponent(NOTE_PEAK)}`;
  const output = openSync(report, "w");
  const { status } = spawnSync(pinnedNode, [note, CLI, "check", "--format", "jsonl", ...folders], {
    env: { ...process.env, PEAK },
    stdio: ["ignore", output, "ignore"],
  });
  closeSync(output);
  if (status !== 1) throw new Error(`chithi check ended with ${status}`);
  const peaks = readFileSync(PEAK, "utf8").trim().split("\n").map(Number);
  rmSync(PEAK);
  return Math.max(...peaks) / 1024;
}

/** `chithi check` over a folder against reading its files and one pass over each; its memory against that of a tenth. */
export function measureBatch(quick: boolean): Row[] {
  const count = quick ? 1_000 : 10_000;
  const folder = mkdtempSync(join(tmpdir(), "chithi-bench-"));
  const report = `${folder}.jsonl`;
  try {
    writeDrafts(folder, count);
    readAll(folder); // so that both find the files in memory
    const floors = [time(() => readAll(folder))];
    let peak = 0;
    const ours = time(() => {
      peak = check([folder], report);
    });
    floors.push(time(() => readAll(folder)));
    const lines = readFileSync(report, "utf8").trim().split("\n").length;
    if (lines !== count) throw new Error(`chithi check told of ${lines} files instead of ${count}`);
    const floor = Math.min(...floors) / 1000;
    const size = `${count} files`;
    const few = parts(folder).slice(0, Math.ceil(count / 10 / PART));
    const fewPeak = check(few, report);
    return [
      row({ what: "chithi check : read and pass", size, unit: "s", ours: ours / 1000, floor, limit: 12 }),
      row({
        what: "peak memory : that for a tenth of the files",
        size,
        unit: "MB",
        ours: peak,
        floor: fewPeak,
        limit: 1.1,
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(report, { force: true });
  }
}
