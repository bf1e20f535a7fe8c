import type { Range, TextDocument, TextEditor } from "vscode";
import { commands, Position, Selection, Uri, window, workspace } from "vscode";
import type { ChecklistEntry } from "../../../server/src/lsp/messages.ts";
import { say } from "../locale.ts";
import { notify } from "../notify.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import type { ChecklistNode } from "../views/checklistItems.ts";
import { gravest } from "../views/checklistItems.ts";
import { applyVersioned } from "./versionedEdits.ts";

type Edits = NonNullable<ChecklistEntry["insertion"]>["edits"];
type PlainRange = NonNullable<ChecklistEntry["range"]>;

/** Shows the draft where it is shown already, with these words selected. */
async function reveal(document: TextDocument, { start, end }: PlainRange | Range): Promise<TextEditor> {
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  return window.showTextDocument(document, {
    ...(shown?.viewColumn !== undefined && { viewColumn: shown.viewColumn }),
    selection: new Selection(start.line, start.character, end.line, end.character),
  });
}

/** The words that a line of the checklist leads to: those that are wrong, else where the component begins. */
function placeOf({ entry, finding }: ChecklistNode): PlainRange | null {
  if (finding !== undefined) return entry.findings[finding]?.range ?? null;
  return (entry.state === "faulty" ? gravest(entry.findings)?.range : undefined) ?? entry.range;
}

/** Goes to a component, or to a finding. */
export async function goToComponent(node: ChecklistNode | undefined): Promise<void> {
  if (node === undefined) return sayToChoose();
  const place = placeOf(node);
  if (place === null) {
    void notify.info(
      say({
        vi: `Bản thảo không có “${node.entry.name}”, và cũng không bắt buộc phải có.`,
        en: `The draft has no “${node.entry.name}”, and need not have it.`,
      }),
    );
    return;
  }
  await reveal(await workspace.openTextDocument(Uri.parse(node.uri, true)), place);
}

/** Goes to what is wrong with a component and opens the list of fixes there. */
export async function fixComponent(node: ChecklistNode | undefined): Promise<void> {
  await goToComponent(node);
  if (node !== undefined) await commands.executeCommand("editor.action.quickFix");
}

/** Puts a missing component in, and selects the first place to fill in. */
export async function insertComponent(server: LanguageServer, node: ChecklistNode | undefined): Promise<void> {
  if (node === undefined) return sayToChoose();
  const document = await workspace.openTextDocument(Uri.parse(node.uri, true));
  // The user may have typed meanwhile: then the checklist is asked for again, at most twice.
  const done = (await tryToInsert(server, document, node)) || (await tryToInsert(server, document, node));
  if (done) return;
  void notify.warn(
    say({
      vi: "Chưa chèn gì vì bản thảo đang thay đổi hoặc không ghi được. Hãy thử lại.",
      en: "Nothing was inserted, because the draft keeps changing or cannot be written. Try again.",
    }),
  );
}

async function tryToInsert(server: LanguageServer, document: TextDocument, { entry }: ChecklistNode): Promise<boolean> {
  if (!(await server.ready())) return false;
  const answer = await server.ask("chithi/checklist", { uri: document.uri.toString() });
  const item = answer?.items.find(({ key }) => key === entry.key);
  if (item === undefined) return false;
  if (item.insertion === null) {
    // It is there by now.
    if (item.range !== null) await reveal(document, item.range);
    return true;
  }
  const { edits } = item.insertion;
  const place = firstBlank(document, edits);
  if (!(await applyVersioned(server, document, edits))) return false;
  const start = document.positionAt(place.from);
  await reveal(document, new Selection(start, document.positionAt(place.to)));
  return true;
}

/** Where the first `[gợi ý]` of inserted text will stand, as offsets; else the end of the text. */
function firstBlank(document: TextDocument, { documentChanges }: Edits): { from: number; to: number } {
  const [edit] = (documentChanges ?? []).flatMap((change) => ("edits" in change ? change.edits : []));
  if (edit === undefined || !("newText" in edit)) return { from: 0, to: 0 };
  const { start } = edit.range;
  const at = document.offsetAt(new Position(start.line, start.character));
  const blank = /\[[^[\]\n]*\]/.exec(edit.newText);
  const from = at + (blank?.index ?? edit.newText.trimEnd().length);
  return { from, to: from + (blank?.[0].length ?? 0) };
}

function sayToChoose(): void {
  void notify.info(
    say({
      vi: "Hãy chọn một thành phần trong khung “Thể thức”.",
      en: "Choose a component in the view “Thể thức” first.",
    }),
  );
}
