// Chooses the pairs and triples that the model keeps: those that tell most, and those that keep it from false alarms.
import type { TableLists } from "../../server/src/usage/table.ts";
import { levelOf, PAIR_BASE, WORD_BASE } from "../../server/src/usage/table.ts";
import type { Counted, Counts } from "./counts.ts";
import { lastOf, pairKey, restOf } from "./counts.ts";

/** How many are kept: what a package of the size agreed on holds. */
const MOST_PAIRS = 374_000;
const MOST_TRIPLES = 576_000;
/** What a count of a pair, or of a triple, leans on: as `readings.ts` has it. */
const PAIR_PRIOR = 40;
const TRIPLE_PRIOR = 4;
/** N-grams that were found useful go before all others. */
const USEFUL = 1e9;

/** The places of the `most` highest scores above 0, in the order of the list. */
function highest(scores: Float64Array, most: number): number[] {
  const order = Array.from(scores.keys()).filter((n) => (scores[n] as number) > 0);
  order.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  return order.slice(0, most).sort((a, b) => a - b);
}

function choosePairs({ pairs, words, total, useful }: Counts): number[] {
  const scores = pairs.counts.map((count, n) => {
    const key = pairs.keys[n] as number;
    const expected = ((words[restOf(key)] as number) * (words[lastOf(key)] as number)) / total;
    return count + 0.5 * Math.tanh(Math.log(count / expected)) + USEFUL * (useful.get(-key - 1) ?? 0);
  });
  return highest(scores, MOST_PAIRS);
}

function chooseTriples({ triples, pairs, words, total, useful }: Counts, kept: readonly number[]): number[] {
  const counts = new Map(kept.map((n) => [pairs.keys[n] as number, pairs.counts[n] as number]));
  const scores = triples.counts.map((count, n) => {
    const key = triples.keys[n] as number;
    const first = restOf(key);
    const [b, c] = [lastOf(first), lastOf(key)];
    const onward = counts.get(pairKey(b, c));
    if (onward === undefined || !counts.has(first)) return -1;
    const likely = (onward + (PAIR_PRIOR * (words[c] as number)) / total) / ((words[b] as number) + PAIR_PRIOR);
    return count * Math.log(1 + count / (TRIPLE_PRIOR * likely)) + USEFUL * (useful.get(key) ?? 0);
  });
  return highest(scores, MOST_TRIPLES);
}

function levels({ counts }: Counted, kept: readonly number[]): Uint8Array {
  return Uint8Array.from(kept, (n) => levelOf(counts[n] as number, PAIR_BASE));
}

/** The lists of a table with what is kept. */
export function chooseLists(counts: Counts): TableLists {
  const { words, total, pairs, triples } = counts;
  const keptPairs = choosePairs(counts);
  const keptTriples = chooseTriples(counts, keptPairs);
  const size = words.length;
  const pairStarts = new Uint32Array(size + 1);
  const placeOfPair = new Map<number, number>();
  keptPairs.forEach((n, place) => {
    const key = pairs.keys[n] as number;
    placeOfPair.set(key, place);
    pairStarts[restOf(key) + 1] = place + 1;
  });
  for (let n = 1; n <= size; n++) pairStarts[n] = Math.max(pairStarts[n] as number, pairStarts[n - 1] as number);
  const tripleStarts = new Uint32Array(keptPairs.length + 1);
  keptTriples.forEach((n, place) => {
    const pair = placeOfPair.get(restOf(triples.keys[n] as number)) as number;
    tripleStarts[pair + 1] = place + 1;
  });
  for (let n = 1; n < tripleStarts.length; n++) {
    tripleStarts[n] = Math.max(tripleStarts[n] as number, tripleStarts[n - 1] as number);
  }
  return {
    wordLevels: Uint8Array.from(words, (count) => levelOf(Math.max(1, count), WORD_BASE)),
    total,
    pairStarts,
    seconds: Uint16Array.from(keptPairs, (n) => lastOf(pairs.keys[n] as number)),
    pairLevels: levels(pairs, keptPairs),
    tripleStarts,
    thirds: Uint16Array.from(keptTriples, (n) => lastOf(triples.keys[n] as number)),
    tripleLevels: levels(triples, keptTriples),
  };
}
