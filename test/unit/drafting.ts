import { DEFAULT_SETTINGS } from "../../server/src/configuration/configuration.ts";
import type { DraftAnswers } from "../../server/src/features/newDraft.ts";
import { createService } from "../../server/src/service.ts";

/** The guide to new drafts on a fixed day. */
export const service = createService({ today: () => ({ year: 2026, month: 11, day: 22 }) });

export const questions = (answers: DraftAnswers, settings = DEFAULT_SETTINGS, remembered: DraftAnswers = {}) =>
  service.newDraftQuestions(answers, remembered, settings);

/** The first question that `answers` leave open; undefined at the guide's end. */
export const next = (answers: DraftAnswers, settings = DEFAULT_SETTINGS, remembered: DraftAnswers = {}) =>
  questions(answers, settings, remembered).find(({ keys }) => keys.some((key) => answers[key] === undefined));

export const made = (answers: DraftAnswers, settings = DEFAULT_SETTINGS, remembered: DraftAnswers = {}) =>
  service.newDraft(answers, remembered, settings);

/** What a user answers who takes each proposal, and the first key of each question in the order of asking. */
export function proposals(settings = DEFAULT_SETTINGS): { readonly answers: DraftAnswers; readonly asked: string[] } {
  const asked: string[] = [];
  let answers: DraftAnswers = {};
  for (let question = next(answers, settings); question !== undefined; question = next(answers, settings)) {
    const [key] = question.keys;
    asked.push(key);
    const picked = question.choices.filter((each) => each.picked);
    answers =
      question.form === "one"
        ? { ...answers, ...picked[0]?.answers }
        : { ...answers, [key]: question.form === "text" ? question.value : picked.map(({ label }) => label) };
  }
  return { answers, asked };
}
