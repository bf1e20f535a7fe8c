import type * as lsp from "vscode-languageserver";
import type { Completion, Source, Suggestion, SuggestionKind } from "../service.ts";
import { toSnippet, withLineEndingOf } from "../service.ts";
import type { Locale } from "./convert.ts";
import { isFields } from "./params.ts";
import { CompletionItemKind, CompletionTriggerKind, InsertTextFormat, InsertTextMode } from "./protocol.ts";

/** The nearest of the protocol's kinds, which only know programs: they choose the icons. */
const KINDS: Readonly<Record<SuggestionKind, CompletionItemKind>> = {
  component: CompletionItemKind.Property,
  point: CompletionItemKind.Snippet,
  body: CompletionItemKind.Module,
  code: CompletionItemKind.Constant,
  recipient: CompletionItemKind.EnumMember,
  signer: CompletionItemKind.Value,
  phrase: CompletionItemKind.Text,
  citation: CompletionItemKind.Reference,
  abbreviation: CompletionItemKind.Unit,
};

/** What a client can do with a suggestion. */
export interface SuggestionAbilities {
  readonly snippets: boolean;
}

function toItem(
  { kind, label, detail, text, range, further, filter }: Suggestion,
  n: number,
  source: Source,
  locale: Locale,
  abilities: SuggestionAbilities,
): lsp.CompletionItem {
  const snippet = abilities.snippets ? toSnippet(text) : null;
  const [edit] = withLineEndingOf(source, [{ range, newText: snippet ?? text }]);
  return {
    label,
    kind: KINDS[kind],
    detail: detail[locale],
    filterText: filter,
    // Clients sort by letters.
    sortText: String(n).padStart(4, "0"),
    insertTextFormat: snippet === null ? InsertTextFormat.PlainText : InsertTextFormat.Snippet,
    insertTextMode: InsertTextMode.asIs,
    ...(edit && { textEdit: edit }),
    ...(further.length > 0 && { additionalTextEdits: withLineEndingOf(source, further) }),
  };
}

/** Suggestions in the protocol's shape. */
export function toCompletionList(
  { suggestions, incomplete }: Completion,
  source: Source,
  locale: Locale,
  abilities: SuggestionAbilities,
): lsp.CompletionList {
  return {
    isIncomplete: incomplete,
    items: suggestions.map((one, n) => toItem(one, n, source, locale, abilities)),
  };
}

/** The character that brought a request for completion up; null where the user asked. */
export function triggerOf(context: unknown): string | null {
  if (!isFields(context) || context.triggerKind !== CompletionTriggerKind.TriggerCharacter) return null;
  return typeof context.triggerCharacter === "string" ? context.triggerCharacter : null;
}
