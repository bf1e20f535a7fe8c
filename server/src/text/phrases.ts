import { beginsWithCapital } from "./letters.ts";
import type { Word, Words } from "./words.ts";
import { isLetter, wordReader, wordsOf } from "./words.ts";

/** A phrase found in a text: where, as written, and which one it is. */
export interface PhraseMatch {
  readonly from: number;
  readonly to: number;
  readonly written: string;
  /** The phrase as it was looked for: folded, single blanks. */
  readonly phrase: string;
}

/** Where `phrase` ends that begins at `from` of the folded text; -1 when it does not stand there. */
function endOfPhrase(folded: string, from: number, phrase: string): number {
  let at = from;
  for (let n = 0; n < phrase.length; n++) {
    if (phrase[n] === " ") {
      if (!/\s/.test(folded.charAt(at))) return -1;
      while (/\s/.test(folded.charAt(at))) at++;
    } else if (folded.charCodeAt(at++) !== phrase.charCodeAt(n)) return -1;
  }
  return isLetter(folded.charCodeAt(at)) ? -1 : at;
}

/** A phrase to be looked for; `words`: its words, where nothing but blanks parts them. */
interface Phrase {
  readonly phrase: string;
  readonly words: readonly string[] | null;
}

/** By their first word: the phrases as they were given, until a text has that word for the first time. */
type ByFirstWord = Map<string, string[] | readonly Phrase[]>;

function phraseOf(phrase: string): Phrase {
  const words = phrase.split(" ");
  const plain = words.every((word) => [...word].every((letter) => isLetter(letter.charCodeAt(0))));
  return { phrase, words: plain ? words : null };
}

/** The phrases that begin with a word, the longer first. */
function beginningWith(word: string, phrases: ByFirstWord): readonly Phrase[] | null {
  const given = phrases.get(word);
  if (given === undefined) return null;
  const [first] = given;
  if (typeof first !== "string") return given as readonly Phrase[];
  const read = (given as string[]).sort((a, b) => b.length - a.length).map(phraseOf);
  phrases.set(word, read);
  return read;
}

/** The letters that a phrase begins with. */
function firstWord(phrase: string): string {
  let to = 0;
  while (isLetter(phrase.charCodeAt(to))) to++;
  return phrase.slice(0, to);
}

/** True when only blanks stand between two places. */
function onlyBlanks(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return true;
  for (let at = from; at < to; at++) if (!/\s/.test(text.charAt(at))) return false;
  return true;
}

/** The end offset of the phrase that begins with word `n` of the text; -1 where it does not stand there. */
function endOfWords(text: string, { words, starts }: Words, n: number, phrase: readonly string[]): number {
  let to = (starts[n] as number) + (words[n] as Word).text.length;
  for (let next = 1; next < phrase.length; next++) {
    const word = words[n + next];
    if (word === undefined || word.folded !== phrase[next]) return -1;
    const from = starts[n + next] as number;
    if (!onlyBlanks(text, to, from)) return -1;
    to = from + word.text.length;
  }
  return to;
}

/**
 * Makes a finder of fixed phrases that begin with a letter: whole words, case, tone placement and runs of blanks aside.
 * The phrases are given folded; of two that begin at one place the longer wins. Linear in the text.
 */
export function phraseFinder(phrases: readonly string[]): (text: string) => PhraseMatch[] {
  const byFirstWord: ByFirstWord = new Map();
  for (const given of phrases) {
    const phrase = given.trim().replace(/\s+/g, " ");
    const word = firstWord(phrase);
    if (word === "") continue;
    const others = byFirstWord.get(word) as string[] | undefined;
    if (others === undefined) byFirstWord.set(word, [phrase]);
    else others.push(phrase);
  }
  const phrasesOf = wordReader(({ folded }) => beginningWith(folded, byFirstWord));
  return (text) => {
    const found: PhraseMatch[] = [];
    const read = wordsOf(text);
    let free = 0;
    for (let n = 0; n < read.words.length; n++) {
      const candidates = phrasesOf(read.words[n] as Word);
      const from = read.starts[n] as number;
      if (candidates === null || from < free) continue;
      for (const { phrase, words } of candidates) {
        const to = words === null ? endOfPhrase(read.folded, from, phrase) : endOfWords(text, read, n, words);
        if (to < 0) continue;
        found.push({ from, to, written: text.slice(from, to), phrase });
        free = to;
        break;
      }
    }
    return found;
  };
}

/** Writes `text` in the case of `model`: all capitals, a capital at the start of the words that had one, or as it is. */
export function inCaseOf(model: string, text: string): string {
  if (model === model.toUpperCase() && model !== model.toLowerCase()) return text.toUpperCase();
  const words = model.split(/\s+/);
  return text
    .split(" ")
    .map((word, n) => (beginsWithCapital(words[n] ?? "") ? word.charAt(0).toUpperCase() + word.slice(1) : word))
    .join(" ");
}

const OLD_PLACEMENT = /[òóỏõọ][ae]|[ùúủũụ]y/iu;

/** As much of a text as tells `asPlacedIn` where its writer puts tone marks: looked for once in a long one. */
export function toneMarksOf(written: string): string {
  return OLD_PLACEMENT.exec(written)?.[0] ?? "";
}

/** A folded phrase with its tone marks where the writer puts them: “uỷ” or “ủy”, as `written` has it. */
export function asPlacedIn(written: string, phrase: string): string {
  if (!OLD_PLACEMENT.test(written)) return phrase;
  const pairs = ["oàòa", "oáóa", "oảỏa", "oãõa", "oạọa", "uỳùy", "uýúy", "uỷủy", "uỹũy", "uỵụy"];
  return pairs.reduce((text, pair) => text.replaceAll(pair.slice(0, 2), pair.slice(2)), phrase);
}
