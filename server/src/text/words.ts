import { fold } from "./fold.ts";

/** A distinct word: one object for all its occurrences, with the results that were computed for it. */
export interface Word {
  /** As written, case and all. */
  readonly text: string;
  readonly folded: string;
  /** The results of the word readers, by the number of the reader. */
  readonly found: unknown[];
}

/** The runs of letters of a text, in order. */
export interface Words {
  readonly words: readonly Word[];
  /** Where each begins. */
  readonly starts: readonly number[];
  /** What stands between them: the bits of `SIGNS`. */
  readonly signs: number;
  /** How many digits the text has. */
  readonly digits: number;
  /** The whole text, folded. */
  readonly folded: string;
}

/** Bits for the signs that a text has besides letters and single blanks: a search for an absent sign is skipped. */
export const SIGNS = {
  /** Between 0 and 9. */
  digit: 1,
  hyphen: 2,
  /** “–” or “—”. */
  longDash: 4,
  /** “ ” " ' `. */
  quotationMark: 8,
  /** ( ) [ ] « ». */
  bracket: 16,
  /** A blank behind a blank. */
  twoBlanks: 32,
  /** A blank, or what stands for one, before “,”, “.”, “;”, “:”, “)” or “”” */
  blankBeforeMark: 64,
  /** A comma or semicolon that no blank follows. */
  tightMark: 128,
  /** “.”, “!”, “?” or “…”. */
  stop: 256,
  /** Any sign but the usual ones of Vietnamese texts: of these nothing else is told. */
  odd: 512,
} as const;

/** True for the letters of Latin scripts and their neighbours up to “ỹ”, combining marks too: `LETTERS`. */
export function isLetter(unit: number): boolean {
  if (unit < 0xc0) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  return unit <= 0x1ef9 && unit !== 0xd7 && unit !== 0xf7;
}

const SIGNS_OF: Readonly<Record<string, number>> = {
  "0123456789": SIGNS.digit,
  "-": SIGNS.hyphen,
  "–—": SIGNS.longDash,
  "“”\"'`": SIGNS.quotationMark,
  "()[]«»": SIGNS.bracket,
  ".!?…": SIGNS.stop,
  " ,;:/%&+*_@#|\\^~<>={}$": 0,
};
const ASCII = new Uint16Array(128).fill(SIGNS.odd);
const BEYOND_ASCII = new Map<number, number>();
for (const [signs, bits] of Object.entries(SIGNS_OF)) {
  for (const sign of signs) {
    const unit = sign.charCodeAt(0);
    if (unit < ASCII.length) ASCII[unit] = bits;
    else BEYOND_ASCII.set(unit, bits);
  }
}

function signsOf(unit: number): number {
  return unit < ASCII.length ? (ASCII[unit] as number) : (BEYOND_ASCII.get(unit) ?? SIGNS.odd);
}

const BLANK = 0x20;
/** Stands for the end of a text. */
const END = 0;

/** The signs that depend on two neighbouring characters. */
function signsOfPair(unit: number, next: number): number {
  if (unit === BLANK) {
    if (next === BLANK) return SIGNS.twoBlanks;
    const mark = next === 0x2c || next === 0x2e || next === 0x3a || next === 0x3b || next === 0x29 || next === 0x201d;
    return mark ? SIGNS.blankBeforeMark : 0;
  }
  return (unit === 0x2c || unit === 0x3b) && next !== BLANK && next !== END ? SIGNS.tightMark : 0;
}

/**
 * The distinct words of the texts read so far: a hash table with open addressing and linear probing.
 */
const PLACES = 2 ** 15;
const known: (Word | undefined)[] = new Array<Word | undefined>(PLACES).fill(undefined);
const hashes = new Int32Array(PLACES);
let knownCount = 0;
const MOST_KNOWN = PLACES / 2;
/** Longer ones are seldom words, and the engine makes them parts of their text, which they would keep in memory. */
const LONGEST_KNOWN = 12;

/** The letters of the word that is being read, as far as such words are kept: quicker to compare than parts of a text. */
const letters = new Uint16Array(LONGEST_KNOWN);

function isMadeOfLetters(word: string): boolean {
  for (let n = 0; n < word.length; n++) if (word.charCodeAt(n) !== letters[n]) return false;
  return true;
}

/** The word that stands there in a text; its letters were put into `letters`. */
function wordAt(text: string, from: number, to: number, hash: number): Word {
  const length = to - from;
  if (length > LONGEST_KNOWN) return newWord(text.slice(from, to));
  let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  for (let word = known[place]; word !== undefined; word = known[place]) {
    if (hashes[place] === hash && word.text.length === length && isMadeOfLetters(word.text)) return word;
    place = (place + 1) & (PLACES - 1);
  }
  if (knownCount >= MOST_KNOWN) {
    known.fill(undefined);
    knownCount = 0;
  }
  const word = newWord(text.slice(from, to));
  knownCount++;
  known[place] = word;
  hashes[place] = hash;
  return word;
}

function newWord(text: string): Word {
  return { text, folded: fold(text), found: [] };
}

/** A text with its words. */
interface Read {
  readonly text: string;
  readonly words: Words;
}

/** Several rules in turn read the same paragraph, and now and then a part of it. */
let last: Read = { text: "", words: { words: [], starts: [], signs: 0, digits: 0, folded: "" } };
let beforeLast = last;

/** The words of a text. */
export function wordsOf(text: string): Words {
  if (last.text === text) return last.words;
  const known = beforeLast.text === text ? beforeLast : { text, words: readWords(text) };
  beforeLast = last;
  last = known;
  return known.words;
}

/**
 * Scratch arrays in which the words of a text are gathered; the lists of a text are then allocated once, in their final
 * length.
 */
const gathered: Word[] = [];
const gatheredStarts: number[] = [];
const MOST_GATHERED = 10_000;

function readWords(text: string): Words {
  let count = 0;
  let signs = 0;
  let digits = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    let unit = text.charCodeAt(at);
    if (!isLetter(unit)) {
      signs |= signsOf(unit) | signsOfPair(unit, at + 1 < length ? text.charCodeAt(at + 1) : END);
      if (unit >= 0x30 && unit <= 0x39) digits++;
      continue;
    }
    const from = at;
    let hash = 0;
    do {
      hash = (Math.imul(hash, 31) + unit) | 0;
      // Beyond the array's end nothing is written.
      letters[at - from] = unit;
      at++;
      unit = at < length ? text.charCodeAt(at) : END;
    } while (isLetter(unit));
    gathered[count] = wordAt(text, from, at, hash);
    gatheredStarts[count++] = from;
    at--; // what ended the word is a sign
  }
  const words = gathered.slice(0, count);
  const starts = gatheredStarts.slice(0, count);
  if (count > MOST_GATHERED) gathered.length = gatheredStarts.length = 0;
  let folded: string | null = null;
  return {
    words,
    starts,
    signs,
    digits,
    get folded() {
      folded ??= fold(text);
      return folded;
    },
  };
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
