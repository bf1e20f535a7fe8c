// Counts the keys that a drafter presses, each letter and each combination as one.
import { atRest, press, type } from "./host.ts";

/** The host answers within ten seconds; so many letters it types in less, also where the machine has much to do. */
const CHUNK = 40;
/** What VS Code draws is there a moment after a key, and takes the next one then: so long, in milliseconds. */
const KEY = 450;

export interface Typist {
  /** Words that the guide, completion and snippets ask for. */
  words(text: string): Promise<void>;
  /** Sentences that nobody but the drafter can write. */
  own(text: string): Promise<void>;
  keys(...combinations: readonly string[]): Promise<void>;
  /** All keys pressed, and those that typed the drafter's own sentences. */
  count(): { readonly all: number; readonly own: number };
}

export function createTypist(): Typist {
  let all = 0;
  let mine = 0;
  async function typed(text: string): Promise<void> {
    const letters = [...text.normalize("NFC")];
    all += letters.length;
    for (let at = 0; at < letters.length; at += CHUNK) await type(letters.slice(at, at + CHUNK).join(""));
  }
  return {
    words: typed,
    async own(text) {
      mine += [...text.normalize("NFC")].length;
      await typed(text);
    },
    async keys(...combinations) {
      for (const one of combinations) {
        all++;
        await press(one);
        await atRest(KEY);
      }
    },
    count: () => ({ all, own: mine }),
  };
}
