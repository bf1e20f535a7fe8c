import type { Connection, InitializeResult } from "vscode-languageserver";
import { CONFIGURATION_FILE, TRIGGERS } from "../service.ts";
import type { ClientAbilities } from "./abilities.ts";
import { FIX_ALL_KIND, REFACTORING_KIND } from "./draftActions.ts";
import { FIRST_TRIGGER } from "./onType.ts";
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  PositionEncodingKind,
  TextDocumentSyncKind,
  WatchKind,
} from "./protocol.ts";
import { TOKEN_LEGEND } from "./semanticTokens.ts";

/** What the server offers to a client with these abilities. */
export function capabilities({ pulls, resolvesActions }: ClientAbilities): InitializeResult["capabilities"] {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: { label: "Chỉ thị" },
    foldingRangeProvider: true,
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
    codeActionProvider: {
      codeActionKinds: ["quickfix", REFACTORING_KIND, FIX_ALL_KIND],
      ...(resolvesActions && { resolveProvider: true }),
    },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: FIRST_TRIGGER },
    ...(pulls && {
      diagnosticProvider: { identifier: "chithi", interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}

/** Registers for what a client tells only then: changes of its settings and of files. */
export function registerForChanges(
  { client }: Connection,
  { watchesSettings, watchesFiles }: ClientAbilities,
  log: (what: string, error: unknown) => void,
): void {
  if (watchesSettings) {
    client
      .register(DidChangeConfigurationNotification.type, { section: "chithi" })
      .catch((error) => log("Không đăng ký được việc theo dõi cài đặt", error));
  }
  if (!watchesFiles) return;
  const watchers = [
    { globPattern: `**/${CONFIGURATION_FILE}` },
    { globPattern: "**/*.{chithi,chithi.md,chithi.txt}" },
    // A folder is renamed or deleted in one event, which names it alone; and no pattern is of folders only.
    { globPattern: "**/*", kind: WatchKind.Create | WatchKind.Delete },
  ];
  client
    .register(DidChangeWatchedFilesNotification.type, { watchers })
    .catch((error) => log("Không đăng ký được việc theo dõi tệp cấu hình", error));
}
