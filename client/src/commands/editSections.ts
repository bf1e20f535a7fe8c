import { Range, Selection, window } from "vscode";
import type { OfSections } from "../../../server/src/lsp/messages.ts";
import { say } from "../locale.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { activeDraftEditor } from "./activeDraft.ts";
import { applyVersioned } from "./versionedEdits.ts";

/** Renumbers the sections of the draft in front, or moves the one with the caret, and takes the caret along. */
export async function editSections(server: LanguageServer, action: OfSections["action"]): Promise<void> {
  const editor = activeDraftEditor();
  if (editor === undefined || !(await server.ready())) return;
  const draft = editor.document;
  const { line, character } = editor.selection.active;
  const answer = await server.ask("chithi/editSections", {
    uri: draft.uri.toString(),
    position: { line, character },
    action,
  });
  if (answer !== null && answer.reason !== null) {
    void window.showInformationMessage(`${answer.reason}.`);
    return;
  }
  if (answer === null || !(await applyVersioned(server, draft, answer.edits))) {
    void window.showWarningMessage(
      say({
        vi: "Chưa sửa gì vì bản thảo đang thay đổi hoặc không ghi được. Hãy thử lại.",
        en: "Nothing was changed, because the draft keeps changing or cannot be written. Try again.",
      }),
    );
    return;
  }
  if (answer.line !== null) {
    const { firstNonWhitespaceCharacterIndex } = draft.lineAt(answer.line);
    editor.selection = new Selection(
      answer.line,
      firstNonWhitespaceCharacterIndex,
      answer.line,
      firstNonWhitespaceCharacterIndex,
    );
    editor.revealRange(new Range(editor.selection.active, editor.selection.active));
  }
  if (answer.references > 0) {
    void window.showWarningMessage(
      say({
        vi: `Còn ${answer.references} chỗ nhắc đến các đề mục vừa đổi cấp (“điểm …, khoản …”) hoặc đổi chỗ (“các mục 2-4”): hãy xem và sửa lại cho khớp.`,
        en: `${answer.references} references name sections whose level or place has changed: look them through.`,
      }),
    );
  }
}
