import { readdirSync, readFileSync } from "node:fs";
import { parseSync } from "vite";

/** A regular expression, and the file that it stands in. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

/** A place at which one is put together while the program runs: `server/src/a.ts:12`. */
export type Site = string;

interface Node {
  readonly type?: string;
  readonly start?: number;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
}

function walk(node: unknown, visit: (node: Node) => void): void {
  if (node === null || typeof node !== "object") return;
  if (!Array.isArray(node)) visit(node);
  for (const part of Object.values(node)) walk(part, visit);
}

/** The regular expressions that stand in the sources, and the places at which others are put together. */
export function writtenInSources(): { readonly patterns: readonly Pattern[]; readonly sites: readonly Site[] } {
  const patterns: Pattern[] = [];
  const sites: Site[] = [];
  for (const folder of ["server/src/", "client/src/"]) {
    const root = new URL(`../../${folder}`, import.meta.url);
    for (const name of readdirSync(root, { recursive: true, encoding: "utf8" }).sort()) {
      if (!name.endsWith(".ts")) continue;
      const file = `${folder}${name.replaceAll("\\", "/")}`;
      const text = readFileSync(new URL(name, root), "utf8");
      walk(parseSync(file, text).program, ({ type, regex, callee, start = 0 }) => {
        if (type === "Literal" && regex !== undefined) {
          patterns.push({ source: regex.pattern, flags: regex.flags, file });
        }
        if ((type === "NewExpression" || type === "CallExpression") && callee?.name === "RegExp") {
          sites.push(`${file}:${text.slice(0, start).split("\n").length}`);
        }
      });
    }
  }
  return { patterns, sites };
}
