import type { Settings } from "../configuration/configuration.ts";
import type { DraftDocument } from "../incremental/document.ts";
import { ownPlacement, writtenAs } from "../reading/tonePlacement.ts";
import type { Guidelines } from "../styles/guidelines.ts";
import type { CivilDate } from "../text/date.ts";
import { withoutMarks } from "../text/fold.ts";
import type { Position } from "../text/position.ts";
import { clampPosition, outsidePair } from "../text/source.ts";
import { abbreviationSuggestions } from "./completion/abbreviations.ts";
import { bodySuggestions } from "./completion/bodies.ts";
import { citationLead, citationSuggestions } from "./completion/citations.ts";
import { codeSuggestions } from "./completion/codes.ts";
import type { CompletionContext } from "./completion/context.ts";
import { completionContext } from "./completion/context.ts";
import { headerCandidates } from "./completion/header.ts";
import { closingCandidates, phraseSuggestions } from "./completion/phrases.ts";
import { pointCandidates } from "./completion/points.ts";
import { addresseeSuggestions, recipientLists, recipientSuggestions } from "./completion/recipients.ts";
import { signatureCandidates } from "./completion/signature.ts";
import type { Candidate, Suggestion } from "./completion/suggestion.ts";
import { asLines } from "./completion/suggestion.ts";
import { templateParts, wholeDrafts } from "./completion/templateParts.ts";
import type { KnownDraft } from "./draftSummary.ts";

export type { Suggestion, SuggestionKind } from "./completion/suggestion.ts";

/** The characters that bring suggestions up unasked: none is a letter, so that no input method is in their way. */
export const TRIGGERS: readonly string[] = [" ", "-", "/"];

export interface CompletionRequest {
  readonly settings: Settings;
  readonly today: CivilDate;
  /** The other drafts that are known. */
  readonly others: readonly KnownDraft[];
  readonly guidelines: Guidelines;
  /** The character that brought it up; null where the user asked. */
  readonly trigger: string | null;
  /** True where the client offers snippets/chithi.json itself: what those insert is left out. */
  readonly clientHasSnippets: boolean;
}

export interface Completion {
  /** In the order in which they should be shown. */
  readonly suggestions: readonly Suggestion[];
  /** True where one more letter may bring others. */
  readonly incomplete: boolean;
}

const NOTHING: Completion = { suggestions: [], incomplete: false };

/** A blank and a dash are typed all the time: suggestions come up unasked only where little else can follow. */
function answersTrigger(context: CompletionContext, trigger: string): boolean {
  const { typed, place } = context;
  const { before } = typed;
  if (trigger === " ") {
    if ((place === "recipients" || place === "addressees") && /^\s*-\s$/.test(before)) return true;
    const inText = place === "body" || place === "end" || (place === "header" && belowHeader(context));
    return inText && citationLead(before)?.from === before.length;
  }
  return place === "header" && /^\s*\**[Ss]ố\s/u.test(before);
}

/** True below a header that may be whole: the body begins there. */
function belowHeader({ draft, typed }: CompletionContext): boolean {
  const { separator, addressees, docType, abstract, type } = draft;
  const titled = docType !== null && (abstract !== null || type.form === "slip");
  const whole = separator !== null || addressees !== null || titled;
  const listed = addressees?.entries.at(-1)?.full ?? addressees?.heading ?? null;
  return whole && [separator, listed, docType, abstract].every((part) => (part?.range.end.line ?? -1) < typed.line);
}

/** The recipients of a draft that has no body yet, where they are begun. */
function beginningLists(context: CompletionContext): Candidate[] {
  const { draft, typed } = context;
  const begun = withoutMarks(typed.before.slice(typed.from)).trim();
  if (draft.body !== null || begun.length < 2) return [];
  return recipientLists(context).filter(({ text }) => withoutMarks(text).startsWith(begun));
}

/** What may stand in the body: what is begun before what may begin. */
function bodyTextSuggestions(context: CompletionContext, points: readonly Suggestion[]): Suggestion[] {
  const found = [...points, ...phraseSuggestions(context, true), ...bodySuggestions(context)];
  const isBegun = ({ range }: Suggestion) => range.start.character < range.end.character;
  return [...found.filter(isBegun), ...found.filter((one) => !isBegun(one))];
}

function suggestionsAt(
  context: CompletionContext,
  document: DraftDocument,
  trigger: string | null,
  guidelines: Guidelines,
  lines: (candidates: readonly Candidate[]) => Suggestion[],
): Suggestion[] {
  const { place } = context;
  if (place !== "recipients" && place !== "addressees" && trigger === " ") return citationSuggestions(context);
  const words = [...citationSuggestions(context), ...abbreviationSuggestions(context)];
  if (place === "recipients") return [...recipientSuggestions(context), ...abbreviationSuggestions(context)];
  if (place === "addressees") return [...addresseeSuggestions(context), ...abbreviationSuggestions(context)];
  if (place === "signature") return lines(signatureCandidates(context));
  if (place === "behind") return words;
  if (words.length > 0) return words;
  const standing = bodyTextSuggestions(context, lines(pointCandidates(context, document)));
  const said = new Set(standing.map(({ text }) => text));
  const ofType = lines(templateParts(context, guidelines)).filter(({ text }) => !said.has(text));
  const phrases = [...ofType, ...standing];
  if (place === "header") {
    const drafts = lines(wholeDrafts(context, guidelines));
    const header = [...lines(headerCandidates(context)), ...lines(beginningLists(context)), ...drafts];
    return belowHeader(context) ? [...header, ...phrases] : header;
  }
  if (place === "body") return phrases;
  // An empty line below the body begins what follows it; a marker goes on with the body.
  const closing = lines(closingCandidates(context));
  return context.marker === null ? [...closing, ...phrases] : phrases;
}

/** The suggestions in the tone marks of the draft: “Thành ủy” where it writes “ủy”. */
function inOwnMarks({ draft }: CompletionContext, suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const placement = ownPlacement(draft);
  if (placement === "old") return suggestions;
  return suggestions.map((one) => ({
    ...one,
    label: writtenAs(one.label, placement),
    text: writtenAs(one.text, placement),
    filter: `${one.filter} ${writtenAs(one.filter, placement)}`,
  }));
}

/**
 * What may stand at a place of a draft: parts of the header that are missing, recipients, signers, clauses, documents to
 * cite, full forms of abbreviations. Each suggestion replaces text of the caret's line that ends at the caret. Nothing
 * is suggested inside comments.
 */
export function completion(document: DraftDocument, at: Position, request: CompletionRequest): Completion {
  const { settings, today, others, guidelines, trigger, clientHasSnippets } = request;
  const position = outsidePair(document.source, clampPosition(document.source, at));
  const context = completionContext(document, position, settings, today, others, guidelines);
  if (context === null || (trigger !== null && !answersTrigger(context, trigger))) return NOTHING;
  const codes = codeSuggestions(context);
  if (codes !== null) return { suggestions: codes, incomplete: false };
  const lines = (candidates: readonly Candidate[]) =>
    asLines(
      candidates.filter(({ inSnippets }) => !(clientHasSnippets && inSnippets === true)),
      context.typed,
    );
  const suggestions = inOwnMarks(context, suggestionsAt(context, document, trigger, guidelines, lines));
  // Within a sentence each word may begin another phrase.
  const incomplete = context.place === "body" || context.place === "end" || context.place === "header";
  return { suggestions, incomplete };
}
