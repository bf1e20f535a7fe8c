import { commands } from "vscode";
import { currentLocale, say } from "../locale.ts";
import { notify } from "../notify.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { countsText, resultText } from "../views/findings.ts";
import { kindText, reasonText } from "../views/statusText.ts";
import { activeDraft } from "./activeDraft.ts";

/** Checks the draft in front, shows the list of findings, and says how many there are. */
export async function check(server: LanguageServer): Promise<void> {
  const draft = activeDraft();
  if (draft === undefined || !(await server.ready())) return;
  const status = await server.ask("chithi/check", { uri: draft.uri.toString() });
  if (status === null) {
    void notify.warn(
      say({
        vi: "Bản thảo vừa được đóng nên không kiểm tra được.",
        en: "The draft was closed, so it cannot be checked.",
      }),
    );
    return;
  }
  const locale = currentLocale();
  if (status.styleReason === null) {
    void notify.warn(`${reasonText(status, locale)}.`);
    return;
  }
  const kind = kindText(status);
  const by = status.styleName === "" ? reasonText(status, locale) : status.styleName;
  // A check on request shows notes and hints as well.
  if (countsText(status.counts, locale) !== "") await commands.executeCommand("workbench.actions.view.problems");
  void notify.info(`${kind}: ${resultText(status.counts, locale)} (${by}).`);
}
