import type { Component, Stretch } from "./component.ts";
import { component } from "./component.ts";
import type { LineSpan } from "./draft.ts";
import type { ClassifiedLine } from "./kinds.ts";

/** A file is hard-wrapped when at least this many body lines of over 50 characters break off, and most of them do. */
const FEWEST_BROKEN_LINES = 6;

/** True when the lines of the body are as wide as a page's, so that most paragraphs go over several of them. */
export function isHardWrapped(lines: readonly ClassifiedLine[], body: LineSpan): boolean {
  let open = 0;
  let closed = 0;
  for (let n = body.first; n <= body.last; n++) {
    const ends = (lines[n] as ClassifiedLine).closed;
    if (ends === false) open++;
    else if (ends === true) closed++;
  }
  return open >= FEWEST_BROKEN_LINES && open > closed;
}

/** The last line of the paragraph that begins on `line`: that line itself unless the file is hard-wrapped. */
export function paragraphEnd(lines: readonly ClassifiedLine[], line: number, hardWrapped: boolean): number {
  if (!hardWrapped) return line;
  let last = line;
  for (let next = line + 1; next < lines.length; next++) {
    const above = lines[last] as ClassifiedLine;
    const below = lines[next] as ClassifiedLine;
    const first = below.items[0];
    // A short line, or one that is closed, ends its paragraph.
    if (
      first === undefined ||
      first.marker !== null ||
      below.landmark ||
      above.closed !== false ||
      below.table !== null
    )
      break;
    last = next;
  }
  return last;
}

/** A paragraph: one line of the file, or several joined ones in a hard-wrapped file. */
export interface Paragraph extends Component {
  readonly firstLine: number;
  readonly lastLine: number;
}

/** The paragraph that begins on `line`; null for a blank line. */
export function paragraphAt(lines: readonly ClassifiedLine[], line: number, hardWrapped: boolean): Paragraph | null {
  if ((lines[line] as ClassifiedLine).items.length === 0) return null;
  const lastLine = paragraphEnd(lines, line, hardWrapped);
  const stretches: Stretch[] = [];
  for (let n = line; n <= lastLine; n++) stretches.push({ line: n, segment: (lines[n] as ClassifiedLine).whole });
  return { ...component(stretches), firstLine: line, lastLine };
}

/** The paragraphs of a stretch of lines, in order. Made one by one, as they are asked for. */
export function* paragraphsOf(
  lines: readonly ClassifiedLine[],
  span: LineSpan,
  hardWrapped: boolean,
): Generator<Paragraph> {
  for (let n = span.first; n <= span.last; n++) {
    const paragraph = paragraphAt(lines, n, hardWrapped);
    if (paragraph === null) continue;
    yield paragraph;
    n = paragraph.lastLine;
  }
}
