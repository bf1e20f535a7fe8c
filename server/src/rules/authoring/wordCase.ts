import { rangeIn } from "../../syntax/component.ts";
import type { Component } from "../../syntax/draft.ts";
import { isCapitals } from "../../text/fold.ts";
import type { Report } from "../define.ts";

/** Words in the wrong case, and what they should be. */
export interface WrongCase {
  readonly from: number;
  readonly written: string;
  readonly right: string;
  /** True where the right form is certain. */
  readonly safe: boolean;
}

/** True for a heading: what stands in capitals is told of nowhere. */
export function isHeading({ text }: Component): boolean {
  return isCapitals(text);
}

/** Tells of words in the wrong case. */
export function reportCase(paragraph: Component, found: readonly WrongCase[], report: Report): void {
  for (const { from, written, right, safe } of found) {
    const range = rangeIn(paragraph, from, from + written.length);
    report({
      range,
      cause: written,
      message: { vi: `“${written}” viết là “${right}”`, en: `“${written}” is written “${right}”` },
      fix: {
        title: { vi: `Viết “${right}”`, en: `Write “${right}”` },
        safe,
        edits: [{ range, newText: right }],
      },
    });
  }
}
