import { blankBetween, goesOn, isOpen } from "../../reading/lineJoining.ts";
import { assemble } from "../../syntax/assemble.ts";
import type { ClassifiedLine } from "../../syntax/kinds.ts";
import { lineAt } from "../../syntax/kinds.ts";
import type { Run } from "../document/model.ts";
import type { Steps } from "../steps.ts";
import type { WordLine } from "./line.ts";
import { classified, textOfLine } from "./line.ts";

/** True for two lines of one paragraph of running text, between which somebody broke the line by hand. */
function isBroken(upper: WordLine | null | undefined, lower: WordLine | null | undefined): boolean {
  if (upper == null || lower == null || upper.paragraph !== lower.paragraph) return false;
  const { alignment } = upper.paragraph.format;
  return upper.flowing && lower.flowing && (alignment === "justify" || alignment === "left");
}

/** Two entries of a list may lack their closing marks: then they begin alike. */
function beginAlike(upper: ClassifiedLine, lower: ClassifiedLine): boolean {
  const [first, second] = [upper, lower].map(({ whole }) => /^\S+/.exec(whole.text)?.[0]);
  return first === second;
}

/** True where the break stands in a sentence: the lower line goes on in small letters, or the upper one is long. */
function partsSentence(upper: ClassifiedLine, lower: ClassifiedLine, long: boolean): boolean {
  if (!isOpen(upper)) return false;
  const [first, second] = lower.items;
  const plain = first?.kind === "text" && first.marker === null && second === undefined;
  return goesOn(lower) || (plain && (long || upper.closed === false) && !beginAlike(upper, lower));
}

/**
 * Joins the lines of a body paragraph whose sentence was broken by hand, because the page shows one paragraph. Other
 * lines stay: those of header and signature, entries of lists, sentences that ended.
 */
export function* joinBreaks(lines: readonly (WordLine | null)[]): Steps<readonly (WordLine | null)[]> {
  // Hardly any file has such a break: only then the whole is looked at.
  if (!lines.some((line, n) => isBroken(line, lines[n + 1]))) return lines;
  const all: ClassifiedLine[] = [];
  for (const line of lines) {
    yield;
    all.push(classified(line === null ? "" : textOfLine(line)));
  }
  const { body } = assemble(all);
  const out: (WordLine | null)[] = [];
  /** The runs of the last line of `out` while lines are added to it. */
  let runs: Run[] = [];
  let long = false;
  for (const [n, line] of lines.entries()) {
    yield;
    const above = n > 0 ? lines[n - 1] : null;
    const inside = body !== null && n > body.first && n <= body.last;
    const [upper, lower] = [lineAt(all, n - 1), lineAt(all, n)];
    const joins: boolean = line !== null && inside && isBroken(above, line) && partsSentence(upper, lower, long);
    if (joins && above != null && line !== null) {
      if (!long) {
        runs = [...above.runs];
        out[out.length - 1] = { ...above, runs };
      }
      const format = runs.at(-1)?.format ?? above.paragraph.numberFormat;
      // A line without letters is no line of a paragraph, so that the one above says how the text ends.
      runs.push({ text: blankBetween(textOfLine(above)), format });
      for (const run of line.runs) runs.push(run);
    } else out.push(line);
    long = joins;
  }
  return out;
}
