// What every script needs to know of the project. Uses nothing that is not in Node itself, and runs on Node 20:
// it is loaded before anything is installed.
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The Node that the project pins, whatever the machine's own is. */
export const pinnedNode = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");

/**
 * Runs a program in the project's folder, its output shown; resolves to its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit", ...options });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/**
 * Runs npm, the one that started us where there is one.
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith(".js")) return run(process.execPath, [cli, ...args], options);
  return run("npm", args, { shell: process.platform === "win32", ...options });
}

/**
 * The packages of a lock file, by their place in node_modules.
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function lockedPackages(file) {
  return JSON.parse(readFileSync(join(root, file), "utf8")).packages;
}

function isInstalled() {
  const installed = "node_modules/.package-lock.json";
  if (!existsSync(join(root, installed)) || !existsSync(pinnedNode)) return false;
  const have = lockedPackages(installed);
  return Object.entries(lockedPackages("package-lock.json")).every(
    ([place, { version, optional }]) => place === "" || have[place]?.version === version || (optional && !have[place]),
  );
}

/** Installs what package-lock.json names, unless it is there. */
export async function installMissing() {
  if (isInstalled()) return;
  console.log("Đang cài các gói cần thiết (npm ci)…");
  const code = await npm(["ci", "--loglevel=error"]);
  if (code !== 0) throw new Error(`npm ci không thành công (mã thoát ${code})`);
}

/**
 * The time of the last change below a path.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the bundles when a source is newer than they are. */
export async function buildStale() {
  const built = statSync(join(root, "dist", "server.js"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = ["client/src", "server/src", "esbuild.mjs", "package-lock.json"].map((path) => join(root, path));
  if (built > Math.max(...sources.map(newest))) return;
  const code = await run(pinnedNode, ["esbuild.mjs"]);
  if (code !== 0) throw new Error(`không đóng gói được mã nguồn (mã thoát ${code})`);
}
