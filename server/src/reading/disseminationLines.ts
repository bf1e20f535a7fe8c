import type { Component } from "../syntax/component.ts";
import { endOf, startOf } from "../syntax/component.ts";
import type { Draft } from "../syntax/draft.ts";
import type { ClassifiedLine } from "../syntax/kinds.ts";
import { lineAt } from "../syntax/kinds.ts";
import { paragraphEnd } from "../syntax/paragraphs.ts";
import type { TextEdit } from "../text/position.ts";

/** How a dissemination sentence stands in its paragraph. */
export interface SentencePlace {
  /** The paragraph's last line. */
  readonly lastLine: number;
  /** True when other words stand before or behind it in the paragraph. */
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
}

/** Finds out how a dissemination sentence stands in its paragraph. */
export function placeOfSentence(draft: Draft, sentence: Component): SentencePlace {
  const { line } = sentence.range.start;
  const { whole, dissemination } = lineAt(draft.lines, line);
  return {
    lastLine: paragraphEnd(draft.lines, line, draft.hardWrapped),
    hasBefore: (dissemination?.from ?? 0) > 0,
    hasAfter: (dissemination?.to ?? whole.text.length) < whole.text.length,
  };
}

function isBlank(line: ClassifiedLine | undefined): boolean {
  return line !== undefined && line.items.length === 0 && line.comments.length === 0;
}

/** The edit that takes a dissemination sentence out of the text; a paragraph of its own goes with its line. */
export function withoutSentence(draft: Draft, sentence: Component): TextEdit {
  const { line } = sentence.range.start;
  const { hasBefore, hasAfter, lastLine } = placeOfSentence(draft, sentence);
  if (hasBefore || hasAfter) {
    const { whole } = lineAt(draft.lines, line);
    const from = draft.lines[line]?.dissemination?.from ?? 0;
    const before = whole.text.slice(0, from).trimEnd().length;
    const wholeOf = { ...sentence, pieces: [{ line, segment: whole, at: 0 }] };
    const start = before > 0 ? endOf(wholeOf, before) : sentence.range.start;
    const after = from + sentence.text.length;
    const next = after + (whole.text.slice(after).length - whole.text.slice(after).trimStart().length);
    const end = before > 0 || next >= whole.text.length ? sentence.range.end : startOf(wholeOf, next);
    return { range: { start, end }, newText: "" };
  }
  // One of the blank lines around the paragraph goes with it.
  const below = isBlank(draft.lines[lastLine + 1]) && isBlank(draft.lines[line - 1]) ? 2 : 1;
  if (lastLine + below < draft.lines.length) {
    return {
      range: { start: { line, character: 0 }, end: { line: lastLine + below, character: 0 } },
      newText: "",
    };
  }
  const end = { line: lastLine, character: draft.lines[lastLine]?.raw.length ?? 0 };
  const above = draft.lines[line - 1];
  return { range: { start: { line: line - 1, character: above?.raw.length ?? 0 }, end }, newText: "" };
}
