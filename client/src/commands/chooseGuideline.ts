import type { QuickPickItem } from "vscode";
import { Uri, window, workspace } from "vscode";
import type { GuidelineChoice, OfGuideline } from "../../../server/src/lsp/messages.ts";
import { say } from "../locale.ts";
import { notify } from "../notify.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { activeDraft } from "./activeDraft.ts";

interface Place extends QuickPickItem {
  readonly place: OfGuideline["place"];
}

/** Asks by which guideline the draft in front is judged, and whether that holds for it alone or for its folder. */
export async function chooseGuideline(server: LanguageServer): Promise<void> {
  const draft = activeDraft();
  if (draft === undefined || !(await server.ready())) return;
  const uri = draft.uri.toString();
  const choices = await server.ask("chithi/guidelines", { uri });
  if (choices === null) return;
  const title = say({ vi: "Chọn hướng dẫn", en: "Choose the guideline" });
  const items = choices.map(({ name, present, ...rest }: GuidelineChoice) => ({
    ...rest,
    label: name,
    ...(present && { description: say({ vi: "đang áp dụng", en: "applies now" }) }),
  }));
  const choice = await window.showQuickPick(items, {
    title,
    placeHolder: say({ vi: "Xét bản thảo này theo hướng dẫn nào?", en: "By which guideline is the draft judged?" }),
  });
  if (choice === undefined) return;
  const places: Place[] = [
    {
      place: "file",
      label: `$(file) ${say({ vi: "Cho bản thảo này", en: "For this draft" })}`,
      detail: say({
        vi: "Ghi một chú thích ở đầu bản thảo; khi in không có",
        en: "By a comment, which is not printed",
      }),
    },
    {
      place: "folder",
      label: `$(folder) ${say({ vi: "Cho mọi bản thảo của thư mục", en: "For all drafts of the folder" })}`,
      detail: say({ vi: "Ghi vào tệp .chithi.json của cơ quan", en: "In the office's .chithi.json" }),
    },
  ];
  const where = await window.showQuickPick(places, { title: choice.label });
  if (where === undefined) return;
  const answer = await server.ask("chithi/chooseGuideline", { uri, style: choice.style, place: where.place });
  if (answer === null) return;
  if (answer.edits === null) {
    void notify.warn(
      say({
        vi: "Chưa ghi được: tệp .chithi.json đang có chỗ sai, hoặc bản thảo chưa nằm trong thư mục nào.",
        en: "Nothing was written: the .chithi.json has a fault, or the draft lies in no folder yet.",
      }),
    );
    return;
  }
  await workspace.applyEdit(await server.asWorkspaceEdit(answer.edits));
  // What an edit of a file does that is in no editor would else wait for somebody to save it.
  const file = answer.file === null ? undefined : Uri.parse(answer.file, true);
  if (file !== undefined) await (await workspace.openTextDocument(file)).save();
}
