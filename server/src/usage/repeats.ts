import type { Likelihood } from "./readings.ts";
import type { Table } from "./table.ts";
import { isWord } from "./table.ts";
import type { Tokens } from "./tokens.ts";
import { CASE, TOKEN } from "./tokens.ts";

/**
 * How much better the text must read with the syllable once, in natural logarithms: of 498 doubled syllables in official
 * sentences all but a few reach it, of those that rightly stand twice hardly any.
 */
const LEAST_GAIN = 9;
/** Two syllables that stand together more often than chance would have it are a word: “dần dần”, “vi vi”. */
const LARGEST_ATTRACTION = 1;

/** Two syllables make a word where one of them stands so often with the other: what ends with the doubled one, what begins so. */
const BOUND_BEHIND = 0.02;
const BOUND_BEFORE = 0.01;

/** Tells of two neighbouring tokens, the same word, whether one of them is too many. */
export type RepeatJudge = (tokens: Tokens, at: number) => boolean;

/** Makes what judges doubled syllables. `at`: the place of the first of the two among the tokens. */
export function repeatJudge(table: Table, { ofThird }: Likelihood): RepeatJudge {
  const { pair, pairCount, tripleCount, words, total } = table;

  /** What a pair is of its words' counts, the larger share of the two. */
  function binding(one: number, two: number): number {
    return pairCount(pair(one, two)) / Math.min(words[one] as number, words[two] as number);
  }

  /** True where the syllable may end one word and begin the next: “tình hình hình thành”. */
  function isJuncture(before: number, word: number, after: number): boolean {
    return binding(before, word) > BOUND_BEHIND && binding(word, after) > BOUND_BEFORE;
  }

  return ({ ids, looks }, at) => {
    const idAt = (place: number) => ids[place] ?? TOKEN.boundary;
    const word = idAt(at);
    if (!isWord(word) || idAt(at + 1) !== word) return false;
    const before = idAt(at - 1);
    const initial = looks[at] === CASE.title && before === TOKEN.boundary;
    if ((looks[at] !== CASE.small && !initial) || looks[at + 1] !== CASE.small) return false;
    const after = idAt(at + 2);
    if (before === TOKEN.foreign || after === TOKEN.foreign) return false;
    const expected = (words[word] as number) ** 2 / total;
    if (Math.log(pairCount(pair(word, word)) / expected) > LARGEST_ATTRACTION) return false;
    if (tripleCount(pair(before, word), after) === 0 && isJuncture(before, word, after)) return false;
    const behind = after === TOKEN.boundary ? TOKEN.boundary : idAt(at + 3);
    const written = ofThird(before, word, word) + ofThird(word, word, after) + ofThird(word, after, behind);
    const once = ofThird(before, word, after) + ofThird(word, after, behind);
    return once - written >= LEAST_GAIN;
  };
}
