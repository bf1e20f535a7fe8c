import type { TextDocument } from "vscode";
import { env, UIKind, Uri, workspace } from "vscode";
import type { Words } from "../locale.ts";
import { say } from "../locale.ts";
import { notify } from "../notify.ts";

/**
 * A file beside the draft, under its name and with this ending; of an untitled one in the first folder, and where no
 * folder is open in the one where the draft will be saved.
 */
export function besideDraft({ uri, isUntitled }: TextDocument, ending: string): Uri | undefined {
  const name = (uri.path.split("/").at(-1) ?? "")
    .replace(/\.chithi(?:\.md|\.txt)?$/i, "")
    .replace(/\.(?:md|txt)$/i, "");
  if (!isUntitled) return Uri.joinPath(uri, "..", `${name}${ending}`);
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (folder !== undefined) return Uri.joinPath(folder, `${name}${ending}`);
  return uri.path.startsWith("/") ? Uri.joinPath(Uri.file(uri.path), "..", `${name}${ending}`) : undefined;
}

/** What is said of a file that was written, or could not be, by its name. */
export interface SavedWords {
  readonly done: (name: string) => Words;
  readonly failed: (name: string, reason: string) => Words;
}

/** Writes the file that the user has chosen, and offers to open it. */
export async function writeChosen(target: Uri, content: Uint8Array, { done, failed }: SavedWords): Promise<void> {
  const name = target.path.split("/").at(-1) ?? "";
  try {
    await workspace.fs.writeFile(target, content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void notify.error(say(failed(name, reason)));
    return;
  }
  // Not waited for: a command must not hang on a message that nobody answers.
  void offerToOpen(target, say(done(name)));
}

async function offerToOpen(target: Uri, message: string): Promise<void> {
  // Another program opens only what lies on the user's own machine.
  const here = target.scheme === "file" && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  const open = say({ vi: "Mở", en: "Open" });
  const choice = await (here ? notify.info(message, open) : notify.info(message));
  if (choice === open) await env.openExternal(target);
}
