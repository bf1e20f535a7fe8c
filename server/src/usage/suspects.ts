import type { LookAlikes } from "./lookAlikes.ts";
import { DIFFERENCE } from "./lookAlikes.ts";
import type { Likelihood, Surroundings } from "./readings.ts";
import { emptyReading } from "./readings.ts";
import type { Table } from "./table.ts";
import { isIn, isWord } from "./table.ts";
import type { Tokens } from "./tokens.ts";
import { CASE, FIRST_WORD, quotationReader, TOKEN } from "./tokens.ts";

/** A word that a look-alike would fit much better, by its neighbours alone. */
export interface Suspect {
  /** Its place among the tokens of the text, and its offsets in the text. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** The numbers of the tokens: its neighbours, the word, its look-alike. */
  readonly before: number;
  readonly word: number;
  readonly after: number;
  readonly likely: number;
  /** What the decision looks at (`INPUTS`); the last ones, about the whole document, are still to be filled in. */
  readonly inputs: Float64Array;
  /** How sure one is that it is a slip, where that is known without the decision; else null. */
  readonly odds: number | null;
}

/** What a look-alike must be better by, beside its price, to be looked at: in natural logarithms. */
const LEAST_GAIN = 3;
/** A little less, so that no rounding hides one that is just good enough. */
const NEARLY_LEAST_TIMES = Math.exp(LEAST_GAIN) * (1 - 1e-9);
/** Thresholds by `DIFFERENCE`: a likelier kind of slip has a lower one. */
export const PRICES = [0, 0, 1, 1, 2.5, 4.5, 6.5];
const DISCOUNTS = PRICES.map((price) => Math.exp(-price));
const KINDS = PRICES.length;
const LARGEST_MARGIN = 20;

/** How many inputs tell of the surroundings, and how many of the document. */
const LOCAL_INPUTS = 43;
export const DOCUMENT_INPUTS = 6;
export const INPUTS = LOCAL_INPUTS + DOCUMENT_INPUTS;
/** Where those of the document begin. */
export const FIRST_DOCUMENT_INPUT = LOCAL_INPUTS;

/** Counts as inputs. */
export function damped(count: number): number {
  return Math.log(1 + count);
}

/** The share of a context's count that a word takes, so that an unseen one differs by how often the context was seen. */
function shareOf(count: number, context: number): number {
  return Math.log((count + 0.5) / (context + 3));
}

/** The best look-alike of one group. */
interface Best {
  /** Its probability, less its price. */
  times: number;
  token: number;
  difference: number;
}

/** Makes what finds the words of a text that look like slips. The time is linear in the text. */
export function suspectFinder(
  table: Table,
  likelihood: Likelihood,
  forms: readonly string[],
  lookAlikesOf: (place: number) => LookAlikes,
): (tokens: Tokens) => Suspect[] {
  const { shares, attraction } = likelihood;
  const single = forms.map((form) => form.length <= 2);
  const own = emptyReading();
  const other = emptyReading();
  const likely = emptyReading();

  /**
   * Looks for the best look-alikes, of the nearer and of the remoter kinds, among those that are better than what both
   * begin with.
   */
  function findBest(around: Surroundings, word: number, nearer: Best, remoter: Best): void {
    const { before, after } = around;
    const between = isWord(before) && isWord(after);
    const strange = own.leftCount === 0 && own.rightCount === 0;
    const follows = table.follows(before);
    const leads = table.leads(after);
    const { places, differences, alike } = lookAlikesOf(word - FIRST_WORD);
    // Another very common word is thought of only where the word goes with neither neighbour.
    const count = strange ? places.length : alike;
    for (let n = 0; n < count; n++) {
      const token = (places[n] as number) + FIRST_WORD;
      const isLeft = isIn(follows, token);
      const isRight = isIn(leads, token);
      // Between words it must be known to go with both.
      if (between ? !isLeft || !isRight : !isLeft && !isRight) continue;
      const difference = differences[n] as number;
      if (single[token - FIRST_WORD] === true) continue;
      const leftPair = isLeft ? table.pair(before, token) : -1;
      const rightPair = isRight ? table.pair(token, after) : -1;
      const best = difference <= DIFFERENCE.sound ? nearer : remoter;
      const discount = DISCOUNTS[difference] as number;
      // Of a hundred look-alikes that are known there ninety are no better than one before: none of their triples is looked up.
      const most = likelihood.atMost(around, token, table.pairCount(leftPair), table.pairCount(rightPair));
      if (most * discount <= best.times) continue;
      likelihood.read(other, around, token, leftPair, rightPair);
      const times = other.all * discount;
      if (times <= best.times) continue;
      best.times = times;
      best.token = token;
      best.difference = difference;
    }
  }

  function inputsOf(
    around: Surroundings,
    word: number,
    { token, difference }: Best,
    gain: number,
    second: number,
    capitals: { own: boolean; before: boolean; after: boolean },
  ): Float64Array {
    const { before, after } = around;
    likelihood.read(likely, around, token, table.pair(before, token), table.pair(token, after));
    const outerLeft = table.pairCount(around.leftPair);
    const outerRight = table.pairCount(around.rightPair);
    const inputs = new Float64Array(INPUTS);
    let next = 0;
    const put = (value: number) => {
      inputs[next++] = value;
    };
    const flag = (is: boolean) => put(is ? 1 : 0);

    put(gain);
    put(Math.log(likely.left / own.left));
    put(Math.log(likely.middle / own.middle));
    put(Math.log(likely.right / own.right));
    for (const reading of [own, likely]) {
      put(damped(reading.leftCount));
      put(damped(reading.rightCount));
      put(damped(reading.leftTriple));
      put(damped(reading.middleTriple));
      put(damped(reading.rightTriple));
      put(shareOf(reading.leftTriple, outerLeft));
      put(shareOf(reading.rightTriple, outerRight));
      put(shareOf(reading.middleTriple, Math.min(reading.leftCount, reading.rightCount)));
    }
    put(attraction(own.leftCount, before, word));
    put(attraction(own.rightCount, word, after));
    put(attraction(likely.leftCount, before, token));
    put(attraction(likely.rightCount, token, after));
    for (const one of [word, token, before, after]) put(shares[one] as number);
    put(damped(outerLeft));
    put(damped(outerRight));
    for (let kind = 0; kind < KINDS; kind++) flag(kind === difference);
    flag(!isWord(before));
    flag(!isWord(after));
    flag(capitals.own);
    flag(capitals.before);
    flag(capitals.after);
    put(Math.min(LARGEST_MARGIN, gain - Math.max(second, -LARGEST_MARGIN)));
    return inputs;
  }

  return ({ ids, from, to, looks }) => {
    const found: Suspect[] = [];
    const count = ids.length;
    const idAt = (at: number) => (at < 0 || at >= count ? TOKEN.boundary : (ids[at] as number));
    const isWordAt = (at: number) => isWord(idAt(at));
    const begins = (at: number) => isWordAt(at) && looks[at] !== CASE.small;
    /** True for a word that may begin its sentence, also behind a number or a dash. */
    const isInitial = (at: number) => {
      const before = idAt(at - 1);
      if (before === TOKEN.boundary) return true;
      return (before === TOKEN.comma || before === TOKEN.number) && idAt(at - 2) === TOKEN.boundary;
    };
    /** The pair of each token with the one before it. */
    const pairs = new Int32Array(count + 1);
    for (let at = 0; at <= count; at++) pairs[at] = table.pair(idAt(at - 1), idAt(at));
    const around = { before2: -1, before: 0, after: 0, after2: -1, leftPair: -1, rightPair: -1 };
    const quotation = quotationReader();
    let quoted = false;

    for (let at = 0; at < count; at++) {
      const word = ids[at] as number;
      const look = looks[at] as number;
      if (!isWord(word)) {
        if (word === TOKEN.boundary) quoted = quotation(look);
        continue;
      }
      if (quoted || look === CASE.capitals || single[word - FIRST_WORD] === true) continue;
      if (look === CASE.title && (!isInitial(at) || !isWordAt(at + 1) || begins(at + 1))) continue;
      const before = idAt(at - 1);
      const after = idAt(at + 1);
      if (before === TOKEN.foreign || after === TOKEN.foreign || (!isWord(before) && !isWord(after))) continue;
      around.before = before;
      around.after = after;
      around.before2 = before === TOKEN.boundary ? -1 : idAt(at - 2);
      around.after2 = after === TOKEN.boundary ? -1 : idAt(at + 2);
      around.leftPair = around.before2 >= 0 && at > 0 ? (pairs[at - 1] as number) : -1;
      around.rightPair = around.after2 >= 0 && at + 2 <= count ? (pairs[at + 2] as number) : -1;
      likelihood.read(own, around, word, pairs[at] as number, pairs[at + 1] as number);
      // Two of the three triples were seen: it is well known.
      const { leftTriple, middleTriple, rightTriple } = own;
      if (leftTriple > 0 ? middleTriple > 0 || rightTriple > 0 : middleTriple > 0 && rightTriple > 0) continue;

      // Most words have no look-alike that is so much better, and then it need not be known which one is the best.
      const nearer: Best = { times: own.all * NEARLY_LEAST_TIMES, token: -1, difference: 0 };
      const remoter: Best = { ...nearer };
      findBest(around, word, nearer, remoter);
      if (nearer.token < 0 && remoter.token < 0) continue;
      // The decision looks at how far the one is from the other.
      for (const best of [nearer, remoter]) if (best.token < 0) best.times = 0;
      findBest(around, word, nearer, remoter);
      const capitals = { own: look === CASE.title, before: begins(at - 1), after: begins(at + 1) };
      const gains = [nearer, remoter].map(({ times }) => Math.log(times / own.all));
      [nearer, remoter].forEach((best, n) => {
        const gain = gains[n] as number;
        if (gain < LEAST_GAIN) return;
        const inputs = inputsOf(around, word, best, gain, gains[1 - n] as number, capitals);
        found.push({
          at,
          from: from[at] as number,
          to: to[at] as number,
          before,
          word,
          after,
          likely: best.token,
          inputs,
          odds: null,
        });
      });
    }
    return found;
  };
}
