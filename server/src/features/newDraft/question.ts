import type { Text } from "../../text/bilingual.ts";
import { fold } from "../../text/fold.ts";
import type { AnswerKey, DraftAnswers, DraftChoice, DraftMaking, DraftQuestion, NewKind } from "./answers.ts";
import { tidy, wholeBody } from "./bodies.ts";

/** Makes the question of one step from the answers to those before it; null where it does not arise. */
export type Step = (answers: DraftAnswers & { readonly kind: NewKind }, making: DraftMaking) => DraftQuestion | null;

export const LATER: Text = { vi: "để trống thì điền sau", en: "leave it empty to fill it in later" };
export const CONFIGURED: Text = { vi: "Theo .chithi.json của cơ quan", en: "From the office's .chithi.json" };
export const LAST_TIME: Text = { vi: "Như lần trước", en: "As last time" };

/** A question with one of the choices as its answer: the first where none is picked. */
export function one(
  keys: DraftQuestion["keys"],
  title: Text,
  prompt: Text,
  choices: readonly DraftChoice[],
): DraftQuestion {
  const picked = Math.max(
    0,
    choices.findIndex((choice) => choice.picked),
  );
  const single = choices.map((choice, n) => ({ ...choice, picked: n === picked }));
  return { keys, form: "one", title, prompt, choices: single, value: "", pattern: null, series: null, typed: null };
}

/** A question for a text; `value` is its default. */
export function text(key: AnswerKey, title: Text, prompt: Text, value: string): DraftQuestion {
  return { keys: [key], form: "text", title, prompt, choices: [], value, pattern: null, series: null, typed: null };
}

/** A question for any number of the choices, and of others. */
export function many(key: AnswerKey, title: Text, prompt: Text, choices: readonly DraftChoice[]): DraftQuestion {
  return { keys: [key], form: "many", title, prompt, choices, value: "", pattern: null, series: null, typed: null };
}

/** One of the answers that a question offers. */
export function choice(label: string, detail: Text | null, answers: DraftAnswers, picked = false): DraftChoice {
  return { label, detail, answers, picked };
}

/** True for two names that differ at most in case, blanks and the place of tone marks. */
export function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && fold(tidy(a)) === fold(tidy(b));
}

/** The body that the answers name. */
export function issuingOf({ issuingBody, bodyName }: DraftAnswers): string {
  return wholeBody(issuingBody ?? "", bodyName ?? "");
}

/** True where the last draft was one of the same body. */
export function sameBody(answers: DraftAnswers, { remembered }: DraftMaking): boolean {
  return remembered.issuingBody !== undefined && same(issuingOf(remembered), issuingOf(answers));
}
