import type { Word } from "../text/words.ts";
import { isLetter, wordReader, wordsOf } from "../text/words.ts";

/** What stands in a text besides the words that are counted. A counted word has its number from `FIRST_WORD` on. */
export const TOKEN = {
  /** A mark that parts sentences or their parts, a quotation mark, a bracket; also the beginning and the end of a text. */
  boundary: 0,
  /** A comma, a hyphen or dash, a slash. */
  comma: 1,
  /** Anything with a digit: “5”, “2025/QĐ-UBND”. */
  number: 2,
  /** A word that is not counted: a foreign or a very rare one. */
  foreign: 3,
  /** Capitals that make no syllable: “UBND”. */
  abbreviation: 4,
} as const;
export const FIRST_WORD = 5;

/** How a word begins and goes on: “và”, “Và”, “VÀ”. */
export const CASE = { small: 0, title: 1, capitals: 2 } as const;

/** The tokens of a text in parallel lists: one entry a token in each. */
export interface Tokens {
  readonly ids: readonly number[];
  /** Offsets in the text. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Of words, one of `CASE`; of quotation marks, one of `QUOTE`; else 0. */
  readonly looks: readonly number[];
}

/** A quotation mark that opens, one that closes, one that does either. */
const QUOTE = { none: 0, opening: 1, closing: 2, either: 3 } as const;

/** Makes what follows the quotation marks of a text: called with each boundary's look, it tells whether one is open behind it. */
export function quotationReader(): (look: number) => boolean {
  let open = false;
  return (look) => {
    if (look !== QUOTE.none) open = look === QUOTE.opening || (look === QUOTE.either && !open);
    return open;
  };
}

const QUOTES: Readonly<Record<string, number>> = {
  "“": QUOTE.opening,
  "«": QUOTE.opening,
  "”": QUOTE.closing,
  "»": QUOTE.closing,
  '"': QUOTE.either,
};

const caseOf = wordReader(({ text }): number => {
  if (text === text.toLowerCase()) return CASE.small;
  return text.length > 1 && text === text.toUpperCase() ? CASE.capitals : CASE.title;
});

const VOWEL = /[aeiouy]/i;
/** True for capitals that are no syllable, or only by chance: “HĐND”, “TTHC”. */
const isAbbreviation = wordReader(({ text }): boolean => {
  if (text.length < 2 || text !== text.toUpperCase() || text === text.toLowerCase()) return false;
  return !VOWEL.test(text.normalize("NFD"));
});

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** What holds a number or a compound together where no blank stands around it: “1.500”, “12/2025”, “UBND-VP”. */
const JOINTS: ReadonlySet<number> = new Set([..."-/.,–"].map((mark) => mark.charCodeAt(0)));

/** True where what ends at `at` goes on with a digit, or with a joint and what it joins. */
function isJoined(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (isDigit(unit)) return true;
  if (unit === 0x20 || !JOINTS.has(unit)) return false;
  const after = text.charCodeAt(at + 1);
  return isLetter(after) || isDigit(after);
}

/** Reads tokens; `numberOf` gives the number of a counted word, else null. Linear in the text. */
export function tokenReader(numberOf: (word: Word) => number | null): (text: string) => Tokens {
  function idOf(word: Word): number {
    if (isAbbreviation(word)) return TOKEN.abbreviation;
    const number = numberOf(word);
    if (number !== null) return number;
    return caseOf(word) === CASE.capitals ? TOKEN.abbreviation : TOKEN.foreign;
  }

  return (text) => {
    const ids: number[] = [];
    const from: number[] = [];
    const to: number[] = [];
    const looks: number[] = [];
    const { words, starts } = wordsOf(text);
    let next = 0;

    function put(id: number, start: number, end: number, look: number): void {
      ids.push(id);
      from.push(start);
      to.push(end);
      looks.push(look);
    }

    /** The words and marks of a part without digits. */
    function putWords(start: number, end: number): void {
      for (let at = start; at < end; at++) {
        while (next < starts.length && (starts[next] as number) < at) next++;
        const word = words[next];
        if (starts[next] === at && word !== undefined) {
          put(idOf(word), at, at + word.text.length, caseOf(word));
          at += word.text.length - 1;
        } else put(text[at] === "." ? TOKEN.boundary : TOKEN.comma, at, at + 1, 0);
      }
    }

    /** A run of letters, digits and what joins them. */
    function putRun(start: number, end: number, digits: boolean, letters: boolean): void {
      if (!digits) putWords(start, end);
      else if (!letters) put(TOKEN.number, start, end, 0);
      else {
        // “điểm a,5”: only in a number a comma stands inside.
        for (let at = start; at < end; ) {
          const comma = text.indexOf(",", at);
          const stop = comma < 0 || comma >= end ? end : comma;
          if (/\d/.test(text.slice(at, stop))) put(TOKEN.number, at, stop, 0);
          else putWords(at, stop);
          if (stop < end) put(TOKEN.comma, stop, stop + 1, 0);
          at = stop + 1;
        }
      }
    }

    for (let at = 0; at < text.length; at++) {
      while (next < starts.length && (starts[next] as number) < at) next++;
      const word = words[next];
      // Most words stand alone: nothing of them need be looked at.
      if (word !== undefined && starts[next] === at && !isJoined(text, at + word.text.length)) {
        put(idOf(word), at, at + word.text.length, caseOf(word));
        at += word.text.length - 1;
        continue;
      }
      const unit = text.charCodeAt(at);
      if (isLetter(unit) || isDigit(unit)) {
        const start = at;
        let digits = false;
        let letters = false;
        for (; at < text.length; at++) {
          const one = text.charCodeAt(at);
          if (isLetter(one)) letters = true;
          else if (isDigit(one)) digits = true;
          else if (!isJoined(text, at)) break;
        }
        putRun(start, at, digits, letters);
        at--;
      } else if (unit === 0x2c || unit === 0x2d || unit === 0x2013 || unit === 0x2f) put(TOKEN.comma, at, at + 1, 0);
      else if (unit !== 0x20 && unit !== 0x09 && unit !== 0xa0) {
        put(TOKEN.boundary, at, at + 1, QUOTES[text.charAt(at)] ?? QUOTE.none);
      }
    }
    return { ids, from, to, looks };
  };
}
