import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** What `npm pack --json` tells. */
export interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

export const temporaryFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), "chithi-goi-")));

/** Copies what git knows of the checkout: packing builds anew, and other tests run the programs of the checkout itself. */
export function copyCheckout(to: string): void {
  const ignored = readFileSync(join(root, ".gitignore"), "utf8")
    .split("\n")
    .map((line) => line.replaceAll("/", ""));
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(root)) {
    if (name !== ".git" && !ignored.includes(name)) cpSync(join(root, name), join(to, name), { recursive: true });
  }
}

/** Lets a copy use the packages that are installed in the checkout. */
export function linkPackages(checkout: string): void {
  symlinkSync(join(root, "node_modules"), join(checkout, "node_modules"));
}

/** Runs a program to its end; throws where it cannot be started. */
export function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  if (error) throw error;
  return { status, stdout, stderr };
}
