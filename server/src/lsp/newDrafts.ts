import type { AnswerKey, DraftQuestion } from "../service.ts";
import type { Locale } from "./convert.ts";
import type { Handlers } from "./handlers.ts";
import type { DraftAnswers, DraftQuestionEntry, NewDraftAnswer, OfficeFileAnswer } from "./messages.ts";
import { ownTemplates } from "./ownTemplates.ts";
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

async function asked(params: unknown, session: Session) {
  const { configuration, service } = session;
  const { uri, answers, remembered } = isFields(params) ? params : {};
  const place = uri === undefined ? "" : readText(uri, "uri");
  const { settings, locale } = await configuration.of(place);
  const own = await ownTemplates(place, settings, session);
  const read = readAnswers(answers);
  // The remembered answers may name a template that no longer exists.
  if (read.kind !== undefined) readWord(read.kind, service.newDraftKinds(settings, own), "kind");
  return { settings, locale, own, answers: read, remembered: readAnswers(remembered) };
}

/** The requests of the guide to a new draft. */
export function registerNewDrafts({ onRequest }: Handlers): void {
  onRequest("chithi/newDraftQuestions", async (params, session): Promise<readonly DraftQuestionEntry[]> => {
    const { settings, locale, own, answers, remembered } = await asked(params, session);
    return session.service.newDraftQuestions(answers, remembered, settings, own).map((each) => toEntry(each, locale));
  });
  onRequest("chithi/pastedHtml", (params, { service }): string | null =>
    service.pastedHtml(readText(isFields(params) ? params.html : undefined, "html")),
  );
  onRequest("chithi/newDraft", async (params, session): Promise<NewDraftAnswer> => {
    const { settings, own, answers, remembered } = await asked(params, session);
    return session.service.newDraft(answers, remembered, settings, own);
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
