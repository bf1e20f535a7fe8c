import type { TextDocument } from "vscode";
import { workspace } from "vscode";
import type { ActionAnswer, ActionName } from "../../../server/src/lsp/messages.ts";
import type { LanguageServer } from "../server/languageServer.ts";

type Edits = ActionAnswer<ActionName>["edits"];

/** True where the server computed the edits from the text that the draft has now. */
export function areOfNow(edits: Edits, draft: TextDocument): boolean {
  return (edits.documentChanges ?? []).every(
    (change) => "textDocument" in change && change.textDocument.version === draft.version,
  );
}

/**
 * Makes the server's edits in a draft as one step of undo. False when the draft is no longer the one that they speak
 * of, or cannot be written: then nothing is changed.
 */
export async function applyVersioned(server: LanguageServer, draft: TextDocument, edits: Edits): Promise<boolean> {
  const edit = await server.asWorkspaceEdit(edits);
  return areOfNow(edits, draft) && (await workspace.applyEdit(edit));
}

/** True when the server found nothing to change. */
export function isEmpty(edits: Edits): boolean {
  return (edits.documentChanges ?? []).length === 0;
}
