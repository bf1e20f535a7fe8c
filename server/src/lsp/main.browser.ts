import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { version } from "../../../package.json";
import { dayOf } from "../style/date.ts";
import { createGate } from "./gate.ts";
import { startServer } from "./server.ts";

// The language server in a web worker: messages are objects, not bytes.
const worker = self as DedicatedWorkerGlobalScope;
const writer = new BrowserMessageWriter(worker);
const gate = createGate(writer);
const connection = createConnection(new BrowserMessageReader(worker), writer, { messageStrategy: gate.strategy });
startServer(connection, { version, today: () => dayOf(new Date()), docsUri: null, readFile: null, findFiles: null });
