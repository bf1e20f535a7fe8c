import type { ExtensionContext } from "vscode";
import { commands, window } from "vscode";
import type { Status } from "../../server/src/lsp/messages.ts";
import { check } from "./commands/check.ts";
import { fixAll } from "./commands/fixAll.ts";
import { newDraft } from "./commands/newDraft.ts";
import { showStatus } from "./commands/showStatus.ts";
import type { ClientFactory } from "./server/languageServer.ts";
import { createLanguageServer } from "./server/languageServer.ts";
import { createStatusItem } from "./views/statusItem.ts";

/** What other extensions get, and the suite that runs in VS Code. */
export interface Api {
  /** What the status item shows of a document, by its address; undefined before its first check. */
  status(uri: string): Status | undefined;
  /** The text of the status item; empty while it is hidden. */
  statusText(): string;
}

/** Everything that both hosts share. */
export function activateWith(context: ExtensionContext, create: ClientFactory): Api {
  const channel = window.createOutputChannel("Chỉ thị", { log: true });
  const server = createLanguageServer(create, channel);
  const item = createStatusItem(server.onStatus);
  context.subscriptions.push(
    channel,
    server,
    item,
    commands.registerCommand("chithi.check", () => check(server)),
    commands.registerCommand("chithi.fixAll", () => fixAll(server)),
    commands.registerCommand("chithi.newDraft", newDraft),
    commands.registerCommand("chithi.showStatus", () => showStatus(item)),
  );
  return { status: item.status, statusText: item.text };
}
