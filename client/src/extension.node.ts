import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { ExtensionContext } from "vscode";
import { Uri } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import type { Api } from "./activate.ts";
import { activateWith } from "./activate.ts";
import { NODE_OPTIONS } from "./server/nodeOptions.ts";
import { offerInTerminal } from "./terminal.ts";

/** Where Node runs: the server is a process of its own. */
export function activate(context: ExtensionContext): Api {
  offerInTerminal(context);
  const module = context.asAbsolutePath("dist/server.compiled.js");
  const args = [`--compiled=${context.globalStorageUri.fsPath}`];
  return activateWith(
    context,
    (id, name, options) =>
      new LanguageClient(
        id,
        name,
        { module, args, options: { execArgv: [...NODE_OPTIONS] }, transport: TransportKind.stdio },
        options,
      ),
    documents(),
  );
}

/** The user's folder of documents, as Word proposes it; where he has none his home. */
function documents(): Uri {
  const own = join(homedir(), "Documents");
  return Uri.file(existsSync(own) ? own : homedir());
}
