import { commands } from "vscode";
import { say } from "../locale.ts";
import { notify } from "../notify.ts";
import type { DraftsView } from "../views/drafts.ts";

/** Shows the list of drafts and reads the folders again. */
export async function readDraftsAgain(view: DraftsView): Promise<void> {
  await commands.executeCommand("chithi.drafts.focus");
  // Not waited for: an archive takes its time, and the view shows how far it is.
  void view.readAgain().then((result) => {
    if (result === null) return;
    void notify.info(
      say({ vi: `Đã đọc các thư mục đang mở: ${result}.`, en: `The open folders were read: ${result}.` }),
    );
  });
}

/** Stops the reading of the folders. */
export function stopReadingDrafts(view: DraftsView): void {
  if (view.stop()) return;
  void notify.info(say({ vi: "Hiện không đọc thư mục nào nên không có gì để dừng.", en: "No folder is being read." }));
}
