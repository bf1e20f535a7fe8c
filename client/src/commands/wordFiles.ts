import { TabInputCustom, Uri, window, workspace } from "vscode";
import type { Words } from "../locale.ts";
import { say } from "../locale.ts";
import { notify } from "../notify.ts";

/** The editor that shows the pages of a Word file. */
export const WORD_EDITOR = "chithi.word";

/** Larger files go over no wire: the server would refuse them, too. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What is said of a Word file that cannot be used, by its name. */
export interface RefusedWords {
  readonly tooLarge: (name: string) => Words;
}

/**
 * The Word file in the Explorer, of a line of the view “Bản thảo”, or of a key binding, else the one whose pages are in
 * front; where there is none the user is asked.
 */
export async function chooseWordFile(chosen: unknown, title: string, openLabel: string): Promise<Uri | undefined> {
  if (chosen instanceof Uri) return chosen;
  if (typeof chosen === "object" && chosen !== null && "file" in chosen && chosen.file instanceof Uri)
    return chosen.file;
  const shown = window.tabGroups.activeTabGroup.activeTab?.input;
  if (shown instanceof TabInputCustom && shown.viewType === WORD_EDITOR) return shown.uri;
  const files = await window.showOpenDialog({
    canSelectMany: false,
    filters: { [say({ vi: "Tệp Word", en: "Word files" })]: ["docx", "doc"] },
    title,
    openLabel,
  });
  return files?.[0];
}

/** The bytes of a Word file; null where the user was told why there are none. */
export async function readWordFile(file: Uri, name: string, { tooLarge }: RefusedWords): Promise<Uint8Array | null> {
  try {
    const { size } = await workspace.fs.stat(file);
    if (size <= MOST_BYTES) return await workspace.fs.readFile(file);
    void notify.error(say(tooLarge(name)));
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
