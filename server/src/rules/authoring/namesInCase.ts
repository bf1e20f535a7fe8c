import type { Component } from "../../syntax/draft.ts";
import { fold } from "../../text/fold.ts";
import { asPlacedIn, phraseFinder } from "../../text/phrases.ts";
import type { WrongCase } from "./wordCase.ts";
import { isHeading } from "./wordCase.ts";

/**
 * Makes a finder of names that stand in another case than in the list; of one in capitals throughout nothing is said.
 * `safe`: whether the right form is certain. `unless`: which forms may stand as well, by the words before them.
 */
export function namesInCase(
  names: readonly string[],
  safe: boolean,
  unless: (written: string, before: string) => boolean = () => false,
): (paragraph: Component) => WrongCase[] {
  const right = new Map(names.map((name) => [fold(name), name]));
  const find = phraseFinder([...right.keys()]);
  return (paragraph) => {
    if (isHeading(paragraph)) return [];
    return find(paragraph.text).flatMap(({ from, written, phrase }) => {
      const single = written.replace(/\s+/g, " ");
      const wanted = asPlacedIn(single, fold(right.get(phrase) ?? ""));
      const cased = inCase(right.get(phrase) ?? "", wanted);
      if (
        single === cased ||
        written === written.toUpperCase() ||
        unless(written, paragraph.text.slice(Math.max(0, from - 12), from))
      )
        return [];
      // The first letter of a sentence, or of a heading, is a capital in any case.
      if (startsSentence(paragraph.text, from) && single === cased.charAt(0).toUpperCase() + cased.slice(1)) return [];
      return [{ from, written, right: cased, safe }];
    });
  };
}

/** `letters` in the case of `model`; both are equally long. */
function inCase(model: string, letters: string): string {
  return [...letters]
    .map((letter, n) => (model[n] === model[n]?.toLowerCase() ? letter : letter.toUpperCase()))
    .join("");
}

/** True where a sentence, an item, or a quotation begins. */
export function startsSentence(text: string, from: number): boolean {
  return /(?:^|[.!?:;“"(]|\s[-–+])\s*$/u.test(text.slice(Math.max(0, from - 4), from)) || from === 0;
}
