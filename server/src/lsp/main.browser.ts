import type { Connection } from "vscode-languageserver";
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { version } from "../../../package.json";
import { dayOf } from "../service.ts";
import type { WordParts } from "./exporting.ts";
import type { ClientRequests } from "./messages.ts";
import { startServer } from "./server.ts";
import { createGate } from "./transport/gate.ts";

// The language server in a web worker: messages are objects, not bytes.
const worker = self as DedicatedWorkerGlobalScope;
const writer = new BrowserMessageWriter(worker);
const gate = createGate(writer);
const connection = createConnection(new BrowserMessageReader(worker), writer, { messageStrategy: gate.strategy });

/** What word.browser.js puts into the worker. */
declare const chithiWord: WordParts | undefined;

/** A worker knows no folder of its own: the client says where the Word parts are. */
async function loadWord({ sendRequest }: Connection): Promise<WordParts> {
  if (typeof chithiWord === "undefined") {
    const params: ClientRequests["chithi/wordBundle"]["params"] = null;
    worker.importScripts(await sendRequest("chithi/wordBundle", params));
  }
  if (typeof chithiWord === "undefined") throw new Error("word.browser.js did not load");
  return chithiWord;
}

/** Files travel as base64. */
async function loadUsage({ sendRequest }: Connection): Promise<Uint8Array> {
  const params: ClientRequests["chithi/usageModel"]["params"] = null;
  const content: ClientRequests["chithi/usageModel"]["result"] = await sendRequest("chithi/usageModel", params);
  return Uint8Array.from(atob(content), (byte) => byte.charCodeAt(0));
}

startServer(connection, {
  version,
  today: () => dayOf(new Date()),
  docsUri: null,
  readFile: null,
  findFiles: null,
  loadWord,
  loadUsage,
});
