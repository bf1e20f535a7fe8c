import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { NODE } from "../lsp/client.ts";
import type { Pattern, Site } from "./literals.ts";
import { writtenInSources } from "./literals.ts";
import { slowText } from "./measure.ts";

/** For one expression, in milliseconds: on a machine that has other things to do as well. */
const PATIENCE = 10_000;

/** Asks recheck. */
export interface Judge {
  /**
   * What speaks against an expression; empty where it takes linear time: proven by its automaton, which has few ways
   * through it, or, where it has none (lookbehind) or a large one, measured on what each of its parts can repeat.
   */
  readonly objection: (pattern: Pattern) => Promise<string>;
  readonly stop: () => Promise<unknown>;
}

export function createJudge(): Judge {
  let worker: Worker | null = null;

  async function isProven({ source, flags }: Pattern): Promise<boolean> {
    worker ??= new Worker(new URL("automaton.mjs", import.meta.url));
    const current = worker;
    // “d” only tells where the groups are.
    current.postMessage({ source, flags: flags.replace("d", "") });
    const answered = once(current, "message").then(([proven]) => proven === true);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), PATIENCE);
    });
    const proven = await Promise.race([answered, late]);
    clearTimeout(timer);
    if (proven !== null) return proven;
    worker = null;
    answered.catch(() => {});
    await current.terminate();
    return false;
  }

  return {
    objection: async (pattern) => ((await isProven(pattern)) ? "" : slowText(pattern)),
    stop: async () => worker?.terminate(),
  };
}

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
