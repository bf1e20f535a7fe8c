import { Range, Selection, Uri, window, workspace } from "vscode";
import { say } from "../locale.ts";
import { notify } from "../notify.ts";
import type { TaskNode } from "../views/taskItems.ts";

/** Goes to the line of a task in its draft. */
export async function goToTask(node: TaskNode | undefined): Promise<void> {
  if (node === undefined) {
    void notify.info(
      say({
        vi: "Hãy chọn một việc trong khung “Việc và thời hạn” rồi chạy lại lệnh này.",
        en: "Choose a task in the view “Việc và thời hạn”, then run this command again.",
      }),
    );
    return;
  }
  const document = await workspace.openTextDocument(Uri.parse(node.uri, true));
  const line = document.lineAt(Math.min(node.task.line, document.lineCount - 1));
  const at = line.text.indexOf(node.task.task.split(" ").slice(0, 6).join(" "));
  const from = Math.max(at, line.firstNonWhitespaceCharacterIndex);
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  const range = new Range(line.lineNumber, from, line.lineNumber, line.text.length);
  await window.showTextDocument(document, {
    ...(shown?.viewColumn !== undefined && { viewColumn: shown.viewColumn }),
    selection: new Selection(range.start, range.end),
  });
}
