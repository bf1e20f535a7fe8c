import { FIRST_WORD } from "./tokens.ts";

/** Counts are quantised to levels on a logarithmic scale: each level is this factor times the one before. */
export const PAIR_BASE = 1.6;
export const WORD_BASE = 1.1;

/** What a level stands for. */
function countsOf(base: number, levels: number): Float64Array {
  return Float64Array.from({ length: levels }, (_, level) => base ** level);
}

/** The level of a count of at least 1. */
export function levelOf(count: number, base: number): number {
  return Math.max(0, Math.round(Math.log(count) / Math.log(base)));
}

const COUNTS = countsOf(PAIR_BASE, 256);
const WORD_COUNTS = countsOf(WORD_BASE, 256);

/** A set of tokens: a bit each, and how many stand before each group of 32. */
export interface TokenSet {
  readonly bits: Uint32Array;
  readonly before: Uint16Array;
}

/** True for a token of the set. */
export function isIn({ bits }: TokenSet, token: number): boolean {
  return (((bits[token >>> 5] as number) >>> (token & 31)) & 1) === 1;
}

/** How many bits of 32 are set. */
function countBits(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many tokens of the set are lower than this one. */
function rankIn({ bits, before }: TokenSet, token: number): number {
  const group = token >>> 5;
  return (before[group] as number) + countBits((bits[group] as number) & ((1 << (token & 31)) - 1));
}

/** The set of a rising stretch of a list. */
function setOf(tokens: Uint16Array, from: number, to: number, size: number): TokenSet {
  const groups = (size >>> 5) + 1;
  const bits = new Uint32Array(groups);
  const before = new Uint16Array(groups);
  for (let at = from; at < to; at++) {
    const token = tokens[at] as number;
    bits[token >>> 5] = (bits[token >>> 5] as number) | (1 << (token & 31));
  }
  let count = 0;
  for (let group = 0; group < groups; group++) {
    before[group] = count;
    count += countBits(bits[group] as number);
  }
  return { bits, before };
}

/** How often words, pairs and triples were counted in the texts that the model was made of. Numbers are those of tokens. */
export interface Table {
  /** One more than the highest number of a token. */
  readonly size: number;
  readonly total: number;
  /** By token. */
  readonly words: Float64Array;
  /** Where the pair (a, b) stands; -1: it was not counted. */
  readonly pair: (a: number, b: number) => number;
  /** The count of the pair that stands there; 0 for -1. */
  readonly pairCount: (pair: number) => number;
  /** The count of the triple that goes on from a pair; 0 for -1. */
  readonly tripleCount: (pair: number, third: number) => number;
  /** The tokens that make a pair behind `a`; `leads`: those that make one before `b`. */
  readonly follows: (a: number) => TokenSet;
  readonly leads: (b: number) => TokenSet;
}

/** The lists that a table is made of, as they stand in the file. */
export interface TableLists {
  /** By token: the level of its count. */
  readonly wordLevels: Uint8Array;
  readonly total: number;
  /** By first token: where its pairs begin; one entry more than there are tokens. */
  readonly pairStarts: Uint32Array;
  /** The second token of each pair, rising within a first one. */
  readonly seconds: Uint16Array;
  readonly pairLevels: Uint8Array;
  /** By pair: where its triples begin; one entry more than there are pairs. */
  readonly tripleStarts: Uint32Array;
  /** The third token of each triple, rising within a pair. */
  readonly thirds: Uint16Array;
  readonly tripleLevels: Uint8Array;
}

/** Where `wanted` stands in a rising stretch of a list; -1 when it does not. */
function placeOf(list: Uint16Array, from: number, to: number, wanted: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < to && list[low] === wanted ? low : -1;
}

/** Makes a table of its lists. */
export function tableOf(lists: TableLists): Table {
  const { pairStarts, seconds, pairLevels, tripleStarts, thirds, tripleLevels, total } = lists;
  const size = lists.wordLevels.length;
  const words = Float64Array.from(lists.wordLevels, (level) => WORD_COUNTS[level] as number);

  /** The first tokens of pairs, by their second one. */
  const firstStarts = new Uint32Array(size + 1);
  for (let pair = 0; pair < seconds.length; pair++) {
    const next = (seconds[pair] as number) + 1;
    firstStarts[next] = (firstStarts[next] as number) + 1;
  }
  for (let n = 0; n < size; n++) firstStarts[n + 1] = (firstStarts[n + 1] as number) + (firstStarts[n] as number);
  const free = firstStarts.slice(0, size);
  const firsts = new Uint16Array(seconds.length);
  for (let a = 0; a < size; a++) {
    for (let pair = pairStarts[a] as number; pair < (pairStarts[a + 1] as number); pair++) {
      const second = seconds[pair] as number;
      const place = free[second] as number;
      free[second] = place + 1;
      firsts[place] = a;
    }
  }

  /** Makes sets of stretches of a list when they are first asked for. */
  function sets(starts: Uint32Array, tokens: Uint16Array): (of: number) => TokenSet {
    const known: (TokenSet | undefined)[] = new Array<TokenSet | undefined>(size).fill(undefined);
    return (of) => {
      const ready = known[of];
      if (ready !== undefined) return ready;
      const set = setOf(tokens, starts[of] as number, starts[of + 1] as number, size);
      known[of] = set;
      return set;
    };
  }

  const follows = sets(pairStarts, seconds);

  return {
    size,
    total,
    words,
    pair(a, b) {
      const set = follows(a);
      return isIn(set, b) ? (pairStarts[a] as number) + rankIn(set, b) : -1;
    },
    pairCount: (pair) => (pair < 0 ? 0 : (COUNTS[pairLevels[pair] as number] as number)),
    tripleCount(pair, third) {
      if (pair < 0) return 0;
      const place = placeOf(thirds, tripleStarts[pair] as number, tripleStarts[pair + 1] as number, third);
      return place < 0 ? 0 : (COUNTS[tripleLevels[place] as number] as number);
    },
    follows,
    leads: sets(firstStarts, firsts),
  };
}

/** True for the number of a counted word. */
export function isWord(token: number): boolean {
  return token >= FIRST_WORD;
}
