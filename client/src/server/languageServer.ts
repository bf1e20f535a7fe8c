import type { CancellationToken, Event, LogOutputChannel, Uri, WorkspaceEdit } from "vscode";
import { Disposable, EventEmitter, workspace } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { CloseAction, ErrorAction, RevealOutputChannelOn, WorkDoneProgress } from "vscode-languageclient";
import type {
  ActionAnswer,
  ActionName,
  BookRequests,
  InitializationOptions,
  NewDraftRequests,
  Notifications,
  Requests,
  WordRequests,
  WorkspaceRequests,
} from "../../../server/src/lsp/messages.ts";
import { say } from "../locale.ts";
import { notify } from "../notify.ts";
import { answerFiles } from "./files.ts";
import { createPulls } from "./pulls.ts";
import { createRestarts } from "./restarts.ts";
import { linkRules } from "./ruleLinks.ts";

export const LANGUAGE = "chithi";

/** Makes a client, not started yet, for the host that the extension runs in. */
export type ClientFactory = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** All that can be asked. */
type Asked = Requests & WorkspaceRequests & NewDraftRequests & WordRequests & BookRequests;

export interface LanguageServer extends Disposable {
  /** Starts the server unless it runs. False where it cannot be started, and then the user has been told. */
  ready(): Promise<boolean>;
  /** Asks a server that is ready. Rejects when it answers with an error or ends meanwhile. */
  ask<M extends keyof Asked>(
    method: M,
    params: Asked[M]["params"],
    ...token: [CancellationToken?]
  ): Promise<Asked[M]["result"]>;
  /** The same for what may take long; `progress` is told how far it has come, in words, by a server that has begun. */
  askLong<M extends keyof WorkspaceRequests>(
    method: M,
    params: WorkspaceRequests[M]["params"],
    token: CancellationToken,
    progress: (done: string) => void,
  ): Promise<WorkspaceRequests[M]["result"]>;
  /** What the server calls an edit, as VS Code calls it. */
  asWorkspaceEdit(edits: ActionAnswer<ActionName>["edits"]): Promise<WorkspaceEdit>;
  /** A change of a draft is on its way to the server: whatever is asked from now on is asked of the changed draft. */
  readonly onChangeSent: Event<{ readonly uri: string; readonly version: number }>;
  readonly onStatus: Event<Notifications["chithi/status"]>;
  /** True when the server has ended for good and nothing is checked; false when it runs again. */
  readonly onDown: Event<boolean>;
  readonly onDraftsChanged: Event<void>;
}

interface Run {
  readonly client: BaseLanguageClient;
  readonly started: Promise<boolean>;
}

/**
 * The server is started by the first draft that is opened, and again when it ends by itself. `docsUri`: the folder of
 * the rules' pages, to which findings link.
 */
export function createLanguageServer(create: ClientFactory, channel: LogOutputChannel, docsUri: Uri): LanguageServer {
  const restarts = createRestarts(Date.now);
  const statuses = new EventEmitter<Notifications["chithi/status"]>();
  const draftsChanged = new EventEmitter<void>();
  const changesSent = new EventEmitter<{ readonly uri: string; readonly version: number }>();
  const downs = new EventEmitter<boolean>();
  let longRequests = 0;
  const pulls = createPulls(({ languageId }) => languageId === LANGUAGE);
  let watching: Disposable | undefined;
  let run: Run | null = null;
  let telling = false;
  let disposed = false;

  /** The server stays down: says so, and offers the way out. */
  async function stayDown(): Promise<void> {
    run = null;
    downs.fire(true);
    if (telling) return;
    telling = true;
    const again = say({ vi: "Chạy lại", en: "Start again" });
    const log = say({ vi: "Xem nhật ký", en: "Show log" });
    const message = say({
      vi: "Bộ kiểm tra của Chỉ thị đã dừng và không tự chạy lại được nên bản thảo không được kiểm tra. Văn bản của bạn vẫn nguyên vẹn.",
      en: "Chỉ thị's checker has stopped and could not be started again, so drafts are not checked. Your text is safe.",
    });
    const choice = await notify.error(message, again, log);
    telling = false;
    if (choice === log) channel.show();
    if (choice !== again) return;
    restarts.forgive();
    await ready();
  }

  function launch(): Run {
    let running = false;
    const client = create("chithi", "Chỉ thị", {
      documentSelector: [{ language: LANGUAGE }, { language: "jsonc", pattern: "**/.chithi.json" }],
      initializationOptions: { docsUri: docsUri.toString(), snippets: true } satisfies InitializationOptions,
      outputChannel: channel,
      // A request that fails is written down; the user is shown only what there is something to do about.
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      middleware: {
        ...pulls.middleware,
        async didChange(event, next) {
          const { uri, version } = event.document;
          await next(event);
          changesSent.fire({ uri: uri.toString(), version });
        },
        handleDiagnostics(uri, diagnostics, next) {
          linkRules(diagnostics);
          next(uri, diagnostics);
        },
      },
      diagnosticPullOptions: { onChange: true, onSave: false, onFocus: false, onTabs: false },
      initializationFailedHandler: () => false,
      errorHandler: {
        error: ({ message }, _, count) => ({
          action: count !== undefined && count > 3 ? ErrorAction.Shutdown : ErrorAction.Continue,
          message,
          handled: true,
        }),
        closed: () => {
          // One that ends before it runs makes start() fail, which is seen to below.
          if (!running) return { action: CloseAction.DoNotRestart, handled: true };
          if (restarts.ended()) return { action: CloseAction.Restart, handled: true };
          void stayDown();
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
    });
    // The library shows some failures in its own words.
    const write = client.error.bind(client);
    client.error = (message, data) => write(message, data, false);
    answerFiles(client);
    watching?.dispose();
    watching = pulls.watch(client);
    client.onNotification("chithi/status", (status: Notifications["chithi/status"]) => statuses.fire(status));
    client.onNotification("chithi/draftsChanged", () => draftsChanged.fire());

    const started = client.start().then(
      () => {
        running = true;
        downs.fire(false);
        return true;
      },
      (error: unknown) => {
        if (disposed) return false;
        channel.error(error instanceof Error ? error : String(error));
        run = null;
        if (restarts.ended()) return ready();
        void stayDown();
        return false;
      },
    );
    return { client, started };
  }

  function ready(): Promise<boolean> {
    run ??= launch();
    return run.started;
  }

  function running(): BaseLanguageClient {
    if (run === null) throw new Error("the language server does not run");
    return run.client;
  }

  const ask: LanguageServer["ask"] = async (method, params, ...token) => {
    try {
      // A token that is not there would be sent as a parameter.
      return await running().sendRequest(method, params, ...token);
    } catch (error) {
      channel.error(`${method}: ${error instanceof Error ? error.message : String(error)}`);
      throw error;
    }
  };

  const opened = workspace.onDidOpenTextDocument(({ languageId }) => {
    if (languageId === LANGUAGE) void ready();
  });
  if (workspace.textDocuments.some(({ languageId }) => languageId === LANGUAGE)) void ready();

  return {
    ready,
    ask,
    async askLong(method, params, token, progress) {
      const workDoneToken = `chithi-${++longRequests}`;
      const reports = running().onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
        if (value.kind === "report") progress(value.message ?? "");
      });
      try {
        return await ask(method, { ...params, workDoneToken }, token);
      } finally {
        reports.dispose();
      }
    },
    asWorkspaceEdit: (edits) => running().protocol2CodeConverter.asWorkspaceEdit(edits),
    onChangeSent: changesSent.event,
    onStatus: statuses.event,
    onDown: downs.event,
    onDraftsChanged: draftsChanged.event,
    dispose() {
      disposed = true;
      Disposable.from(opened, statuses, draftsChanged, changesSent, downs).dispose();
      watching?.dispose();
      run?.client.dispose().catch(() => {});
    },
  };
}
