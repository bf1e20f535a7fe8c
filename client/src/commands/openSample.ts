import { Uri, window, workspace } from "vscode";
import { LANGUAGE } from "../server/languageServer.ts";

/** Opens a draft with faults to try things out on: a copy, so that the sample stays as it is. */
export async function openSample(extension: Uri): Promise<void> {
  const sample = Uri.joinPath(extension, "examples/loi-de-muc.chithi");
  const content = new TextDecoder().decode(await workspace.fs.readFile(sample));
  await window.showTextDocument(await workspace.openTextDocument({ language: LANGUAGE, content }));
}
