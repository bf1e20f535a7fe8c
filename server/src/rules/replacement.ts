import type { Component } from "../syntax/component.ts";
import { endOf, rangeIn, startOf } from "../syntax/component.ts";
import type { Range, TextEdit } from "../text/position.ts";
import { comparePositions } from "../text/position.ts";

/** A stretch of a component's text that is wrong, and what should stand there. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** True when markup stands between the code units before and at `offset`. */
function hasMarkup(of: Component, offset: number): boolean {
  if (offset <= 0 || offset >= of.text.length) return false;
  return comparePositions(endOf(of, offset), startOf(of, offset)) < 0;
}

function edit(of: Component, { from, to, text }: Replacement): TextEdit {
  // Markup that encloses what goes (“<sup>*</sup>”) goes with it.
  const enclosed = text === "" && from < to && hasMarkup(of, from) && hasMarkup(of, to);
  const range = enclosed ? { start: endOf(of, from), end: startOf(of, to) } : rangeIn(of, from, to);
  return { range, newText: text };
}

/** The edits that make the replacements, which are in order, and the range from the first to the last of them. */
export function replaceParts(of: Component, replacements: readonly Replacement[]): { range: Range; edits: TextEdit[] } {
  const edits = replacements.map((one) => edit(of, one));
  const first = replacements[0] as Replacement;
  const last = replacements.at(-1) as Replacement;
  // Where something is only missing, the word before it is shown.
  const from = first.from === first.to && last === first ? wordBefore(of.text, first.from) : first.from;
  return { range: rangeIn(of, from, last.to), edits };
}

function wordBefore(text: string, offset: number): number {
  return Math.max(text.lastIndexOf(" ", Math.max(offset - 2, 0)) + 1, 0);
}
