import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pinnedNode } from "../../scripts/project.mjs";
import { RULES } from "../../server/src/rules/index.ts";
import { CLI, writeDrafts } from "./batch.ts";
import type { Row } from "./report.ts";
import { row } from "./report.ts";
import { median } from "./statistics.ts";

/** Has a program note at its end the processor time of all of its threads, in microseconds. */
const NOTE_TIME = `import { appendFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
if (isMainThread) process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  appendFileSync(process.env.SPENT, \`\${user + system}\\n\`);
});`;

const ON = "{}";
/** All rules that ask what is usual wording. */
const OFF = JSON.stringify({
  rules: Object.fromEntries(RULES.filter(({ scope }) => scope === "usage").map(({ id }) => [id, "off"])),
});

/** The processor time of `chithi check` over a folder, in seconds. */
function spent(folder: string, configuration: string): number {
  writeFileSync(join(folder, ".chithi.json"), configuration);
  const SPENT = `${folder}.spent`;
  const note = `--import=data:text/javascript,${encodeURIComponent(NOTE_TIME)}`;
  const nothing = openSync("/dev/null", "w");
  const { status } = spawnSync(pinnedNode, [note, CLI, "check", "--format", "jsonl", folder], {
    env: { ...process.env, SPENT },
    stdio: ["ignore", nothing, "ignore"],
  });
  closeSync(nothing);
  if (status !== 1) throw new Error(`chithi check ended with ${status}`);
  const seconds = Number(readFileSync(SPENT, "utf8")) / 1e6;
  rmSync(SPENT);
  return seconds;
}

/** `chithi check` over folders, with usual wording against without it, by turns. */
export function measureWording(quick: boolean): Row[] {
  const turns = quick ? 3 : 9;
  return (quick ? [100] : [100, 300, 1_000]).map((count) => {
    const folder = mkdtempSync(join(tmpdir(), "chithi-bench-"));
    try {
      writeDrafts(folder, count);
      const taken = Array.from({ length: turns }, () => ({ ours: spent(folder, ON), floor: spent(folder, OFF) }));
      return row({
        what: "chithi check : without usual wording",
        size: `${count} files`,
        unit: "s",
        ours: median(taken.map(({ ours }) => ours)),
        floor: median(taken.map(({ floor }) => floor)),
        limit: 1.5,
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
