import { fold } from "./fold.ts";

/** One of the different words that texts are made of: what is found out about it serves wherever it stands. */
export interface Word {
  /** As written, case and all. */
  readonly text: string;
  readonly folded: string;
  /** By the number of whoever found it out. */
  readonly found: unknown[];
}

/** The runs of letters of a text, in order. */
export interface Words {
  readonly words: readonly Word[];
  /** Where each begins. */
  readonly starts: readonly number[];
  /** The whole text, folded. */
  readonly folded: string;
}

/** True for the letters of Latin scripts and their neighbours up to “ỹ”, combining marks too: [A-Za-zÀ-ÖØ-öø-ỹ]. */
export function isLetter(unit: number): boolean {
  if (unit < 0xc0) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  return unit <= 0x1ef9 && unit !== 0xd7 && unit !== 0xf7;
}

/** A text has few different words, and each many times. */
const known = new Map<string, Word>();
const MOST_KNOWN = 20_000;
/** Beyond any word of a language: such runs are not kept. */
const LONGEST_KNOWN = 24;

function wordOf(text: string): Word {
  const ready = known.get(text);
  if (ready !== undefined) return ready;
  const word = { text, folded: fold(text), found: [] };
  if (text.length > LONGEST_KNOWN) return word;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, word);
  return word;
}

/** Several rules in turn read the same paragraph. */
let last: { text: string; words: Words } = { text: "", words: { words: [], starts: [], folded: "" } };

/** The words of a text. */
export function wordsOf(text: string): Words {
  if (last.text === text) return last.words;
  const words: Word[] = [];
  const starts: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text.charCodeAt(at))) continue;
    const from = at;
    while (at < text.length && isLetter(text.charCodeAt(at))) at++;
    words.push(wordOf(text.slice(from, at)));
    starts.push(from);
  }
  let folded: string | null = null;
  const read = {
    words,
    starts,
    get folded() {
      folded ??= fold(text);
      return folded;
    },
  };
  last = { text, words: read };
  return last.words;
}

let readers = 0;

/** Makes a reader of single words, which reads each different one once. `read` must depend on nothing but the word. */
export function wordReader<T>(read: (word: Word) => T): (word: Word) => T {
  const number = readers++;
  return (word) => {
    // Filled in order, so that the array has no holes to be looked up elsewhere.
    while (word.found.length <= number) word.found.push(undefined);
    const ready = word.found[number] as T | undefined;
    if (ready !== undefined) return ready;
    const fresh = read(word);
    word.found[number] = fresh;
    return fresh;
  };
}
