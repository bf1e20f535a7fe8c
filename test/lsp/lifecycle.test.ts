import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { Client, NODE, PULLS, SERVER } from "./client.ts";
import { FAULTY } from "./drafts.ts";

const clients: Client[] = [];
function start(...args: ConstructorParameters<typeof Client>): Client {
  const client = new Client(...args);
  clients.push(client);
  return client;
}
afterEach(() => {
  for (const client of clients.splice(0)) client.kill();
});

const code = (error: { code: number }) => error.code;
/** The error code by which a request ends. */
function refusal(request: Promise<unknown>): Promise<number> {
  return request.then((result) => Promise.reject(new Error(`no error but ${JSON.stringify(result)}`)), code);
}

it("says what it can do", async () => {
  const client = start();
  const { capabilities, serverInfo } = await client.initialize();
  expect(capabilities).toEqual({
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: 2 },
    documentSymbolProvider: { label: "Chỉ thị" },
    foldingRangeProvider: true,
    codeActionProvider: { codeActionKinds: ["quickfix", "refactor.rewrite.chithi", "source.fixAll.chithi"] },
    completionProvider: { triggerCharacters: [" ", "-", "/"] },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: { resolveProvider: false },
    selectionRangeProvider: true,
    semanticTokensProvider: expect.objectContaining({ full: true, range: true }),
    workspaceSymbolProvider: { workDoneProgress: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: "\n" },
  });
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(serverInfo).toEqual({ name: "chithi-language-server", version });
});

it("offers diagnostics to be pulled only to clients that pull, and never those of a workspace", async () => {
  const { capabilities } = await start().initialize(PULLS);
  expect(capabilities).toMatchObject({
    diagnosticProvider: { identifier: "chithi", interFileDependencies: false, workspaceDiagnostics: false },
  });
});

it("ends with 0 after shutdown and exit, and with 1 after exit alone", async () => {
  const polite = start();
  await polite.initialize();
  expect(await polite.stop()).toBe(0);
  const rude = start();
  await rude.initialize();
  rude.notify("exit");
  expect(await rude.exited).toBe(1);
});

it("ends when its input ends", async () => {
  const client = start();
  await client.initialize();
  client.endInput();
  expect(await client.exited).toBe(1);
  const after = start();
  await after.initialize();
  await after.request("shutdown");
  after.endInput();
  expect(await after.exited).toBe(0);
});

it("ends when the editor's process is gone", async () => {
  const { pid } = spawnSync(NODE, ["--version"]);
  const client = start();
  await client.request("initialize", { processId: pid, rootUri: null, capabilities: {} });
  expect(await client.exited).toBe(1);
});

it("answers nothing but initialize at first, and nothing after shutdown", async () => {
  const client = start();
  const textDocument = { uri: "untitled:a" };
  expect(await refusal(client.request("textDocument/documentSymbol", { textDocument }))).toBe(-32002);
  expect(await refusal(client.request("shutdown"))).toBe(-32002);
  client.open("untitled:a", FAULTY); // dropped
  await client.initialize();
  expect(await client.symbols("untitled:a")).toEqual([]);
  expect(await refusal(client.request("initialize", { processId: null, rootUri: null, capabilities: {} }))).toBe(
    -32600,
  );
  await client.request("shutdown");
  expect(await refusal(client.symbols("untitled:a"))).toBe(-32600);
  client.notify("exit");
  expect(await client.exited).toBe(0);
});

it("refuses unknown methods and ignores unknown notifications", async () => {
  const client = start();
  await client.initialize();
  client.notify("chithi/chua-co");
  client.notify("$/chua-co", {});
  expect(await refusal(client.request("textDocument/chuaCo", {}))).toBe(-32601);
  expect(await client.stop()).toBe(0);
});

it.each([
  ["initialize", null],
  ["initialize", { capabilities: 5 }],
])("refuses %s with %j", async (method, params) => {
  expect(await refusal(start().request(method, params))).toBe(-32602);
});

it("refuses malformed parameters, and goes on", async () => {
  const client = start();
  await client.initialize(PULLS);
  client.open("untitled:a", FAULTY);
  const textDocument = { uri: "untitled:a" };
  const malformed: [string, unknown][] = [
    ["textDocument/documentSymbol", undefined],
    ["textDocument/documentSymbol", null],
    ["textDocument/documentSymbol", []],
    ["textDocument/documentSymbol", 7],
    ["textDocument/foldingRange", {}],
    ["textDocument/foldingRange", { textDocument: { uri: 7 } }],
    ["textDocument/diagnostic", { textDocument: null }],
    ["textDocument/codeAction", { textDocument }],
    ["textDocument/codeAction", { textDocument, range: { start: { line: 0 } }, context: {} }],
    [
      "textDocument/codeAction",
      {
        textDocument,
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        context: { only: "quickfix" },
      },
    ],
    ["textDocument/onTypeFormatting", { textDocument, ch: "\n" }],
    ["textDocument/onTypeFormatting", { textDocument, position: { line: 1, character: 1.5 }, ch: "\n" }],
    ["chithi/fixAll", {}],
    ["workspace/symbol", undefined],
    ["chithi/check", { uri: null }],
  ];
  for (const [method, params] of malformed) {
    expect(await refusal(client.request(method, params)), `${method} ${JSON.stringify(params)}`).toBe(-32602);
  }
  const before = await client.pull("untitled:a");
  client.notify("textDocument/didOpen", { textDocument: { uri: "untitled:b", text: 5 } });
  client.notify("textDocument/didChange", null);
  // One change is wrong: none is applied.
  client.change("untitled:a", 2, [{ text: "" }, { range: 3, text: "" }]);
  client.notify("textDocument/didClose", [1, 2]);
  client.notify("workspace/didChangeConfiguration", 5);
  client.notify("$/setTrace");
  client.notify("$/cancelRequest");
  client.notify("$/cancelRequest", { id: 999 });
  expect(await client.pull("untitled:a")).toEqual(before);
  expect(client.methods()).toContain("window/logMessage");
  expect(await client.stop()).toBe(0);
});

it("has empty answers for documents that are not open", async () => {
  const client = start();
  await client.initialize(PULLS);
  const uri = "file:///khong/mo.chithi";
  const textDocument = { uri };
  const start0 = { line: 0, character: 0 };
  client.change(uri, 2, [{ text: FAULTY }]);
  client.notify("textDocument/didClose", { textDocument });
  expect(await client.symbols(uri)).toEqual([]);
  expect(await client.request("textDocument/foldingRange", { textDocument })).toEqual([]);
  expect(await client.actions(uri, { start: start0, end: start0 })).toEqual([]);
  expect(
    await client.request("textDocument/onTypeFormatting", { textDocument, position: start0, ch: "\n" }),
  ).toBeNull();
  expect(await client.pull(uri)).toEqual({ kind: "full", items: [] });
  expect(await client.request("chithi/fixAll", { uri })).toBeNull();
  expect(await client.request("chithi/check", { uri })).toBeNull();
});

it("answers a message that is no JSON or no JSON-RPC, and goes on", async () => {
  const client = start();
  await client.initialize();
  client.raw("Content-Length: 7\r\n\r\n{broken");
  for (const body of ["null", "5", "[]", '{"jsonrpc":"2.0"}', '{"id":"x"}']) {
    client.raw(`Content-Length: ${body.length}\r\n\r\n${body}`);
  }
  expect(await client.symbols("untitled:a")).toEqual([]);
  const errors = client.inbox.filter(({ error }) => error !== undefined);
  expect(errors.map(({ id, error }) => [id, error?.code])).toEqual([
    [null, -32700],
    [null, -32600],
    [null, -32600],
    [null, -32600],
    [null, -32600],
    ["x", -32600],
  ]);
  expect(await client.stop()).toBe(0);
});

it.each(["GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "Content-Length: nhiều\r\n\r\n{}", "rác\r\n\r\n"])(
  "ends with one sentence, and no stack trace, on input that is not the protocol: %j",
  async (garbage) => {
    const client = start();
    await client.initialize();
    client.raw(garbage);
    expect(await client.exited).toBe(1);
    expect(client.stderr).toMatch(/^chithi-language-server: dữ liệu vào không theo giao thức ngôn ngữ/);
    expect(client.stderr).not.toMatch(/^\s+at /m);
    expect(client.stdout).not.toMatch(/\s+at .+:\d+:\d+/);
  },
);

it("is one file that needs no node_modules, and writes nothing but the protocol", async () => {
  const folder = mkdtempSync(join(tmpdir(), "chithi-server-"));
  try {
    cpSync(SERVER, join(folder, "server.js"));
    const client = start(["--stdio", "--clientProcessId", String(process.pid)], join(folder, "server.js"), {
      cwd: folder,
    });
    await client.initialize();
    client.open("untitled:a", FAULTY);
    const { diagnostics } = await client.published("untitled:a");
    expect(diagnostics.length).toBeGreaterThan(0);
    // The rules' pages are not beside it here.
    expect(diagnostics.filter(({ codeDescription }) => codeDescription !== undefined)).toEqual([]);
    expect(await client.stop()).toBe(0);
    expect(client.stderr).toBe("");
    expect(client.stdout.startsWith("Content-Length: ")).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it("explains itself on the command line", () => {
  const run = (...args: string[]) => spawnSync(NODE, [SERVER, ...args], { encoding: "utf8", input: "" });
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(run("--version")).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
  expect(run("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("Cách dùng"), stderr: "" });
  expect(run()).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("--stdio") });
  expect(run("--node-ipc")).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("--stdio") });
});
