import type { ClassifiedLine } from "./kinds.ts";
import { lineAt } from "./kinds.ts";
import { bodyTables } from "./tables.ts";

/** The most lines of one quotation. */
const LONGEST_QUOTATION = 60;

/** The last line of the quotation that is still open at the end of line `first`; `first` where none is, or none closes it. */
function quotationEnd(lines: readonly ClassifiedLine[], first: number): number {
  const opened = lines[first]?.opensQuotation ?? null;
  if (opened === null) return first;
  const curly = opened === "curly";
  const limit = Math.min(first + LONGEST_QUOTATION, lines.length);
  for (let n = first + 1; n < limit; n++) {
    const next = lines[n]?.whole.text ?? "";
    const closing = next.indexOf(curly ? "”" : '"');
    const opening = curly ? next.indexOf("“") : -1;
    // Another quotation begins first, so that the one above was never closed.
    if (opening >= 0 && (closing < 0 || opening < closing)) return first;
    if (closing >= 0) return n;
  }
  return first;
}

/**
 * The lines that only quote, and those of the tables in the text: under “Ví dụ:”, and inside quotation marks that go over several lines. What looks like a
 * component there belongs to the body. One number a line, 1 for an exempt one.
 */
export function exemptLines(lines: readonly ClassifiedLine[]): Uint8Array {
  const exempt = new Uint8Array(lines.length);
  let inExample = false;
  let blank = false;
  let quotedFrom = -1;
  let quotedTo = -1;
  for (let n = 0; n < lines.length; n++) {
    const line = lineAt(lines, n);
    const first = line.items[0];
    if (first === undefined) {
      blank = line.comments.length === 0;
      continue;
    }
    if (n > quotedTo) {
      quotedTo = quotationEnd(lines, n);
      // The line on which it begins belongs to it only where nothing stands before.
      const mark = first.segment.text[0];
      quotedFrom = mark === '"' || mark === "“" ? n : n + 1;
    }
    if (first.kind === "example") inExample = true;
    else if (inExample && (first.marker !== null || line.closed === true || (blank && !line.landmark)))
      inExample = false;
    if ((n >= quotedFrom && n <= quotedTo) || (inExample && first.kind !== "example")) exempt[n] = 1;
    blank = false;
  }
  for (const { first, last } of bodyTables(lines)) exempt.fill(1, first, last + 1);
  return exempt;
}
