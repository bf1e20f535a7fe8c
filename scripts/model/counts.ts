// Reads the counts that the model is made of: how often syllables, pairs and triples stand in official and openly
// licensed texts. Two runs of records in rising order of their keys, gzipped; the words in vocab.json.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { formOf, spelled } from "../../server/src/usage/forms.ts";
import { FIRST_WORD, TOKEN } from "../../server/src/usage/tokens.ts";

/**
 * How much each class of texts counts: openly licensed, those of them in the words of offices, laws, official prose.
 * Prose counts most: of laws there are many, and they are not what a drafter writes.
 */
const WEIGHTS = [1, 6, 2, 6] as const;
/** A key is made of numbers below this. */
const SPAN = 2 ** 13;

/** N-grams with their counts, in rising order of their keys. */
export interface Counted {
  readonly keys: Float64Array;
  readonly counts: Float64Array;
}

export interface Counts {
  /** The counted words that are syllables, the most common first. */
  readonly forms: readonly string[];
  /** By token. */
  readonly words: Float64Array;
  readonly total: number;
  /** Keys: `pairKey`. */
  readonly pairs: Counted;
  /** Keys: `tripleKey`. */
  readonly triples: Counted;
  /** N-grams by key that would have kept a model without them from a false alarm, with how often; a pair's key as -(key + 1). */
  readonly useful: ReadonlyMap<number, number>;
}

/** The key of a pair of tokens, by their numbers. */
export const pairKey = (a: number, b: number): number => a * SPAN + b;
/** The key of a triple of tokens, by their numbers. */
export const tripleKey = (a: number, b: number, c: number): number => (a * SPAN + b) * SPAN + c;
/** The last token of an n-gram, by its key. */
export const lastOf = (key: number): number => key % SPAN;
/** The key of the tokens of an n-gram before the last. */
export const restOf = (key: number): number => Math.floor(key / SPAN);

function weighed(byClass: readonly number[]): number {
  return Math.max(1, Math.round(WEIGHTS.reduce((sum, weight, n) => sum + weight * (byClass[n] ?? 0), 0)));
}

/** Words that are no syllables lose their number: they are foreign like any other. */
function readNgrams(file: string, renumbered: (key: number) => number): Counted {
  const bytes = gunzipSync(readFileSync(file));
  let at = 0;
  let last = 0;
  const varint = () => {
    let value = 0;
    let factor = 1;
    let byte: number;
    do {
      byte = bytes[at++] as number;
      value += (byte & 0x7f) * factor;
      factor *= 128;
    } while (byte > 0x7f);
    return value;
  };
  const keys: number[] = [];
  const counts: number[] = [];
  while (at < bytes.length) {
    last += varint();
    const mask = bytes[at++] as number;
    const byClass = [0, 1, 2, 3].map((n) => (mask & (1 << n) ? varint() : 0));
    const key = renumbered(last);
    if (key < 0) continue;
    keys.push(key);
    counts.push(weighed(byClass));
  }
  return { keys: Float64Array.from(keys), counts: Float64Array.from(counts) };
}

/** Reads the counts in a folder. Throws where a file is missing. */
export function readCounts(folder: string): Counts {
  const { words, uni, tokens } = JSON.parse(readFileSync(join(folder, "vocab.json"), "utf8")) as {
    words: string[];
    uni: number[][];
    tokens: number[];
  };
  const forms = words.filter((form) => formOf(spelled(form, "old")) === form);
  const kept = new Map(forms.map((form, place) => [form, place + FIRST_WORD]));
  /** By number in the files: the number of the token; -1 for a word that is left out. */
  const renumber = [...Array.from({ length: FIRST_WORD }, (_, n) => n), ...words.map((form) => kept.get(form) ?? -1)];
  const sums = new Float64Array(forms.length + FIRST_WORD);
  renumber.forEach((token, n) => {
    const count = weighed(uni.map((ofClass) => ofClass[n] ?? 0));
    const place = token < 0 ? TOKEN.foreign : token;
    sums[place] = (sums[place] as number) + count;
  });
  const pair = (key: number): number => {
    const a = renumber[restOf(key)] as number;
    const b = renumber[lastOf(key)] as number;
    return a < 0 || b < 0 ? -1 : pairKey(a, b);
  };
  const triple = (key: number): number => {
    const first = pair(restOf(key));
    const c = renumber[lastOf(key)] as number;
    return first < 0 || c < 0 ? -1 : first * SPAN + c;
  };
  const gains = new Float64Array(new Uint8Array(readFileSync(join(folder, "useful.bin"))).buffer);
  const useful = new Map<number, number>();
  for (let n = 0; n < gains.length; n += 2) {
    const key = gains[n] as number;
    const renumbered = key < 0 ? pair(-key - 1) : triple(key);
    if (renumbered >= 0) useful.set(key < 0 ? -renumbered - 1 : renumbered, gains[n + 1] as number);
  }
  return {
    forms,
    words: sums,
    total: weighed(tokens),
    pairs: readNgrams(join(folder, "bigrams.gz"), pair),
    triples: readNgrams(join(folder, "trigrams.gz"), triple),
    useful,
  };
}
