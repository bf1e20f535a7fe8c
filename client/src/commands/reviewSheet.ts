import type { QuickPickItem, TextDocument } from "vscode";
import { window, workspace } from "vscode";
import type { SheetFormat } from "../../../server/src/lsp/messages.ts";
import { say } from "../locale.ts";
import { notify } from "../notify.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { activeDraft } from "./activeDraft.ts";
import type { SavedWords } from "./savedFile.ts";
import { besideDraft, writeChosen } from "./savedFile.ts";

/**
 * Makes the review sheet of the draft in front: as a Markdown text to be read and changed, or as a page to be printed.
 * `wanted`: the format, for key bindings; anything else asks.
 */
export async function reviewSheet(server: LanguageServer, wanted: unknown): Promise<void> {
  const draft = activeDraft();
  if (draft === undefined) return;
  const format = wanted === "markdown" || wanted === "html" ? wanted : await pick();
  // Escape says that nothing is wanted.
  if (format === undefined || !(await server.ready())) return;
  const sheet = await server.ask("chithi/reviewSheet", { uri: draft.uri.toString(), format });
  if (sheet === null) {
    void notify.warn(
      say({
        vi: "Chưa lập được phiếu: bản thảo vừa được đóng, hoặc quá lớn nên không đọc được.",
        en: "No review was made: the draft was closed, or is too large to be read.",
      }),
    );
    return;
  }
  await (format === "html" ? save(draft, sheet) : show(sheet));
}

interface Choice extends QuickPickItem {
  readonly format: SheetFormat;
}

async function pick(): Promise<SheetFormat | undefined> {
  const choices: Choice[] = [
    {
      format: "html",
      label: `$(file-code) ${say({ vi: "Trang để in (HTML)", en: "A page to print (HTML)" })}`,
      detail: say({
        vi: "Lưu thành tệp khổ A4, mở bằng trình duyệt để in hoặc gửi",
        en: "Saved as a file for A4 paper, to be opened in a browser and printed or sent",
      }),
    },
    {
      format: "markdown",
      label: `$(markdown) ${say({ vi: "Văn bản để xem và sửa (Markdown)", en: "A text to read and change (Markdown)" })}`,
      detail: say({ vi: "Mở ngay bên cạnh bản thảo, chưa lưu", en: "Opened beside the draft, not saved yet" }),
    },
  ];
  const picked = await window.showQuickPick(choices, {
    title: say({ vi: "Lập phiếu góp ý thể thức", en: "Make a review sheet" }),
    placeHolder: say({ vi: "Chọn dạng của phiếu", en: "Choose its form" }),
  });
  return picked?.format;
}

async function show(text: string): Promise<void> {
  const document = await workspace.openTextDocument({ language: "markdown", content: text });
  await window.showTextDocument(document, { preview: false });
}

async function save(draft: TextDocument, text: string): Promise<void> {
  const defaultUri = besideDraft(draft, ".phieu-gop-y.html");
  // The dialog asks before a file that exists is overwritten.
  const target = await window.showSaveDialog({
    ...(defaultUri !== undefined && { defaultUri }),
    filters: { [say({ vi: "Trang HTML", en: "HTML page" })]: ["html"] },
    title: say({ vi: "Lưu phiếu góp ý thể thức", en: "Save the review sheet" }),
  });
  if (target !== undefined) await writeChosen(target, new TextEncoder().encode(text), SAVED);
}

const SAVED: SavedWords = {
  done: (name) => ({ vi: `Đã lưu phiếu góp ý vào ${name}.`, en: `The review sheet is saved as ${name}.` }),
  failed: (name, reason) => ({ vi: `Không ghi được ${name}. (${reason})`, en: `Cannot write ${name}. (${reason})` }),
};
