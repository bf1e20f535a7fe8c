import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { pinnedNode } from "../../scripts/project.mjs";
import { RULES } from "../../server/src/rules/index.ts";
import { CLI, writeDrafts } from "./batch.ts";
import { connect } from "./connection.ts";
import { typing } from "./edits.ts";
import type { Row } from "./report.ts";
import { row } from "./report.ts";
import { SERVER } from "./servers.ts";
import { median, quantile } from "./statistics.ts";
import type { SizedText } from "./texts.ts";

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

/** Until the model of usual wording is read and the text was looked through, in milliseconds. */
const LOOKED_THROUGH = 3_000;

/** What one server takes to start, and for edits once all is known, in milliseconds; its peak in megabytes. */
async function served(text: string, configuration: string, edits: number) {
  const folder = mkdtempSync(join(tmpdir(), "chithi-bench-"));
  writeFileSync(join(folder, ".chithi.json"), configuration);
  const server = connect(SERVER, false, {}, pathToFileURL(join(folder, "a.chithi")).href);
  try {
    const { time } = await server.start(text);
    await setTimeout(LOOKED_THROUGH);
    for (const edit of typing(text, 20)) await server.edit(edit);
    const times: number[] = [];
    for (const edit of typing(text, edits)) times.push(await server.edit(edit));
    return { start: time, edit: median(times), slow: quantile(times, 0.95), memory: server.peakMemory() / 1024 };
  } finally {
    server.stop();
    rmSync(folder, { recursive: true });
  }
}

/** The server with usual wording against the server without it, by turns. No limit: within the spread they are the same. */
export async function measureWordingInServer({ name, text }: SizedText, quick: boolean): Promise<Row[]> {
  const taken: { ours: Awaited<ReturnType<typeof served>>; floor: Awaited<ReturnType<typeof served>> }[] = [];
  for (let turn = 0; turn < (quick ? 1 : 7); turn++) {
    taken.push({ ours: await served(text, ON, quick ? 20 : 100), floor: await served(text, OFF, quick ? 20 : 100) });
  }
  const of = (what: string, unit: string, by: (one: (typeof taken)[number]["ours"]) => number) =>
    row({
      what: `${what} : without usual wording`,
      size: name,
      unit,
      ours: median(taken.map(({ ours }) => by(ours))),
      floor: median(taken.map(({ floor }) => by(floor))),
      limit: null,
    });
  return [
    of("start → first diagnostics", "ms", ({ start }) => start),
    of("edit → diagnostics, median", "ms", ({ edit }) => edit),
    of("edit → diagnostics, p95", "ms", ({ slow }) => slow),
    of("peak memory after the edits", "MB", ({ memory }) => memory),
  ];
}
