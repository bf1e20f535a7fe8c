import type { Event, TextDocument } from "vscode";
import { Disposable, EventEmitter, window, workspace } from "vscode";
import { LANGUAGE } from "../server/languageServer.ts";

/** The draft that a view beside the editor speaks of. */
export interface FollowedDraft extends Disposable {
  readonly document: () => TextDocument | undefined;
  readonly onDidChange: Event<void>;
}

/** Follows the editor in front. One left for something that is no editor of text stays, as long as it is in sight. */
export function followDraft(): FollowedDraft {
  const changed = new EventEmitter<void>();
  let followed: TextDocument | undefined;

  function wanted(): TextDocument | undefined {
    const front = window.activeTextEditor?.document;
    if (front?.languageId === LANGUAGE) return front;
    if (front !== undefined && front.uri.scheme !== "output") return undefined;
    return window.visibleTextEditors.map(({ document }) => document).find((document) => document === followed);
  }

  function look(): void {
    const next = wanted();
    if (next === followed) return;
    followed = next;
    changed.fire();
  }

  const listeners = Disposable.from(
    changed,
    window.onDidChangeActiveTextEditor(look),
    window.onDidChangeVisibleTextEditors(look),
    // A document may change its language.
    workspace.onDidOpenTextDocument(look),
  );
  look();
  return { document: () => followed, onDidChange: changed.event, dispose: () => void listeners.dispose() };
}
