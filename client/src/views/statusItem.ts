import { Disposable, StatusBarAlignment, window, workspace } from "vscode";
import type { Status } from "../../../server/src/lsp/messages.ts";
import { currentLocale, say } from "../locale.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { LANGUAGE } from "../server/languageServer.ts";
import { statusLines, statusText } from "./statusText.ts";

export interface StatusItem extends Disposable {
  /** The last status of a document, by its address; undefined before its first check. */
  status(uri: string): Status | undefined;
  /** The text shown, without its icon; empty while the item is hidden. */
  text(): string;
}

/** The item at the window's lower edge: kind, style and number of findings of the draft in front. */
export function createStatusItem({ onStatus, onDown }: Pick<LanguageServer, "onStatus" | "onDown">): StatusItem {
  const statuses = new Map<string, Status>();
  const item = window.createStatusBarItem("chithi.status", StatusBarAlignment.Right, 100);
  item.name = "Chỉ thị";
  item.command = "chithi.showStatus";
  let shown = "";
  let down = false;

  function show(text: string, lines: readonly string[]): void {
    shown = text;
    item.text = `$(law) ${text}`;
    item.tooltip = lines.join("\n");
    item.accessibilityInformation = { label: lines.join(". ") };
    item.show();
  }

  function refresh(): void {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== LANGUAGE) {
      shown = "";
      item.hide();
      return;
    }
    const status = statuses.get(document.uri.toString());
    const locale = currentLocale();
    if (down) {
      const stopped = say({ vi: "Chỉ thị · bộ kiểm tra đã dừng", en: "Chỉ thị · the checker has stopped" });
      show(stopped, [stopped]);
    } else if (status === undefined) {
      const waiting = say({ vi: "Chỉ thị · đang kiểm tra…", en: "Chỉ thị · checking…" });
      show(waiting, [waiting]);
    } else {
      show(statusText(status, locale), statusLines(status, locale));
    }
  }

  const listeners = [
    onDown((now) => {
      down = now;
      // What was found before is old by the time the server runs again.
      statuses.clear();
      refresh();
    }),
    onStatus((status) => {
      // The last word about a draft may come after it was closed, and another take its address.
      if (!workspace.textDocuments.some(({ uri }) => uri.toString() === status.uri)) return;
      statuses.set(status.uri, status);
      refresh();
    }),
    window.onDidChangeActiveTextEditor(refresh),
    workspace.onDidOpenTextDocument(refresh),
    workspace.onDidCloseTextDocument(({ uri }) => {
      statuses.delete(uri.toString());
      refresh();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("chithi")) refresh();
    }),
  ];
  refresh();

  return {
    status: (uri) => statuses.get(uri),
    text: () => shown,
    dispose: () => void Disposable.from(item, ...listeners).dispose(),
  };
}
