import type { ExtensionContext } from "vscode";
import { Uri, workspace } from "vscode";
import type { MessageTransports } from "vscode-languageclient/browser";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import type { Api } from "./activate.ts";
import { activateWith } from "./activate.ts";
import { base64 } from "./base64.ts";

/** In the browser: the server is a worker. */
export function activate(context: ExtensionContext): Api {
  const bundle = Uri.joinPath(context.extensionUri, "dist/server.js");
  const word = Uri.joinPath(context.extensionUri, "dist/word.browser.js");
  const usage = Uri.joinPath(context.extensionUri, "dist/tu-dung.bin");
  let wordAddress: Promise<string> | undefined;
  return activateWith(context, (id, name, options) => {
    const client = new LanguageClient(id, name, () => startWorker(bundle), options);
    // Asked for by the first Word file; each server that is started may ask again.
    client.onRequest("chithi/wordBundle", () => {
      wordAddress ??= workerAddress(word);
      return wordAddress;
    });
    client.onRequest("chithi/usageModel", async () => base64(await workspace.fs.readFile(usage)));
    return client;
  });
}

/** The library does not know the workers of VS Code's web worker host for what they are, so it gets their two ends. */
async function startWorker(bundle: Uri): Promise<MessageTransports> {
  const worker = new Worker(await workerAddress(bundle));
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}

/** VS Code starts no worker from a remote machine's file, and loads none into one; from a copy in memory it does. */
async function workerAddress(bundle: Uri): Promise<string> {
  if (bundle.scheme !== "vscode-remote") return bundle.toString(true);
  const script = await workspace.fs.readFile(bundle);
  return URL.createObjectURL(new Blob([script as BlobPart], { type: "text/javascript" }));
}
