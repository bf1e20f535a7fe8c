import type { CancellationToken, Connection, InitializeParams, InitializeResult } from "vscode-languageserver";
import type { DraftDocument, Location, Service } from "../service.ts";
import { TRIGGERS } from "../service.ts";
import type { ClientSettings, Configuration } from "./configuration.ts";
import type { Documents } from "./documents.ts";
import { cancelled, longWork } from "./longWork.ts";
import type { CitingAnswer, DraftsAnswer, NextNumberAnswer } from "./messages.ts";
import {
  titleOf,
  toDraftEntries,
  toHighlights,
  toHover,
  toLinks,
  toSelectionRange,
  toWorkspaceSymbols,
} from "./navigation.ts";
import { isFields, readDocumentUri, readPosition, readRange, readText, readUri } from "./params.ts";
import { TOKEN_LEGEND, toSemanticTokens } from "./semanticTokens.ts";
import { toCompletionList, triggerOf } from "./suggestions.ts";
import type { Workspace } from "./workspace.ts";

/** What a client can show of the answers that help to draft. */
export interface DraftingAbilities {
  /** It fills in places by Tab. */
  readonly snippets: boolean;
  /** It offers snippets/chithi.json itself: `initializationOptions.snippets`. */
  readonly ownSnippets: boolean;
  readonly markdown: boolean;
  /** It shows progress of work that it did not ask for by a token of its own. */
  readonly progress: boolean;
}

export function draftingAbilities({ capabilities, initializationOptions }: InitializeParams): DraftingAbilities {
  const { completion, hover } = capabilities.textDocument ?? {};
  return {
    snippets: completion?.completionItem?.snippetSupport === true,
    ownSnippets: isFields(initializationOptions) && initializationOptions.snippets === true,
    markdown: hover?.contentFormat === undefined || hover.contentFormat.includes("markdown"),
    progress: capabilities.window?.workDoneProgress === true,
  };
}

export const DRAFTING_CAPABILITIES: InitializeResult["capabilities"] = {
  completionProvider: { triggerCharacters: [...TRIGGERS] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentLinkProvider: { resolveProvider: false },
  selectionRangeProvider: true,
  semanticTokensProvider: { legend: TOKEN_LEGEND, full: true, range: true },
  workspaceSymbolProvider: { workDoneProgress: true },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/** What holds from `initialize` on. */
interface DraftingSession {
  readonly configuration: Configuration;
  readonly workspace: Workspace;
  readonly abilities: DraftingAbilities;
}

type Answer<S> = (params: unknown, current: S, token: CancellationToken) => unknown;

export interface DraftingOptions {
  readonly connection: Connection;
  readonly service: Service;
  readonly documents: Documents;
}

const READING = { vi: "Đọc các bản thảo", en: "Reading the drafts" };

/** Answers what helps to write and to find one's way: completion, hover, navigation, and what looks at many drafts. */
export function registerDrafting<S extends DraftingSession>(
  onRequest: (method: string, answer: Answer<S>) => void,
  { connection, service, documents }: DraftingOptions,
): void {
  /** Answers about an open document; the empty answer for one that is not open, or too large. */
  function onDocument<R>(
    method: string,
    empty: R,
    answer: (
      of: { readonly uri: string; readonly document: DraftDocument; readonly client: ClientSettings },
      params: { readonly [name: string]: unknown },
      current: S,
      token: CancellationToken,
    ) => R | Promise<R>,
  ): void {
    onRequest(method, async (params, current, token) => {
      const uri = readDocumentUri(params);
      if (documents.get(uri) === undefined) return empty;
      const client = await current.configuration.of(uri);
      // As it is now: it may have been edited or closed meanwhile.
      const document = documents.get(uri)?.document ?? null;
      return document === null ? empty : answer({ uri, document, client }, params as never, current, token);
    });
  }

  /** Reads the folders' drafts where that was not done, with progress shown and a way to stop it. */
  async function scan(
    { workspace, abilities, configuration }: S,
    params: unknown,
    again: boolean,
    token: CancellationToken,
  ) {
    const { locale } = await configuration.of("");
    return longWork({ connection, abilities, params, title: READING[locale], token }, (stop, report) =>
      workspace.scan(again, stop, (done, total) => report(Math.round((done / total) * 100), `${done}/${total}`)),
    );
  }

  onDocument("textDocument/completion", null, ({ uri, document, client }, params, { workspace, abilities }) => {
    const found = service.completion(document, readPosition(params.position), {
      settings: client.settings,
      others: workspace.drafts().filter((one) => one.uri !== uri),
      trigger: triggerOf(params.context),
      clientHasSnippets: abilities.ownSnippets,
    });
    return toCompletionList(found, document.source, client.locale, abilities);
  });
  onDocument("textDocument/hover", null, ({ document, client }, params, { workspace, abilities }) => {
    const found = service.hover(document, readPosition(params.position), client.settings, workspace.lookup());
    return found === null ? null : toHover(found, client.locale, abilities.markdown);
  });
  onDocument<readonly Location[]>("textDocument/definition", [], async ({ uri, document }, params, current, token) => {
    const position = readPosition(params.position);
    // Only what another document is needs the others.
    const leadsOut = service.isCitation(document, position);
    if (leadsOut && !(await scan(current, params, false, token))) throw cancelled();
    return service.definitions(uri, document, position, current.workspace.lookup());
  });
  onDocument("textDocument/references", [], ({ uri, document }, params, { workspace }) => {
    const declaration = isFields(params.context) && params.context.includeDeclaration === true;
    return service.references(uri, document, readPosition(params.position), workspace.lookup(), declaration);
  });
  onDocument("textDocument/documentHighlight", [], ({ uri, document }, params) =>
    toHighlights(service.highlights(uri, document, readPosition(params.position))),
  );
  onDocument("textDocument/documentLink", [], ({ uri, document, client }, _, { workspace }) =>
    toLinks(service.documentLinks(uri, document, workspace.lookup()), client.locale),
  );
  onDocument("textDocument/selectionRange", [], ({ document }, { positions }) => {
    const places = (Array.isArray(positions) ? positions : []).map((one) => readPosition(one, "positions"));
    return service.selectionRanges(document, places).map(toSelectionRange);
  });
  onDocument("textDocument/semanticTokens/full", { data: [] }, ({ document }) =>
    toSemanticTokens(service.semanticTokens(document), null),
  );
  onDocument("textDocument/semanticTokens/range", { data: [] }, ({ document }, { range }) =>
    toSemanticTokens(service.semanticTokens(document), readRange(range)),
  );

  onRequest("workspace/symbol", async (params, current, token) => {
    if (!(await scan(current, params, false, token))) throw cancelled();
    return toWorkspaceSymbols(current.workspace.find(isFields(params) ? readText(params.query, "query") : ""));
  });
  onRequest("chithi/drafts", async (params, current, token): Promise<DraftsAnswer> => {
    const { refresh, since } = isFields(params) ? params : {};
    const complete = await scan(current, params, refresh === true, token);
    const { locale } = await current.configuration.of("");
    const { drafts, ...news } = current.workspace.draftsSince(typeof since === "string" ? since : null);
    return { drafts: toDraftEntries(drafts, locale), ...news, complete };
  });
  onRequest("chithi/citingDrafts", async (params, current, token): Promise<CitingAnswer | null> => {
    const uri = readUri(params);
    const document = documents.get(uri)?.document ?? null;
    if (document === null) return null;
    const places = () => service.citingPlaces(uri, document, current.workspace.lookup());
    if (places() === null) return { title: null, places: [] };
    if (!(await scan(current, params, false, token))) throw cancelled();
    return { title: titleOf(service.summarise(uri, document, null)), places: places() ?? [] };
  });
  onRequest("chithi/nextNumber", async (params, current, token): Promise<NextNumberAnswer> => {
    const { uri, typeCode, bodyCode, issuer } = isFields(params) ? params : {};
    const { settings } = await current.configuration.of(typeof uri === "string" ? uri : "");
    const complete = await scan(current, params, false, token);
    const series = {
      typeCode: readText(typeCode, "typeCode"),
      bodyCode: readText(bodyCode, "bodyCode"),
      ...(issuer !== undefined && { issuer: readText(issuer, "issuer") }),
    };
    const next = service.nextNumber(current.workspace.drafts(), series, settings);
    return { next, complete };
  });
}
