import { withRightNames } from "../syntax/nameSlips.ts";
import { fold, withoutMarks } from "../text/fold.ts";
import { beginsWithWords } from "../text/letters.ts";
import { beginsUnit, bodyStart, SHORT_NAMES } from "../vocabulary/bodies.ts";
import { COMMITTEE_CODES, FIXED_CODES, ORGAN_CODES, STANDS_ALONE } from "../vocabulary/bodyCodes.ts";
import { PARTY_ORGANISATIONS } from "../vocabulary/committees.ts";
import { jointBodies } from "./jointBodies.ts";

/** What may stand for a body in a symbol. */
export interface BodyCodes {
  /** Codes that are right, the one to write first. Empty when the name does not tell. */
  readonly codes: readonly string[];
  /** The letters that may follow the code: any of them, in their order, or a figure; null where nothing may follow. */
  readonly more: string | null;
  /** The letters of the names, where no list knows the body: a code of some of them, in their order, may be right. */
  readonly letters?: string;
}

const UNKNOWN: BodyCodes = { codes: [], more: null };

/** The collective body of a committee, written where the committee should be: “BAN THƯỜNG VỤ TỈNH UỶ …”. */
const COLLECTIVE = /^(?:ban thường vụ|thường trực|ban chấp hành) (?!trung ương)/;

/** True when `text` begins with `words` as whole words. */
function begins(text: string, words: string): boolean {
  return beginsWithWords(text, words);
}

/** The first letters of the syllables of a folded name, without “và”: “ban nội chính” → “BNC”. */
export function initials(folded: string): string {
  return folded
    .split(/[\s,-]+/)
    .filter((syllable) => syllable !== "" && syllable !== "và")
    .map((syllable) => (syllable.startsWith("đ") ? "Đ" : withoutMarks(syllable.charAt(0)).toUpperCase()))
    .join("");
}

function organCodes(folded: string, superior: string | null): BodyCodes {
  const own = COMMITTEE_CODES.map(([words, code]) => ({ at: folded.indexOf(` ${words}`), code }))
    .filter(({ at }) => at > 0)
    .sort((a, b) => a.at - b.at)[0];
  const above = superior === null ? undefined : COMMITTEE_CODES.find(([words]) => begins(superior, words))?.[1];
  const committee = own?.code ?? above;
  const name = own === undefined ? folded : folded.slice(0, own.at);
  const known = ORGAN_CODES.find(([words]) => words === name)?.[1];
  const short = begins(name, "ban") && name.split(" ").length <= 5;
  const code = known ?? (short ? initials(name) : undefined);
  // “BTCTU”, “BTCHU”: without a superior nobody can tell whose organ it is.
  if (known !== undefined && committee === undefined && superior === null) return UNKNOWN;
  if (code === undefined || committee === undefined) return byLetters(folded, superior);
  const full = code + committee;
  return { codes: STANDS_ALONE.has(code) ? [full, code] : [full], more: null };
}

/** The code of a body that no list knows: the first letters of its syllables. HD 36: II.1.3.1b; HD 05: Phần II, I.3.1.2b. */
function byLetters(folded: string, superior: string | null): BodyCodes {
  const own = initials(folded);
  // A name with figures, a sign or an abbreviation has letters of its own.
  if (own.length < 2 || !/^[\p{L}\s,-]+$/u.test(folded)) return UNKNOWN;
  const more = `${own}${lettersAbove(folded, superior)}`;
  return { codes: [own], more, letters: more };
}

/** The letters that tell below which committee a body stands: of its superior's name, and the committee's code. */
function lettersAbove(folded: string, superior: string | null): string {
  const committee = COMMITTEE_CODES.find(([words]) => folded.includes(words) || superior?.includes(words))?.[1] ?? "";
  return `${initials(superior ?? "")}${committee}`;
}

/** A word without vowels stands for itself: an abbreviation, or figures. */
const NO_VOWEL = /^[^aeiouy]+$/;

/** The letters of a name, its abbreviations in full: “ban chỉ đạo xây dựng ntm” → “BCĐXDNTM”. */
function lettersOf(folded: string): string {
  return folded
    .split(/[\s,-]+/)
    .map((word) => (NO_VOWEL.test(withoutMarks(word)) ? word.toUpperCase() : initials(word)))
    .join("");
}

/** The codes that follow from the names of a body and of its superior as they stand in the header. */
export function bodyCodes(issuing: string, superior: string | null): BodyCodes {
  const name = nameOf(issuing);
  const above = superior === null ? null : committeeAbove(nameOf(superior), name);
  if (above !== null && begins(above, "đại hội")) return { codes: ["ĐH"], more: null };
  return codesOf(name, above);
}

function nameOf(text: string): string {
  return fold(withRightNames(text)).replace(/\s+/g, " ");
}

/** The superior as the code of a body below it reads it: an organ belongs to the committee, also where its party is written. */
function committeeAbove(superior: string, issuing: string): string {
  const organisation = PARTY_ORGANISATIONS.find(([words]) => begins(superior, words));
  return organisation !== undefined && bodyStart(issuing)?.role === "organ" ? organisation[1] : superior;
}

function codesOf(folded: string, superior: string | null): BodyCodes {
  const start = bodyStart(folded);
  if (start === null)
    return superior !== null && beginsUnit(folded, "organ") && !SHORT_NAMES.test(folded)
      ? byLetters(folded, superior)
      : UNKNOWN;
  const parts = start.role === "branch" ? null : jointBodies(folded);
  if (parts !== null) return jointCodes(parts, superior);
  const collective = start.role === "organ" ? undefined : COLLECTIVE.exec(folded)?.[0];
  if (collective !== undefined) return codesOf(folded.slice(collective.length), superior);
  const organisation = PARTY_ORGANISATIONS.find(([words]) => begins(folded, words));
  // Superior and issuer in the wrong order: the code is that of the issuing body.
  const swapped = organisation !== undefined && superior !== null && bodyStart(superior)?.role === "committee";
  if (swapped) return codesOf(superior, null);
  if (organisation !== undefined) return codesOf(organisation[1], superior);
  const fixed = FIXED_CODES.find(([words]) => begins(folded, words));
  if (fixed !== undefined) {
    const more = fixed[2] === true ? `${lettersOf(folded)}${lettersAbove(folded, superior)}` : null;
    return { codes: fixed[1], more };
  }
  return start.role === "organ" ? organCodes(folded, superior) : UNKNOWN;
}

function jointCodes(parts: readonly string[], superior: string | null): BodyCodes {
  const each = parts.map((part) => codesOf(part, superior));
  if (each.some(({ codes, more }) => codes.length === 0 || more !== null)) return UNKNOWN;
  return { codes: [each.map(({ codes }) => codes[0]).join("-")], more: null };
}
