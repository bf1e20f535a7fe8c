import type { Component, Stretch } from "./component.ts";
import { component } from "./component.ts";
import type { LineSpan } from "./draft.ts";
import type { ClassifiedLine } from "./kinds.ts";
import { lineAt } from "./kinds.ts";

/** A file is hard-wrapped when at least this many body lines of over 50 characters break off, and most of them do. */
const FEWEST_BROKEN_LINES = 6;
/** Of lines that surely go on on the next one fewer are enough. */
const FEWEST_GOING_ON = 3;

/** True for a line that begins with a figure and goes on with the one above: “… (theo mẫu / 7-TĐV); …”. */
export function isWrappedFigure(lines: readonly ClassifiedLine[], line: number): boolean {
  const above = line > 0 ? lines[line - 1]?.breaksOff : null;
  const begins = lines[line]?.goesOn;
  if (above === "reference") return begins === "figure" || begins === "bareFigure";
  return above === "noun" && begins === "bareFigure";
}

/** True for a line that surely goes on with the one above. */
function goesOn(lines: readonly ClassifiedLine[], line: number): boolean {
  if (line === 0) return false;
  return (lines[line - 1]?.breaksOff != null && lines[line]?.goesOn === "word") || isWrappedFigure(lines, line);
}

/** True when the lines of the body are as wide as a page's, so that most paragraphs go over several of them. */
export function isHardWrapped(lines: readonly ClassifiedLine[], body: LineSpan): boolean {
  let open = 0;
  let closed = 0;
  let goingOn = 0;
  for (let n = body.first; n <= body.last; n++) {
    const ends = lineAt(lines, n).closed;
    if (ends === false) open++;
    else if (ends === true) closed++;
    if (n > body.first && goesOn(lines, n)) goingOn++;
  }
  return (open >= FEWEST_BROKEN_LINES || goingOn >= FEWEST_GOING_ON) && open > closed;
}

/** The last line of the paragraph that begins on `line`: that line itself unless the file is hard-wrapped. */
export function paragraphEnd(lines: readonly ClassifiedLine[], line: number, hardWrapped: boolean): number {
  if (!hardWrapped) return line;
  let last = line;
  for (let next = line + 1; next < lines.length; next++) {
    const above = lineAt(lines, last);
    const below = lineAt(lines, next);
    const first = below.items[0];
    if (isWrappedFigure(lines, next)) {
      last = next;
      continue;
    }
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
  if (lineAt(lines, line).items.length === 0) return null;
  const lastLine = paragraphEnd(lines, line, hardWrapped);
  const stretches: Stretch[] = [];
  for (let n = line; n <= lastLine; n++) stretches.push({ line: n, segment: lineAt(lines, n).whole });
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
