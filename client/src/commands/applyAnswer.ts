import type { TextEditor } from "vscode";
import { Range, Selection } from "vscode";
import type { ActionAnswer, ActionName } from "../../../server/src/lsp/messages.ts";
import { say } from "../locale.ts";
import { notify } from "../notify.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { applyVersioned } from "./versionedEdits.ts";

/**
 * Does what a draft action answered: makes its edits as one step of undo, puts the caret where it says, and tells the
 * user what was done, or why nothing was. False where nothing was done.
 */
export async function applyAnswer(
  server: LanguageServer,
  editor: TextEditor,
  answer: ActionAnswer<ActionName> | null,
): Promise<boolean> {
  if (answer === null) {
    void notify.warn(
      say({
        vi: "Chưa làm được: bản thảo vừa được đóng, hoặc quá lớn nên không đọc được.",
        en: "Nothing was done: the draft was closed, or is too large to be read.",
      }),
    );
    return false;
  }
  const { edits, refusal, done, warning, selection } = answer;
  if (refusal !== null) {
    void notify.info(`${refusal}.`);
    return false;
  }
  if (!(await applyVersioned(server, editor.document, edits))) {
    void notify.warn(
      say({
        vi: "Chưa sửa gì vì bản thảo đang thay đổi hoặc không ghi được. Hãy thử lại.",
        en: "Nothing was changed, because the draft keeps changing or cannot be written. Try again.",
      }),
    );
    return false;
  }
  if (selection !== null) {
    const { start, end } = selection;
    editor.selection = new Selection(start.line, start.character, end.line, end.character);
    editor.revealRange(new Range(editor.selection.start, editor.selection.end));
  }
  if (done !== null) void notify.info(`${done}.`);
  if (warning !== null) void notify.warn(`${warning.sentence}.`);
  return true;
}
