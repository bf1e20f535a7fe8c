import type { QuickPickItem, TextDocument } from "vscode";
import { ProgressLocation, QuickPickItemKind, Range, Selection, window, workspace } from "vscode";
import type { ExportAnswer, OfExport } from "../../../server/src/lsp/messages.ts";
import { bytesOf } from "../base64.ts";
import { say } from "../locale.ts";
import { notify } from "../notify.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { activeDraft } from "./activeDraft.ts";
import type { SavedWords } from "./savedFile.ts";
import { besideDraft, writeChosen } from "./savedFile.ts";

type Format = OfExport["to"];

const NAMES: Readonly<Record<Format, string>> = { docx: "Word", html: "HTML", pdf: "PDF" };

const EXPORTED: SavedWords = {
  done: (name) => ({ vi: `Đã xuất ra ${name}.`, en: `Exported to ${name}.` }),
  failed: (name, reason) => ({
    vi: `Không ghi được ${name}. Nếu tệp đang mở trong Word, hãy đóng lại rồi xuất lần nữa. (${reason})`,
    en: `Cannot write ${name}. If it is open in Word, close it and export again. (${reason})`,
  }),
};

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
    void notify.warn(
      say({
        vi: "Chưa xuất được: bản thảo vừa được đóng, hoặc quá lớn nên không đọc được.",
        en: "Not exported: the draft was closed, or is too large to be read.",
      }),
    );
    return;
  }
  if (answer.content === null) {
    void notify.warn(`${answer.failure}.`);
    return;
  }
  // The dialog asks before a file that exists is overwritten.
  const target = await window.showSaveDialog({
    title: say({ vi: `Xuất ra ${NAMES[to]}`, en: `Export to ${NAMES[to]}` }),
    defaultUri: besideDraft(draft, `.${to}`),
    filters: { [NAMES[to]]: [to] },
    saveLabel: say({ vi: "Xuất", en: "Export" }),
  });
  if (target !== undefined) await writeChosen(target, bytesOf(answer.content), EXPORTED);
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
