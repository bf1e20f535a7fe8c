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
  readonly end?: number;
  readonly quasis?: readonly Node[];
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
}

function walk(node: unknown, visit: (node: Node) => void): void {
  if (node === null || typeof node !== "object") return;
  if (!Array.isArray(node)) visit(node);
  for (const part of Object.values(node)) walk(part, visit);
}

/** How many characters of an expression's template are written out, the names of its parts aside. */
function writtenOut({ quasis = [] }: Node): number {
  return quasis.reduce((sum, { start = 0, end = 0 }) => sum + end - start, 0);
}

/**
 * The regular expressions that stand in the sources, the places at which others are put together, and how long the
 * longest piece is that one of either is written in.
 */
export function writtenInSources(): {
  readonly patterns: readonly Pattern[];
  readonly sites: readonly Site[];
  readonly pieces: readonly { readonly site: Site; readonly length: number }[];
} {
  const patterns: Pattern[] = [];
  const sites: Site[] = [];
  const pieces: { site: Site; length: number }[] = [];
  for (const folder of ["server/src/", "client/src/"]) {
    const root = new URL(`../../${folder}`, import.meta.url);
    for (const name of readdirSync(root, { recursive: true, encoding: "utf8" }).sort()) {
      if (!name.endsWith(".ts")) continue;
      const file = `${folder}${name.replaceAll("\\", "/")}`;
      const text = readFileSync(new URL(name, root), "utf8");
      const siteOf = (start: number) => `${file}:${text.slice(0, start).split("\n").length}`;
      walk(parseSync(file, text).program, (node) => {
        const { type, regex, callee, start = 0 } = node;
        if (type === "Literal" && regex !== undefined) {
          patterns.push({ source: regex.pattern, flags: regex.flags, file });
          pieces.push({ site: siteOf(start), length: regex.pattern.length });
        }
        if ((type === "NewExpression" || type === "CallExpression") && callee?.name === "RegExp") {
          sites.push(siteOf(start));
          walk(node, (part) => {
            if (part.type === "TemplateLiteral") pieces.push({ site: siteOf(start), length: writtenOut(part) });
          });
        }
      });
    }
  }
  return { patterns, sites, pieces };
}
