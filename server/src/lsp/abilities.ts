import type { InitializeParams } from "vscode-languageserver";
import { isFields } from "./params.ts";

/** What the client can do, read once from `initialize`. */
export interface ClientAbilities {
  /** It asks for diagnostics (`textDocument/diagnostic`): it is never sent any. */
  readonly pulls: boolean;
  /** It can be told to ask for diagnostics again. */
  readonly refreshes: boolean;
  /** It can be asked for its settings. */
  readonly configuration: boolean;
  /** It says when settings change, once the server has registered for it. */
  readonly watchesSettings: boolean;
  /** It says when files change, once the server has registered for it. */
  readonly watchesFiles: boolean;
  /** It keeps the data of a code action, and asks for the edits of the one that was chosen. */
  readonly resolvesActions: boolean;
  /** It makes files that an edit asks for. */
  readonly createsFiles: boolean;
  /** It puts the caret where an edit of a document says. */
  readonly snippetEdits: boolean;
  /** It fills in places by Tab. */
  readonly snippets: boolean;
  /** It offers snippets/chithi.json itself: `initializationOptions.snippets`. */
  readonly ownSnippets: boolean;
  readonly markdown: boolean;
  /** It shows progress of work that it did not ask for by a token of its own. */
  readonly progress: boolean;
}

/** Reads the capabilities of a client; what it does not mention it cannot do. */
export function clientAbilities({ capabilities, initializationOptions }: InitializeParams): ClientAbilities {
  const { textDocument = {}, workspace = {}, window = {} } = capabilities;
  const { codeAction, completion, hover } = textDocument;
  return {
    pulls: textDocument.diagnostic !== undefined,
    refreshes: workspace.diagnostics?.refreshSupport === true,
    configuration: workspace.configuration === true,
    watchesSettings: workspace.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    resolvesActions:
      codeAction?.dataSupport === true && codeAction.resolveSupport?.properties.includes("edit") === true,
    createsFiles: workspace.workspaceEdit?.resourceOperations?.includes("create") === true,
    snippetEdits: workspace.workspaceEdit?.snippetEditSupport === true,
    snippets: completion?.completionItem?.snippetSupport === true,
    ownSnippets: isFields(initializationOptions) && initializationOptions.snippets === true,
    markdown: hover?.contentFormat === undefined || hover.contentFormat.includes("markdown"),
    progress: window.workDoneProgress === true,
  };
}
