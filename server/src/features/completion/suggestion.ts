import type { Text } from "../../rules/define.ts";
import { withoutMarks } from "../../text/fold.ts";
import { beginsWithCapital, LETTERS } from "../../text/letters.ts";
import type { Range, TextEdit } from "../../text/position.ts";
import { lineRange } from "../../text/position.ts";

/** What a suggestion is: chooses its icon, and what stands together in the list. */
export type SuggestionKind =
  | "component"
  | "point"
  | "body"
  | "code"
  | "recipient"
  | "signer"
  | "phrase"
  | "citation"
  | "abbreviation";

/** Something that may stand at the caret, before it is known what it would replace. */
export interface Candidate {
  readonly kind: SuggestionKind;
  /** `[gợi ý]` and a blank of five spaces are places to fill in. */
  readonly text: string;
  /** Shown in the list where it is not the text's first line. */
  readonly label?: string;
  /** What it is, in a few words. */
  readonly detail: Text;
  /** Edits elsewhere that belong to it. They do not touch the caret's line. */
  readonly further?: readonly TextEdit[];
  /** True where snippets/chithi.json has a snippet that inserts the same. */
  readonly inSnippets?: true;
}

/** A suggestion: what to insert and what it replaces. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly label: string;
  readonly detail: Text;
  /** `[gợi ý]` and a blank of five spaces are places to fill in. */
  readonly text: string;
  /** What it replaces: on the caret's line, ending at the caret. */
  readonly range: Range;
  readonly further: readonly TextEdit[];
  /** What a client compares to the text in `range`: with and without marks, what was typed in this way first. */
  readonly filter: string;
}

/** The line up to the caret, and where in it a suggestion may begin at the earliest. */
export interface Typed {
  readonly line: number;
  readonly before: string;
  /** Behind indent and marker. */
  readonly from: number;
}

const LONGEST_LABEL = 80;

function labelOf({ label, text }: Candidate): string {
  if (label !== undefined) return label;
  const first = (text.split("\n", 1)[0] as string).trim();
  return first.length <= LONGEST_LABEL ? first : `${first.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;
}

const WORD = new RegExp(String.raw`[${LETTERS}\d]+`, "gu");
/** What may stand inside a word: “05-CT/TU”, “v/v”, “TP.HCM”. */
const PART_OF_WORD = new RegExp(String.raw`[${LETTERS}\d/.-]`, "u");

function wordsOf(text: string): string[] {
  return withoutMarks(text).match(WORD) ?? [];
}

/**
 * True when what was typed may be the start of a candidate: each of its words begins one of the candidate's words, in
 * their order, or it is the first letters of those. Neither marks nor case count. More letters never fit more.
 */
export function fits(typed: string, candidate: Candidate): boolean {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return typed.trim() === "" || candidate.text.trimStart().startsWith(typed.trim());
  const words = wordsOf(`${labelOf(candidate)} ${candidate.text}`);
  let at = 0;
  for (const word of wanted) {
    while (at < words.length && !(words[at] as string).startsWith(word)) at++;
    if (at === words.length) break;
    at++;
    if (word === wanted.at(-1)) return true;
  }
  const [only] = wanted;
  const initials = words.map((word) => word.charAt(0)).join("");
  return wanted.length === 1 && only !== undefined && only.length > 1 && initials.startsWith(only);
}

function suggestion(candidate: Candidate, { line, before }: Typed, from: number): Suggestion {
  const label = labelOf(candidate);
  const { kind, text, detail, further = [] } = candidate;
  const first = text.split("\n", 1)[0] as string;
  const typed = before.slice(from);
  const bareTyped = withoutMarks(typed);
  // A signer is looked for by the name, too, which the first line does not have.
  const names = label === first ? [first] : [first, label];
  if (!withoutMarks(first).startsWith(bareTyped)) names.reverse();
  const plain = bareTyped === typed.toLowerCase();
  const filter = names.flatMap((one) => (plain ? [withoutMarks(one), one] : [one, withoutMarks(one)])).join(" ");
  const range = lineRange(line, from, before.length);
  return { kind, label, detail, text, range, further, filter };
}

/** Suggestions that take the place of all that was typed on the line, behind its marker. */
export function asLines(candidates: readonly Candidate[], typed: Typed): Suggestion[] {
  const content = typed.before.slice(typed.from);
  return candidates.filter((one) => fits(content, one)).map((one) => suggestion(one, typed, typed.from));
}

/** How many words of a phrase are looked for before the caret. */
const MOST_WORDS = 8;

/** Where the last words before the caret begin, the most words first; the caret itself is not among them. */
function wordStarts({ before, from }: Typed): number[] {
  const starts: number[] = [];
  for (let at = before.length; at > from && starts.length < MOST_WORDS; ) {
    while (at > from && /\s/.test(before[at - 1] as string)) at--;
    const end = at;
    while (at > from && PART_OF_WORD.test(before[at - 1] as string)) at--;
    if (at === end) break;
    starts.push(at);
  }
  return starts.reverse();
}

/** True where a sentence may begin. */
function startsSentence({ before, from }: Typed, at: number): boolean {
  return before.slice(from, at).trim() === "" || /[.:!?][”")]?\s+$/.test(before.slice(0, at));
}

/** Where the words before the caret that begin a candidate begin; at least two letters of it. Undefined for nowhere. */
function begunAt({ text }: Candidate, { before }: Typed, starts: readonly number[]): number | undefined {
  const whole = withoutMarks(text);
  return starts.find((start) => {
    const begun = withoutMarks(before.slice(start));
    return begun.trim().length > 1 && whole.startsWith(begun);
  });
}

/**
 * Suggestions that take the place of the last words typed, where those begin the candidate; behind a blank and at the
 * start of the text also where nothing was typed of it. What begins with a capital begins a sentence.
 */
export function asWords(candidates: readonly Candidate[], typed: Typed, unasked: boolean): Suggestion[] {
  const starts = wordStarts(typed);
  const ofSentences = starts.filter((start) => startsSentence(typed, start));
  const fresh = typed.before.length === typed.from || /[\s("“]$/.test(typed.before);
  return candidates.flatMap((one) => {
    const from = begunAt(one, typed, beginsWithCapital(one.text) ? ofSentences : starts);
    if (from !== undefined) return [suggestion(one, typed, from)];
    return unasked && fresh ? [suggestion(one, typed, typed.before.length)] : [];
  });
}

/** Suggestions that take the place of the last words typed, where those begin the candidate at a place where one may begin. */
export function asNames(
  candidates: readonly Candidate[],
  typed: Typed,
  mayBegin: (at: number) => boolean,
): Suggestion[] {
  const starts = wordStarts(typed).filter(mayBegin);
  return candidates.flatMap((one) => {
    const from = begunAt(one, typed, starts);
    // What is written in full needs no more.
    return from === undefined || typed.before.slice(from) === one.text ? [] : [suggestion(one, typed, from)];
  });
}
