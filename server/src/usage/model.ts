import { wordReader } from "../text/words.ts";
import { INTERCHANGEABLE } from "../vocabulary/interchangeable.ts";
import type { ByteReader } from "./bytes.ts";
import { byteReader } from "./bytes.ts";
import { formOf } from "./forms.ts";
import { lookAlikesAmong } from "./lookAlikes.ts";
import type { Network } from "./network.ts";
import { likelihoodIn } from "./readings.ts";
import type { RepeatJudge } from "./repeats.ts";
import { repeatJudge } from "./repeats.ts";
import { strangerFinder } from "./strangers.ts";
import type { Suspect } from "./suspects.ts";
import { suspectFinder } from "./suspects.ts";
import type { Table, TableLists } from "./table.ts";
import { tableOf } from "./table.ts";
import type { Tokens } from "./tokens.ts";
import { FIRST_WORD, tokenReader } from "./tokens.ts";

/** The first bytes of a model file: “Chỉ thị”, usage, and the version of its shape. */
export const SIGNATURE = "CTU1";

/** More than any number of a token. */
const SPAN = 2 ** 13;

/** What stands at the head of a model file, as JSON. */
export interface ModelHead {
  /** The counted words by their forms, the most common first, joined by blanks. */
  readonly forms: string;
  /** How many tokens were counted, as the sources were weighed. */
  readonly total: number;
  readonly pairs: number;
  readonly triples: number;
  readonly decisions: Decisions;
}

/** The trained weights and thresholds. */
export interface Decisions {
  readonly slip: Network;
  /** By sensitivity: from where on a word is told. */
  readonly slipThresholds: Readonly<Record<Sensitivity, number>>;
}

/** How readily a word is told: `strict` tells few and is seldom wrong. */
export type Sensitivity = "strict" | "usual" | "sensitive";

/** What is known of usual wording. */
export interface UsageModel extends Decisions {
  /** The counted words, by the number of the token less `FIRST_WORD`. */
  readonly forms: readonly string[];
  readonly table: Table;
  readonly tokensOf: (text: string) => Tokens;
  /** How often a syllable was counted, about; 0 where it was not. */
  readonly countOf: (word: string) => number;
  readonly suspectsIn: (tokens: Tokens) => Suspect[];
  /** Syllables that no text has; `tokens`: those of the text. */
  readonly strangersIn: (text: string, tokens: Tokens) => Suspect[];
  /** How much surer than usual one must be of a suspect; Infinity where either word is right. */
  readonly priceOf: (suspect: Suspect) => number;
  readonly isRepeat: RepeatJudge;
}

function readStarts(bytes: ByteReader, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (let n = 0; n < count; n++) starts[n + 1] = (starts[n] as number) + bytes.number();
  return starts;
}

/** Numbers that rise within each stretch, kept as their distances. */
function readRising(bytes: ByteReader, starts: Uint32Array): Uint16Array {
  const numbers = new Uint16Array(starts[starts.length - 1] as number);
  for (let n = 0; n + 1 < starts.length; n++) {
    let last = -1;
    const end = starts[n + 1] as number;
    for (let at = starts[n] as number; at < end; at++) {
      last += bytes.number() + 1;
      numbers[at] = last;
    }
  }
  return numbers;
}

/** The number of pairs that are read before the generator yields. */
const PAIRS_AT_ONCE = 100_000;

/** The lists of the table; `writeLists` in scripts/model writes what this reads. */
function* readLists(bytes: ByteReader, { total, pairs }: ModelHead, size: number): Generator<undefined, TableLists> {
  const wordLevels = bytes.bytes(size);
  const pairStarts = readStarts(bytes, size);
  const seconds = readRising(bytes, pairStarts);
  const pairLevels = bytes.bytes(pairs);
  yield;
  const tripleStarts = readStarts(bytes, pairs);
  // Third tokens by their place among those that follow the second; levels by how far they are below both pairs'.
  yield;
  const thirds = readRising(bytes, tripleStarts);
  // A copy of its own, as the file is not ours to change; a Buffer's `slice` would be none.
  const tripleLevels = new Uint8Array(bytes.bytes(thirds.length));
  for (let pair = 0; pair < pairs; pair++) {
    if (pair % PAIRS_AT_ONCE === 0) yield;
    const follow = pairStarts[seconds[pair] as number] as number;
    const end = tripleStarts[pair + 1] as number;
    for (let at = tripleStarts[pair] as number; at < end; at++) {
      const onward = follow + (thirds[at] as number);
      thirds[at] = seconds[onward] as number;
      const highest = Math.min(pairLevels[pair] as number, pairLevels[onward] as number);
      tripleLevels[at] = highest - (tripleLevels[at] as number);
    }
  }
  return { wordLevels, total, pairStarts, seconds, pairLevels, tripleStarts, thirds, tripleLevels };
}

/** Reads a model file, in pieces. Throws an Error where the bytes are none, or of another version. */
export function* readModel(file: Uint8Array): Generator<undefined, UsageModel> {
  const bytes = byteReader(file);
  const signature = String.fromCharCode(...bytes.bytes(SIGNATURE.length));
  if (signature !== SIGNATURE) throw new Error(`not a model of usage: it begins with ${JSON.stringify(signature)}`);
  const head = JSON.parse(new TextDecoder().decode(bytes.bytes(bytes.number()))) as ModelHead;
  const forms = head.forms.split(" ");
  const lists = yield* readLists(bytes, head, forms.length + FIRST_WORD);
  yield;
  return modelOf(forms, lists, head.decisions);
}

/** Puts a model together. */
export function modelOf(forms: readonly string[], lists: TableLists, decisions: Decisions): UsageModel {
  const table = tableOf(lists);
  const likelihood = likelihoodIn(table);
  const lookAlikes = lookAlikesAmong(forms);
  const places = new Map(forms.map((form, place) => [form, place]));
  const placeOf = (word: string) => places.get(formOf(word) ?? "");
  const tokenOf = (word: string) => (placeOf(word) ?? -1) + FIRST_WORD;
  const prices = new Map(
    INTERCHANGEABLE.map(({ written, likelier, price }) => [
      tokenOf(written) * SPAN + tokenOf(likelier),
      price ?? Number.POSITIVE_INFINITY,
    ]),
  );
  const numberOf = wordReader(({ text }): number | null => {
    const form = formOf(text);
    const place = form === null ? undefined : places.get(form);
    return place === undefined ? null : place + FIRST_WORD;
  });
  return {
    ...decisions,
    forms,
    table,
    tokensOf: tokenReader(numberOf),
    countOf: (word) => (placeOf(word) === undefined ? 0 : (table.words[tokenOf(word)] as number)),
    suspectsIn: suspectFinder(table, likelihood, forms, lookAlikes.of),
    strangersIn: strangerFinder(table, likelihood, lookAlikes),
    priceOf: ({ word, likely }) => prices.get(word * SPAN + likely) ?? 0,
    isRepeat: repeatJudge(table, likelihood),
  };
}
