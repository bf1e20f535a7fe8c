// Runs the suite inside real VS Code, in the Node extension host and in the web worker one: side by side, from one
// installation, where the machine has two cores. Each has a server, a browser and folders of its own.
// The counts go to test-results/vscode.json. Arguments: node, web (both, when neither is named), --only=TEXT, which
// leaves out the tests without it in their names, and --update-screenshots, which puts the pictures that the suite
// takes in the Node host into docs/images.
import { cp, mkdir, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { prepare, runSuite } from "../test/vscode/host/suite.mjs";
import { root } from "./project.mjs";

const MARKS = { passed: "✓", failed: "✗", skipped: "↓", taken: "▫" };
const HOSTS = /** @type {const} */ (["node", "web"]);

/** Pictures that were taken are listed, and counted nowhere: they judge nothing. */
const counts = { passed: 0, failed: 0, skipped: 0 };
const only = process.argv.find((argument) => argument.startsWith("--only="))?.slice("--only=".length) ?? "";
const named = HOSTS.filter((kind) => process.argv.includes(kind));

/**
 * @param {keyof typeof MARKS} outcome
 * @param {string} line
 */
function report(outcome, line) {
  if (outcome !== "taken") counts[outcome]++;
  console.log(`  ${MARKS[outcome]} ${line}`);
}

/** @param {unknown} error */
const reasonOf = (error) => (error instanceof Error ? error.message : String(error));

/** @param {(typeof HOSTS)[number]} kind */
async function run(kind) {
  const started = Date.now();
  const { results, problem, log } = await runSuite(kind, only);
  console.log(`VS Code, ${kind} extension host`);
  for (const { test, outcome, milliseconds, message } of results) {
    report(outcome, `${test} (${milliseconds} ms)${message ? `\n      ${message.replaceAll("\n", "\n      ")}` : ""}`);
  }
  if (problem) report("failed", `the suite ${problem}; see ${log}`);
  console.log(`  ${((Date.now() - started) / 1000).toFixed(1)} s, log in ${log}\n`);
}

const hosts = named.length > 0 ? named : HOSTS;
/** @type {string | undefined} */
const missing = await prepare().then(() => undefined, reasonOf);
if (missing !== undefined) {
  for (const kind of hosts) {
    console.log(`VS Code, ${kind} extension host`);
    // Someone's own machine may lack a host; the machine that decides may not.
    report(process.env.CI ? "failed" : "skipped", `no VS Code can be had here: ${missing}`);
  }
} else if (availableParallelism() > 1) await Promise.all(hosts.map(run));
else for (const kind of hosts) await run(kind);

await mkdir(join(root, "test-results"), { recursive: true });
await writeFile(join(root, "test-results", "vscode.json"), JSON.stringify(counts));
if (process.argv.includes("--update-screenshots")) {
  await cp(join(root, "test-results", "screenshots", "node"), join(root, "docs", "images"), { recursive: true });
}
if (counts.failed > 0) process.exitCode = 1;
