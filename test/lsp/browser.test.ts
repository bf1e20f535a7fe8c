import { readFileSync } from "node:fs";
import vm from "node:vm";
import { expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver";
import { rulesOf } from "./client.ts";
import { FAULTY } from "./drafts.ts";

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** Runs the bundle with what a web worker has, and nothing of Node. */
function startWorker() {
  const listeners = new Set<(message: Message) => void>();
  const scope: Record<string, unknown> & { onmessage?: (event: { data: unknown }) => void } = {
    addEventListener: () => {},
    postMessage: (message: Message) => {
      // As in a browser: only what can be cloned goes over, and it arrives later.
      const clone = structuredClone(message);
      setTimeout(() => {
        for (const listener of listeners) listener(clone);
      }, 0);
    },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    console,
    crypto,
    TextEncoder,
    TextDecoder,
    atob,
    queueMicrotask,
  };
  scope.self = scope;
  vm.runInNewContext(readFileSync(new URL("../../dist/server.js", import.meta.url), "utf8"), scope);
  const send = (message: object) => scope.onmessage?.({ data: structuredClone({ jsonrpc: "2.0", ...message }) });
  const next = (fits: (message: Message) => boolean) =>
    new Promise<Message>((resolve) => {
      const listener = (message: Message) => {
        if (!fits(message)) return;
        listeners.delete(listener);
        resolve(message);
      };
      listeners.add(listener);
    });
  return {
    notify: (method: string, params: unknown) => send({ method, params }),
    answer: (id: number, result: unknown) => send({ id, result }),
    received: (method: string) => next((message) => message.method === method),
    request(id: number, method: string, params: unknown) {
      const answer = next((message) => message.id === id && message.method === undefined);
      send({ id, method, params });
      return answer;
    },
  };
}

it("runs in a web worker: pushes, outlines, and has no file addresses to link", async () => {
  const worker = startWorker();
  const uri = "vscode-vfs://github/son-ha/chi-thi.chithi";
  const early = await worker.request(1, "textDocument/documentSymbol", { textDocument: { uri } });
  expect(early).toMatchObject({ error: { code: -32002 } });
  await worker.request(2, "initialize", {
    processId: null,
    rootUri: null,
    capabilities: {},
    initializationOptions: { today: "2026-11-22" },
  });
  const pushed = worker.received("textDocument/publishDiagnostics");
  worker.notify("textDocument/didOpen", { textDocument: { uri, languageId: "chithi", version: 1, text: FAULTY } });
  const { diagnostics } = (await pushed).params as { diagnostics: Diagnostic[] };
  expect(rulesOf(diagnostics)).toContain("so-ky-hieu/them-so-0");
  expect(diagnostics.filter(({ codeDescription }) => codeDescription !== undefined)).toEqual([]);
  const { result } = await worker.request(3, "textDocument/documentSymbol", { textDocument: { uri } });
  expect(result).toMatchObject([{ name: "Phần đầu văn bản" }, {}, {}, {}, {}, {}]);
});

it("does not wait for files that the client reads, and checks again when they come", async () => {
  const worker = startWorker();
  const uri = "vscode-vfs://github/chi-thi.chithi";
  await worker.request(1, "initialize", {
    processId: null,
    rootUri: null,
    capabilities: {},
    initializationOptions: { today: "2026-11-22" },
  });
  const asked = worker.received("chithi/readFile");
  const early = worker.received("textDocument/publishDiagnostics");
  worker.notify("textDocument/didOpen", { textDocument: { uri, languageId: "chithi", version: 1, text: FAULTY } });
  const rules = async (pushed: Promise<Message>) =>
    rulesOf(((await pushed).params as { diagnostics: Diagnostic[] }).diagnostics);
  const { id, params } = await asked;
  expect(params).toEqual({ uri: "vscode-vfs://github/.chithi.json" });
  expect(await rules(early)).toContain("so-ky-hieu/them-so-0");
  const late = worker.received("textDocument/publishDiagnostics");
  worker.answer(id as number, '{ "rules": { "so-ky-hieu/them-so-0": "off" } }');
  expect(await rules(late)).not.toContain("so-ky-hieu/them-so-0");
});

it("reads the model of usual wording through the client, once a draft was checked", async () => {
  const worker = startWorker();
  const uri = "vscode-vfs://github/son-ha/chi-thi.chithi";
  await worker.request(1, "initialize", { processId: null, rootUri: null, capabilities: {} });
  worker.notify("initialized", {});
  const asked = worker.received("chithi/usageModel");
  const text = `${FAULTY}\nChủ động ứng phó trong mọi hình huống.\n`;
  worker.notify("textDocument/didOpen", { textDocument: { uri, languageId: "chithi", version: 1, text } });
  const { id } = await asked;
  const told = worker.received("textDocument/publishDiagnostics");
  const model = readFileSync(new URL("../../dist/tu-dung.bin", import.meta.url));
  worker.answer(id as number, model.toString("base64"));
  const { diagnostics } = (await told).params as { diagnostics: Diagnostic[] };
  expect(rulesOf(diagnostics)).toContain("chu/nham-tu");
});
