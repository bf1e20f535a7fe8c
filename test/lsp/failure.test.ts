import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { createConnection, createProtocolConnection } from "vscode-languageserver/node";
import { startServer } from "../../server/src/lsp/server.ts";
import { FAULTY } from "./drafts.ts";

it("answers and logs when its own code fails, and goes on", async () => {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const server = createConnection(toServer, toClient);
  startServer(server, {
    version: "0.0.0",
    docsUri: null,
    readFile: null,
    findFiles: null,
    loadWord: () => Promise.reject(new Error("no Word parts")),
    loadUsage: () => Promise.reject(new Error("no model")),
    today: () => {
      throw new Error("đồng hồ hỏng");
    },
  });
  const client = createProtocolConnection(toClient, toServer);
  const logged: string[] = [];
  client.onNotification("window/logMessage", ({ message }: { message: string }) => {
    logged.push(message);
  });
  client.listen();
  const uri = "untitled:a";
  const textDocument = { uri };
  await client.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} });
  await client.sendNotification("textDocument/didOpen", { textDocument: { uri, version: 1, text: FAULTY } });
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  await expect(
    client.sendRequest("textDocument/codeAction", { textDocument, range, context: { diagnostics: [] } }),
  ).rejects.toMatchObject({ code: -32603, message: expect.stringMatching(/^Máy chủ gặp lỗi .*đồng hồ hỏng$/) });
  expect(logged).toEqual([
    expect.stringMatching(/^Không kiểm tra được untitled:a: Error: đồng hồ hỏng/),
    expect.stringMatching(/^Không trả lời được yêu cầu textDocument\/codeAction: Error: đồng hồ hỏng/),
  ]);
  // What needs no clock still works.
  expect(await client.sendRequest("textDocument/documentSymbol", { textDocument })).toHaveLength(6);
  client.dispose();
  server.dispose();
});
