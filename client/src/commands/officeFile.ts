import type { Uri } from "vscode";
import { FileType, Range, Uri as Uris, WorkspaceEdit, window, workspace } from "vscode";
import type { DraftAnswers } from "../../../server/src/lsp/messages.ts";
import { say } from "../locale.ts";
import { notify } from "../notify.ts";
import type { LanguageServer } from "../server/languageServer.ts";

/** The folder whose office is meant: that of the document in front, else the first; undefined without a folder. */
export function officeFolder(): Uri | undefined {
  const active = window.activeTextEditor?.document.uri;
  const around = active === undefined ? undefined : workspace.getWorkspaceFolder(active);
  return (around ?? workspace.workspaceFolders?.[0])?.uri;
}

/** The text of a file, as it stands in an editor where it is open; undefined for none. */
async function textOf(file: Uri): Promise<string | undefined> {
  const open = workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
  if (open !== undefined) return open.getText();
  try {
    const { type } = await workspace.fs.stat(file);
    return (type & FileType.File) === 0 ? undefined : new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}

/** Writes a file, through its editor where it is open, so that nothing typed there is lost. */
async function write(file: Uri, text: string): Promise<boolean> {
  const open = workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
  if (open === undefined) {
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
    return true;
  }
  const edit = new WorkspaceEdit();
  edit.replace(file, new Range(0, 0, open.lineCount, 0), text);
  return (await workspace.applyEdit(edit)) && (await open.save());
}

/** The body that the answers of a new draft name, where the folder knows another one or none; else null. */
export async function newOffice(server: LanguageServer, folder: Uri, answers: DraftAnswers): Promise<string | null> {
  const uri = Uris.joinPath(folder, "moi.chithi").toString();
  return (await server.ask("chithi/officeFile", { uri, answers })).newOffice;
}

/** Puts what the answers say of the office into the folder's `.chithi.json`, and says so. */
export async function saveOffice(server: LanguageServer, folder: Uri, answers: DraftAnswers): Promise<void> {
  const file = Uris.joinPath(folder, ".chithi.json");
  const uri = Uris.joinPath(folder, "moi.chithi").toString();
  const before = await textOf(file);
  const { text } = await server.ask("chithi/officeFile", {
    uri,
    answers,
    ...(before !== undefined && { text: before }),
  });
  if (text === null) {
    void notify.error(
      say({
        vi: "Chưa lưu được cơ quan: tệp .chithi.json có chỗ sai. Hãy mở tệp, sửa chỗ bị gạch chân rồi làm lại.",
        en: "The office was not saved: .chithi.json has a fault. Mend what is underlined there, then try again.",
      }),
    );
    return;
  }
  const done =
    text === before ||
    (await write(file, text).catch((error: unknown) => {
      console.error(error);
      return false;
    }));
  if (!done) {
    void notify.error(
      say({
        vi: "Chưa lưu được cơ quan: không ghi được tệp .chithi.json vào thư mục đang mở.",
        en: "The office was not saved: .chithi.json cannot be written in this folder.",
      }),
    );
    return;
  }
  // Not waited for: a command must not hang on a message that nobody answers.
  void tell(file);
}

async function tell(file: Uri): Promise<void> {
  const open = say({ vi: "Mở tệp", en: "Open the file" });
  const message = say({
    vi: "Đã lưu cơ quan vào .chithi.json: bản thảo mới, gợi ý và kiểm tra trong thư mục này theo đó.",
    en: "The office was saved in .chithi.json: new drafts, suggestions and checks in this folder follow it.",
  });
  if ((await notify.info(message, open)) === open) await window.showTextDocument(file);
}
