import type { TextDocument } from "vscode";
import { workspace } from "vscode";
import type { ActionAnswer, ActionName } from "../../../server/src/lsp/messages.ts";
import type { LanguageServer } from "../server/languageServer.ts";

type Edits = ActionAnswer<ActionName>["edits"];

/**
 * Makes the server's edits in a draft as one step of undo. False when the draft is no longer the one that they speak
 * of, or cannot be written: then nothing is changed.
 */
export async function applyVersioned(server: LanguageServer, draft: TextDocument, edits: Edits): Promise<boolean> {
  const edit = await server.asWorkspaceEdit(edits);
  const ofThisVersion = (edits.documentChanges ?? []).every(
    (change) => "textDocument" in change && change.textDocument.version === draft.version,
  );
  return ofThisVersion && (await workspace.applyEdit(edit));
}

/** True when the server found nothing to change. */
export function isEmpty(edits: Edits): boolean {
  return (edits.documentChanges ?? []).length === 0;
}
