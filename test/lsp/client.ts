import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CodeAction, Diagnostic, DocumentSymbol, TextEdit, WorkspaceEdit } from "vscode-languageserver";

/** A small client of the language server that knows the wire, and nothing of the server's own libraries. */

const root = new URL("../../", import.meta.url);
export const NODE = fileURLToPath(new URL("node_modules/node/bin/node", root));
export const SERVER = fileURLToPath(new URL("dist/server.js", root));

/** The error of a response. */
export class ResponseError extends Error {
  readonly code: number;
  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

export interface Incoming {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { code: number; message: string };
}

/** What `textDocument/publishDiagnostics` carries. */
export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: Diagnostic[];
}

/** What `textDocument/diagnostic` answers. */
export interface Report {
  readonly kind: "full" | "unchanged";
  readonly resultId?: string;
  readonly items: Diagnostic[];
}

type Answer = (params: unknown) => unknown;

/** A program that speaks the protocol, and what it said. */
export class Client {
  /** Everything that came and was no answer to a request, in order. */
  readonly inbox: Incoming[] = [];
  stdout = "";
  stderr = "";
  readonly exited: Promise<number | null>;
  readonly #child;
  #buffer = Buffer.alloc(0);
  #nextId = 1;
  readonly #waiting = new Map<number | string, (message: Incoming) => void>();
  readonly #answers = new Map<string, Answer>();
  readonly #listeners = new Set<() => void>();

  constructor(
    args: readonly string[] = ["--stdio"],
    server: string = SERVER,
    { cwd, env }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
  ) {
    if (!existsSync(server)) throw new Error(`${server} is not built: node esbuild.mjs`);
    this.#child = spawn(NODE, [server, ...args], { stdio: "pipe", cwd, env });
    this.exited = once(this.#child, "close").then(([code]) => code as number | null);
    this.#child.stdin.on("error", () => {}); // the server may be gone: tests look at `exited`
    this.#child.stderr.on("data", (data) => {
      this.stderr += data;
    });
    this.#child.stdout.on("data", (data: Buffer) => {
      this.stdout += data.toString("latin1");
      this.#buffer = Buffer.concat([this.#buffer, data]);
      this.#read();
    });
  }

  #read(): void {
    for (;;) {
      const head = this.#buffer.indexOf("\r\n\r\n");
      if (head < 0) return;
      const length = /^Content-Length: (\d+)/i.exec(this.#buffer.toString("latin1", 0, head));
      if (length === null) return; // not the protocol: the test that looks at stdout says so
      const end = head + 4 + Number(length[1]);
      if (this.#buffer.length < end) return;
      const message = JSON.parse(this.#buffer.toString("utf8", head + 4, end)) as Incoming;
      this.#buffer = this.#buffer.subarray(end);
      this.#receive(message);
    }
  }

  #receive(message: Incoming): void {
    const { id, method } = message;
    const waiting = method === undefined && id != null ? this.#waiting.get(id) : undefined;
    if (waiting !== undefined) {
      this.#waiting.delete(id as number);
      waiting(message);
      return;
    }
    this.inbox.push(message);
    if (method !== undefined && id !== undefined) {
      this.send({ id, result: this.#answers.get(method)?.(message.params) ?? null });
    }
    for (const listener of this.#listeners) listener();
  }

  /** Answers a request of the server; without an answer it gets null. */
  answer(method: string, answer: Answer): void {
    this.#answers.set(method, answer);
  }

  raw(bytes: string | Buffer): void {
    this.#child.stdin.write(bytes);
  }

  endInput(): void {
    this.#child.stdin.end();
  }

  kill(): void {
    this.#child.kill("SIGKILL");
  }

  /** Sends messages, several of them so that they arrive together. */
  send(...messages: readonly object[]): void {
    const framed = messages.map((message) => {
      const body = JSON.stringify({ jsonrpc: "2.0", ...message });
      return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    });
    this.raw(framed.join(""));
  }

  notify(method: string, params?: unknown): void {
    this.send({ method, params });
  }

  /** Sends a request; rejects by a ResponseError. */
  request<R>(method: string, params?: unknown): Promise<R> {
    const id = this.#nextId++;
    return this.#ask(id, { id, method, params });
  }

  /** Sends a request and its cancellation at once. */
  cancelled<R>(method: string, params?: unknown): Promise<R> {
    const id = this.#nextId++;
    return this.#ask(id, { id, method, params }, { method: "$/cancelRequest", params: { id } });
  }

  /** Sends a request, and its cancellation once `signal` says so; the answer is whatever the server gives then. */
  requestUntil<R>(method: string, params: unknown, signal: AbortSignal): Promise<R> {
    const id = this.#nextId++;
    signal.addEventListener("abort", () => this.notify("$/cancelRequest", { id }), { once: true });
    return this.#ask(id, { id, method, params });
  }

  #ask<R>(id: number, ...messages: readonly object[]): Promise<R> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ error, result }) => {
        if (error !== undefined) reject(new ResponseError(error.code, error.message));
        else resolve(result as R);
      });
      this.exited.then((code) => reject(new Error(`the server ended (${code}) before it answered: ${this.stderr}`)));
      this.send(...messages);
    });
  }

  /** The first message of a method, past or future, that fits; each message is given out once. */
  async take<P>(method: string, fits: (params: P) => boolean = () => true): Promise<P> {
    for (;;) {
      const at = this.inbox.findIndex((one) => one.method === method && fits(one.params as P));
      if (at >= 0) return this.inbox.splice(at, 1)[0]?.params as P;
      await new Promise<void>((resolve, reject) => {
        const listener = () => {
          this.#listeners.delete(listener);
          resolve();
        };
        this.#listeners.add(listener);
        this.exited.then((code) => reject(new Error(`the server ended (${code}): ${this.stderr}`)));
      });
    }
  }

  methods(): string[] {
    return this.inbox.flatMap(({ method }) => method ?? []);
  }

  async initialize(capabilities: object = {}, initializationOptions: object = {}): Promise<Record<string, unknown>> {
    const result = await this.request<Record<string, unknown>>("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities,
      initializationOptions: { today: "2026-11-22", ...initializationOptions },
    });
    this.notify("initialized", {});
    return result;
  }

  /** Opens a text. */
  open(uri: string, text: string, version = 1): void {
    this.notify("textDocument/didOpen", { textDocument: { uri, languageId: "chithi", version, text } });
  }

  change(uri: string, version: number, contentChanges: readonly object[]): void {
    this.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
  }

  pull(uri: string, previousResultId?: string): Promise<Report> {
    return this.request("textDocument/diagnostic", { textDocument: { uri }, previousResultId });
  }

  published(uri: string, version?: number): Promise<Published> {
    return this.take<Published>(
      "textDocument/publishDiagnostics",
      (one) => one.uri === uri && (version === undefined || one.version === version),
    );
  }

  symbols(uri: string): Promise<DocumentSymbol[]> {
    return this.request("textDocument/documentSymbol", { textDocument: { uri } });
  }

  actions(uri: string, range: Diagnostic["range"], only?: readonly string[]): Promise<CodeAction[]> {
    const context = { diagnostics: [], ...(only && { only }) };
    return this.request("textDocument/codeAction", { textDocument: { uri }, range, context });
  }

  /** Ends the server as an editor does, and gives the exit code. */
  async stop(): Promise<number | null> {
    await this.request("shutdown");
    this.notify("exit");
    return this.exited;
  }
}

/** What a client that asks for diagnostics declares. */
export const PULLS = { textDocument: { diagnostic: { dynamicRegistration: false } } };

/** The rules of diagnostics, in their order. */
export function rulesOf(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map(({ code }) => code);
}

/** The text after edits that all speak of `text`, as an editor applies them. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const starts = [0];
  for (const { index, 0: eol } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + eol.length);
  const offset = ({ line, character }: { line: number; character: number }) =>
    (starts[line] ?? text.length) + character;
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (result, { range, newText }) => result.slice(0, offset(range.start)) + newText + result.slice(offset(range.end)),
      text,
    );
}

/** The edits of the one document that a workspace edit changes, after a look at its version. */
export function versionedEdits(edit: WorkspaceEdit | undefined, uri: string, version: number): TextEdit[] {
  if (edit?.changes !== undefined) throw new Error("the edit is not versioned");
  const [change, ...others] = edit?.documentChanges ?? [];
  if (change === undefined || others.length > 0 || !("edits" in change)) throw new Error("not one document's edits");
  const { textDocument } = change;
  if (textDocument.uri !== uri || textDocument.version !== version) {
    throw new Error(`the edit speaks of ${textDocument.uri}, version ${textDocument.version}`);
  }
  return change.edits as TextEdit[];
}
