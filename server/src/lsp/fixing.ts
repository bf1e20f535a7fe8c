import type { CodeAction } from "vscode-languageserver";
import { codeActions } from "./actions.ts";
import { problemActions, problemReport } from "./configurationProblems.ts";
import { readResolvedUri, resolvedAction } from "./draftActions.ts";
import { formattingEdits } from "./formatting.ts";
import type { Handlers, Params } from "./handlers.ts";
import { nothing, withOpen } from "./handlers.ts";
import { onTypeEdits } from "./onType.ts";
import { isFields, readDocumentUri, readPosition, readRange, readStrings, readTyped, readUri } from "./params.ts";

const readLines = ({ range }: Params) => readRange(range);
const readTyping = (params: Params) => ({ caret: readPosition(params.position), typed: readTyped(params) });

/** Answers what is wrong, and what would put it right: diagnostics, code actions, formatting. */
export function registerFixing({ onRequest, onDocument }: Handlers): void {
  onRequest("textDocument/diagnostic", async (params, { configuration, files, diagnostics, docsUri }, token) => {
    const uri = readDocumentUri(params);
    if (files.get(uri) === undefined) return diagnostics.pull(params, token);
    const { locale } = await configuration.of(uri);
    return problemReport(uri, await files.problemsOf(uri), { locale, docsUri });
  });
  onRequest("chithi/check", (params, { configuration, files, diagnostics }) => {
    files.changed(null);
    configuration.filesChanged();
    return diagnostics.checkNow(readUri(params));
  });
  onRequest("textDocument/codeAction", async (params, session) => {
    const { configuration, files, workspace, service, abilities, docsUri } = session;
    const uri = readDocumentUri(params);
    const { range: asked, context } = params as { range?: unknown; context?: unknown };
    const file = files.get(uri);
    if (file !== undefined) {
      const { locale } = await configuration.of(uri);
      return problemActions(file, await files.problemsOf(uri), readRange(asked), { locale, docsUri });
    }
    const office = abilities.createsFiles ? await files.nearest(uri) : null;
    return withOpen(session, uri, [], ({ open, client }) => {
      const { only, triggerKind } = isFields(context) ? context : {};
      const request = {
        range: readRange(asked),
        only: readStrings(only, "context.only"),
        trigger: triggerKind === 1 || triggerKind === 2 ? triggerKind : undefined,
        late: abilities.resolvesActions,
      } as const;
      const { facts } = workspace.factsFor(uri, client.settings);
      const lookup = workspace.lookup();
      const caret = abilities.snippetEdits;
      return codeActions({ service, open, client, docsUri, workspace: facts, lookup, office, caret }, request);
    });
  });
  onRequest("codeAction/resolve", async (params, { configuration, documents, service }) => {
    const uri = readResolvedUri(params);
    return resolvedAction(service, documents.get(uri), await configuration.of(uri), params as CodeAction);
  });
  onDocument("textDocument/formatting", nothing, [], ({ document, client }, _, { service }) =>
    formattingEdits(service, document, client, null),
  );
  onDocument("textDocument/rangeFormatting", readLines, [], ({ document, client }, range, { service }) =>
    formattingEdits(service, document, client, range),
  );
  onDocument(
    "textDocument/onTypeFormatting",
    readTyping,
    null,
    ({ document, client, unchanged }, typing, { service }) => {
      // In a text that was edited meanwhile the caret stands elsewhere.
      return unchanged ? onTypeEdits(service, document, typing.caret, typing.typed, client.settings) : null;
    },
  );
}
