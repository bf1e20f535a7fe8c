import type { Tone } from "./syllable.ts";
import { spellSyllable } from "./syllable.ts";

const TONE_KEYS: Readonly<Record<string, Tone>> = { f: "huyền", s: "sắc", r: "hỏi", x: "ngã", j: "nặng" };
const KEYS: readonly (readonly [RegExp, string])[] = [
  [/dd/g, "đ"],
  [/uow|uwow/g, "ươ"],
  [/aa/g, "â"],
  [/aw/g, "ă"],
  [/ee/g, "ê"],
  [/oo/g, "ô"],
  [/ow/g, "ơ"],
  [/uw/g, "ư"],
];

/**
 * The syllable that a word typed by the Telex method was meant for (“ddaauf” → “đầu”); null when it is none, or when
 * so few keys speak for Telex that it may be a foreign word.
 */
export function readTelex(word: string): string | null {
  if (!/^[a-z]{3,10}$/i.test(word)) return null;
  let letters = word.toLowerCase();
  let keys = 0;
  const toneKey = /[fsrxj]$/.exec(letters)?.[0] ?? "";
  const tone = TONE_KEYS[toneKey];
  if (tone !== undefined) letters = letters.slice(0, -1);
  for (const [key, letter] of KEYS) {
    letters = letters.replace(key, () => {
      keys++;
      return letter;
    });
  }
  if (keys === 0 || (keys < 2 && tone === undefined)) return null;
  return spellSyllable(letters, tone ?? "ngang");
}
