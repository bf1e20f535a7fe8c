// The draft of the workspace that others cite. It lies there from the beginning: in the Node host nothing tells of a
// file that is made later.
import * as vscode from "vscode";
import { findings, open, until } from "./drafts.ts";
import { workspaceUri } from "./host.ts";

/** The document that co-loi.chithi cites in its first section. */
export const CITED = "vien-dan/08-ct-tu.chithi";

export function citedUri(): vscode.Uri {
  return workspaceUri(CITED);
}

/** Waits until the cited draft is known to the server. */
export async function citedDraftKnown(): Promise<void> {
  // The first draft that is opened starts the server.
  await findings((await open("co-loi.chithi")).document);
  await until("the draft is known", async () => (await found("08-CT/TU")).length > 0);
}

/** The drafts of the workspace that a search finds, read from their files where that was not done. */
export async function found(query: string): Promise<vscode.SymbolInformation[]> {
  return vscode.commands.executeCommand("vscode.executeWorkspaceSymbolProvider", query);
}
