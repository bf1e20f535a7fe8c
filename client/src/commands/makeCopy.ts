import { Range, Selection, window } from "vscode";
import type { CopyAnswer, OfCopy } from "../../../server/src/lsp/messages.ts";
import type { Words } from "../locale.ts";
import { say } from "../locale.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { activeDraftEditor } from "./activeDraft.ts";
import { applyVersioned } from "./versionedEdits.ts";

type Form = CopyAnswer["forms"][number];

/** HD 36: II.3.1. */
const FORMS: Readonly<Record<Form, { readonly label: Words; readonly detail: Words }>> = {
  "sao-y": {
    label: { vi: "Sao y bản chính", en: "True copy" },
    detail: { vi: "Nguyên văn, do chính cơ quan ban hành sao", en: "The whole text, by the body that issued it" },
  },
  "sao-luc": {
    label: { vi: "Sao lục", en: "Copy of another body's document" },
    detail: {
      vi: "Toàn văn văn bản của cơ quan khác, do nơi nhận sao",
      en: "The whole text, by a body that received it",
    },
  },
  "trich-sao": {
    label: { vi: "Trích sao", en: "Extract" },
    detail: { vi: "Một phần nội dung", en: "A part of the text" },
  },
};

/** Appends the block of a certified copy to the draft in front; `wanted`: its kind, for key bindings. */
export async function makeCopy(server: LanguageServer, wanted?: unknown): Promise<void> {
  const editor = activeDraftEditor();
  if (editor === undefined || !(await server.ready())) return;
  const draft = editor.document;
  const uri = draft.uri.toString();
  const ask = (form: Form | undefined) => {
    const params: OfCopy = { uri, ...(form !== undefined && { form }) };
    return server.ask("chithi/makeCopy", params);
  };
  let answer = await ask((Object.keys(FORMS) as Form[]).find((form) => form === wanted));
  if (answer !== null && answer.refusal === null && answer.forms.length > 0) {
    const form = await pick(answer.forms);
    // Escape says that nothing is wanted.
    if (form === undefined) return;
    answer = await ask(form);
  }
  if (answer !== null && answer.refusal !== null) {
    void window.showWarningMessage(`${answer.refusal}.`);
    return;
  }
  if (answer === null || !(await applyVersioned(server, draft, answer.edits))) {
    void window.showWarningMessage(
      say({
        vi: "Chưa lập bản sao vì văn bản đang thay đổi hoặc không ghi được. Hãy thử lại.",
        en: "No copy was made, because the text keeps changing or cannot be written. Try again.",
      }),
    );
    return;
  }
  const { start, end } = answer.blank ?? { start: draft.lineAt(draft.lineCount - 1).range.end, end: null };
  const last = end ?? start;
  editor.selection = new Selection(start.line, start.character, last.line, last.character);
  editor.revealRange(new Range(editor.selection.start, editor.selection.end));
}

async function pick(forms: readonly Form[]): Promise<Form | undefined> {
  const items = forms.map((form) => ({ label: say(FORMS[form].label), detail: say(FORMS[form].detail), form }));
  const picked = await window.showQuickPick(items, {
    title: say({ vi: "Lập bản sao", en: "Certified copy" }),
    placeHolder: say({ vi: "Chọn loại bản sao (Hướng dẫn 36, II.3.1)", en: "Choose the kind of copy" }),
  });
  return picked?.form;
}
