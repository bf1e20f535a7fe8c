import { window } from "vscode";
import type { ActionAnswer } from "../../../server/src/lsp/messages.ts";
import type { Words } from "../locale.ts";
import { say } from "../locale.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { activeDraftEditor } from "./activeDraft.ts";
import { applyAnswer } from "./applyAnswer.ts";

type Form = ActionAnswer<"makeCopy">["forms"][number];

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
  const uri = editor.document.uri.toString();
  const ask = (form: Form | undefined) => server.ask("chithi/makeCopy", { uri, ...(form !== undefined && { form }) });
  let answer = await ask((Object.keys(FORMS) as Form[]).find((form) => form === wanted));
  if (answer !== null && answer.forms.length > 0) {
    const form = await pick(answer.forms);
    // Escape says that nothing is wanted.
    if (form === undefined) return;
    answer = await ask(form);
  }
  await applyAnswer(server, editor, answer);
}

async function pick(forms: readonly Form[]): Promise<Form | undefined> {
  const items = forms.map((form) => ({ label: say(FORMS[form].label), detail: say(FORMS[form].detail), form }));
  const picked = await window.showQuickPick(items, {
    title: say({ vi: "Lập bản sao", en: "Certified copy" }),
    placeHolder: say({ vi: "Chọn loại bản sao (Hướng dẫn 36, II.3.1)", en: "Choose the kind of copy" }),
  });
  return picked?.form;
}
