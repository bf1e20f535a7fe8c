import type { Table } from "./table.ts";
import { TOKEN } from "./tokens.ts";

/** So much weight has the rarer context's guess beside a count: of single words for pairs, of pairs for triples. */
const PAIR_PRIOR = 40;
const TRIPLE_PRIOR = 4;

/** The two tokens on each side of a word; -1: beyond the boundary that stands next to the word. */
export interface Surroundings {
  readonly before2: number;
  readonly before: number;
  readonly after: number;
  readonly after2: number;
  /** The pairs (before2, before) and (after, after2) of the table; -1 where there is none. */
  readonly leftPair: number;
  readonly rightPair: number;
}

/** How well a word fits its surroundings. `counts`: how often what it makes with them was seen. */
export interface Reading {
  leftPair: number;
  rightPair: number;
  leftCount: number;
  rightCount: number;
  /** Of (before2, before, word), (before, word, after), (word, after, after2). */
  leftTriple: number;
  middleTriple: number;
  rightTriple: number;
  /** The three probabilities in which the word takes part, and their product. */
  left: number;
  middle: number;
  right: number;
  all: number;
}

/** An empty reading. It is allocated once and filled again for each word, because there are many words. */
export function emptyReading(): Reading {
  return {
    leftPair: -1,
    rightPair: -1,
    leftCount: 0,
    rightCount: 0,
    leftTriple: 0,
    middleTriple: 0,
    rightTriple: 0,
    left: 0,
    middle: 0,
    right: 0,
    all: 0,
  };
}

/** The likelihood of words in a table of counts. */
export interface Likelihood {
  /** By token: the logarithm of its share of all text. */
  readonly shares: Float64Array;
  /** How much more often a pair was seen than chance would have it, as a logarithm from -6 to 10. */
  readonly attraction: (count: number, one: number, two: number) => number;
  /** The logarithm of the probability that `c` follows (a, b). `a` is -1 where the word before is unknown. */
  readonly ofThird: (a: number, b: number, c: number) => number;
  /**
   * No reading of `word` there has a higher product: what it were if its triples were seen as often as the rarer of their
   * pairs. `leftCount`, `rightCount`: the counts of the pairs that it makes with its neighbours.
   */
  readonly atMost: (around: Surroundings, word: number, leftCount: number, rightCount: number) => number;
  /** Fills `reading` with how well `word` fits; the pairs it makes with its neighbours are given. */
  readonly read: (reading: Reading, around: Surroundings, word: number, leftPair: number, rightPair: number) => Reading;
}

/** Creates the likelihood function: counts of triples, backed off to pairs, backed off to single words. */
export function likelihoodIn(table: Table): Likelihood {
  const { words, total, pair, pairCount, tripleCount } = table;
  const parts = words.map((count) => (count + 1) / total);
  const shares = parts.map(Math.log);
  const totalShare = Math.log(total);

  /** The probability of `second` behind `first`, by the count of the pair. */
  function ofPair(count: number, first: number, second: number): number {
    return (count + PAIR_PRIOR * (parts[second] as number)) / ((words[first] as number) + PAIR_PRIOR);
  }
  function ofTriple(triple: number, firstPair: number, byPair: number): number {
    return (triple + TRIPLE_PRIOR * byPair) / (firstPair + TRIPLE_PRIOR);
  }

  return {
    shares,
    attraction(count, one, two) {
      const value = Math.log(count + 0.3) - (shares[one] as number) - (shares[two] as number) - totalShare;
      return Math.max(-6, Math.min(10, value));
    },
    ofThird(a, b, c) {
      const byPair = ofPair(pairCount(pair(b, c)), b, c);
      if (a < 0) return Math.log(byPair);
      const first = pair(a, b);
      return Math.log(ofTriple(tripleCount(first, c), pairCount(first), byPair));
    },
    atMost({ before2, before, after, after2, leftPair, rightPair }, word, leftCount, rightCount) {
      const begins = before === TOKEN.boundary;
      const outerLeft = pairCount(leftPair);
      const outerRight = pairCount(rightPair);
      const byLeft = ofPair(leftCount, before, word);
      const byRight = ofPair(rightCount, word, after);
      const left = before2 >= 0 && !begins ? ofTriple(Math.min(outerLeft, leftCount), outerLeft, byLeft) : byLeft;
      const middle = begins ? byRight : ofTriple(Math.min(leftCount, rightCount), leftCount, byRight);
      if (after2 < 0) return left * middle;
      return left * middle * ofTriple(Math.min(rightCount, outerRight), rightCount, ofPair(outerRight, after, after2));
    },
    read(reading, around, word, leftPair, rightPair) {
      const { before2, before, after, after2 } = around;
      const begins = before === TOKEN.boundary;
      reading.leftPair = leftPair;
      reading.rightPair = rightPair;
      reading.leftCount = pairCount(leftPair);
      reading.rightCount = pairCount(rightPair);
      const leftKnown = before2 >= 0 && !begins;
      reading.leftTriple = leftKnown && leftPair >= 0 ? tripleCount(around.leftPair, word) : 0;
      reading.middleTriple = !begins && rightPair >= 0 ? tripleCount(leftPair, after) : 0;
      reading.rightTriple = after2 >= 0 && around.rightPair >= 0 ? tripleCount(rightPair, after2) : 0;

      const byLeft = ofPair(reading.leftCount, before, word);
      const byRight = ofPair(reading.rightCount, word, after);
      const outer = pairCount(around.leftPair);
      reading.left = leftKnown ? ofTriple(reading.leftTriple, outer, byLeft) : byLeft;
      reading.middle = begins ? byRight : ofTriple(reading.middleTriple, reading.leftCount, byRight);
      if (after2 < 0) reading.right = 1;
      else {
        const byOuter = ofPair(pairCount(around.rightPair), after, after2);
        reading.right = ofTriple(reading.rightTriple, reading.rightCount, byOuter);
      }
      reading.all = reading.left * reading.middle * reading.right;
      return reading;
    },
  };
}
