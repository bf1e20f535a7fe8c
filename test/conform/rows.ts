import { readFileSync } from "node:fs";

/** A change of a text: what stands there once at least, and what is written there instead. */
export type Change = readonly [from: string, to: string];

/** A wrong and a right draft for a demand, both made from one base by the changes given. */
export interface Row {
  readonly clause: string;
  /** The rule that holds the demand. */
  readonly rule: string;
  readonly base: string;
  readonly wrong: readonly Change[];
  readonly right: readonly Change[];
}

/** By guideline: its rows, and what the names of their bases begin with. */
export const ROWS: Readonly<Record<string, { readonly bases: string; readonly rows: readonly Row[] }>> = {
  "hd05-2026": { bases: "hd05", rows: rowsIn("rows.hd05.jsonl") },
  "hd36-2018": { bases: "hd36", rows: rowsIn("rows.hd36.jsonl") },
};

/** The rows of a file that has one a line, as JSON. */
function rowsIn(name: string): readonly Row[] {
  const text = readFileSync(new URL(name, import.meta.url), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line): Row => JSON.parse(line));
}

/** The base of a guideline after these changes. Throws where one of them finds nothing to change. */
export function draftOf(style: string, base: string, changes: readonly Change[]): string {
  const path = new URL(`bases/${ROWS[style]?.bases}-${base}.chithi`, import.meta.url);
  return changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${base} lacks ${from}`);
      return text.replaceAll(from, to);
    },
    readFileSync(path, "utf8"),
  );
}
