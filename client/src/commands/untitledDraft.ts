import type { TextDocument } from "vscode";
import { Uri, workspace } from "vscode";

/** Schemes of folders in which VS Code saves an untitled text of a path. Elsewhere it asks where. */
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
 * tab, “Save As” and what is exported of it have that name. `folder`: where it will be saved; undefined: VS Code asks.
 */
export async function openUntitled(name: string, folder: Uri | undefined): Promise<TextDocument> {
  const place = folder !== undefined && SAVED_IN_PLACE.has(folder.scheme) ? folder : undefined;
  for (let n = 1; n <= MOST; n++) {
    const file = `${name}${n === 1 ? "" : `-${n}`}.chithi`;
    const path = place === undefined ? file : Uri.joinPath(place, file).path;
    const uri = Uri.from({ scheme: "untitled", path });
    // One that was just closed may be told to be there for a moment longer.
    if (workspace.textDocuments.some((each) => each.uri.toString() === uri.toString())) continue;
    if (place !== undefined && (await exists(Uri.joinPath(place, file)))) continue;
    return workspace.openTextDocument(uri);
  }
  return workspace.openTextDocument({ language: "chithi" });
}
