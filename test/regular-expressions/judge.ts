import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type * as recheck from "recheck";
import { NODE } from "../lsp/client.ts";
import type { Pattern, Site } from "./literals.ts";
import { writtenInSources } from "./literals.ts";
import { slowText } from "./measure.ts";

// Its build for browsers is all JavaScript: the other one starts programs of its own.
const { checkSync }: typeof recheck = createRequire(import.meta.url)("recheck/lib/browser.js");

/** How an expression is written: `/a+/gu`. */
export function written({ source, flags }: Pattern): string {
  return `/${source}/${flags}`;
}

/** All expressions of the program, each once, and the places that put some together but did not. */
export function allPatterns(): {
  readonly patterns: ReadonlyMap<string, Pattern>;
  readonly unreached: readonly Site[];
} {
  const { patterns, sites } = writtenInSources();
  const output = execFileSync(NODE, ["--no-warnings", "test/regular-expressions/built.ts"], {
    cwd: fileURLToPath(new URL("../../", import.meta.url)),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const built = JSON.parse(output) as { source: string; flags: string; site: Site }[];
  const reached = new Set(built.map(({ site }) => site));
  const all = [...patterns, ...built.map(({ source, flags, site }) => ({ source, flags, file: site }))];
  return {
    patterns: new Map(all.map((one) => [written(one), one])),
    unreached: sites.filter((site) => !reached.has(site)),
  };
}

/**
 * What speaks against an expression; empty where it takes linear time: proven by its automaton, which has few ways
 * through it, or, where it has none (lookbehind) or a large one, measured on what each of its parts can repeat.
 */
export function objection(pattern: Pattern): string {
  // “d” only tells where the groups are.
  const flags = pattern.flags.replace("d", "");
  const proven = checkSync(pattern.source, flags, { checker: "automaton", timeout: 400 }).status === "safe";
  return proven ? "" : slowText(pattern);
}
