// What each command of the manifest lets its user see.
import * as vscode from "vscode";
import { answering } from "./answers.ts";
import { assertEqual, closeAll } from "./drafts.ts";

const VIETNAMESE = /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ]/iu;

/** What these show is a view or a list beside the editors: menus.test.ts and checking.test.ts look at it. */
const SHOW_A_VIEW: readonly string[] = ["chithi.showTasks"];
const OF_FOLDERS: readonly string[] = ["chithi.chooseFixesInFolder"];

const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs).length;

/** Runs a command; what the user sees of it: a message in Vietnamese, a question, another editor. Null: nothing. */
async function seenOf(command: string): Promise<string | null> {
  const before = tabs();
  let seen: string | null = null;
  await answering(undefined, async ({ said, asked }) => {
    await vscode.commands.executeCommand(command);
    const end = Date.now() + 3_000;
    while (seen === null && Date.now() < end) {
      if (said.some((message) => VIETNAMESE.test(message))) seen = "a message";
      else if (asked.length > 0) seen = "a question";
      else if (tabs() > before) seen = "an editor";
      else await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  return seen;
}

/** The commands of the manifest of which nothing is seen with `file` in front, or with no editor. None may change it. */
export async function silentCommands(file: vscode.Uri | null): Promise<readonly string[]> {
  const commands: readonly { readonly command: string }[] =
    vscode.extensions.getExtension("chithi.chithi")?.packageJSON.contributes.commands;
  const shown = vscode.workspace.workspaceFolders === undefined ? SHOW_A_VIEW : [...SHOW_A_VIEW, ...OF_FOLDERS];
  const silent: string[] = [];
  for (const { command } of commands) {
    await closeAll();
    const other = file === null ? null : await vscode.workspace.openTextDocument(file);
    if (other !== null) await vscode.window.showTextDocument(other, { preview: false });
    if (!shown.includes(command) && (await seenOf(command)) === null) silent.push(command);
    if (other !== null) assertEqual(other.isDirty, false, `${command} has changed it`);
  }
  await closeAll();
  return silent;
}
