import { readdir } from "node:fs/promises";
import { join, sep } from "node:path";

/** True for a path that can only be meant as a pattern: `*`, `?` or `[…]` in it. */
export function isGlob(path: string): boolean {
  return /[*?[]/.test(path);
}

/** A name of one folder level as a pattern: `*` any characters, `?` one, `[abc]` or `[!abc]` one of them or of the others. */
function matchesName(name: string, pattern: string): boolean {
  // By hand instead of as a regular expression: many stars in a user's pattern would make one run for ever.
  let n = 0;
  let p = 0;
  let starAt = -1;
  let starName = 0;
  const letters = [...name];
  const parts = pattern.match(/\[!?[^\]]+\]|[\s\S]/gu) ?? [];
  while (n < letters.length) {
    const part = parts[p];
    if (part === "*") {
      starAt = p++;
      starName = n;
    } else if (part !== undefined && matchesLetter(letters[n] as string, part)) {
      n++;
      p++;
    } else if (starAt >= 0) {
      p = starAt + 1;
      n = ++starName;
    } else return false;
  }
  while (parts[p] === "*") p++;
  return p === parts.length;
}

function matchesLetter(letter: string, part: string): boolean {
  if (part === "?") return true;
  if (part.length > 2 && part.startsWith("[")) {
    const not = part.startsWith("[!");
    return [...part.slice(not ? 2 : 1, -1)].includes(letter) !== not;
  }
  return part === letter;
}

/** A dot at the start of a name, and node_modules, must be named to be matched. Names in NFC and NFD are the same. */
function matches(name: string, pattern: string): boolean {
  if (name.startsWith(".") && !pattern.startsWith(".")) return false;
  if (name === "node_modules" && pattern !== name) return false;
  return matchesName(name.normalize("NFC"), pattern.normalize("NFC"));
}

/** One step down; `folder` is empty at the start of a pattern. */
function below(folder: string, name: string): string {
  if (folder !== "") return join(folder, name);
  // An absolute pattern begins with an empty part, or with a drive's letter.
  return name === "" || /^[a-z]:$/i.test(name) ? `${name}${sep}` : name;
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
  const parts = pattern.split(sep === "\\" ? /[\\/]+/ : /\/+/);
  await expand(
    "",
    parts.filter((part, n) => part !== "**" || parts[n - 1] !== "**"),
    found,
  );
  return [...found];
}
