import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pinnedNode } from "../../scripts/project.mjs";
import { CLI, writeDrafts } from "./batch.ts";
import type { Row } from "./report.ts";
import { row } from "./report.ts";
import { median } from "./statistics.ts";

/** Has a program note at its end the processor time of all of its threads, in microseconds, and its peak, in kilobytes. */
const NOTE = `import { appendFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
if (isMainThread) process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  appendFileSync(process.env.NOTED, \`\${user + system} \${process.resourceUsage().maxRSS}\`);
});`;

/** Runs the command line in a folder; processor time in seconds, peak of memory in megabytes. */
function cost(cwd: string, ...line: readonly string[]): { seconds: number; megabytes: number } {
  const NOTED = `${cwd}.noted`;
  const note = `--import=data:text/javascript,${encodeURIComponent(NOTE)}`;
  const env = { ...process.env, NOTED };
  const { status, stderr } = spawnSync(pinnedNode, [note, CLI, ...line], { cwd, env, encoding: "utf8" });
  if (status === null || status > 1) throw new Error(`chithi ${line[0]} ended with ${status}: ${stderr}`);
  const [spent = 0, peak = 0] = readFileSync(NOTED, "utf8").split(" ").map(Number);
  rmSync(NOTED);
  return { seconds: spent / 1e6, megabytes: peak / 1024 };
}

/** What typists do, one to a line: about thirty remarks in a file. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/, /, " , "],
  [/(\p{L}) (\p{L})/u, "$1  $2"],
  [/uỷ/u, "ủy"],
  [/, /, ","],
];

/** Folders of as many Word files with faults. */
function writeWordFiles(folder: string, counts: readonly number[]): string[] {
  const drafts = join(folder, "ban-thao");
  mkdirSync(drafts);
  writeDrafts(drafts, Math.max(...counts));
  for (const part of readdirSync(drafts)) {
    for (const name of readdirSync(join(drafts, part))) {
      const path = join(drafts, part, name);
      const lines = readFileSync(path, "utf8").split("\n");
      const faulty = lines.map((line, n) => {
        const [from, to] = FAULTS[n % FAULTS.length] as (typeof FAULTS)[number];
        return line.length < 40 ? line : line.replace(from, to);
      });
      writeFileSync(path, faulty.join("\n"));
    }
  }
  cost(folder, "export", "--allow-placeholders", "--out-dir", "word", drafts);
  const files = readdirSync(join(folder, "word"));
  return counts.map((count) => {
    const part = `word-${count}`;
    mkdirSync(join(folder, part));
    for (const name of files.slice(0, count)) copyFileSync(join(folder, "word", name), join(folder, part, name));
    return part;
  });
}

/** `chithi review` against `chithi check` on the same Word files, by turns; its memory against that for half of the files. */
export function measureReviews(quick: boolean): Row[] {
  const [turns, count] = quick ? [1, 40] : [5, 200];
  const folder = mkdtempSync(join(tmpdir(), "chithi-bench-"));
  try {
    const [some = "", half = "", many = ""] = writeWordFiles(folder, [count, 4 * count, 8 * count]);
    const review = (part: string) => cost(folder, "review", "--force", "--out-dir", "ra", part);
    const taken = Array.from({ length: turns }, () => ({
      ours: review(some),
      floor: cost(folder, "check", "--word", some),
    }));
    const middle = (by: (turn: (typeof taken)[number]) => number) => median(taken.map(by));
    return [
      row({
        what: "chithi review : chithi check",
        size: `${count} Word files`,
        unit: "s",
        ours: middle(({ ours }) => ours.seconds),
        floor: middle(({ floor }) => floor.seconds),
        limit: 1.5,
      }),
      row({
        what: "peak memory of reviews : that for half of the files",
        size: `${8 * count} Word files`,
        unit: "MB",
        ours: review(many).megabytes,
        floor: review(half).megabytes,
        limit: 1.1,
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
