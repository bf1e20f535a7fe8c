import { formOf } from "./forms.ts";
import type { LookAlikeFinder } from "./lookAlikes.ts";
import { DIFFERENCE } from "./lookAlikes.ts";
import type { Likelihood } from "./readings.ts";
import type { Suspect } from "./suspects.ts";
import { INPUTS, PRICES } from "./suspects.ts";
import type { Table } from "./table.ts";
import { isWord } from "./table.ts";
import type { Tokens } from "./tokens.ts";
import { CASE, FIRST_WORD, quotationReader, TOKEN } from "./tokens.ts";

/** A pair must have been seen so often to tell what a word was meant to be: rare words of a trade make rarer pairs. */
const LEAST_PAIR = 200;
/** By so much less sure is one than the pair is more frequent than chance, beside the price of the difference (logarithms). */
const DOUBT = 0.5;
/** What is written without marks may be of another language. */
const HAS_MARK = /[^\p{ASCII}]/u;

/** How well a look-alike stands in the place of a stranger. */
interface Fit {
  readonly token: number;
  /** The logarithm of how likely it is there, less its price. */
  readonly fit: number;
  readonly odds: number;
}

/**
 * Makes what finds syllables that spelling allows and no text has (“kịp thởi”, “mặt bẳng”), where a look-alike makes a
 * usual pair with a neighbour. In 160,000 words of real documents there are two: a slip, and a name. They are judged by that
 * pair, and by no decision: that one was trained on words.
 */
export function strangerFinder(
  table: Table,
  { attraction, shares }: Likelihood,
  lookAlikes: LookAlikeFinder,
): (text: string, tokens: Tokens) => Suspect[] {
  function fitOf(before: number, token: number, after: number, difference: number): Fit | null {
    const left = table.pairCount(table.pair(before, token));
    const right = table.pairCount(table.pair(token, after));
    const pulls = [
      isWord(before) ? attraction(left, before, token) : 0,
      isWord(after) ? attraction(right, token, after) : 0,
    ] as const;
    const leftTells = isWord(before) && left >= LEAST_PAIR;
    const rightTells = isWord(after) && right >= LEAST_PAIR;
    const price = PRICES[difference] as number;
    const odds = Math.max(leftTells ? pulls[0] : 0, rightTells ? pulls[1] : 0) - price - DOUBT;
    if (odds <= 0) return null;
    return { token, odds, fit: pulls[0] + pulls[1] + (shares[token] as number) - price };
  }

  function bestFit(form: string, before: number, after: number): Fit | null {
    const { places, differences } = lookAlikes.ofStranger(form);
    let best: Fit | null = null;
    for (let n = 0; n < places.length; n++) {
      const difference = differences[n] as number;
      if (difference === DIFFERENCE.word) continue;
      const fit = fitOf(before, (places[n] as number) + FIRST_WORD, after, difference);
      if (fit !== null && (best === null || fit.fit > best.fit)) best = fit;
    }
    return best;
  }

  return (text, { ids, from, to, looks }) => {
    const found: Suspect[] = [];
    const quotation = quotationReader();
    let quoted = false;
    const idAt = (at: number) => ids[at] ?? TOKEN.boundary;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] as number;
      if (id === TOKEN.boundary) quoted = quotation(looks[at] as number);
      if (id !== TOKEN.foreign || quoted || looks[at] !== CASE.small) continue;
      const [before, after] = [idAt(at - 1), idAt(at + 1)];
      if (before === TOKEN.foreign || after === TOKEN.foreign || (!isWord(before) && !isWord(after))) continue;
      const start = from[at] as number;
      const end = to[at] as number;
      const written = text.slice(start, end);
      const form = HAS_MARK.test(written) ? formOf(written) : null;
      const best = form === null ? null : bestFit(form, before, after);
      if (best === null) continue;
      const { token: likely, odds } = best;
      found.push({ at, from: start, to: end, before, word: id, after, likely, inputs: new Float64Array(INPUTS), odds });
    }
    return found;
  };
}
