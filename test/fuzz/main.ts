// npm run fuzz [-- --runs N] [--seed N] [--only TEXT]: tries the properties on far more texts than npm test does.
// Ends with what was tried, and with 1 where something does not hold; the seed and the property repeat it. A line a minute
// says what was tried so far.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { PROPERTIES, tried } from "./properties.ts";
import { PROTOCOL } from "./protocol.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "20000" },
    seed: { type: "string" },
    only: { type: "string", default: "" },
    path: { type: "string" },
    /** Set by the parent: this process tries one part, and prints its totals as JSON. */
    part: { type: "boolean", default: false },
  },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const runs = Number(values.runs);
const CORES = 2;

type Totals = typeof tried & { readonly failed: string[] };

/** In milliseconds: who stops a long run knows then what was tried until now. */
const BETWEEN_REPORTS = 60_000;

function counted(totals: readonly (typeof tried)[]): string {
  const sum = (key: keyof typeof tried) => totals.reduce((all, one) => all + one[key], 0).toLocaleString("en");
  return (Object.keys(tried) as (keyof typeof tried)[]).map((key) => `${sum(key)} ${key}`).join(", ");
}

/** Runs the properties one after the other; a failure is made as small as it goes, and printed. */
async function tryAll(): Promise<Totals> {
  const failed: string[] = [];
  let reported = Date.now();
  const report = () => {
    if (Date.now() - reported < BETWEEN_REPORTS) return;
    reported = Date.now();
    console.error(`seed ${seed}, so far: ${counted([tried])}; ${failed.length} properties failed`);
  };
  for (const { name, share, property } of [...PROPERTIES, PROTOCOL]) {
    if (!name.includes(values.only)) continue;
    const began = Date.now();
    const numRuns = Math.max(1, Math.round(runs * share));
    const watched = (property as fc.IAsyncPropertyWithHooks<unknown>).afterEach(report);
    const details = await fc.check(watched, {
      seed,
      numRuns,
      ...(values.path !== undefined && { path: values.path }),
    });
    const seconds = ((Date.now() - began) / 1000).toFixed(0);
    console.error(`${details.failed ? "FAILED" : "holds"} ${name}: ${details.numRuns} trials, ${seconds} s`);
    if (!details.failed) continue;
    failed.push(name);
    console.error(await fc.asyncDefaultReportMessage(details));
    console.error(
      `repeat it: npm run fuzz -- --seed ${seed} --runs ${numRuns} --only "${name}" --path "${details.counterexamplePath}"`,
    );
  }
  return { ...tried, failed };
}

/** Runs this file once more, with a seed of its own. */
function part(ofSeed: number, ofRuns: number): Promise<Totals> {
  const args = [fileURLToPath(import.meta.url), "--part", "--seed", `${ofSeed}`, "--runs", `${ofRuns}`];
  const child = spawn(process.execPath, [...args, "--only", values.only], { stdio: ["ignore", "pipe", "inherit"] });
  let out = "";
  child.stdout.on("data", (data) => {
    out += data;
  });
  return new Promise((resolve, reject) => {
    child.on("close", (code) => {
      if (code !== 0) reject(new Error(`a part ended with ${code}`));
      else resolve(JSON.parse(out));
    });
  });
}

if (values.part) console.log(JSON.stringify(await tryAll()));
else {
  console.error(`seed ${seed}, ${runs} runs`);
  const alone = values.path !== undefined;
  const seeds = Array.from({ length: CORES }, (_, n) => seed + n);
  const parts = alone ? [await tryAll()] : await Promise.all(seeds.map((one) => part(one, Math.ceil(runs / CORES))));
  const failed = new Set(parts.flatMap((one) => one.failed));
  console.log(`seed ${seed}: ${counted(parts)}; ${failed.size} properties failed`);
  if (failed.size > 0) process.exitCode = 1;
}
