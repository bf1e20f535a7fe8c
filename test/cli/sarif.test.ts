import { existsSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, it } from "vitest";
import { RULES } from "../../server/src/rules/index.ts";
import { FAULTLESS, ONE_ERROR } from "./drafts.ts";
import { chithi, folderWith } from "./program.ts";

/** A closed object: what is not named here is not written. */
function object(properties: Readonly<Record<string, object>>, required: readonly string[]): object {
  return { type: "object", additionalProperties: false, properties, required };
}
const list = (items: object) => ({ type: "array", items });

const text = { type: "string", minLength: 1 };
const message = object({ text }, ["text"]);
const level = { enum: ["none", "note", "warning", "error"] };
/** RFC 3986: in a reference no letters but those, and no colon in the first part of a relative one. */
const uri = {
  type: "string",
  pattern: "^(?:file:///.*|[^:/]*(?:/.*)?)$",
  not: { pattern: "[^A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]|%(?![0-9A-Fa-f]{2})" },
};
const from1 = { type: "integer", minimum: 1 };
const region = object({ startLine: from1, startColumn: from1, endLine: from1, endColumn: from1 }, ["startLine"]);
const physicalLocation = object({ artifactLocation: object({ uri }, ["uri"]), region }, ["artifactLocation"]);
const location = object({ physicalLocation, message }, ["physicalLocation"]);

/**
 * What of SARIF 2.1.0 (OASIS Standard, §3.13–3.58) `chithi` writes, in the standard's own terms; the standard's schema itself
 * allows more. Written for this test.
 */
const SARIF = object(
  {
    $schema: { const: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json" },
    version: { const: "2.1.0" },
    runs: {
      ...list(
        object(
          {
            tool: object(
              {
                driver: object(
                  {
                    name: text,
                    version: text,
                    language: { type: "string", pattern: "^[a-z]{2}(?:-[A-Z]{2})?$" },
                    rules: {
                      ...list(
                        object(
                          {
                            id: text,
                            shortDescription: message,
                            fullDescription: message,
                            help: message,
                            defaultConfiguration: object({ level, enabled: { type: "boolean" } }, []),
                            properties: { type: "object" },
                          },
                          ["id"],
                        ),
                      ),
                      uniqueItems: true,
                    },
                  },
                  ["name"],
                ),
              },
              ["driver"],
            ),
            columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
            results: list(
              object(
                {
                  ruleId: text,
                  ruleIndex: { type: "integer", minimum: 0 },
                  level,
                  message,
                  locations: list(location),
                  relatedLocations: { ...list(location), uniqueItems: true },
                },
                ["message"],
              ),
            ),
            invocations: list(
              object(
                {
                  executionSuccessful: { type: "boolean" },
                  toolExecutionNotifications: list(object({ level, message, locations: list(location) }, ["message"])),
                },
                ["executionSuccessful"],
              ),
            ),
          },
          ["tool"],
        ),
      ),
    },
  },
  ["version", "runs"],
);

const validate = new Ajv({ allErrors: true }).compile(SARIF);

/** What is wrong with a log; none when all is right. */
function faults(output: string): unknown[] {
  const log = JSON.parse(output);
  validate(log);
  const [run] = log.runs;
  const strayed = run.results.filter(
    ({ ruleId, ruleIndex }: { ruleId: string; ruleIndex: number }) => run.tool.driver.rules[ruleIndex]?.id !== ruleId,
  );
  return [...(validate.errors ?? []), ...strayed];
}

it("the shape itself tells a right log from a wrong one", () => {
  const driver = { name: "chithi" };
  const log = (uri: string, startLine = 1) =>
    JSON.stringify({
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { ...driver, rules: [{ id: "a" }] } },
          results: [
            {
              ruleId: "a",
              ruleIndex: 0,
              message: { text: "x" },
              locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine } } }],
            },
          ],
        },
      ],
    });
  expect(faults(log("thu%20muc/a.chithi"))).toEqual([]);
  expect(faults(log("file:///c%3A/a.chithi"))).toEqual([]);
  for (const uri of ["thu muc/a", "thư", "a\\b", "100%/a", "c:a:b"]) expect(faults(log(uri)), uri).not.toEqual([]);
  expect(faults(log("a", 0))).not.toEqual([]);
});

it("the help of each rule leads to its page, in either language", () => {
  const cwd = folderWith({ "a.chithi": FAULTLESS });
  for (const language of ["vi", "en"]) {
    const { stdout } = chithi(["check", "--format", "sarif", "--locale", language, "a.chithi"], { cwd });
    const { rules } = JSON.parse(stdout).runs[0].tool.driver as { rules: { id: string; help: { text: string } }[] };
    expect(rules).toHaveLength(RULES.length);
    const lost = rules.filter(({ id, help }) => {
      const page = /docs\/quy-tac\/\S+\.md/.exec(help.text)?.[0];
      return page !== `docs/quy-tac/${id}.md` || !existsSync(new URL(`../../${page}`, import.meta.url));
    });
    expect(lost, language).toEqual([]);
  }
});

it("a finding of every rule, strange names and unreadable files give logs that are valid SARIF 2.1.0", {
  timeout: 60_000,
}, () => {
  const bad = Object.fromEntries(
    RULES.flatMap(({ id, examples }) =>
      examples.map(({ bad, style }, n) => [`${style}/${id.replace("/", "-")}-${n}.chithi`, bad] as const),
    ),
  );
  const guidelines = new Set(RULES.flatMap(({ examples }) => examples.map(({ style }) => style)));
  const offices = [...guidelines].map((style) => [`${style}/.chithi.json`, JSON.stringify({ style })] as const);
  const cwd = folderWith({
    ...bad,
    ...Object.fromEntries(offices),
    "Chỉ thị số 5 (dự thảo) #2 100%.chithi": ONE_ERROR,
    [`tổ chức/${"Kế hoạch".normalize("NFD")}.chithi`]: ONE_ERROR,
    "a:b.chithi": ONE_ERROR,
    "tot.chithi": FAULTLESS,
    "nhi-phan.chithi": Buffer.from([0, 1, 2]),
  });
  for (const args of [["."], [cwd, "--locale", "en"], ["khong-co.chithi", "tot.chithi"], ["tot.chithi"]]) {
    const { stdout } = chithi(["check", "--format", "sarif", ...args], { cwd });
    expect(faults(stdout), args.join(" ")).toEqual([]);
    expect(stdout).toMatch(/\n$/);
  }
  const { results } = JSON.parse(chithi(["check", "--format", "sarif", "."], { cwd }).stdout).runs[0];
  const shown = new Set(results.map(({ ruleId }: { ruleId: string }) => ruleId));
  // The others speak of Word files, of many drafts, or only when asked.
  expect(shown.size).toBeGreaterThan(RULES.length * 0.8);
  const { stdout } = chithi(["check", "--format", "sarif", "-"], { cwd, input: ONE_ERROR });
  expect(faults(stdout)).toEqual([]);
});
