import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { NODE_OPTIONS } from "../../client/src/server/nodeOptions.ts";
import type { Connection } from "./connection.ts";
import { connect } from "./connection.ts";
import { typing } from "./edits.ts";
import type { Row } from "./report.ts";
import { row } from "./report.ts";
import { median, quantile } from "./statistics.ts";
import type { SizedText } from "./texts.ts";

const bundle = (name: string) => fileURLToPath(new URL(`../../dist-bench/${name}.js`, import.meta.url));
const FLOOR = [bundle("floor")];
/** Ours as VS Code starts it, but for what is kept between starts. */
export const SERVER = [...NODE_OPTIONS, bundle("server")];

/** How many diagnostics ours sends of a text, at first and of the whole: the floor sends as many. */
async function diagnosticsOf(text: string): Promise<{ first: number; whole: number }> {
  const ours = connect(SERVER, false, {});
  const { diagnostics: first } = await ours.start(text);
  const { diagnostics: whole } = await ours.whole();
  ours.stop();
  return { first, whole };
}

/** The most memory that ours may take, as a ratio, by the size of the text. */
const MOST_MEMORY: Readonly<Record<string, number>> = { "17 KB": 2, "1 MB": 1.6, "10 MB": 2 };
/** The same for the time to the first diagnostics. */
const LONGEST_START: Readonly<Record<string, number>> = { "17 KB": 1.3, "1 MB": 3 };

interface Pair {
  readonly floor: Connection;
  readonly ours: Connection;
}

function connectBoth(pulls: boolean, diagnostics: number): Pair {
  return { floor: connect(FLOOR, pulls, { diagnostics }), ours: connect(SERVER, pulls, {}) };
}

/** The server as VS Code starts it, when it was started before: `folder` then holds what V8 compiled. */
async function startedBefore(text: string, folder: string): Promise<readonly string[]> {
  const server = [...NODE_OPTIONS, bundle("server.compiled"), `--compiled=${folder}`];
  const first = connect(server, false, {});
  await first.start(text);
  while (!existsSync(join(folder, "server.js.v8"))) await setTimeout(200);
  first.stop();
  return server;
}

/** Starts of the floor and of ours, as it starts for the first time and from then on, one after the other by turns. */
async function measureStart(
  { name, text }: SizedText,
  count: Awaited<ReturnType<typeof diagnosticsOf>>,
  times: number,
): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "chithi-bench-"));
  const floor: number[] = [];
  const first: number[] = [];
  const later: number[] = [];
  const wholeFloor: number[] = [];
  const whole: number[] = [];
  try {
    const compiled = await startedBefore(text, folder);
    for (let n = 0; n < times; n++) {
      for (const [server, options, found] of [
        [FLOOR, { diagnostics: count.first }, floor],
        [FLOOR, { diagnostics: count.whole }, wholeFloor],
        [SERVER, {}, first],
        [compiled, {}, later],
      ] as const) {
        const connection = connect(server, false, options);
        found.push((await connection.start(text)).time);
        if (found === later) whole.push((await connection.whole()).time);
        connection.stop();
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const ofStart = (what: string, ours: number[], limit: number | null) =>
    row({ what, size: name, unit: "ms", ours: median(ours), floor: median(floor), limit });
  const [all, allOfFloor] = [median(whole), median(wholeFloor)];
  const ofAll = row({
    what: "start → all diagnostics",
    size: name,
    unit: "ms",
    ours: all,
    floor: allOfFloor,
    limit: null,
  });
  return [
    ofStart("start → first diagnostics", later, LONGEST_START[name] ?? null),
    ofStart("the first start of all → first diagnostics", first, null),
    // A long text is told in two steps.
    ...(count.first === count.whole ? [] : [ofAll]),
  ];
}

/** The same edits in both servers, each in both before the next. */
async function measureEdits({ name, text }: SizedText, count: number, times: number, pulls: boolean): Promise<Row[]> {
  const { floor, ours } = connectBoth(pulls, count);
  try {
    await floor.start(text);
    await ours.start(text);
    if (!pulls) await ours.whole();
    const warmUp = typing(text, 20);
    for (const edit of warmUp) {
      await floor.edit(edit);
      await ours.edit(edit);
    }
    const before = ours.bursts();
    const floorTimes: number[] = [];
    const ourTimes: number[] = [];
    for (const edit of typing(text, times)) {
      floorTimes.push(await floor.edit(edit));
      ourTimes.push(await ours.edit(edit));
    }
    const way = pulls ? "pulled" : "pushed";
    const rows = [
      row({
        what: `edit → diagnostics, ${way}, median`,
        size: name,
        unit: "ms",
        ours: median(ourTimes),
        floor: median(floorTimes),
        limit: 4,
      }),
      row({
        what: `edit → diagnostics, ${way}, p95`,
        size: name,
        unit: "ms",
        ours: quantile(ourTimes, 0.95),
        floor: quantile(floorTimes, 0.95),
        limit: 4,
      }),
    ];
    if (pulls) return rows;
    const bursts = (ours.bursts() - before) / times;
    const ourPeak = ours.peakMemory() / 1024;
    const floorPeak = floor.peakMemory() / 1024;
    return [
      ...rows,
      row({ what: "bursts of diagnostics an edit", size: name, unit: "", ours: bursts, floor: 1, limit: 1 }),
      row({
        what: "peak memory after the edits",
        size: name,
        unit: "MB",
        ours: ourPeak,
        floor: floorPeak,
        limit: MOST_MEMORY[name] ?? null,
      }),
    ];
  } finally {
    floor.stop();
    ours.stop();
  }
}

/** What a client of the server feels: start, edits, memory. */
export async function measureServers(
  texts: readonly SizedText[],
  quick: boolean,
  tell: (rows: readonly Row[]) => void,
): Promise<void> {
  for (const text of texts) {
    const count = await diagnosticsOf(text.text);
    if (text.name in LONGEST_START) tell(await measureStart(text, count, quick ? 3 : 21));
    for (const pulls of [false, true]) tell(await measureEdits(text, count.whole, quick ? 40 : 200, pulls));
  }
}
