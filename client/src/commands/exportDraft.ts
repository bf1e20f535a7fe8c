import type { QuickPickItem, TextDocument } from "vscode";
import { env, ProgressLocation, QuickPickItemKind, Range, Selection, UIKind, Uri, window, workspace } from "vscode";
import type { ExportAnswer, OfExport } from "../../../server/src/lsp/messages.ts";
import { say } from "../locale.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { activeDraft } from "./activeDraft.ts";

type Format = OfExport["to"];

const NAMES: Readonly<Record<Format, string>> = { docx: "Word", html: "HTML", pdf: "PDF" };

/** Makes a Word file, HTML or PDF of the draft in front, and asks where it goes. */
export async function exportDraft(server: LanguageServer, to: Format): Promise<void> {
  const draft = activeDraft();
  if (draft === undefined || !(await server.ready())) return;
  let answer = await ask(server, draft, to, false);
  if (answer !== null && answer.placeholders.length > 0) {
    if (!(await exportsAnyway(draft, answer, to))) return;
    answer = await ask(server, draft, to, true);
  }
  if (answer === null) {
    void window.showWarningMessage(
      say({
        vi: "Chưa xuất được: bản thảo vừa được đóng, hoặc quá lớn nên không đọc được.",
        en: "Not exported: the draft was closed, or is too large to be read.",
      }),
    );
    return;
  }
  if (answer.content === null) {
    void window.showWarningMessage(`${answer.failure}.`);
    return;
  }
  // The dialog asks before a file that exists is overwritten.
  const target = await window.showSaveDialog({
    title: say({ vi: `Xuất ra ${NAMES[to]}`, en: `Export to ${NAMES[to]}` }),
    defaultUri: suggested(draft, to),
    filters: { [NAMES[to]]: [to] },
    saveLabel: say({ vi: "Xuất", en: "Export" }),
  });
  if (target !== undefined) await write(target, bytesOf(answer.content));
}

function ask(
  server: LanguageServer,
  draft: TextDocument,
  to: Format,
  allowPlaceholders: boolean,
): Thenable<ExportAnswer | null> {
  const chosen = workspace.getConfiguration("chithi", draft).get("export.numbering");
  const numbering = chosen === "tu-dong" ? "tu-dong" : "go-tay";
  const title = say({ vi: `Đang xuất ra ${NAMES[to]}…`, en: `Exporting to ${NAMES[to]}…` });
  return window.withProgress({ location: ProgressLocation.Notification, title }, () =>
    server.ask("chithi/export", { uri: draft.uri.toString(), to, numbering, allowPlaceholders }),
  );
}

interface PlaceItem extends QuickPickItem {
  readonly place?: ExportAnswer["placeholders"][number];
}

/** Shows what is left to fill in; true when the user exports all the same, else the chosen place is shown. */
async function exportsAnyway(draft: TextDocument, { placeholders }: ExportAnswer, to: Format): Promise<boolean> {
  const anyway: PlaceItem = {
    label: `$(export) ${say({ vi: `Vẫn xuất ra ${NAMES[to]}`, en: `Export all the same` })}`,
  };
  const places = placeholders.map(
    (place): PlaceItem => ({
      label: place.text,
      description: say({ vi: `dòng ${place.range.start.line + 1}`, en: `line ${place.range.start.line + 1}` }),
      place,
    }),
  );
  const separator: PlaceItem = {
    label: say({ vi: "Chọn một chỗ để điền", en: "Choose a place to fill it in" }),
    kind: QuickPickItemKind.Separator,
  };
  const picked = await window.showQuickPick([anyway, separator, ...places], {
    title: say({
      vi: `Bản thảo còn ${placeholders.length} chỗ trống chưa điền`,
      en: `The draft has ${placeholders.length} blanks left to fill in`,
    }),
  });
  if (picked?.place !== undefined) {
    const { start, end } = picked.place.range;
    const range = new Range(start.line, start.character, end.line, end.character);
    const editor = await window.showTextDocument(draft, { preview: false });
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range);
  }
  return picked === anyway;
}

/** Beside the draft, under its name; an untitled one goes into the first folder. */
function suggested({ uri, isUntitled }: TextDocument, to: Format): Uri | undefined {
  const name = (uri.path.split("/").at(-1) ?? "")
    .replace(/\.chithi(?:\.md|\.txt)?$/i, "")
    .replace(/\.(?:md|txt)$/i, "");
  if (!isUntitled) return Uri.joinPath(uri, "..", `${name}.${to}`);
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return folder === undefined ? undefined : Uri.joinPath(folder, `${name}.${to}`);
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
}

async function write(target: Uri, content: Uint8Array): Promise<void> {
  const name = target.path.split("/").at(-1) ?? "";
  try {
    await workspace.fs.writeFile(target, content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(
      say({
        vi: `Không ghi được ${name}. Nếu tệp đang mở trong Word, hãy đóng lại rồi xuất lần nữa. (${reason})`,
        en: `Cannot write ${name}. If it is open in Word, close it and export again. (${reason})`,
      }),
    );
    return;
  }
  // Another program opens only what lies on the user's own machine.
  const here = target.scheme === "file" && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  const open = say({ vi: "Mở", en: "Open" });
  const message = say({ vi: `Đã xuất ra ${name}.`, en: `Exported to ${name}.` });
  const choice = await (here ? window.showInformationMessage(message, open) : window.showInformationMessage(message));
  if (choice === open) await env.openExternal(target);
}
