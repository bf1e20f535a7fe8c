import type * as lsp from "vscode-languageserver";
import type { CancellationToken, Connection, DocumentDiagnosticReport } from "vscode-languageserver";
import type { CivilDate, Diagnostic, Service } from "../service.ts";
import { comparePositions, isoDate } from "../service.ts";
import type { Checked } from "./checking.ts";
import { check, statusOf } from "./checking.ts";
import type { ClientSettings, Configuration } from "./configuration.ts";
import type { Locale } from "./convert.ts";
import { toLspDiagnostic } from "./convert.ts";
import type { Documents, OpenDocument } from "./documents.ts";
import type { Status } from "./messages.ts";
import { isFields, readDocumentUri } from "./params.ts";
import { DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError } from "./protocol.ts";
import { keepItems } from "./transport/keptLists.ts";
import { nextTurn, whenOthersWereHandled } from "./transport/turns.ts";
import type { Workspace } from "./workspace.ts";

/** Before a check that takes longer than this many milliseconds, edits that wait already are taken in. */
const QUICK = 10;

/**
 * Of a draft of so many bytes that has just been opened, what stands in the first lines is told before all is checked: at
 * 1 MB a drafter sees the first findings after a third of the time.
 */
const LONG = 100_000;
/** More than a screen. */
const FIRST_LINES = 100;

export interface DiagnosticsOptions {
  readonly connection: Connection;
  readonly service: Service;
  readonly documents: Documents;
  readonly configuration: Configuration;
  readonly docsUri: string | null;
  /** What the rules of a workspace ask about a document. */
  readonly factsFor: Workspace["factsFor"];
  readonly today: () => CivilDate;
  /** The client asks for diagnostics: it is never sent any. */
  readonly pulls: boolean;
  /** The client can be told to ask again. */
  readonly refreshes: boolean;
  /** Called after each check of an open document. */
  readonly checked: (uri: string) => void;
}

export interface Diagnostics {
  /** A document was opened or edited. */
  documentChanged(uri: string): void;
  documentClosed(uri: string): void;
  /** The settings of all documents changed. */
  configurationChanged(): void;
  /** The settings of one document changed. */
  settingsChanged(uri: string): void;
  /** A document was looked through for words against usual wording: its findings may have changed. */
  lookedThrough(uri: string): void;
  /** Answers `textDocument/diagnostic`. */
  pull(params: unknown, token: CancellationToken): Promise<DocumentDiagnosticReport>;
  /** Answers `chithi/check`. */
  checkNow(uri: string): Promise<Status | null>;
}

const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** True where two checks tell the same at the same places. */
function tellSame(one: readonly Diagnostic[], other: readonly Diagnostic[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ rule, range }, n) => {
      const { rule: otherRule, range: otherRange } = other[n] as Diagnostic;
      return rule === otherRule && comparePositions(range.start, otherRange.start) === 0;
    })
  );
}

/** Sends diagnostics to clients that wait for them, and answers those that ask. */
export function createDiagnostics(options: DiagnosticsOptions): Diagnostics {
  const {
    connection,
    service,
    documents,
    configuration,
    docsUri,
    factsFor,
    today,
    pulls,
    refreshes,
    checked: tellChecked,
  } = options;
  /** By document: what takes back the check that it waits for. */
  const waiting = new Map<string, () => void>();
  /** The settings that a document's next check waits for. */
  const awaited = new Map<string, Promise<ClientSettings>>();
  /** By document: the findings that were put to the client before. */
  const converted = new Map<string, { locale: Locale; done: WeakMap<Diagnostic, lsp.Diagnostic> }>();
  /** The documents whose first lines were told. */
  const begun = new Set<string>();
  /** By document: what the last check found. */
  const told = new Map<string, readonly Diagnostic[]>();
  /** By document: how often it was found to be told otherwise when it was looked through. */
  const looks = new Map<string, number>();
  /** By document: the state that its last check was made of, and so the status that the client was last told. */
  const states = new Map<string, string>();
  /** What the last check of a document took, in milliseconds. */
  const costs = new Map<string, number>();

  /** Differs when anything differs that findings depend on. */
  function stateOf(open: OpenDocument, { key, settings }: ClientSettings): string {
    const facts = factsFor(open.uri, settings).key;
    return [open.opening, open.version, key, isoDate(today()), facts, looks.get(open.uri) ?? 0].join(".");
  }

  function checkOpen(open: OpenDocument, clientSettings: ClientSettings): { checked: Checked; status: Status } {
    const { settings, locale } = clientSettings;
    // The first check reads everything, the next ones only what changed: it says nothing of what they will take.
    const first = !costs.has(open.uri);
    const began = first ? 0 : performance.now();
    const checked = check(service, open, settings, factsFor(open.uri, settings).facts);
    costs.set(open.uri, first ? 0 : performance.now() - began);
    told.set(open.uri, checked.diagnostics);
    states.set(open.uri, stateOf(open, clientSettings));
    tellChecked(open.uri);
    return { checked, status: statusOf(open, checked, locale) };
  }

  function tell(status: Status): void {
    void connection.sendNotification("chithi/status", status);
  }

  /** A finding that an edit left alone is the very same diagnostic as before. */
  function toLsp(uri: string, diagnostics: readonly Diagnostic[], { locale }: ClientSettings): lsp.Diagnostic[] {
    const known = converted.get(uri);
    const done = known?.locale === locale ? known.done : new WeakMap<Diagnostic, lsp.Diagnostic>();
    converted.set(uri, { locale, done });
    return keepItems(
      diagnostics.map((one) => {
        const ready = done.get(one) ?? toLspDiagnostic(uri, one, { locale, docsUri });
        done.set(one, ready);
        return ready;
      }),
    );
  }

  /** What stands in the first lines of a long draft that was not checked yet; null where all is checked at once. */
  function firstFindings(uri: string, { settings }: ClientSettings): readonly Diagnostic[] | null {
    const open = documents.get(uri);
    if (open === undefined || open.document === null || open.bytes < LONG || costs.has(uri) || begun.has(uri))
      return null;
    begun.add(uri);
    return service.checkFirst(open.document, settings, FIRST_LINES);
  }

  function stopWaiting(uri: string): void {
    awaited.delete(uri);
    waiting.get(uri)?.();
    waiting.delete(uri);
  }

  /** Pushes what is found, and of a long draft its first lines before. */
  function begin(uri: string, settings: ClientSettings): void {
    const first = firstFindings(uri, settings);
    if (first === null) {
      push(uri, settings);
      return;
    }
    stopWaiting(uri);
    const version = documents.get(uri)?.version;
    void connection.sendDiagnostics({ uri, version, diagnostics: toLsp(uri, first, settings) });
    const later = () => logged(uri, () => push(uri, settings));
    waiting.set(uri, whenOthersWereHandled(later));
  }

  function push(uri: string, settings: ClientSettings): Status | null {
    stopWaiting(uri);
    const open = documents.get(uri);
    if (open === undefined) return null;
    const { checked, status } = checkOpen(open, settings);
    if (!pulls) {
      const diagnostics = toLsp(uri, checked.diagnostics, settings);
      void connection.sendDiagnostics({ uri, version: open.version, diagnostics });
    }
    tell(status);
    return status;
  }

  function logged(uri: string, work: () => unknown): void {
    try {
      work();
    } catch (error) {
      connection.console.error(`Không kiểm tra được ${uri}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }

  function documentChanged(uri: string): void {
    if (pulls) return;
    const settings = configuration.of(uri);
    if (settings instanceof Promise) {
      if (awaited.get(uri) === settings) return;
      awaited.set(uri, settings);
      void settings.then((known) => {
        if (awaited.get(uri) === settings) logged(uri, () => begin(uri, known));
      });
      return;
    }
    const cost = costs.get(uri) ?? 0;
    if (cost <= QUICK) {
      begin(uri, settings);
      return;
    }
    stopWaiting(uri);
    const later = () => logged(uri, () => push(uri, settings));
    waiting.set(uri, whenOthersWereHandled(later));
  }

  async function lookedThrough(uri: string): Promise<void> {
    const { settings } = await configuration.of(uri);
    const open = documents.get(uri);
    const before = told.get(uri);
    if (open === undefined || before === undefined) return;
    if (tellSame(before, check(service, open, settings, factsFor(uri, settings).facts).diagnostics)) return;
    looks.set(uri, (looks.get(uri) ?? 0) + 1);
    if (pulls) refresh();
    else logged(uri, () => documentChanged(uri));
  }

  function refresh(): void {
    if (refreshes) connection.languages.diagnostics.refresh();
  }

  return {
    documentChanged,
    documentClosed(uri) {
      stopWaiting(uri);
      costs.delete(uri);
      told.delete(uri);
      states.delete(uri);
      looks.delete(uri);
      begun.delete(uri);
      converted.delete(uri);
      configuration.forget(uri);
      if (!pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    configurationChanged() {
      if (!pulls) for (const uri of documents.uris()) documentChanged(uri);
      else refresh();
    },
    settingsChanged(uri) {
      if (!pulls) documentChanged(uri);
      else refresh();
    },
    lookedThrough: (uri) => void lookedThrough(uri),
    async pull(params, token) {
      const uri = readDocumentUri(params);
      const previous = isFields(params) ? params.previousResultId : undefined;
      if (documents.get(uri) === undefined) return NOTHING;
      const settings = await configuration.of(uri);
      await nextTurn();
      if (token.isCancellationRequested) {
        throw new ResponseError(LSPErrorCodes.RequestCancelled, "Yêu cầu đã bị huỷ");
      }
      // The newest state, also when edits overtook the request: the result says which one it speaks of.
      const open = documents.get(uri);
      if (open === undefined) return NOTHING;
      const resultId = stateOf(open, settings);
      // A client that calls an answer off keeps the findings of the state before, yet it was told the status: back in
      // that state it is told anew.
      if (previous === resultId && states.get(uri) === resultId) {
        return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      }
      const first = refreshes ? firstFindings(uri, settings) : null;
      if (first !== null) {
        // The client is told to ask again, and gets all then.
        setTimeout(refresh, 0);
        return { kind: DocumentDiagnosticReportKind.Full, items: toLsp(uri, first, settings) };
      }
      const { checked, status } = checkOpen(open, settings);
      // After the answer, for which the client waits.
      setTimeout(() => tell(status), 0);
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: toLsp(uri, checked.diagnostics, settings) };
    },
    async checkNow(uri) {
      if (documents.get(uri) === undefined) return null;
      return push(uri, await configuration.of(uri));
    },
  };
}
