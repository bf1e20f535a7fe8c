import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { pinnedNode } from "../../scripts/project.mjs";
import type { TextEdit } from "../../server/src/text/position.ts";

/** A message of a server, and when its last byte came. */
interface Received {
  readonly at: number;
  readonly message: {
    readonly id?: number;
    readonly method?: string;
    readonly params?: { readonly uri?: string; readonly version?: number; readonly diagnostics?: readonly unknown[] };
    readonly result?: { readonly items?: readonly unknown[] };
  };
}

const URI = "file:///bench/draft.chithi";

/** Diagnostics of a server: when they came, and how many. */
interface Told {
  readonly time: number;
  readonly diagnostics: number;
}

/** A server under measurement. Keeps nothing of what it has said, so that its own work disturbs little. */
export interface Connection {
  /** Milliseconds from the start of the process to the first diagnostics, and how many those were. */
  readonly start: (text: string) => Promise<Told>;
  /**
   * Waits until ours has told all of the text that it was started with, where it first told of its first lines alone:
   * milliseconds from the start of the process, and how many diagnostics that were.
   */
  readonly whole: () => Promise<Told>;
  /** Milliseconds from sending an edit to its diagnostics. */
  readonly edit: (edit: TextEdit) => Promise<number>;
  /** How often diagnostics were sent since the first ones. */
  readonly bursts: () => number;
  /** The most memory that the process ever held, in kilobytes. */
  readonly peakMemory: () => number;
  readonly stop: () => void;
}

function frame(message: object): string {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** Calls `receive` with each message of a stream. */
function readMessages(child: ChildProcessWithoutNullStreams, receive: (received: Received) => void): void {
  let chunks: Buffer[] = [];
  let held = 0;
  let wanted = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    held += chunk.length;
    if (held < wanted) return;
    let buffer = Buffer.concat(chunks);
    for (;;) {
      const head = buffer.indexOf("\r\n\r\n");
      wanted = head < 0 ? 0 : head + 4 + Number(/Content-Length: (\d+)/i.exec(buffer.toString("latin1", 0, head))?.[1]);
      if (head < 0 || buffer.length < wanted) break;
      const at = performance.now();
      receive({ at, message: JSON.parse(buffer.toString("utf8", head + 4, wanted)) });
      buffer = buffer.subarray(wanted);
      wanted = 0;
    }
    chunks = [buffer];
    held = buffer.length;
  });
}

/**
 * Starts a server by its program and what follows it. `pulls`: the client asks for diagnostics after each edit instead of
 * waiting for them; `options` go into `initialize`; `uri`: of the draft.
 */
export function connect(server: readonly string[], pulls: boolean, options: object, uri = URI): Connection {
  const began = performance.now();
  const child = spawn(pinnedNode, [...server, "--stdio"], { stdio: "pipe" });
  let version = 1;
  let id = 0;
  let bursts = 0;
  let checked = false;
  let waiting: ((received: Received) => boolean) | null = null;
  let resolve: (received: Received) => void = () => {};
  child.stderr.resume();
  readMessages(child, (received) => {
    if (received.message.method === "textDocument/publishDiagnostics") {
      bursts++;
      latest = toldBy(received);
    }
    if (received.message.method === "chithi/status") checked = true;
    if (waiting?.(received) === true) {
      waiting = null;
      resolve(received);
    }
  });

  function until(wanted: (received: Received) => boolean): Promise<Received> {
    return new Promise((done) => {
      waiting = wanted;
      resolve = done;
    });
  }

  const pull = () => frame({ id: ++id, method: "textDocument/diagnostic", params: { textDocument: { uri } } });
  let latest: Told = { time: Number.NaN, diagnostics: 0 };
  const toldBy = ({ at, message: { params, result } }: Received): Told => ({
    time: at - began,
    diagnostics: (params?.diagnostics ?? result?.items ?? []).length,
  });
  const answered = () => until(({ message }) => message.id === id && message.method === undefined);
  const told = () =>
    until(
      ({ message }) => message.method?.endsWith("publishDiagnostics") === true && message.params?.version === version,
    );

  return {
    async start(text) {
      const capabilities = {
        textDocument: { publishDiagnostics: { versionSupport: true }, ...(pulls && { diagnostic: {} }) },
      };
      const ready = until(({ message }) => message.id === 0);
      const params = { processId: process.pid, rootUri: null, capabilities, initializationOptions: options };
      child.stdin.write(frame({ id: 0, method: "initialize", params }));
      await ready;
      const textDocument = { uri, languageId: "chithi", version, text };
      const opened = frame({ method: "textDocument/didOpen", params: { textDocument } }) + (pulls ? pull() : "");
      const first = pulls ? answered() : told();
      child.stdin.write(frame({ method: "initialized", params: {} }) + opened);
      const found = toldBy(await first);
      bursts = 0;
      return found;
    },
    async whole() {
      // Ours tells the status of a document when all of it was checked, behind the diagnostics.
      if (!checked) await until(({ message }) => message.method === "chithi/status");
      return latest;
    },
    async edit({ range, newText }) {
      version++;
      const params = { textDocument: { uri, version }, contentChanges: [{ range, text: newText }] };
      const changed = frame({ method: "textDocument/didChange", params }) + (pulls ? pull() : "");
      const answer = pulls ? answered() : told();
      const sent = performance.now();
      child.stdin.write(changed);
      return (await answer).at - sent;
    },
    bursts: () => bursts,
    peakMemory() {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      return Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? Number.NaN);
    },
    stop: () => void child.kill("SIGKILL"),
  };
}
