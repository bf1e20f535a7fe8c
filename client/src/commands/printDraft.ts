import type { ExtensionContext } from "vscode";
import { env, UIKind, Uri, workspace } from "vscode";
import { say } from "../locale.ts";
import { notify } from "../notify.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { exportedDraft, saveExported } from "./exportDraft.ts";

/** The folder, in the extension's own, of the pages that were opened to be printed. */
const FOLDER = "in";

/**
 * Opens the pages of the draft in front in the browser, which prints them. Where VS Code runs in a browser itself, or on
 * another machine, no other program can open a file: then the page is saved where the user says.
 */
export async function printDraft(server: LanguageServer, { globalStorageUri }: ExtensionContext): Promise<void> {
  const made = await exportedDraft(server, "html", { vi: "Vẫn in", en: "Print all the same" });
  if (made === undefined) return;
  const here = globalStorageUri.scheme === "file" && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  if (!here) {
    await saveExported(made, "html");
    return;
  }
  const name = (made.draft.uri.path.split("/").at(-1) ?? "").replace(/[^\p{L}\p{N}.-]+/gu, "-");
  const page = Uri.joinPath(globalStorageUri, FOLDER, `${name}.html`);
  await workspace.fs.writeFile(page, made.content);
  await env.openExternal(page);
  void notify.info(
    say({
      vi: "Các trang đã mở trong trình duyệt. Nhấn Ctrl+P ở đó để in.",
      en: "The pages are open in the browser. Press Ctrl+P there to print them.",
    }),
  );
}
