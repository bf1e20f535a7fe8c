import { LETTERS } from "./letters.ts";

/** A stretch of a text that is no prose, so that its blanks and marks are no mistakes: from `from` up to `to`. */
interface Literal {
  readonly from: number;
  readonly to: number;
}

/** What one of these may have in it. */
const SIGN = /[\\/@]|\.[A-Za-z]|[([] |\d ?:/;
/** “C:\\”, but not “http://”. */
const DRIVE = String.raw`(?<![${LETTERS}\d])[A-Za-z]:[\\/](?!/)`;
/**
 * A path of Windows (drive, share, folder above), with the blanks in its names. Its end is ambiguous: it is taken to
 * reach to a mark that no path has, or to the end of the sentence.
 */
const PATH = new RegExp(
  String.raw`(?:${DRIVE}|(?<![^\s(“"])\\{1,2}(?=[^\s\\]{1,80}\\)|(?<![^\s(“"])\.{1,2}[\\/])[^,;()“”"<>|*?]{0,260}`,
  "gu",
);
const END_OF_SENTENCE = /\.(?=\s|$)/;
const ADDRESS = /:\/\/|[^\s@]@[^\s@]|^www\./i;
/** “/home/van-thu/a.docx”. */
const FOLDERS = /^\/[^/]+\//;
const WORD = /\S+/g;
const SMALL_ENDING = String.raw`[a-z][a-z\d]{0,9}(?:\.[a-z]{2,10}){0,3}`;
/** An ending or a domain without its name: “.docx”, “.gov.vn”, “.NET”; with the blanks before it. */
const ENDING = new RegExp(
  String.raw`(?<=\S)\s{1,20}\.(?:${SMALL_ENDING}|[A-Z][A-Z\d]{1,5})(?![${LETTERS}\u0300-\u036f\d])`,
  "gu",
);
/** “3 : 2”, “1 : 500”, “7 : 30”. */
const RATIO = /(?<=\d)\s{0,3}:\s{0,3}(?=\d)/g;
/** A box to tick, empty or ticked. */
const BOX = /\(\s{1,20}\)|\[\s{1,20}\]|[([] ?[xXvV✓✔☑☒●] ?[)\]]/g;
/** Longer words are no address that anybody types. */
const LONGEST_ADDRESS = 400;

function literalsOf(text: string): Literal[] {
  const found: Literal[] = [];
  if (!SIGN.test(text)) return found;
  for (const { 0: path, index } of text.matchAll(PATH)) {
    const end = END_OF_SENTENCE.exec(path)?.index ?? path.length;
    found.push({ from: index, to: index + end });
  }
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (word.length > LONGEST_ADDRESS || !(ADDRESS.test(word) || FOLDERS.test(word))) continue;
    found.push({ from: index, to: index + word.length });
  }
  for (const pattern of [ENDING, RATIO, BOX]) {
    for (const { 0: written, index } of text.matchAll(pattern)) found.push({ from: index, to: index + written.length });
  }
  return found;
}

/** Several rules in turn ask about one text, each for many places. */
let last: { readonly text: string; readonly literals: readonly Literal[] } = { text: "", literals: [] };

/** The paths, addresses, endings of files, ratios and boxes of a text. Linear in its length. */
function literalsIn(text: string): readonly Literal[] {
  if (last.text !== text) last = { text, literals: literalsOf(text) };
  return last.literals;
}

/** True for a stretch that shares a letter with one that is no prose. */
export function isLiteral(text: string, from: number, to: number): boolean {
  return literalsIn(text).some((literal) => from < literal.to && literal.from < to);
}

/** True for words that are quoted alone: a text about writing shows a form, and does not use it. */
export function isQuotedForm(text: string, from: number, to: number): boolean {
  return /[“"‘'«]/.test(text.charAt(from - 1)) && /[”"’'»]/.test(text.charAt(to));
}
