import { readdir } from "node:fs/promises";
import { join, sep } from "node:path";
import { matchesName } from "../service.ts";

/** True for a path that can only be meant as a pattern: `*`, `?` or `[…]` in it. */
export function isGlob(path: string): boolean {
  return /[*?[]/.test(path);
}

/** A dot at the start of a name, and node_modules, must be named to be matched. */
function matches(name: string, pattern: string): boolean {
  if (name.startsWith(".") && !pattern.startsWith(".")) return false;
  if (name === "node_modules" && pattern !== name) return false;
  return matchesName(name, pattern);
}

/**
 * Where a pattern begins and its parts below: on Windows a drive (`c:/`) and a share (`\\\\server\\share\\`) are places to begin
 * at, and both slashes part. The start of a relative pattern is empty.
 */
export function partsOf(pattern: string, onWindows: boolean): { readonly start: string; readonly parts: string[] } {
  const root = onWindows ? /^(?:[\\/]{2}[^\\/]+[\\/]+[^\\/]+[\\/]+|[a-z]:[\\/]+|[\\/]+)/i : /^\/+/;
  const start = root.exec(pattern)?.[0] ?? "";
  const parts = pattern.slice(start.length).split(onWindows ? /[\\/]+/ : /\/+/);
  return { start, parts: parts.filter((part, n) => part !== "**" || parts[n - 1] !== "**") };
}

/** One step down; `folder` is empty at the start of a relative pattern. */
function below(folder: string, name: string): string {
  return folder === "" ? name : join(folder, name);
}

async function expand(folder: string, parts: readonly string[], found: Set<string>): Promise<void> {
  const [part, ...rest] = parts as [string, ...string[]];
  if (part !== "**" && !isGlob(part) && rest.length > 0) return expand(below(folder, part), rest, found);
  const anyDepth = part === "**";
  if (anyDepth) await expand(folder, rest.length > 0 ? rest : ["*"], found);
  for (const entry of await entries(folder)) {
    if (!matches(entry.name, anyDepth ? "*" : part)) continue;
    const path = below(folder, entry.name);
    // `**` does not follow links to folders: they may lead in circles.
    if (anyDepth) {
      if (entry.isDirectory()) await expand(path, parts, found);
    } else if (rest.length > 0) {
      if (entry.isDirectory() || entry.isSymbolicLink()) await expand(path, rest, found);
    } else if (!entry.isDirectory()) found.add(path);
  }
}

async function entries(folder: string) {
  try {
    const all = await readdir(folder === "" ? "." : folder, { withFileTypes: true });
    return all.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // A folder that cannot be listed has nothing that matches.
    return [];
  }
}

/** The files that a pattern names, sorted folder by folder. `*` and `?` stay within a name, `**` is any number of folders. */
export async function expandGlob(pattern: string): Promise<string[]> {
  const found = new Set<string>();
  const { start, parts } = partsOf(pattern, sep === "\\");
  await expand(start, parts, found);
  return [...found];
}
