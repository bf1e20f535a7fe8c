import type { TextDocument } from "vscode";
import { Uri, workspace } from "vscode";

/** Schemes of folders in which VS Code saves an untitled text of a path, without asking where. */
const SAVED_IN_PLACE: ReadonlySet<string> = new Set(["file", "vscode-remote"]);
/** How many drafts may have one name, told apart by a number. */
const MOST = 100;

async function exists(file: Uri): Promise<boolean> {
  return workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}

/**
 * Opens an empty untitled draft under a name, `NAME.chithi` or the first of `NAME-2.chithi`, … that nothing has yet: its
 * tab, “Save As” and what is exported of it have that name. `folder`: where it will be saved; where there is none it has
 * no name of its own, and VS Code asks: a name without a folder would be saved at the root of the disk.
 */
export async function openUntitled(name: string, folder: Uri | undefined): Promise<TextDocument> {
  const place = folder !== undefined && SAVED_IN_PLACE.has(folder.scheme) ? folder : undefined;
  for (let n = 1; place !== undefined && n <= MOST; n++) {
    const file = `${name}${n === 1 ? "" : `-${n}`}.chithi`;
    const uri = Uri.from({ scheme: "untitled", path: Uri.joinPath(place, file).path });
    // One that was just closed may be told to be there for a moment longer.
    if (workspace.textDocuments.some((each) => each.uri.toString() === uri.toString())) continue;
    if (await exists(Uri.joinPath(place, file))) continue;
    return workspace.openTextDocument(uri);
  }
  return workspace.openTextDocument({ language: "chithi" });
}
