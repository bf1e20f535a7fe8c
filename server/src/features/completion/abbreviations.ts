import { fold, withoutMarks } from "../../text/fold.ts";
import { hasLetter, LETTER, LETTERS } from "../../text/letters.ts";
import { lineRange } from "../../text/position.ts";
import { fullForms } from "../abbreviations.ts";
import type { CompletionContext } from "./context.ts";
import type { Suggestion } from "./suggestion.ts";

const LAST_WORD = new RegExp(String.raw`(?<![${LETTERS}\d]|${LETTER}[-.])${LETTER}+(?:[-.]${LETTER}+)*$`, "u");

/**
 * The full form of the abbreviation before the caret, and the abbreviation of the full form before it. An abbreviation is
 * offered only where the draft explains it or the office uses it.
 */
export function abbreviationSuggestions({ typed, draft, settings }: CompletionContext): Suggestion[] {
  const { before, line } = typed;
  const word = LAST_WORD.exec(before);
  if (word === null) return [];
  const written = word[0];
  const folded = fold(before);
  return fullForms(draft, settings.office).flatMap(({ short, full, from }): Suggestion[] => {
    const common = { kind: "abbreviation", further: [] } as const;
    // In capitals, or typed without care where no word looks like it.
    const asked = written === short || (short.length > 2 && withoutMarks(written) === withoutMarks(short));
    if (asked) {
      return [
        {
          ...common,
          label: full,
          text: full,
          detail: { vi: `Viết đủ “${short}”`, en: `“${short}” in full` },
          range: lineRange(line, word.index, before.length),
          filter: `${written} ${withoutMarks(full)} ${full}`,
        },
      ];
    }
    const ending = from !== "common" && folded.endsWith(fold(full)) && !hasLetter(folded.at(-full.length - 1) ?? " ");
    if (!ending) return [];
    return [
      {
        ...common,
        label: short,
        text: short,
        detail: { vi: `Viết tắt của “${full}”`, en: `Short for “${full}”` },
        range: lineRange(line, before.length - full.length, before.length),
        filter: before.slice(-full.length),
      },
    ];
  });
}
