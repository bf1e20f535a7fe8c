import type { TextDocument } from "vscode";
import { Disposable, Uri, window } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { DocumentDiagnosticRequest, vsdiag } from "vscode-languageclient";
import { linkRules } from "./ruleLinks.ts";

/** The time in milliseconds after which diagnostics that the library has not asked for are asked for here. */
const PATIENCE = 300;

export interface Pulls {
  /** To be part of the client's options. */
  readonly middleware: NonNullable<LanguageClientOptions["middleware"]>;
  /** Asks for what was left out, whenever other editors come into sight. */
  watch(client: BaseLanguageClient): Disposable;
}

/**
 * Lets findings lead to their rules' pages, and sees that the findings of every document in sight are asked for. The library (vscode-languageclient 11) leaves one
 * out that takes the address of another just closed (“Untitled-1”) while an answer about that one is under way.
 */
export function createPulls(concerns: (document: TextDocument) => boolean): Pulls {
  const asked = new WeakSet<TextDocument>();
  return {
    middleware: {
      async provideDiagnostics(document, previousResultId, token, next) {
        if (document instanceof Uri) return next(document, previousResultId, token);
        asked.add(document);
        try {
          const report = await next(document, previousResultId, token);
          if (report?.kind === vsdiag.DocumentDiagnosticReportKind.full) linkRules(report.items);
          return report;
        } catch (error) {
          asked.delete(document);
          throw error;
        }
      },
    },
    watch(client) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const look = () => {
        const leftOut = window.visibleTextEditors.some(({ document }) => concerns(document) && !asked.has(document));
        if (leftOut && client.isRunning()) client.getFeature(DocumentDiagnosticRequest.method).refresh();
      };
      const listener = window.onDidChangeVisibleTextEditors(() => {
        clearTimeout(timer);
        timer = setTimeout(look, PATIENCE);
      });
      return Disposable.from(listener, { dispose: () => clearTimeout(timer) });
    },
  };
}
