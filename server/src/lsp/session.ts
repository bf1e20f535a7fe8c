import type { Connection, InitializeParams } from "vscode-languageserver";
import type { CivilDate, Service } from "../service.ts";
import { createService, readIsoDate } from "../service.ts";
import type { ClientAbilities } from "./abilities.ts";
import { clientAbilities } from "./abilities.ts";
import type { Configuration } from "./configuration.ts";
import { createConfiguration } from "./configuration.ts";
import type { ConfigurationFiles } from "./configurationFiles.ts";
import { createConfigurationFiles } from "./configurationFiles.ts";
import { toLspDiagnostic } from "./convert.ts";
import type { Diagnostics } from "./diagnostics.ts";
import { createDiagnostics } from "./diagnostics.ts";
import type { Documents } from "./documents.ts";
import { createDocuments } from "./documents.ts";
import type { WordParts } from "./exporting.ts";
import type { ReadFile } from "./files/files.ts";
import { createReadFile } from "./files/files.ts";
import type { FindFiles } from "./files/find.ts";
import { createFindFiles } from "./files/find.ts";
import { withoutLinks } from "./messages.ts";
import { isFields } from "./params.ts";
import { MessageType, ShowMessageNotification } from "./protocol.ts";
import type { Wording } from "./wording.ts";
import { createWording } from "./wording.ts";
import type { Workspace } from "./workspace.ts";
import { createWorkspace } from "./workspace.ts";

/** What depends on where the server runs: files, clock, the way to load its further parts. */
export interface Host {
  readonly version: string;
  readonly today: () => CivilDate;
  /** The folder of the rules' pages where the client names none; null: no links. */
  readonly docsUri: string | null;
  /** Reads files of this machine; null where the client has to do it. */
  readonly readFile: ReadFile | null;
  /** Loads the Word parts, from beside the server or through the client. */
  readonly loadWord: (connection: Connection) => Promise<WordParts>;
  /** Reads the model of usual wording, from beside the server or through the client. */
  readonly loadUsage: (connection: Connection) => Promise<Uint8Array>;
  /** Looks for drafts on this machine; null where the client has to do it. */
  readonly findFiles: FindFiles | null;
}

/** Writes a failure down in the client's log. */
export type Log = (what: string, error: unknown) => void;

/** Everything that the handlers share from `initialize` on. */
export interface Session {
  readonly connection: Connection;
  readonly abilities: ClientAbilities;
  /** The folder of the rules' pages, ending in “/”; null: no links. */
  readonly docsUri: string | null;
  readonly service: Service;
  readonly documents: Documents;
  readonly configuration: Configuration;
  readonly files: ConfigurationFiles;
  readonly diagnostics: Diagnostics;
  readonly wording: Wording;
  readonly workspace: Workspace;
  readonly read: ReadFile;
  readonly today: () => CivilDate;
  readonly find: FindFiles;
  /** The folders that the client works in, as it writes their addresses; the handlers keep it up to date. */
  folders: readonly string[];
  loadWord(): Promise<WordParts>;
}

function docsFolder(given: unknown, otherwise: string | null): string | null {
  const folder = typeof given === "string" && given !== "" ? given : otherwise;
  return folder === null || folder.endsWith("/") ? folder : `${folder}/`;
}

/** Tells the client that the list of drafts may have changed. */
export function tellDraftsChanged({ connection }: Pick<Session, "connection">): void {
  void connection.sendNotification("chithi/draftsChanged");
}

/** Starts the parts of the server for one client. Nothing is read before a document is opened or asked for. */
export function createSession(params: InitializeParams, connection: Connection, host: Host, log: Log): Session {
  const abilities = clientAbilities(params);
  const options = isFields(params.initializationOptions) ? params.initializationOptions : {};
  const fixedToday = typeof options.today === "string" ? readIsoDate(options.today) : null;
  const today = () => fixedToday ?? host.today();
  const docsUri = docsFolder(options.docsUri, host.docsUri);
  const [folder, ...others] = params.workspaceFolders ?? [];
  const read = createReadFile(connection, host.readFile);
  const find = createFindFiles(connection, host.findFiles);
  const service = createService({ today });
  const documents = createDocuments(service);
  const files = createConfigurationFiles({
    read,
    root: others.length > 0 ? null : (folder?.uri ?? params.rootUri),
    publish(uri, problems, locale, version) {
      // Clients do not ask for diagnostics of files that are not open.
      const shown = abilities.pulls && version !== undefined ? [] : problems;
      const diagnostics = shown.map((one) => toLspDiagnostic(uri, one, { locale, docsUri }));
      void connection.sendDiagnostics({ uri, ...(version !== undefined && { version }), diagnostics });
    },
    failed: (uri, error) => log(`Không đọc được tệp cấu hình ${uri}`, error),
  });
  const configuration = createConfiguration({
    files,
    late: (uri) => session.diagnostics.settingsChanged(uri),
    initial: options,
    ask: abilities.configuration
      ? (uri) => connection.workspace.getConfiguration({ scopeUri: uri, section: "chithi" })
      : null,
    warn: (message) =>
      void connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: withoutLinks(message),
      }),
  });
  const workspace = createWorkspace({
    service,
    documents,
    configuration,
    find,
    read,
    today,
    folders: () => session.folders,
    failed: (uri, error) => log(`Không đọc được ${uri}`, error),
    changed() {
      session.diagnostics.configurationChanged();
      tellDraftsChanged(session);
    },
    countable: () => tellDraftsChanged(session),
  });
  const diagnostics = createDiagnostics({
    connection,
    service,
    documents,
    configuration,
    docsUri,
    factsFor: workspace.factsFor,
    today,
    pulls: abilities.pulls,
    refreshes: abilities.refreshes,
    checked: (uri) => wording.checked(uri),
  });
  const wording = createWording({
    service,
    documents,
    configuration,
    load: () => host.loadUsage(connection),
    lookedThrough: (uri) => session.diagnostics.lookedThrough(uri),
    failed: (error) => log("Không dò được chữ dùng nhầm", error),
  });
  const session: Session = {
    connection,
    abilities,
    docsUri,
    service,
    documents,
    configuration,
    files,
    diagnostics,
    wording,
    workspace,
    read,
    find,
    today,
    folders: params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []),
    loadWord: () => host.loadWord(connection),
  };
  return session;
}
