import { appendixNumber, labelled } from "../../reading/appendixLabel.ts";
import type { Component, Draft } from "../../syntax/draft.ts";
import { lineAt } from "../../syntax/kinds.ts";
import { romanValue } from "../../syntax/markers.ts";
import { fold } from "../../text/fold.ts";
import { LETTERS, WORD_START } from "../../text/letters.ts";
import type { Range } from "../../text/position.ts";
import { lineRange } from "../../text/position.ts";
import { lineEnd, lineStart } from "../../text/segment.ts";

/** Words of the text that name an appendix of the same document. */
export interface AppendixMention {
  readonly range: Range;
  readonly label: Component;
}

const MENTION = new RegExp(
  String.raw`${WORD_START}phụ lục(?:\s+(?:số\s+)?(\d{1,3}|[ivxl]{1,6}|[a-h])(?![${LETTERS}\d]))?`,
  "gu",
);

/** The places in the main document that name one of its appendices: “Phụ lục 1”; “Phụ lục” alone where it has only one. */
export function appendixMentions({ lines, body, appendices }: Draft): AppendixMention[] {
  const known = labelled(appendices);
  if (body === null || known.length === 0) return [];
  const numbers = known.map(({ label }) => ({ label, ...appendixNumber(label) }));
  const meant = (written: string | undefined) => {
    if (written === undefined) return numbers.length === 1 ? numbers[0] : undefined;
    const value = /^\d+$/.test(written) ? Number(written) : romanValue(written.toUpperCase());
    return numbers.find((one) => (value === null ? fold(one.written) === written : one.value === value));
  };
  const found: AppendixMention[] = [];
  for (let n = body.first; n <= body.last; n++) {
    const { whole } = lineAt(lines, n);
    for (const match of fold(whole.text).matchAll(MENTION)) {
      const target = meant(match[1]);
      if (target === undefined) continue;
      const to = match.index + match[0].length;
      found.push({ range: lineRange(n, lineStart(whole, match.index), lineEnd(whole, to)), label: target.label });
    }
  }
  return found;
}
