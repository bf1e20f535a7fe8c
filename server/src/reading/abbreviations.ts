import { perParagraph } from "../incremental/memoise.ts";
import { KINDS } from "../kinds/kinds.ts";
import type { Component } from "../syntax/component.ts";
import { fold, isCapitals, withoutMarks } from "../text/fold.ts";
import { CAPITALS, LETTER, LETTERS, WORD_END } from "../text/letters.ts";
import { quotations } from "../text/quotations.ts";
import { readSyllable } from "../text/syllable.ts";
import type { Word } from "../text/words.ts";
import { wordReader, wordsOf } from "../text/words.ts";
import { SYLLABLE_ABBREVIATIONS } from "../vocabulary/abbreviations.ts";

/** An abbreviation in capitals as it stands in a paragraph. Offsets are those of the paragraph's text. */
export interface Abbreviation {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /**
   * How it is explained on the spot: `definition`: in brackets behind its full form, or by “viết tắt là”; `gloss`: the
   * full form stands in brackets behind it, before a colon, or tells other words than the letters; null: not at all.
   */
  readonly explained: "definition" | "gloss" | null;
  /** The full form, folded, where its first letters give the abbreviation. */
  readonly fullForm: string | null;
  readonly quoted: boolean;
}

const CHUNK = new RegExp(
  String.raw`(?<![${LETTERS}\d@/.…_–-])[${LETTERS}\d]+(?:[-–&/.][${LETTERS}\d]+)*(?![${LETTERS}\d@_])`,
  "gu",
);
const ALL_CAPITALS = new RegExp(`^[${CAPITALS}]+(?:[-–&][${CAPITALS}]+)*$`, "u");
const TWO_CAPITALS = new RegExp(`[${CAPITALS}]{2}`, "u");
/** A word in capitals right before a place, and right behind one. */
const CAPITALS_BEFORE = new RegExp(String.raw`(?<![${CAPITALS}])([${CAPITALS}]{2,})[\s,]+$`, "u");
const CAPITALS_BEHIND = new RegExp(String.raw`^[\s,]+([${CAPITALS}]{2,})${WORD_END}`, "u");
const ROMAN = /^[IVX]+$/;
/** “gọi tắt là”, “viết tắt:”. */
const SHORT_FOR = String.raw`(?:(?:gọi|viết|tên)\s+(?:viết\s+)?(?:tắt|chung|gọn)\s*(?:(?:là|:)+\s*)?)?`;
/** Before an abbreviation: the bracket that explains it, with the words that say so. */
const BRACKET_BEFORE = new RegExp(String.raw`\(\s*(?:(?:sau đây|dưới đây)\s+)?${SHORT_FOR}[“"]?$`, "iu");
const SAYS_SO = /(?:viết|gọi)\s+tắt\s*(?:(?:là|:)+\s*)?[“"]?$/iu;
const CONNECTIVES = new Set(["và", "của", "các", "trong", "về", "trên", "cho", "với", "khác"]);

interface PlacedWord {
  readonly from: number;
  readonly text: string;
}

const WORD = new RegExp(`${LETTER}+`, "gu");
const NO_LETTER = new RegExp(`[^${LETTERS}]`, "gu");

function placedWords(folded: string): PlacedWord[] {
  return [...folded.matchAll(WORD)].map((match) => ({
    from: match.index,
    text: match[0],
  }));
}

/** The words at the end of `text` whose first letters are those of the abbreviation, folded; null where they are not. */
function fullFormAtEnd(text: string, abbreviation: string): string | null {
  // W stands for Ư (“TW”).
  const letters = withoutMarks(abbreviation.replace(NO_LETTER, "")).replaceAll("w", "u");
  const folded = fold(text.slice(-120));
  const words = placedWords(folded);
  let next = letters.length - 1;
  for (let n = words.length - 1; n >= 0; n--) {
    const word = words[n] as PlacedWord;
    if (withoutMarks(word.text.charAt(0)) === letters[next]) next--;
    else if (!CONNECTIVES.has(word.text)) return null;
    if (next < 0) {
      return words
        .slice(n)
        .map((one) => one.text)
        .join(" ");
    }
  }
  return null;
}

function explanation(text: string, from: number, to: number): Pick<Abbreviation, "explained" | "fullForm"> {
  const written = text.slice(from, to);
  const before = text.slice(Math.max(0, from - 60), from);
  const after = text.slice(to, to + 160);
  const bracket = BRACKET_BEFORE.exec(before);
  const says = SAYS_SO.test(before);
  if (bracket !== null && (/^[”"]?\s*\)/.test(after) || (says && /^[”"]?\s*[,;.)]/.test(after)))) {
    const fullForm = fullFormAtEnd(text.slice(0, from - before.length + bracket.index), written);
    return { explained: fullForm !== null || says ? "definition" : "gloss", fullForm };
  }
  // “gọi tắt là BCĐ 35” names one body, not the letters.
  if (says) return { explained: /^\s\d/.test(after) ? "gloss" : "definition", fullForm: null };
  const inside = /^\s*\(([^()]{3,150})\)/u.exec(after)?.[1] ?? null;
  if (inside !== null && fullFormAtEnd(inside, written) !== null) return { explained: "gloss", fullForm: null };
  const label = /[:=]\s*$/u.exec(before);
  const labelled = label !== null && fullFormAtEnd(text.slice(0, from - label[0].length), written) !== null;
  return { explained: labelled ? "gloss" : null, fullForm: null };
}

/** True for a word in capitals that is a word: a syllable, or a name spelt out. */
function isWord(part: string): boolean {
  return readSyllable(part) !== null && !SYLLABLE_ABBREVIATIONS.has(part);
}

/** True where the neighbours are words in capitals: a heading, or a name in capitals. */
function standsInCapitals(text: string, from: number, to: number): boolean {
  const left = CAPITALS_BEFORE.exec(text.slice(Math.max(0, from - 20), from))?.[1];
  const right = CAPITALS_BEHIND.exec(text.slice(to, to + 20))?.[1];
  return [left, right].some((word) => word !== undefined && readSyllable(word) !== null);
}

/** The parts of a chunk that may be abbreviations: “HĐND/UBND” has two, “NQ/TW” and “T/M” none. */
function candidates(chunk: string): { text: string; at: number }[] {
  if (!TWO_CAPITALS.test(chunk) || /\d/.test(chunk)) return [];
  const parts = chunk.split("/");
  if (parts.length === 1) return [{ text: chunk, at: 0 }];
  const first = parts[0] as string;
  if (chunk === "HIV/AIDS" || parts.some((part) => part.length < 2) || KINDS.ofCode(first) !== null) return [];
  let at = 0;
  return parts.map((text) => {
    const part = { text, at };
    at += text.length + 1;
    return part;
  });
}

const hasTwoCapitals = wordReader((word) => TWO_CAPITALS.test(word.text));
const hasSmallLetters = wordReader(({ text }) => text !== text.toUpperCase());

/** The runs of letters and signs that hold two capitals in a row. */
function* chunksIn(text: string): Generator<{ chunk: string; start: number }> {
  const { words, starts } = wordsOf(text);
  let behind = 0;
  for (let n = 0; n < words.length; n++) {
    const at = starts[n] as number;
    if (at < behind || !hasTwoCapitals(words[n] as Word)) continue;
    let from = at;
    while (from > behind && !/\s/.test(text.charAt(from - 1))) from--;
    const length = text.slice(at).search(/\s/);
    behind = length < 0 ? text.length : at + length;
    for (const match of text.slice(from, behind).matchAll(CHUNK)) yield { chunk: match[0], start: from + match.index };
  }
}

/** The abbreviations of one paragraph, in order; none in a paragraph all of capitals. */
export function readAbbreviations(text: string): Abbreviation[] {
  const { words } = wordsOf(text);
  if (!words.some(hasTwoCapitals) || (!words.some(hasSmallLetters) && isCapitals(text))) return [];
  const found: Abbreviation[] = [];
  const isQuoted = quotations(text);
  for (const { chunk, start } of chunksIn(text)) {
    for (const { text: written, at } of candidates(chunk)) {
      const from = start + at;
      const to = from + written.length;
      if (!ALL_CAPITALS.test(written) || ROMAN.test(written)) continue;
      if (written.split(/[-–&]/u).every(isWord) || standsInCapitals(text, from, to)) continue;
      found.push({ text: written, from, to, ...explanation(text, from, to), quoted: isQuoted(from) });
    }
  }
  return found;
}

export const abbreviationsOf = perParagraph(({ text }: Component) => readAbbreviations(text));
