import { readdir, realpath } from "node:fs/promises";
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

/** What one pattern is looked for with. */
interface Search {
  readonly found: Set<string>;
  /** Folders, each with what was looked for in it: `**` leads to a folder in many ways. */
  readonly seen: Set<string>;
  /** Where the pattern begins, as it really is: links that lead out of it are not followed. */
  readonly root: string;
}

async function expand(folder: string, parts: readonly string[], search: Search): Promise<void> {
  const { found, seen, root } = search;
  const key = `${parts.join("/")}\0${folder}`;
  if (seen.has(key)) return;
  seen.add(key);
  const [part, ...rest] = parts as [string, ...string[]];
  if (part !== "**" && !isGlob(part) && rest.length > 0) return expand(below(folder, part), rest, search);
  const anyDepth = part === "**";
  if (anyDepth) await expand(folder, rest.length > 0 ? rest : ["*"], search);
  for (const entry of await entries(folder)) {
    if (!matches(entry.name, anyDepth ? "*" : part)) continue;
    const path = below(folder, entry.name);
    if (entry.isSymbolicLink() && !(await staysIn(path, root))) continue;
    // `**` does not follow links to folders: they may lead in circles.
    if (anyDepth) {
      if (entry.isDirectory()) await expand(path, parts, search);
    } else if (rest.length > 0) {
      if (entry.isDirectory() || entry.isSymbolicLink()) await expand(path, rest, search);
    } else if (!entry.isDirectory()) found.add(path);
  }
}

async function staysIn(path: string, root: string): Promise<boolean> {
  const real = await realpath(path).catch(() => null);
  return real?.startsWith(root.endsWith(sep) ? root : root + sep) === true;
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
  const fixed = parts.slice(
    0,
    Math.max(
      parts.findIndex((part) => part === "**" || isGlob(part)),
      0,
    ),
  );
  const first = fixed.reduce(below, start);
  const root = await realpath(first === "" ? "." : first).catch(() => first);
  await expand(start, parts, { found, seen: new Set(), root });
  return [...found];
}
