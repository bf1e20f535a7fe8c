import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const node = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
export const program = join(root, "dist", "cli.js");

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs as another user; only root may ask for it. */
  readonly uid?: number;
}

/** The tester's own wishes for colour must not reach the program. */
function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { NO_COLOR: _no, FORCE_COLOR: _force, CHITHI_DEBUG: _debug, ...rest } = process.env;
  return { ...rest, ...more };
}

/** Runs dist/cli.js with the pinned Node. */
export function chithi(args: readonly string[], { cwd, input = "", env, uid }: RunOptions = {}): Outcome {
  if (!existsSync(program)) throw new Error("dist/cli.js is not built: node esbuild.mjs");
  const { status, stdout, stderr, error } = spawnSync(node, [program, ...args], {
    cwd,
    input,
    uid,
    env: environment(env),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  return { code: status, stdout, stderr };
}

/** The command line of a shell, in which `chithi` is the program. */
export function shell(line: string, cwd: string): Outcome {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", `chithi() { "$NODE" "$PROGRAM" "$@"; }; ${line}`], {
    cwd,
    env: environment({ NODE: node, PROGRAM: program }),
    encoding: "utf8",
  });
  return { code: status, stdout, stderr };
}

const folders: string[] = [];

/** A folder with these files, for one test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "chithi-cli-")));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
