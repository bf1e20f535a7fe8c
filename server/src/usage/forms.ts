import type { Tone } from "../text/syllable.ts";
import { readSyllable, spellSyllable, writeSyllable } from "../text/syllable.ts";

/** The tones in the order of their digits. */
const TONES: readonly Tone[] = ["ngang", "huyền", "sắc", "hỏi", "ngã", "nặng"];

/**
 * The form under which a syllable is counted: its letters without tone, then the tone's digit (“hoà” and “hòa” are
 * “hoa1”). “i” and “y” behind h, k, l, m, s, t are one letter there (“kĩ”, “kỹ”: “ki4”), and so are “quí” and “quý”.
 * Null for what is no Vietnamese syllable. Any case.
 */
export function formOf(word: string): string | null {
  const syllable = readSyllable(word);
  if (syllable === null) return null;
  const { onset, rime, tone } = syllable;
  return `${onset}${countedRime(onset, rime)}${TONES.indexOf(tone)}`;
}

function countedRime(onset: string, rime: string): string {
  if (rime === "y" && /^[hklmst]$/.test(onset)) return "i";
  return rime === "i" && onset === "qu" ? "y" : rime;
}

/** Letters of a form, without its tone. */
export function lettersOf(form: string): string {
  return form.slice(0, -1);
}

/** The digit of a form's tone. */
export function toneOf(form: string): number {
  return form.charCodeAt(form.length - 1) - 48;
}

/** Behind these “y” is usual in documents: “kỹ”, “lý”, “Mỹ”, “tỷ”; not so “sĩ”, “hi sinh”, nor without a tone. */
const USUAL_Y = /^[klmt]i[1-5]$/;

/**
 * How a form is written, in lower case: the tone of “oa”, “oe”, “uy” on the first letter (“hoà”, `old`) or the second
 * (“hòa”, `new`).
 */
export function spelled(form: string, placement: "old" | "new"): string {
  const letters = USUAL_Y.test(form) ? lettersOf(form).replace("i", "y") : lettersOf(form);
  const written = spellSyllable(letters, TONES[toneOf(form)] as Tone) ?? letters;
  const syllable = placement === "new" ? readSyllable(written) : null;
  return syllable === null ? written : writeSyllable(syllable, placement);
}
