import { window } from "vscode";
import { say } from "../locale.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { activeDraft } from "./activeDraft.ts";
import { applyVersioned } from "./versionedEdits.ts";

/** Joins the broken lines of the draft in front to paragraphs, and says how many there were. */
export async function joinLines(server: LanguageServer): Promise<void> {
  const draft = activeDraft();
  if (draft === undefined || !(await server.ready())) return;
  const answer = await server.ask("chithi/joinLines", { uri: draft.uri.toString() });
  if (answer?.joined === 0) {
    void window.showInformationMessage(
      say({ vi: "Không có dòng nào bị ngắt cần nối.", en: "There are no broken lines to join." }),
    );
    return;
  }
  if (answer === null || !(await applyVersioned(server, draft, answer.edits))) {
    void window.showWarningMessage(
      say({
        vi: "Chưa nối gì vì bản thảo đang thay đổi hoặc không ghi được. Hãy thử lại.",
        en: "Nothing was joined, because the draft keeps changing or cannot be written. Try again.",
      }),
    );
    return;
  }
  void window.showInformationMessage(
    say({
      vi: `Đã nối ${answer.joined} chỗ ngắt dòng.`,
      en: `Joined ${answer.joined} line ${answer.joined === 1 ? "break" : "breaks"}.`,
    }),
  );
}
