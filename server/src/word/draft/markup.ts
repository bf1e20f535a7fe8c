import { classifyLine } from "../../syntax/classify.ts";
import { readLine } from "../../text/markup.ts";
import type { Run, RunFormat } from "../document/model.ts";
import type { Piece } from "../document/pieces.ts";
import { cutter, rewritten } from "../document/pieces.ts";
import { isMarkup, LONGEST_LINE, textOfLine } from "./line.ts";

/** A stretch of a line of the draft: letters of the file with their format, or markup, which has none. */
export interface MarkedRun {
  readonly text: string;
  readonly format: RunFormat | null;
  readonly pieces?: readonly Piece[];
}

/** Which looks of a line are written down: not those that its place on the page gives it anyway. */
export interface Emphasis {
  readonly bold: boolean;
  readonly italic: boolean;
}

const NONE: Emphasis = { bold: false, italic: false };
/** What may begin markup. */
const SPECIAL = /[\\*<>^#&$]/g;
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

function written(runs: readonly MarkedRun[]): string {
  return runs.map(({ text }) => text).join("");
}

function bare(text: string): string {
  return text.normalize("NFC").replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

/** True when a draft with this line reads the letters that are wanted. */
function readsAs(line: string, wanted: string): boolean {
  const { whole, comments } = readLine(line, false);
  return comments.length === 0 && bare(whole.text) === bare(wanted);
}

/** Letters that would be taken for markup get a backslash; almost no line has any. */
function escaped(runs: readonly Run[]): readonly MarkedRun[] {
  const text = textOfLine({ runs });
  // Which letters of a line without end would be markup costs too much to be found out, and so do their places.
  if (text.length > LONGEST_LINE) return runs.map((run) => rewritten(run, run.text.replace(SPECIAL, "\\$&")));
  if (readsAs(text, text)) return runs;
  return runs.flatMap((run) => {
    const result: MarkedRun[] = [];
    const cut = cutter(run);
    let from = 0;
    for (const { index } of run.text.matchAll(SPECIAL)) {
      result.push(cut(from, index), { text: "\\", format: null });
      from = index;
    }
    result.push(cut(from, run.text.length));
    return result.filter((one) => one.text !== "");
  });
}

/** A row of a table: its bars and line breaks are markup, the bars of a cell's text are not. */
export function markedRow(runs: readonly Run[]): readonly MarkedRun[] {
  return runs.flatMap((run): readonly MarkedRun[] => {
    if (isMarkup(run)) return [{ text: run.text, format: null }];
    return escaped([run]).flatMap((one) => (one.format === null ? [one] : withoutBars(one)));
  });
}

/** Each bar behind a backslash. */
function withoutBars(run: MarkedRun): MarkedRun[] {
  const cut = cutter(run);
  const parts: MarkedRun[] = [];
  let from = 0;
  for (const { index } of run.text.matchAll(/\|/g)) {
    parts.push(cut(from, index), { text: "\\", format: null });
    from = index;
  }
  return [...parts, cut(from, run.text.length)].filter(({ text }) => text !== "");
}

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly script: RunFormat["script"];
}

const PLAIN: Look = { bold: false, italic: false, script: null };

function lookOf(format: RunFormat, emphasis: Emphasis): Look {
  return {
    bold: emphasis.bold && format.bold,
    italic: emphasis.italic && format.italic,
    script: emphasis === NONE ? null : format.script,
  };
}

function opening({ bold, italic, script }: Look): string {
  return `${bold ? "**" : ""}${italic ? "*" : ""}${script === null ? "" : script === "super" ? "<sup>" : "<sub>"}`;
}

function closing({ bold, italic, script }: Look): string {
  return `${script === null ? "" : script === "super" ? "</sup>" : "</sub>"}${italic ? "*" : ""}${bold ? "**" : ""}`;
}

function same(a: Look, b: Look): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.script === b.script;
}

/** Writes the looks down around the letters; blanks between two stretches that look alike belong to them. */
function withMarkup(runs: readonly MarkedRun[], emphasis: Emphasis): readonly MarkedRun[] {
  const out: MarkedRun[] = [];
  let open = PLAIN;
  let blanks: MarkedRun[] = [];
  const mark = (text: string) => {
    if (text !== "") out.push({ text, format: null });
  };
  const turnTo = (look: Look) => {
    const alike = same(open, look);
    if (!alike) mark(closing(open));
    for (const blank of blanks) out.push(blank);
    if (!alike) mark(opening(look));
    blanks = [];
    open = look;
  };
  for (const run of runs) {
    if (run.format === null || run.text.trim() === "") {
      blanks.push(run);
      continue;
    }
    const head = run.text.length - run.text.trimStart().length;
    const tail = run.text.trimEnd().length;
    const cut = cutter(run);
    if (head > 0) blanks.push(cut(0, head));
    turnTo(lookOf(run.format, emphasis));
    out.push(cut(head, tail));
    if (tail < run.text.length) blanks.push(cut(tail, run.text.length));
  }
  turnTo(PLAIN);
  return out;
}

/** What a line is taken for, markup aside. */
function reading(line: string): string {
  return classifyLine(line, false)
    .items.map(({ kind, segment, marker }) => `${kind} ${marker?.text ?? ""} ${bare(segment.text)}`)
    .join("\n");
}

/**
 * A line as the draft has it, with as much of the emphasis as can be written without changing what the line is read
 * as: bold inside a word, for one, can not.
 */
export function markedLine(runs: readonly Run[], emphasis: Emphasis): readonly MarkedRun[] {
  const plain = escaped(runs);
  const text = textOfLine({ runs });
  if (text.length > LONGEST_LINE) return plain;
  const tries = [emphasis, { ...emphasis, italic: false }].filter(({ bold, italic }) => bold || italic);
  for (const one of tries) {
    const marked = withMarkup(plain, one);
    const line = written(marked);
    if (marked.length === plain.length) break;
    if (readsAs(line, text) && reading(line) === reading(written(plain))) return marked;
  }
  return plain;
}
