import { rangeIn } from "../../syntax/component.ts";
import type { Entry } from "../../syntax/draft.ts";
import type { Range, TextEdit } from "../../text/position.ts";

/** An entry's closing mark that is not the wanted one. */
export interface WrongMark {
  /** The mark, or the last word where there is none. */
  readonly range: Range;
  /** As written; empty where there is none. */
  readonly written: string;
  readonly edit: TextEdit;
}

/** Compares the mark that an entry of a list ends with to the wanted one; null when they agree. */
export function wrongMark({ full, closing }: Entry, wanted: string): WrongMark | null {
  // An ellipsis belongs to the text: “các sở, ngành...;”.
  const ellipsis = /^(?:\.{3,}|…)/.exec(closing)?.[0] ?? "";
  const written = closing.slice(ellipsis.length);
  if (written === wanted || (written === "" && wanted === "." && ellipsis !== "")) return null;
  const end = full.text.length;
  const from = full.text.slice(0, end - written.length).trimEnd().length;
  const place = rangeIn(full, from, end);
  const word = full.text.lastIndexOf(" ", from - 1) + 1;
  return {
    range: written === "" ? rangeIn(full, word, end) : rangeIn(full, end - written.length, end),
    written,
    edit: { range: written === "" ? { start: place.end, end: place.end } : place, newText: wanted },
  };
}
