import { readFileSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { allPatterns, createJudge } from "./judge.ts";
import { writtenInSources } from "./literals.ts";

const { patterns, unreached } = allPatterns();
const judge = createJudge();
afterAll(judge.stop);
/** Those that `npm run prove` judged; what is new since then is judged here. */
const judged = new Set(readFileSync(new URL("linear.txt", import.meta.url), "utf8").split("\n"));

/**
 * Where no expression is put together today, or not in the server, and why that is no gap: a schema's `pattern` comes
 * from the options of the rules, and no rule has one; what the guide of a new draft asks for is judged below.
 */
const NEVER_REACHED = ["server/src/configuration/jsonValue.ts", "client/src/views/guide.ts"];

it("the regular expressions are all known: those in the sources, and those that are put together", () => {
  expect(patterns.size).toBeGreaterThan(400);
  expect(unreached.filter((site) => !NEVER_REACHED.includes(site.replace(/:\d+$/, "")))).toEqual([]);
  const schema = readFileSync(new URL("../../schemas/chithi.schema.json", import.meta.url), "utf8");
  expect(schema).not.toContain('"pattern":');
});

it("one that is long is built of named parts: nobody reads over 100 characters in one piece", () => {
  const { pieces } = writtenInSources();
  expect(pieces.length).toBeGreaterThan(400);
  expect(pieces.filter(({ length }) => length > 100)).toEqual([]);
});

it("every regular expression takes linear time", { timeout: 300_000 }, async () => {
  const against: string[] = [];
  for (const [name, pattern] of patterns) {
    if (judged.has(name)) continue;
    const found = await judge.objection(pattern);
    if (found !== "") against.push(`${pattern.file}: ${name} on ${found}`);
  }
  expect(against).toEqual([]);
});

it("what the guide of a new draft wants to match takes linear time", { timeout: 60_000 }, async () => {
  const questions = readFileSync(new URL("../../server/src/features/newDraft/questions.ts", import.meta.url), "utf8");
  const sources = [...questions.matchAll(/\bsource: (".*"),?$/gm)].map(([, literal]) => JSON.parse(literal as string));
  expect(sources).toHaveLength(questions.match(/\bpattern: \{/g)?.length ?? 0);
  for (const source of sources) {
    expect(await judge.objection({ source: `^(?:${source})$`, flags: "u", file: "" }), source).toBe("");
  }
});

it.each([
  ["\\s*:$", ""],
  ["(?<!x)\\s+$", "u"],
  ["(?:a|b|ab)*c", ""],
  ["(?<!b)^(?:[^,]{1,60}?\\s*,?\\s*)??b\\s*c", ""],
])(
  "one that does not is found out, by its automaton or by measuring: /%s/%s",
  { timeout: 60_000 },
  async (source, flags) => {
    expect(await judge.objection({ source, flags, file: "" })).not.toBe("");
  },
);
