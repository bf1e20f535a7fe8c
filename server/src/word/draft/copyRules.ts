import { assemble } from "../../syntax/assemble.ts";
import type { ClassifiedLine } from "../../syntax/kinds.ts";
import type { Steps } from "../steps.ts";
import type { WordLine } from "./line.ts";
import { classified, markup, textOfLine } from "./line.ts";

/** What a draft has for a rule that Word draws. */
const TYPED_RULE = "-----";

/** True where a rule is drawn above the line `first`: below the line with letters `above` it, or between them. */
function isDrawnBetween(lines: readonly WordLine[], above: number, first: number): boolean {
  if (lines[above]?.paragraph.rule === "below" || lines[first]?.paragraph.rule === "above") return true;
  return lines.slice(above + 1, first).some(({ paragraph }) => paragraph.rule !== null);
}

/**
 * Writes the rule above the block of a copy, which Word draws and a draft types. Other drawn rules stand where a draft
 * has none: the page draws them by itself.
 */
export function* withCopyRules(lines: WordLine[]): Steps<WordLine[]> {
  // Hardly any file has such a rule: only then the whole is looked at.
  if (!lines.some(({ paragraph }) => paragraph.rule !== null)) return lines;
  const all: ClassifiedLine[] = [];
  for (const line of lines) {
    yield;
    all.push(classified(textOfLine(line)));
  }
  const out = [...lines];
  for (const { range } of assemble(all).copies.toReversed()) {
    const first = range.start.line;
    let above = first - 1;
    while (above >= 0 && textOfLine(lines[above] as WordLine).trim() === "") above--;
    const typed = all[above]?.items[0]?.kind === "rule";
    if (typed || !isDrawnBetween(lines, above, first)) continue;
    // It keeps a blank line from what is certified, and belongs to the copy.
    const head = lines[first] as WordLine;
    out.splice(first, 0, { ...head, runs: [markup(TYPED_RULE)] });
  }
  return out;
}
