import { wantedSentence } from "../../reading/disseminationWording.ts";
import { beginsWithCapital, beginsWithSmall } from "../../text/letters.ts";
import { componentName } from "../../vocabulary/components.ts";
import { GROUP_NAMES, libraryPhrases } from "../library.ts";
import type { CompletionContext } from "./context.ts";
import { recipientLists } from "./recipients.ts";
import { signatureCandidates } from "./signature.ts";
import type { Candidate, Suggestion } from "./suggestion.ts";
import { asWords } from "./suggestion.ts";

/** What may follow the body, as lines to insert: the dissemination sentence, the recipients, the signature. */
export function closingCandidates(context: CompletionContext): Candidate[] {
  const { draft, typeName, settings, style } = context;
  const sentence: Candidate[] =
    style.world === "state" || draft.dissemination !== null || typeName === null || draft.type.dissemination === "none"
      ? []
      : [
          {
            kind: "component",
            text: wantedSentence(typeName, settings.office),
            detail: componentName("dissemination"),
            ...(settings.office.dissemination === undefined && { inSnippets: true }),
          },
        ];
  return [...sentence, ...recipientLists(context), ...signatureCandidates(context)];
}

/** Clauses and phrases of the library: whole sentences where one begins, others also within. */
export function phraseSuggestions(context: CompletionContext, unasked: boolean): Suggestion[] {
  const { issuer, settings, typeName, draft, typed, after, style } = context;
  const numbered =
    context.marker !== null || draft.sections.some(({ markerRange }) => markerRange.start.line < typed.line);
  const content = typed.before.slice(typed.from);
  const starts = /^\s*$/.test(content) || /[.:;]\s+$/.test(content);
  // A placeholder that is filled in may have its full stop behind it.
  const closed = /^[.;:]/.test(after);
  const candidates = libraryPhrases(issuer, settings.office, typeName, style.world).map(({ text, group }) => ({
    candidate: {
      kind: "phrase",
      text: closed ? text.replace(/[.;:]$/, "") : text,
      detail: GROUP_NAMES[group],
    } satisfies Candidate,
    // Where nothing is typed yet, only what may begin there.
    offered:
      group === "office" ||
      (starts ? beginsWithCapital(text) && (group !== "opening" || !numbered) : beginsWithSmall(text)),
  }));
  const asked = asWords(
    candidates.filter(({ offered }) => offered).map(({ candidate }) => candidate),
    typed,
    unasked,
  );
  const begun = asWords(
    candidates.filter(({ offered }) => !offered).map(({ candidate }) => candidate),
    typed,
    false,
  );
  return [...asked, ...begun];
}
