import type { AnswerKey, DraftQuestion } from "../service.ts";
import type { Locale } from "./convert.ts";
import type { Handlers } from "./handlers.ts";
import type { DraftAnswers, DraftQuestionEntry, NewDraftAnswer, OfficeFileAnswer } from "./messages.ts";
import { isFields, readStrings, readText, readWord } from "./params.ts";
import type { Session } from "./session.ts";

const TEXTS = [
  "kind",
  "issuingBody",
  "bodyName",
  "superiorBody",
  "superiorName",
  "number",
  "place",
  "abstract",
  "authority",
  "position",
  "name",
  "termStart",
] as const satisfies readonly AnswerKey[];
const LISTS = ["addressees", "recipients", "signers"] as const satisfies readonly AnswerKey[];

/** Answers as they came over the wire; what is not known among them is left out, what has another shape is an error. */
function readAnswers(value: unknown): DraftAnswers {
  if (!isFields(value)) return {};
  const answers: { [K in AnswerKey]?: unknown } = {};
  for (const key of TEXTS) if (value[key] !== undefined) answers[key] = readText(value[key], key);
  for (const key of LISTS) {
    const list = readStrings(value[key], key);
    if (list !== undefined) answers[key] = list;
  }
  return answers as DraftAnswers;
}

function toEntry({ title, prompt, choices, pattern, ...same }: DraftQuestion, locale: Locale): DraftQuestionEntry {
  return {
    ...same,
    title: title[locale],
    prompt: prompt[locale],
    choices: choices.map((each) => ({ ...each, detail: each.detail?.[locale] ?? null })),
    pattern: pattern === null ? null : { source: pattern.source, message: pattern.message[locale] },
  };
}

async function asked(params: unknown, { configuration, service }: Session) {
  const { uri, answers, remembered } = isFields(params) ? params : {};
  const { settings, locale } = await configuration.of(uri === undefined ? "" : readText(uri, "uri"));
  const read = readAnswers(answers);
  // The remembered answers may name a template that no longer exists.
  if (read.kind !== undefined) readWord(read.kind, service.newDraftKinds(settings), "kind");
  return { settings, locale, answers: read, remembered: readAnswers(remembered) };
}

/** The requests of the guide to a new draft. */
export function registerNewDrafts({ onRequest }: Handlers): void {
  onRequest("chithi/newDraftQuestions", async (params, session): Promise<readonly DraftQuestionEntry[]> => {
    const { settings, locale, answers, remembered } = await asked(params, session);
    return session.service.newDraftQuestions(answers, remembered, settings).map((each) => toEntry(each, locale));
  });
  onRequest("chithi/newDraft", async (params, session): Promise<NewDraftAnswer> => {
    const { settings, answers, remembered } = await asked(params, session);
    return session.service.newDraft(answers, remembered, settings);
  });
  onRequest("chithi/officeQuestions", async (params, session): Promise<readonly DraftQuestionEntry[]> => {
    const { settings, locale, answers } = await asked(params, session);
    return session.service.officeQuestions(answers, settings).map((each) => toEntry(each, locale));
  });
  onRequest("chithi/officeFile", async (params, session): Promise<OfficeFileAnswer> => {
    const { settings, answers } = await asked(params, session);
    const { text } = isFields(params) ? params : {};
    const { service } = session;
    const file = service.officeFile(text == null ? null : readText(text, "text"), answers, settings);
    return { text: file, newOffice: service.newOffice(answers, settings) };
  });
}
