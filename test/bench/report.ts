import { mkdirSync, writeFileSync } from "node:fs";

/** One thing measured, for ours and for what it is held against. */
export interface Row {
  readonly what: string;
  readonly size: string;
  readonly unit: string;
  readonly ours: number;
  /** What the yardstick took: the floor, a pass over the text, or the smallest text. */
  readonly floor: number;
  readonly ratio: number;
  /** The most that the ratio may be; null where none is set. */
  readonly limit: number | null;
}

export function row(of: Omit<Row, "ratio">): Row {
  return { ...of, ratio: of.ours / of.floor };
}

function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}

/** A table for a terminal, which is also one in Markdown. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ what, size, unit, ours, floor, ratio, limit }) => [
    what,
    size,
    `${digits(ours)} ${unit}`.trimEnd(),
    `${digits(floor)} ${unit}`.trimEnd(),
    digits(ratio),
    limit === null ? "" : `≤ ${digits(limit)}`,
    limit === null ? "" : ratio <= limit ? "yes" : "NO",
  ]);
  const head = ["what", "size", "ours", "yardstick", "ratio", "limit", "met"];
  const widths = head.map((title, n) => Math.max(title.length, ...cells.map((line) => (line[n] as string).length)));
  const line = (values: readonly string[]) =>
    `| ${values.map((value, n) => value.padEnd(widths[n] as number)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...cells.map(line)].join("\n");
}

/** Writes the rows, and where they come from, to test-results/bench.json. */
export function writeJson(rows: readonly Row[], about: object): void {
  const folder = new URL("../../test-results/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL("bench.json", folder), `${JSON.stringify({ ...about, rows }, null, 2)}\n`);
}
