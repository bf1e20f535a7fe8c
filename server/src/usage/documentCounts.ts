import type { Suspect } from "./suspects.ts";
import { DOCUMENT_INPUTS, damped, FIRST_DOCUMENT_INPUT } from "./suspects.ts";
import { isWord } from "./table.ts";

/** More than any number of a token. */
const SPAN = 2 ** 13;

/** How often the words and pairs that some suspects ask about stand in one document. */
export interface DocumentCounts {
  /** Counts one more text of the document. */
  add(ids: ArrayLike<number>): void;
  /** The inputs of a suspect, with those about the document. */
  inputsOf(suspect: Suspect): Float64Array;
}

/** Makes counts of a document for these suspects; `size`: one more than the highest number of a token. */
export function documentCounts(size: number, suspects: readonly Suspect[]): DocumentCounts {
  const words = new Int32Array(size);
  /** By key, the pairs that anybody asks about; by first token whether there are any. */
  const pairs = new Map<number, number>();
  const beginsPair = new Uint8Array(size);
  const want = (first: number, second: number) => {
    beginsPair[first] = 1;
    pairs.set(first * SPAN + second, 0);
  };
  for (const { before, word, after, likely } of suspects) {
    want(before, word);
    want(word, after);
    want(before, likely);
    want(likely, after);
  }
  const pairCount = (first: number, second: number) => pairs.get(first * SPAN + second) ?? 0;

  return {
    add(ids) {
      for (let n = 0; n < ids.length; n++) {
        const id = ids[n] as number;
        words[id] = (words[id] as number) + 1;
        if (beginsPair[id] === 0 || n + 1 >= ids.length) continue;
        const key = id * SPAN + (ids[n + 1] as number);
        const count = pairs.get(key);
        if (count !== undefined) pairs.set(key, count + 1);
      }
    },
    inputsOf({ before, word, after, likely, inputs }) {
      // Where the word itself stands counts for nothing.
      const of = [
        (words[word] as number) - 1,
        pairCount(before, word) - 1,
        pairCount(word, after) - 1,
        words[likely] as number,
        isWord(before) ? pairCount(before, likely) : 0,
        isWord(after) ? pairCount(likely, after) : 0,
      ];
      const filled = inputs.slice();
      for (let n = 0; n < DOCUMENT_INPUTS; n++) {
        filled[FIRST_DOCUMENT_INPUT + n] = damped(Math.max(0, of[n] as number));
      }
      return filled;
    },
  };
}
