// Runs the suite in one of VS Code's extension hosts, and says what came of each test.
import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../../../scripts/project.mjs";
import { desktopVSCode } from "./desktop.mjs";
import { chromium, vscodeServer } from "./server-install.mjs";

/** @typedef {{ test: string, outcome: "passed" | "failed" | "skipped", milliseconds: number, message?: string }} Result */

/** For a machine that runs both suites and more besides: alone a suite takes a fifth of it. In milliseconds. */
const TIME_LIMIT = 900_000;

/** Gets what the suites need; throws the reason where this machine cannot have it. */
export async function prepare() {
  if (await desktopVSCode()) return;
  await vscodeServer();
  await chromium();
}

/**
 * @param {string} file
 * @returns {Promise<{ results: Result[], ended: boolean }>}
 */
async function readResults(file) {
  const text = await readFile(file, "utf8").catch(() => "");
  const lines = text.split("\n").filter(Boolean);
  const all = lines.map((line) => JSON.parse(line));
  return { results: all.filter((line) => line.test), ended: all.some((line) => line.end) };
}

/**
 * Runs a program with its output in a log, and ends it and all that it started when it takes too long.
 * @param {string[]} args
 * @param {string} log
 * @returns {Promise<string | undefined>} what went wrong
 */
function runLimited(args, log) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout.on("data", (data) => output.push(data));
    child.stderr.on("data", (data) => output.push(data));
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      // The launcher passes it on to the server and the browser; what does not listen is killed.
      child.kill("SIGINT");
      setTimeout(() => child.kill("SIGKILL"), 10_000).unref();
    }, TIME_LIMIT);
    child.on("close", async (code, signal) => {
      clearTimeout(timer);
      await writeFile(log, Buffer.concat(output));
      if (late) resolve(`did not end within ${TIME_LIMIT / 1000} s`);
      else resolve(code === 0 ? undefined : `ended with ${code ?? signal}`);
    });
  });
}

/**
 * @param {"node" | "web"} kind
 * @param {string} only  tests without this in their names are left out
 * @returns {Promise<{ results: Result[], problem?: string, log: string }>} `problem`: the suite as a whole went wrong
 */
export async function runSuite(kind, only) {
  const folder = await mkdtemp(join(tmpdir(), "chithi-suite-"));
  const channel = join(folder, "channel");
  const log = join(root, "test-results", `vscode-${kind}.log`);
  await mkdir(join(root, "test-results"), { recursive: true });
  try {
    await cp(join(root, "test", "vscode", "workspace"), join(folder, "workspace"), { recursive: true });
    await mkdir(channel);
    await writeFile(join(channel, "only.txt"), only);
    const program = fileURLToPath(new URL("run-tests.mjs", import.meta.url));
    const failure = await runLimited([program, kind, folder], log);
    const { results, ended } = await readResults(join(channel, "results.jsonl"));
    const failed = results.some((result) => result.outcome === "failed");
    // A suite with a failed test exits with 1: that is told by its results already.
    const problem = !ended ? (failure ?? "ended before its last test") : failed ? undefined : failure;
    return { results, log: relative(root, log), ...(problem && { problem }) };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
