import type { Measured, MeasuredSheet } from "../../page/measured.ts";
import type { Range } from "../../text/position.ts";

/** Where a finding about paper, margins or page numbers is shown: at the first words on the sheet. */
export function rangeOfSheet({ lines }: Measured, { first }: MeasuredSheet): Range {
  const at = lines.findIndex((line, n) => n >= first && line !== null);
  const line = Math.max(at, 0);
  const runs = lines[line]?.runs ?? [];
  return { start: { line, character: runs[0]?.from ?? 0 }, end: { line, character: runs.at(-1)?.to ?? 0 } };
}
