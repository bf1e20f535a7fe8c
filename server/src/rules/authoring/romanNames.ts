import type { Draft, Section } from "../../syntax/draft.ts";
import type { Range } from "../../text/position.ts";
import { lineEnd, lineStart } from "../../text/segment.ts";

const BRACKETED = /(\([^()]{0,80}\))/u;

/** The name of a section behind its Roman number, and where it stands. */
export interface RomanName {
  readonly text: string;
  /** The name in capitals, but for what stands in brackets: “NỘI DUNG (03 phần)”. */
  readonly right: string;
  readonly range: Range;
}

/** The name behind “I.”; null where the line is a sentence, or nothing stands below it. */
export function romanNameOf(draft: Draft, { marker, markerRange, lastLine }: Section): RomanName | null {
  const { line } = markerRange.start;
  const segment = draft.lines[line]?.items[0]?.segment;
  const text = segment?.text.slice(marker.textFrom).trimEnd() ?? "";
  if (segment === undefined || marker.family !== "roman" || lastLine === line) return null;
  if (text.length < 3 || text.length > 160 || /[.;:,]$/.test(text)) return null;
  const right = text
    .split(BRACKETED)
    .map((part, n) => (n % 2 === 1 ? part : part.toUpperCase()))
    .join("");
  const from = lineStart(segment, marker.textFrom);
  const to = lineEnd(segment, marker.textFrom + text.length);
  return { text, right, range: { start: { line, character: from }, end: { line, character: to } } };
}
