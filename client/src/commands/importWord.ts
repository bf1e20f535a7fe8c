import type { LogOutputChannel } from "vscode";
import { Uri, window, workspace } from "vscode";
import { LSPErrorCodes, ResponseError } from "vscode-languageclient";
import type { ImportAnswer } from "../../../server/src/lsp/messages.ts";
import { base64 } from "../base64.ts";
import { say } from "../locale.ts";
import { notify } from "../notify.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { LANGUAGE } from "../server/languageServer.ts";

/** Larger files go over no wire: the server would refuse them, too. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Opens an untitled draft with what a Word file says. `chosen`: the file in the Explorer, or the one that a key binding
 * names; anything else asks.
 */
export async function importWord(server: LanguageServer, channel: LogOutputChannel, chosen?: unknown): Promise<void> {
  const file = chosen instanceof Uri ? chosen : await pick();
  // Escape says that nothing is wanted.
  if (file === undefined) return;
  const name = file.path.split("/").at(-1) ?? "";
  const bytes = await read(file, name);
  if (bytes === null || !(await server.ready())) return;
  const answer = await ask(server, name, bytes);
  if (answer === null) return;
  if (answer.refusal !== null) {
    void notify.error(
      say({ vi: `Không nhập được ${name}: ${answer.refusal}.`, en: `${name} was not imported: ${answer.refusal}.` }),
    );
    return;
  }
  const document = await workspace.openTextDocument({ language: LANGUAGE, content: answer.text });
  await window.showTextDocument(document);
  // Not waited for: a command must not hang on a message that nobody answers.
  void tell(name, answer, channel);
}

/** Null where there is no answer: the user stopped it, which the server lets him do, or was told why. */
async function ask(server: LanguageServer, name: string, bytes: Uint8Array): Promise<ImportAnswer | null> {
  try {
    return await server.ask("chithi/importWord", { data: base64(bytes) });
  } catch (error) {
    if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled) return null;
    void notify.error(
      say({
        vi: `Chưa nhập được ${name} vì bộ kiểm tra của Chỉ thị không trả lời. Hãy thử lại.`,
        en: `${name} was not imported, because Chỉ thị's checker does not answer. Try again.`,
      }),
    );
    return null;
  }
}

async function pick(): Promise<Uri | undefined> {
  const files = await window.showOpenDialog({
    canSelectMany: false,
    filters: { [say({ vi: "Tệp Word", en: "Word files" })]: ["docx", "doc"] },
    title: say({ vi: "Nhập từ Word", en: "Import from Word" }),
    openLabel: say({ vi: "Nhập", en: "Import" }),
  });
  return files?.[0];
}

async function read(file: Uri, name: string): Promise<Uint8Array | null> {
  try {
    const { size } = await workspace.fs.stat(file);
    if (size <= MOST_BYTES) return await workspace.fs.readFile(file);
    void notify.error(
      say({
        vi: `Không nhập được ${name}: tệp lớn hơn 64 MB.`,
        en: `${name} was not imported: it is larger than 64 MB.`,
      }),
    );
  } catch {
    void notify.error(
      say({
        vi: `Không mở được ${name}: tệp không còn, hoặc bạn không có quyền đọc.`,
        en: `${name} cannot be opened: it is gone, or you may not read it.`,
      }),
    );
  }
  return null;
}

/** What was left out or changed: in one line, and all of it in the log for whoever wants to read it. */
async function tell(name: string, { warnings }: ImportAnswer, channel: LogOutputChannel): Promise<void> {
  const [first] = warnings;
  if (first === undefined) return;
  for (const warning of warnings) channel.info(`${name}: ${warning}`);
  if (warnings.length === 1) {
    void notify.info(`${first}.`);
    return;
  }
  const all = say({ vi: "Xem tất cả", en: "Show all" });
  const message = say({
    vi: `Đã nhập ${name}, có ${warnings.length} điều cần xem lại. ${first}.`,
    en: `Imported ${name}, with ${warnings.length} things to look at. ${first}.`,
  });
  if ((await notify.info(message, all)) === all) channel.show();
}
