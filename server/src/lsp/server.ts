import type {
  CancellationToken,
  CodeAction,
  Connection,
  InitializeParams,
  InitializeResult,
} from "vscode-languageserver";
import type { CivilDate } from "../service.ts";
import { CONFIGURATION_FILE, createService, readIsoDate } from "../service.ts";
import { codeActions } from "./actions.ts";
import type { Configuration } from "./configuration.ts";
import { createConfiguration } from "./configuration.ts";
import type { ConfigurationFiles } from "./configurationFiles.ts";
import { createConfigurationFiles, isConfigurationFile } from "./configurationFiles.ts";
import { problemActions, problemReport } from "./configurationProblems.ts";
import { toLspDiagnostic } from "./convert.ts";
import type { Diagnostics } from "./diagnostics.ts";
import { createDiagnostics } from "./diagnostics.ts";
import type { OpenDocument } from "./documents.ts";
import { createDocuments } from "./documents.ts";
import { FIX_ALL_KIND, REFACTORING_KIND, readResolvedUri, resolvedAction } from "./draftActions.ts";
import type { DraftingAbilities } from "./drafting.ts";
import { DRAFTING_CAPABILITIES, draftingAbilities, registerDrafting } from "./drafting.ts";
import type { WordParts } from "./exporting.ts";
import type { ReadFile } from "./files/files.ts";
import { createReadFile } from "./files/files.ts";
import type { FindFiles } from "./files/find.ts";
import { createFindFiles, isDraftName } from "./files/find.ts";
import { toFoldingRanges } from "./folding.ts";
import { registerImporting } from "./importing.ts";
import { registerNewDrafts } from "./newDrafts.ts";
import { FIRST_TRIGGER, onTypeEdits } from "./onType.ts";
import { registerOpenDrafts } from "./openDrafts.ts";
import {
  isFields,
  readChangedFiles,
  readChanges,
  readDocumentUri,
  readFolderChange,
  readOpened,
  readPosition,
  readRange,
  readStrings,
  readTyped,
  readUri,
} from "./params.ts";
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  MessageType,
  PositionEncodingKind,
  ResponseError,
  ShowMessageNotification,
  TextDocumentSyncKind,
} from "./protocol.ts";
import { toDocumentSymbols } from "./symbols.ts";
import type { Workspace } from "./workspace.ts";
import { createWorkspace } from "./workspace.ts";

/** What the surroundings know that the server does not: where it runs, and what day it is. */
export interface Host {
  readonly version: string;
  readonly today: () => CivilDate;
  /** The folder of the rules' pages where the client names none; null: no links. */
  readonly docsUri: string | null;
  /** Reads files of this machine; null where the client has to do it. */
  readonly readFile: ReadFile | null;
  /** Loads the Word parts, from beside the server or through the client. */
  readonly loadWord: (connection: Connection) => Promise<WordParts>;
  /** Looks for drafts on this machine; null where the client has to do it. */
  readonly findFiles: FindFiles | null;
}

/** What holds from `initialize` on. */
interface Session {
  readonly configuration: Configuration;
  readonly files: ConfigurationFiles;
  readonly diagnostics: Diagnostics;
  readonly workspace: Workspace;
  readonly abilities: DraftingAbilities;
  readonly docsUri: string | null;
}

function capabilities(pulls: boolean, late: boolean): InitializeResult["capabilities"] {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: { label: "Chỉ thị" },
    foldingRangeProvider: true,
    ...DRAFTING_CAPABILITIES,
    codeActionProvider: {
      codeActionKinds: ["quickfix", REFACTORING_KIND, FIX_ALL_KIND],
      ...(late && { resolveProvider: true }),
    },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: FIRST_TRIGGER },
    ...(pulls && {
      diagnosticProvider: { identifier: "chithi", interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}

/** Runs the language server on a connection that does not listen yet. */
export function startServer(connection: Connection, host: Host): void {
  let fixedToday: CivilDate | null = null;
  const today = () => fixedToday ?? host.today();
  const service = createService({ today });
  const documents = createDocuments(service);
  let session: Session | null = null;
  let client: InitializeParams["capabilities"] = {};
  /** The folders that the client works in. */
  let folders: readonly string[] = [];

  function log(what: string, error: unknown): void {
    connection.console.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }

  /** Answers a request; a failure becomes an error of that request and a line in the log, and nothing else. */
  function onRequest(
    method: string,
    answer: (params: unknown, current: Session, token: CancellationToken) => unknown,
  ): void {
    // The library leaves out params that are not there; what stands last is always the token.
    connection.onRequest(method, async (...given: readonly unknown[]) => {
      const token = given.at(-1) as CancellationToken;
      try {
        return await answer(given.length > 1 ? given[0] : {}, session as Session, token);
      } catch (error) {
        if (error instanceof ResponseError) return error;
        log(`Không trả lời được yêu cầu ${method}`, error);
        const reason = error instanceof Error ? error.message : String(error);
        return new ResponseError(ErrorCodes.InternalError, `Máy chủ gặp lỗi khi xử lý ${method}: ${reason}`);
      }
    });
  }

  function onNotification(method: string, handle: (params: unknown, current: Session) => void): void {
    connection.onNotification(method, (params: unknown) => {
      try {
        handle(params, session as Session);
      } catch (error) {
        log(`Không xử lý được thông báo ${method}`, error);
      }
    });
  }

  /** Requests about a document that is not open have an empty answer. */
  function ofDocument<R>(params: unknown, empty: R, answer: (open: OpenDocument) => R | Promise<R>): R | Promise<R> {
    const open = documents.get(readDocumentUri(params));
    return open === undefined ? empty : answer(open);
  }

  /** Whether the client keeps the data of a code action, and asks for its edits when it was chosen. */
  function resolvesLate(): boolean {
    const { dataSupport, resolveSupport } = client.textDocument?.codeAction ?? {};
    return dataSupport === true && resolveSupport?.properties.includes("edit") === true;
  }

  /** Whether the client says when a configuration file changes; else each draft that is opened looks again. */
  function watchesFiles(): boolean {
    return client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  }

  function configurationFilesChanged(current: Session): void {
    current.configuration.filesChanged();
    settingsChanged(current);
  }

  function settingsChanged({ diagnostics, workspace }: Session): void {
    diagnostics.configurationChanged();
    workspace.settingsChanged();
    tellDraftsChanged();
  }

  function tellDraftsChanged(): void {
    void connection.sendNotification("chithi/draftsChanged");
  }

  function startSession(params: InitializeParams): Session {
    const options = isFields(params.initializationOptions) ? params.initializationOptions : {};
    if (typeof options.today === "string") fixedToday = readIsoDate(options.today);
    const given = typeof options.docsUri === "string" && options.docsUri !== "" ? options.docsUri : host.docsUri;
    const docsUri = given === null || given.endsWith("/") ? given : `${given}/`;
    const pulls = client.textDocument?.diagnostic !== undefined;
    const [folder, ...others] = params.workspaceFolders ?? [];
    const read = createReadFile(connection, host.readFile);
    const files = createConfigurationFiles({
      read,
      root: others.length > 0 ? null : (folder?.uri ?? params.rootUri),
      publish(uri, problems, locale, version) {
        // Of files that are not open no client asks.
        const shown = pulls && version !== undefined ? [] : problems;
        const diagnostics = shown.map((one) => toLspDiagnostic(uri, one, { locale, docsUri }));
        void connection.sendDiagnostics({ uri, ...(version !== undefined && { version }), diagnostics });
      },
      failed: (uri, error) => log(`Không đọc được tệp cấu hình ${uri}`, error),
    });
    const configuration = createConfiguration({
      files,
      late: (uri) => session?.diagnostics.settingsChanged(uri),
      initial: options,
      ask: client.workspace?.configuration
        ? (uri) => connection.workspace.getConfiguration({ scopeUri: uri, section: "chithi" })
        : null,
      warn: (message) =>
        void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }),
    });
    const workspace = createWorkspace({
      service,
      documents,
      configuration,
      find: createFindFiles(connection, host.findFiles),
      read,
      today,
      folders: () => folders,
      failed: (uri, error) => log(`Không đọc được ${uri}`, error),
      changed() {
        session?.diagnostics.configurationChanged();
        tellDraftsChanged();
      },
      countable: tellDraftsChanged,
    });
    const diagnostics = createDiagnostics({
      connection,
      service,
      documents,
      configuration,
      docsUri,
      factsFor: workspace.factsFor,
      today,
      pulls,
      refreshes: client.workspace?.diagnostics?.refreshSupport === true,
    });
    return { configuration, files, diagnostics, workspace, abilities: draftingAbilities(params), docsUri };
  }

  connection.onInitialize((params) => {
    client = params.capabilities;
    folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    session = startSession(params);
    return {
      capabilities: capabilities(client.textDocument?.diagnostic !== undefined, resolvesLate()),
      serverInfo: { name: "chithi-language-server", version: host.version },
    };
  });
  connection.onInitialized(() => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration === true) {
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: "chithi" })
        .catch((error) => log("Không đăng ký được việc theo dõi cài đặt", error));
    }
    if (watchesFiles()) {
      connection.client
        .register(DidChangeWatchedFilesNotification.type, {
          watchers: [
            { globPattern: `**/${CONFIGURATION_FILE}` },
            { globPattern: "**/*.{chithi,chithi.md,chithi.txt}" },
          ],
        })
        .catch((error) => log("Không đăng ký được việc theo dõi tệp cấu hình", error));
    }
  });

  onNotification("workspace/didChangeConfiguration", (params, current) => {
    current.configuration.changed(isFields(params) ? params.settings : undefined);
    settingsChanged(current);
  });
  onNotification("workspace/didChangeWatchedFiles", (params, current) => {
    const changed = readChangedFiles(params).filter(isConfigurationFile);
    for (const uri of changed) current.files.changed(uri);
    if (changed.length > 0) configurationFilesChanged(current);
    void current.workspace.filesChanged(readChangedFiles(params).filter(isDraftName));
  });
  onNotification("workspace/didChangeWorkspaceFolders", (params, { workspace }) => {
    const { added, removed } = readFolderChange(params);
    folders = [...folders.filter((uri) => !removed.includes(uri)), ...added];
    workspace.foldersChanged();
  });
  onNotification("textDocument/didOpen", (params, current) => {
    const { configuration, files, diagnostics } = current;
    const opened = readOpened(params);
    if (isConfigurationFile(opened.uri)) {
      files.open(opened);
      configurationFilesChanged(current);
      return;
    }
    if (!watchesFiles()) {
      files.changed(null);
      configuration.filesChanged();
    }
    documents.open(opened);
    diagnostics.documentChanged(opened.uri);
  });
  onNotification("textDocument/didChange", (params, current) => {
    const { files, diagnostics } = current;
    const { uri, version, changes } = readChanges(params);
    if (files.edit(uri, version, changes)) configurationFilesChanged(current);
    else if (documents.change(uri, version, changes)) diagnostics.documentChanged(uri);
    else connection.console.warn(`Bỏ qua thay đổi của tệp chưa mở: ${uri}`);
  });
  onNotification("textDocument/didClose", (params, current) => {
    const { files, diagnostics, workspace } = current;
    const uri = readDocumentUri(params);
    if (files.get(uri) !== undefined) {
      files.close(uri);
      configurationFilesChanged(current);
      return;
    }
    if (documents.get(uri) === undefined) return;
    documents.close(uri);
    diagnostics.documentClosed(uri);
    void workspace.closed(uri);
  });

  onRequest("textDocument/diagnostic", async (params, { configuration, files, diagnostics, docsUri }, token) => {
    const uri = readDocumentUri(params);
    if (files.get(uri) === undefined) return diagnostics.pull(params, token);
    const { locale } = await configuration.of(uri);
    return problemReport(uri, await files.problemsOf(uri), { locale, docsUri });
  });
  onRequest("textDocument/documentSymbol", (params, { configuration }) =>
    ofDocument(params, [], async ({ uri, document }) => {
      const { locale } = await configuration.of(uri);
      return document === null ? [] : toDocumentSymbols(service.outline(document), locale);
    }),
  );
  onRequest("textDocument/foldingRange", (params) =>
    ofDocument(params, [], ({ document }) =>
      document === null ? [] : toFoldingRanges(service.foldingRanges(document)),
    ),
  );
  onRequest("textDocument/codeAction", async (params, { configuration, files, workspace, docsUri }) => {
    const file = files.get(readDocumentUri(params));
    if (file !== undefined) {
      const { locale } = await configuration.of(file.uri);
      const { range } = params as { range?: unknown };
      return problemActions(file, await files.problemsOf(file.uri), readRange(range), { locale, docsUri });
    }
    return ofDocument(params, [], async (open) => {
      const { range, context } = params as { range?: unknown; context?: unknown };
      const { only, triggerKind } = isFields(context) ? context : {};
      const request = {
        range: readRange(range),
        only: readStrings(only, "context.only"),
        trigger: triggerKind === 1 || triggerKind === 2 ? triggerKind : undefined,
        late: resolvesLate(),
      } as const;
      const client = await configuration.of(open.uri);
      const { facts } = workspace.factsFor(open.uri, client.settings);
      return codeActions({ service, open, client, docsUri, workspace: facts }, request);
    });
  });
  onRequest("codeAction/resolve", async (params, { configuration }) => {
    const uri = readResolvedUri(params);
    const by = await configuration.of(uri);
    return resolvedAction(service, documents.get(uri), by, params as CodeAction);
  });
  onRequest("textDocument/onTypeFormatting", (params, { configuration }) =>
    ofDocument(params, null, async (open) => {
      const { position } = params as { position?: unknown };
      const [caret, typed] = [readPosition(position), readTyped(params)];
      const { settings } = await configuration.of(open.uri);
      // Whoever types on has another text by now.
      return documents.get(open.uri) === open ? onTypeEdits(service, open, caret, typed, settings) : null;
    }),
  );
  onRequest("chithi/check", (params, { configuration, files, diagnostics }) => {
    files.changed(null);
    configuration.filesChanged();
    return diagnostics.checkNow(readUri(params));
  });

  registerOpenDrafts<Session>(onRequest, { service, documents, loadWord: () => host.loadWord(connection) });
  registerNewDrafts<Session>(onRequest, service);
  registerImporting<Session>(onRequest, { connection, load: () => host.loadWord(connection) });
  registerDrafting<Session>(onRequest, { connection, service, documents });

  connection.listen();
}
