import type { Component } from "../../syntax/component.ts";
import { endOf, rangeIn, startOf } from "../../syntax/component.ts";
import type { Range, TextEdit } from "../../text/position.ts";
import { comparePositions } from "../../text/position.ts";

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
  return { range: rangeIn(of, shownFrom(of.text, first), shownTo(of.text, last)), edits };
}

/** Where something is only missing, or a blank is wrong, the word before it is shown. */
function shownFrom(text: string, { from, to }: Replacement): number {
  return text.slice(from, to).trim() === "" ? text.lastIndexOf(" ", Math.max(from - 1, 0)) + 1 : from;
}

/** At the very start there is no word before: the one behind is shown. */
function shownTo(text: string, { to }: Replacement): number {
  if (to > 0) return to;
  const end = text.indexOf(" ");
  return end < 0 ? text.length : end;
}
