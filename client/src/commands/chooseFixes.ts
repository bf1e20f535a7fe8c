import type { CancellationToken, TextDocument } from "vscode";
import { ProgressLocation, Range, ThemeIcon, Uri, WorkspaceEdit, window, workspace } from "vscode";
import { say } from "../locale.ts";
import { notify } from "../notify.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { LANGUAGE } from "../server/languageServer.ts";
import { activeDraft } from "./activeDraft.ts";

/** More drafts than this at once nobody looks through. */
const MOST_DRAFTS = 500;

/**
 * Adds the safe fixes of a draft to an edit; VS Code groups them by the title of their rule where that is wanted. How
 * many there are.
 */
async function addFixes(server: LanguageServer, draft: TextDocument, edit: WorkspaceEdit): Promise<number> {
  const answer = await server.ask("chithi/safeFixes", { uri: draft.uri.toString() });
  if (answer === null || answer.version !== draft.version) return 0;
  for (const { ruleTitle, title, edits } of answer.fixes) {
    const about = {
      label: ruleTitle,
      description: title,
      needsConfirmation: false,
      iconPath: new ThemeIcon("lightbulb"),
    };
    for (const { range, newText } of edits) {
      const { start, end } = range;
      edit.replace(draft.uri, new Range(start.line, start.character, end.line, end.character), newText, about);
    }
  }
  return answer.fixes.length;
}

/** A file that is not there, at a place that every VS Code can ask. */
const NOWHERE = Uri.from({ scheme: "vscode-userdata", path: "/chithi/khong-co" });

/**
 * Shows what would be changed, with a checked box for each change; VS Code makes those whose box stays checked. It shows
 * the list only where something needs to be confirmed, and what needs that is not checked: so it is asked to delete a
 * file that is not there, which it neither lists nor does.
 */
async function show(edit: WorkspaceEdit, count: number): Promise<void> {
  if (count === 0) {
    void notify.info(say({ vi: "Không có lỗi nào tự sửa được.", en: "There is nothing to fix automatically." }));
    return;
  }
  edit.deleteFile(NOWHERE, { ignoreIfNotExists: true }, { label: "", needsConfirmation: true });
  await workspace.applyEdit(edit, { isRefactoring: true });
}

/** Lists the safe fixes of the draft in front, to choose among them. */
export async function chooseFixes(server: LanguageServer): Promise<void> {
  const draft = activeDraft();
  if (draft === undefined || !(await server.ready())) return;
  const edit = new WorkspaceEdit();
  await show(edit, await addFixes(server, draft, edit));
}

/** Lists the safe fixes of all drafts in the folders, to choose among them. */
export async function chooseFixesInFolder(server: LanguageServer): Promise<void> {
  if (workspace.workspaceFolders === undefined) {
    void notify.info(
      say({ vi: "Hãy mở thư mục chứa các bản thảo trước.", en: "Open the folder of the drafts first." }),
    );
    return;
  }
  if (!(await server.ready())) return;
  const title = say({ vi: "Đang tìm những chỗ tự sửa được…", en: "Looking for what can be fixed…" });
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  await window.withProgress(options, async (progress, token: CancellationToken) => {
    const report = (message: string) => progress.report({ message });
    const { drafts } = await server.askLong("chithi/drafts", {}, token, report);
    const faulty = drafts.filter(({ counts }) => counts === null || counts.error + counts.warning + counts.info > 0);
    const edit = new WorkspaceEdit();
    let count = 0;
    for (const [n, { uri }] of faulty.slice(0, MOST_DRAFTS).entries()) {
      if (token.isCancellationRequested) return;
      report(`${n + 1}/${faulty.length}`);
      const draft = await workspace.openTextDocument(Uri.parse(uri, true)).then(undefined, () => undefined);
      if (draft?.languageId === LANGUAGE) count += await addFixes(server, draft, edit);
    }
    // Not waited for: the list stays until somebody has decided.
    void show(edit, count);
  });
}
