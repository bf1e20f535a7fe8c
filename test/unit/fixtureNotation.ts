import type { Settings } from "../../server/src/configuration/configuration.ts";
import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import type { CivilDate } from "../../server/src/text/date.ts";

/**
 * A finding that a fixture expects, or one that was made, as one comparable line:
 * `<line>:<first column>-<last column> <rule>`, lines and columns zero-based, `…` where the range goes on below.
 */
export type FindingLine = string;

/** A draft that carries its expectations; CONTRIBUTING.md says how it is written. */
export interface Fixture {
  /** The draft as the checker gets it: line endings, form and byte order mark as the first line asks. */
  readonly text: string;
  readonly expected: readonly FindingLine[];
  /** What the safe fixes make of the draft, where the fixture tells. */
  readonly fixed: string | null;
  readonly settings: Settings;
  readonly today: CivilDate;
  /** True for a rule that the fixture is about; rules of other components stay silent. */
  readonly isChecked: (rule: string) => boolean;
}

/** Carets under the words, and the rules that speak of them. `|` in place of carets: between two characters. */
const EXPECTATION = /^(\s*)(\^+|\|)(…?)((?: [a-z]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*)+)$/;
const FIXED = "#= sau khi sửa";
const EOLS: Readonly<Record<string, string>> = { lf: "\n", crlf: "\r\n", cr: "\r" };
const KEYS = ["style", "today", "scope", "rules", "eol", "form", "bom"];

function readOptions(line: string): ReadonlyMap<string, string> {
  const options = new Map(
    line
      .slice(2)
      .trim()
      .split(/\s+/)
      .filter((word) => word !== "")
      .map((word): [string, string] => {
        const [key, value] = word.split("=", 2);
        return [key as string, value ?? ""];
      }),
  );
  for (const key of options.keys()) if (!KEYS.includes(key)) throw new Error(`unknown option “${key}” in a fixture`);
  return options;
}

function readDate(text: string): CivilDate {
  const [year, month, day] = text.split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined) throw new Error(`no date: ${text}`);
  return { year, month, day };
}

/** Reads a fixture. Throws where its notation is wrong, so that a slip cannot make an expectation vanish. */
export function readFixture(source: string): Fixture {
  const [draftPart, fixedPart, ...more] = source.split(`\n${FIXED}\n`);
  if (more.length > 0) throw new Error("two fixed texts in a fixture");
  const lines = (draftPart as string).split("\n");
  const options = readOptions(lines[0]?.startsWith("#!") ? (lines.shift() as string) : "#!");
  const form = options.get("form") === "nfd" ? "NFD" : "NFC";
  const eol = EOLS[options.get("eol") ?? "lf"] as string;
  const encode = (text: string) => text.normalize(form);
  const kept: string[] = [];
  const expected: FindingLine[] = [];
  for (const line of lines) {
    const match = EXPECTATION.exec(line);
    if (match === null) {
      if (/^\s*\^/.test(line)) throw new Error(`carets without a rule, or an odd one: ${line}`);
      kept.push(line);
      continue;
    }
    const above = kept.at(-1);
    if (above === undefined) throw new Error(`no line above: ${line}`);
    const from = (match[1] as string).length;
    const to = match[2] === "|" ? from : from + (match[2] as string).length;
    if (to > above.length) throw new Error(`carets past the end of the line above: ${line}`);
    const mark = kept.length === 1 && options.has("bom") ? 1 : 0;
    const columns = `${mark + encode(above.slice(0, from)).length}-${mark + encode(above.slice(0, to)).length}`;
    for (const rule of (match[4] as string).trim().split(" ")) {
      expected.push(`${kept.length - 1}:${columns}${match[3]} ${rule}`);
    }
  }
  const style = options.get("style");
  const rules = (options.get("rules") ?? "*").split(",");
  return {
    text: `${options.has("bom") ? "\ufeff" : ""}${kept.map(encode).join(eol)}`,
    expected: expected.sort(),
    fixed: fixedPart === undefined ? null : fixedPart.replace(/\n$/, "").split("\n").map(encode).join(eol),
    settings: {
      ...DEFAULT_SETTINGS,
      style: style === undefined ? null : { style: style, reason: "tham-so" },
      scope: options.get("scope") === "body" ? "body" : "full",
    },
    today: readDate(options.get("today") ?? "2026-11-22"),
    isChecked: (rule) =>
      rules.some((wanted) => (wanted.endsWith("*") ? rule.startsWith(wanted.slice(0, -1)) : wanted === rule)),
  };
}
