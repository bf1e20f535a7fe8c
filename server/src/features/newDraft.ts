import type { Settings } from "../configuration/configuration.ts";
import { fixUntilStable } from "../engine/fixAll.ts";
import type { DraftDocument } from "../incremental/document.ts";
import { readDocument } from "../incremental/document.ts";
import type { CheckResult } from "../rules/define.ts";
import type { Guidelines } from "../styles/guidelines.ts";
import type { CivilDate } from "../text/date.ts";
import { textOf } from "../text/source.ts";
import type { DraftAnswers, DraftQuestion } from "./newDraft/answers.ts";
import { draftName } from "./newDraft/draftName.ts";
import { makingFor, makingOf } from "./newDraft/making.ts";
import type { TemplateFile } from "./newDraft/ownTemplates.ts";
import { draftGuide } from "./newDraft/questions.ts";
import { templateOf } from "./newDraft/templates.ts";
import { draftText } from "./newDraft/text.ts";
import { draftSnippet } from "./snippetText.ts";

export type { DraftAnswers, DraftQuestion } from "./newDraft/answers.ts";
export type { TemplateFile } from "./newDraft/ownTemplates.ts";

/** A draft that begins. */
export interface NewDraft {
  /** With `[gợi ý]` where something is still to be written. */
  readonly text: string;
  /** The same with tab stops, as LSP writes snippets. */
  readonly snippet: string;
  /** A name for its file, without an ending: “ct-05-tang-cuong-phong-chay”. */
  readonly name: string;
  /** The id of the guideline that it follows. */
  readonly style: string | null;
}

/** What a new draft can be made of: the names of the templates, one of which answers `kind`. */
export function newDraftKinds(
  settings: Settings,
  today: CivilDate,
  guidelines: Guidelines,
  own: readonly TemplateFile[] = [],
): readonly string[] {
  return makingOf(settings, {}, today, guidelines, own).templates.map(({ name }) => name);
}

/** The steps that lead to a new draft, for the answers so far; `remembered`: those of the draft before. */
export function newDraftQuestions(
  answers: DraftAnswers,
  remembered: DraftAnswers,
  settings: Settings,
  today: CivilDate,
  guidelines: Guidelines,
  own: readonly TemplateFile[] = [],
): readonly DraftQuestion[] {
  return draftGuide(answers, makingOf(settings, remembered, today, guidelines, own)).questions;
}

/**
 * The draft by the answers; what they leave open is as by default. What was answered in another form than the style's
 * (spaces, tone marks, “Hòa”) is set right by the ordinary safe fixes.
 */
export function newDraft(
  answers: DraftAnswers,
  remembered: DraftAnswers,
  settings: Settings,
  check: (document: DraftDocument) => CheckResult,
  today: CivilDate,
  guidelines: Guidelines,
  own: readonly TemplateFile[] = [],
): NewDraft {
  const making = makingOf(settings, remembered, today, guidelines, own);
  const decided = draftGuide(answers, making).answers;
  const by = makingFor(decided, making);
  const written = readDocument(draftText(decided, by));
  // What an office wrote itself stays as it is.
  const isOwn = templateOf(decided.kind, by).world !== null;
  const text = textOf((isOwn ? written : fixUntilStable(written, check).document).source);
  return { text, snippet: draftSnippet(text), name: draftName(decided, by), style: by.style.id };
}
