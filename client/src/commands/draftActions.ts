import type { Disposable } from "vscode";
import { commands } from "vscode";
import type { Requests } from "../../../server/src/lsp/messages.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import type { TextPreview } from "../views/textPreview.ts";
import { activeDraftEditor } from "./activeDraft.ts";
import { applyAnswer } from "./applyAnswer.ts";
import { DRAFT_COMMANDS } from "./draftCommands.ts";
import { fixAll } from "./fixAll.ts";
import { makeCopy } from "./makeCopy.ts";
import { moveToNewest } from "./moveToNewest.ts";

type Listed = (typeof DRAFT_COMMANDS)[number];
/** The commands that talk with the user before or after their edits, by name. All others just run their action. */
type Conversations = { readonly [id in Listed["id"]]?: (argument: unknown) => Promise<void> };

/** Runs a draft action on the draft in front, at its caret. */
async function run(server: LanguageServer, { action, decides }: Listed): Promise<void> {
  const editor = activeDraftEditor();
  if (editor === undefined || !(await server.ready())) return;
  const { line, character } = editor.selection.active;
  const at = { uri: editor.document.uri.toString(), position: { line, character } };
  // The list and the types of the requests are made from one table, in which each command decides what its action takes.
  const params = { ...at, ...decides } as Requests[`chithi/${typeof action}`]["params"];
  await applyAnswer(server, editor, await server.ask(`chithi/${action}`, params as never));
}

/** Registers the commands of the draft actions. */
export function registerDraftActions(server: LanguageServer, preview: TextPreview): Disposable[] {
  const conversations: Conversations = {
    "chithi.fixAll": () => fixAll(server),
    "chithi.moveToNewest": () => moveToNewest(server, preview),
    "chithi.makeCopy": (form) => makeCopy(server, form),
  };
  return DRAFT_COMMANDS.map((listed) =>
    commands.registerCommand(listed.id, conversations[listed.id] ?? (() => run(server, listed))),
  );
}
