import type { TextDocument } from "vscode";
import type { Status } from "../../../server/src/lsp/messages.ts";
import { currentLocale, say } from "../locale.ts";
import { notify } from "../notify.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { countToCorrect, resultText } from "../views/findings.ts";
import { activeDraft } from "./activeDraft.ts";
import { applyVersioned } from "./versionedEdits.ts";

/** Makes every safe fix in the draft in front as one step of undo, and says how many, and what is left. */
export async function fixAll(server: LanguageServer): Promise<void> {
  const draft = activeDraft();
  if (draft === undefined || !(await server.ready())) return;
  // The user may go on typing meanwhile: then the edits are of a text that is out of date.
  const applied = (await applyFixes(server, draft)) ?? (await applyFixes(server, draft));
  if (applied === null) {
    void notify.warn(
      say({
        vi: "Chưa sửa gì vì văn bản đang thay đổi hoặc không ghi được. Hãy thử lại.",
        en: "Nothing was fixed, because the text keeps changing or cannot be written. Try again.",
      }),
    );
    return;
  }
  const status = await server.ask("chithi/check", { uri: draft.uri.toString() });
  const done =
    applied === 0
      ? say({ vi: "Không có lỗi nào tự sửa được", en: "There is nothing to fix automatically" })
      : say({ vi: `Đã sửa ${applied} chỗ`, en: `Fixed ${applied} ${applied === 1 ? "place" : "places"}` });
  const left = status === null ? "" : `; ${leftText(status)}`;
  void notify.info(`${done}${left}.`);
}

/** “còn 1 lỗi cần bạn xem”. */
function leftText({ counts }: Status): string {
  const text = resultText(counts, currentLocale());
  if (countToCorrect(counts) === 0) return text;
  return say({ vi: `còn ${text}`, en: `${text} left` });
}

/** How many fixes were made; null when the text changed before they could be, or cannot be written. */
async function applyFixes(server: LanguageServer, draft: TextDocument): Promise<number | null> {
  const answer = await server.ask("chithi/fixAll", { uri: draft.uri.toString() });
  if (answer === null) return null;
  if (answer.applied === 0) return 0;
  return (await applyVersioned(server, draft, answer.edits)) ? answer.applied : null;
}
