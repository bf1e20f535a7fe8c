import type { TextDocument, TextEditor } from "vscode";
import { commands, languages, window } from "vscode";
import { say } from "../locale.ts";
import { notify } from "../notify.ts";
import { LANGUAGE } from "../server/languageServer.ts";

/** The editor in front; while the focus is in the preview, the one draft that is in sight. */
function editorInFront(): TextEditor | undefined {
  if (window.activeTextEditor !== undefined) return window.activeTextEditor;
  const [inSight, another] = window.visibleTextEditors.filter(({ document }) => document.languageId === LANGUAGE);
  return another === undefined ? inSight : undefined;
}

/** The editor of the draft in front. Where there is none the user is told what to do, and offered to do it. */
export function activeDraftEditor(): TextEditor | undefined {
  const editor = editorInFront();
  if (editor?.document.languageId === LANGUAGE) return editor;
  // Not waited for: a command must not hang on a message that nobody answers.
  if (editor === undefined) void offerNewDraft();
  else void offerLanguage(editor.document);
  return undefined;
}

/** The draft in front. Where there is none the user is told what to do, and offered to do it. */
export function activeDraft(): TextDocument | undefined {
  return activeDraftEditor()?.document;
}

async function offerNewDraft(): Promise<void> {
  const create = say({ vi: "Soạn văn bản mới", en: "New draft" });
  const message = say({
    vi: "Chưa có bản thảo nào đang mở. Hãy mở một tệp .chithi hoặc soạn văn bản mới.",
    en: "No draft is open. Open a .chithi file or create a new draft.",
  });
  if ((await notify.warn(message, create)) === create) await commands.executeCommand("chithi.newDraft");
}

async function offerLanguage(document: TextDocument): Promise<void> {
  const change = say({ vi: "Coi là bản thảo văn bản", en: "Treat as a draft" });
  const message = say({
    vi: "Tệp đang mở chưa được coi là bản thảo nên lệnh này chưa dùng được.",
    en: "The open file is not treated as a draft, so this command has nothing to work on.",
  });
  if ((await notify.warn(message, change)) === change) {
    await languages.setTextDocumentLanguage(document, LANGUAGE);
  }
}
