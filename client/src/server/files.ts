import { RelativePattern, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { ClientRequests } from "../../../server/src/lsp/messages.ts";

const DRAFTS = "**/*.{chithi,chithi.md,chithi.txt}";
const NOT_DRAFTS = "**/node_modules/**";

type Params<M extends keyof ClientRequests> = ClientRequests[M]["params"];

/** Reads files for the server, which in the browser and on virtual file systems cannot reach them itself. */
export function answerFiles(client: BaseLanguageClient): void {
  client.onRequest("chithi/readFile", async ({ uri }: Params<"chithi/readFile">) => {
    try {
      return new TextDecoder("utf-8").decode(await workspace.fs.readFile(Uri.parse(uri, true)));
    } catch {
      return null;
    }
  });
  client.onRequest("chithi/findFiles", async ({ folder, most }: Params<"chithi/findFiles">) => {
    const pattern = new RelativePattern(Uri.parse(folder, true), DRAFTS);
    return (await workspace.findFiles(pattern, NOT_DRAFTS, most)).map((uri) => uri.toString());
  });
}
