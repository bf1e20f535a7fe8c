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
import { draftGuide } from "./newDraft/questions.ts";
import { draftText } from "./newDraft/text.ts";
import { draftSnippet } from "./snippetText.ts";

export type { DraftAnswers, DraftQuestion } from "./newDraft/answers.ts";

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
export function newDraftKinds(settings: Settings, today: CivilDate, guidelines: Guidelines): readonly string[] {
  return makingOf(settings, {}, today, guidelines).templates.map(({ name }) => name);
}

/** The steps that lead to a new draft, for the answers so far; `remembered`: those of the draft before. */
export function newDraftQuestions(
  answers: DraftAnswers,
  remembered: DraftAnswers,
  settings: Settings,
  today: CivilDate,
  guidelines: Guidelines,
): readonly DraftQuestion[] {
  return draftGuide(answers, makingOf(settings, remembered, today, guidelines)).questions;
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
): NewDraft {
  const making = makingOf(settings, remembered, today, guidelines);
  const decided = draftGuide(answers, making).answers;
  const own = makingFor(decided, making);
  const text = textOf(fixUntilStable(readDocument(draftText(decided, own)), check).document.source);
  return { text, snippet: draftSnippet(text), name: draftName(decided, own), style: own.style.id };
}
