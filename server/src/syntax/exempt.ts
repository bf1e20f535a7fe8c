import type { ClassifiedLine } from "./kinds.ts";

/** A quotation over several lines is looked for no further than this. */
const LONGEST_QUOTATION = 60;

function quotationEnd(lines: readonly ClassifiedLine[], first: number): number {
  const text = lines[first]?.whole.text ?? "";
  const opening = text.charAt(0);
  const closing = opening === "“" ? "”" : opening === '"' ? '"' : "";
  if (closing === "" || text.includes(closing, 1)) return first;
  const limit = Math.min(first + LONGEST_QUOTATION, lines.length);
  for (let n = first + 1; n < limit; n++) {
    const next = lines[n]?.whole.text ?? "";
    if (opening === "“" && next.includes("“") && !next.includes("”")) return first;
    if (next.includes(closing)) return n;
  }
  return first;
}

/**
 * The lines that only quote: under “Ví dụ:”, and inside quotation marks that go over several lines. What looks like a
 * component there belongs to the body. One number a line, 1 for an exempt one.
 */
export function exemptLines(lines: readonly ClassifiedLine[]): Uint8Array {
  const exempt = new Uint8Array(lines.length);
  let inExample = false;
  let blank = false;
  let quotedTo = -1;
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n] as ClassifiedLine;
    const first = line.items[0];
    if (first === undefined) {
      blank = line.comments.length === 0;
      continue;
    }
    if (n > quotedTo && /^["“]/.test(first.segment.text)) quotedTo = quotationEnd(lines, n);
    if (first.kind === "example") inExample = true;
    else if (inExample && (first.marker !== null || line.closed === true || (blank && !line.landmark)))
      inExample = false;
    if (n <= quotedTo || (inExample && first.kind !== "example")) exempt[n] = 1;
    blank = false;
  }
  return exempt;
}
