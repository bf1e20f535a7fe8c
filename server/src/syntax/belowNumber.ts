import { fold } from "../text/fold.ts";
import { WORD_END } from "../text/letters.ts";
import type { Component } from "./component.ts";
import { component } from "./component.ts";
import type { Draft } from "./draft.ts";
import { lineAt } from "./kinds.ts";

const ABOUT = new RegExp(String.raw`^\(?\s?(?:v/v|về(?: việc)?)${WORD_END}`, "u");

/** The abstract that a document with a type bears below its number, as only a letter does; null where none stands there. */
export function abstractBelowNumber({ number, docType, lines }: Draft): Component | null {
  if (number === null || docType === null) return null;
  const end = docType.range.start.line;
  for (let line = number.range.end.line; line < end; line++) {
    for (const { kind, segment } of lineAt(lines, line).items) {
      if (kind === "text" && ABOUT.test(fold(segment.text))) return component([{ line, segment }]);
    }
  }
  return null;
}
