import type { LogOutputChannel } from "vscode";
import { Position, Selection, Uri, window } from "vscode";
import { LSPErrorCodes, ResponseError } from "vscode-languageclient";
import type { ImportAnswer } from "../../../server/src/lsp/messages.ts";
import { base64 } from "../base64.ts";
import { say } from "../locale.ts";
import { notify } from "../notify.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { openUntitled } from "./untitledDraft.ts";
import type { RefusedWords } from "./wordFiles.ts";
import { chooseWordFile, readWordFile } from "./wordFiles.ts";

const TOO_LARGE: RefusedWords = {
  tooLarge: (name) => ({
    vi: `Không nhập được ${name}: tệp lớn hơn 64 MB.`,
    en: `${name} was not imported: it is larger than 64 MB.`,
  }),
};

/**
 * Opens an untitled draft with what a Word file says, under its name and in its folder. `chosen`: the file in the Explorer, or the one that a key binding
 * names; anything else asks.
 */
export async function importWord(server: LanguageServer, channel: LogOutputChannel, chosen?: unknown): Promise<void> {
  const title = say({ vi: "Nhập từ Word", en: "Import from Word" });
  const file = await chooseWordFile(chosen, title, say({ vi: "Nhập", en: "Import" }));
  // Escape says that nothing is wanted.
  if (file === undefined) return;
  const name = file.path.split("/").at(-1) ?? "";
  const bytes = await readWordFile(file, name, TOO_LARGE);
  if (bytes === null || !(await server.ready())) return;
  const answer = await ask(server, name, bytes);
  if (answer === null) return;
  if (answer.refusal !== null) {
    void notify.error(
      say({ vi: `Không nhập được ${name}: ${answer.refusal}.`, en: `${name} was not imported: ${answer.refusal}.` }),
    );
    return;
  }
  const draft = await openUntitled(name.replace(/\.[^.]*$/, ""), Uri.joinPath(file, ".."));
  const editor = await window.showTextDocument(draft);
  await editor.edit((builder) => builder.insert(new Position(0, 0), answer.text));
  editor.selection = new Selection(0, 0, 0, 0);
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

/** What was left out or changed: one line in the message, all of it in the log. */
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
