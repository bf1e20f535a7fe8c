import { fold } from "../text/fold.ts";
import { WORD_END } from "../text/letters.ts";
import type { Component } from "./component.ts";
import { component } from "./component.ts";
import type { Draft } from "./draft.ts";
import { lineAt } from "./kinds.ts";

const ABOUT = new RegExp(String.raw`^\(?\s?(?:v/v|về(?: việc)?)${WORD_END}`, "u");

/** The abstract that a document with a type bears below its number, as only a letter does; null where none stands there. */
export function abstractBelowNumber({ number, docType, addressees, bases, lines }: Draft): Component | null {
  if (number === null || docType === null) return null;
  // What goes on with the last addressee or base belongs to it: “… Ban Thường vụ Tỉnh uỷ / về công tác dân vận”.
  const entries = new Set(
    [...(addressees?.entries ?? []), ...bases].flatMap(({ pieces }) => pieces.map((one) => one.line)),
  );
  const end = docType.range.start.line;
  for (let line = number.range.end.line; line < end; line++) {
    for (const { kind, segment } of lineAt(lines, line).items) {
      if (kind === "text" && !entries.has(line) && ABOUT.test(fold(segment.text)))
        return component([{ line, segment }]);
    }
  }
  return null;
}
