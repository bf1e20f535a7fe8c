import { Range, Selection, Uri, window, workspace } from "vscode";
import type { TaskNode } from "../views/taskItems.ts";

/** Goes to the line of a task in its draft. */
export async function goToTask(node: TaskNode | undefined): Promise<void> {
  if (node === undefined) return;
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
