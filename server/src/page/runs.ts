import type { Component } from "../syntax/component.ts";
import type { ClassifiedLine } from "../syntax/kinds.ts";
import { lineAt } from "../syntax/kinds.ts";
import type { Segment } from "../text/segment.ts";
import { lineEnd, lineStart } from "../text/segment.ts";
import type { Run } from "./model.ts";

type Look = Omit<Run, "text">;

const PLAIN: Look = { bold: false, italic: false, position: "normal" };
const COMMENT = /<!--.*?(?:-->|$)/g;
const STARS = /\*+/g;
const TAG = /<(\/?)(b|strong|i|em|sup|sub)(?: [^<>]*)?>|\^\{|\}/gi;

/** The markup in a gap between two letters, applied to the look before it. Of `**` the segment itself knows. */
function after(look: Look, gap: string): Look {
  if (gap === "") return look;
  let { bold, italic, position } = look;
  const markup = gap.replace(COMMENT, "");
  for (const [stars] of markup.matchAll(STARS)) if (stars.length % 2 === 1) italic = !italic;
  for (const [tag, closing, name] of markup.matchAll(TAG)) {
    const kind = name?.toLowerCase();
    const opens = closing !== "/";
    if (kind === "b" || kind === "strong") bold = opens;
    else if (kind === "i" || kind === "em") italic = opens;
    else if (kind === "sub") position = opens ? "sub" : "normal";
    else position = opens && tag !== "}" ? "super" : "normal";
  }
  return { bold, italic, position };
}

/** What the markup of a line makes of the letter that begins at each place of it. */
function looksOf({ whole, raw }: ClassifiedLine): ReadonlyMap<number, Look> {
  const looks = new Map<number, Look>();
  let look = PLAIN;
  let from = 0;
  for (let i = 0; i < whole.text.length; i++) {
    const start = lineStart(whole, i);
    // A backslash before a star makes a letter of it, and stands in the gap.
    look = after(look, raw.slice(from, start));
    looks.set(start, look);
    from = lineEnd(whole, i + 1);
  }
  return looks;
}

function sameLook(a: Look, b: Look): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.position === b.position;
}

function add(runs: Run[], text: string, look: Look): void {
  const last = runs.at(-1);
  if (last !== undefined && sameLook(last, look)) runs[runs.length - 1] = { ...last, text: last.text + text };
  else runs.push({ ...look, text });
}

function addSegment(runs: Run[], segment: Segment, line: ClassifiedLine): void {
  const { text, strong } = segment;
  const looks = segment.starts === null ? null : looksOf(line);
  if (looks === null && strong.length === 0) {
    add(runs, text, PLAIN);
    return;
  }
  let bold = 0;
  for (let i = 0; i < text.length; i++) {
    while (bold < strong.length && (strong[bold + 1] as number) <= i) bold += 2;
    const isStrong = bold < strong.length && (strong[bold] as number) <= i;
    const look = looks?.get(lineStart(segment, i)) ?? PLAIN;
    add(runs, text.charAt(i), { ...look, bold: look.bold || isStrong });
  }
}

/** The text of a component with the looks that the draft's markup gives it. */
export function markedRuns(of: Component, lines: readonly ClassifiedLine[]): Run[] {
  const runs: Run[] = [];
  let length = 0;
  for (const { line, segment, at } of of.pieces) {
    if (at > length) add(runs, " ", runs.at(-1) ?? PLAIN);
    addSegment(runs, segment, lineAt(lines, line));
    length = at + segment.text.length;
  }
  return runs;
}

/** The text of a component as its role has it; markup says nothing there. */
export function plainRuns(of: Component): Run[] {
  return [{ text: of.text, ...PLAIN }];
}

/** The same with the lines of the file: they end where the drafter ended them. */
export function runsByLine(of: Component): Run[] {
  const text = of.pieces.reduce((before, { line, segment }, n) => {
    const mark = n === 0 ? "" : of.pieces[n - 1]?.line === line ? " " : "\n";
    return before + mark + segment.text;
  }, "");
  return [{ text, ...PLAIN }];
}

/** The runs with those of the first `length` code units in bold as well. */
export function boldUpTo(runs: readonly Run[], length: number): Run[] {
  const result: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const cut = Math.min(Math.max(length - at, 0), run.text.length);
    if (cut > 0) add(result, run.text.slice(0, cut), { ...run, bold: true });
    if (cut < run.text.length) add(result, run.text.slice(cut), run);
    at += run.text.length;
  }
  return result;
}
