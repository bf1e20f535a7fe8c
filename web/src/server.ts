import type { Transport } from "@codemirror/lsp-client";
import { LSPClient } from "@codemirror/lsp-client";
import type {
  ActionRequests,
  NewDraftRequests,
  Notifications,
  Requests,
  WordRequests,
  WorkspaceRequests,
} from "../../server/src/lsp/messages.ts";
import type { Locale } from "./words.ts";

/** The one draft of the page. The server looks for the office's configuration beside it. */
export const DRAFT = "trang:///ban-thao.chithi";
const CONFIGURATION = "trang:///.chithi.json";
/** A large Word file is read for that long at most, in milliseconds. */
const PATIENCE = 180_000;

type All = Requests & ActionRequests & NewDraftRequests & WordRequests & WorkspaceRequests;

/** The language server in its worker, as the page speaks to it. */
export interface Server {
  readonly client: LSPClient;
  /** Asks about the text as it is now: what was typed is sent first. */
  ask<M extends keyof All>(method: M, params: All[M]["params"]): Promise<All[M]["result"]>;
  /** A request of the protocol itself. */
  request<P, R>(method: string, params: P): Promise<R>;
  setSettings(settings: { readonly locale: Locale; readonly style: string }): void;
}

export interface ServerOptions {
  /** Addresses of the server's script and of the Word parts, as a worker loads them. */
  readonly script: string;
  readonly word: () => Promise<string>;
  /** The bytes of the model of usual wording, in Base64. */
  readonly usageModel: () => Promise<string>;
  /** The office's `.chithi.json`, or null. */
  readonly configuration: string | null;
  readonly locale: Locale;
  readonly on: {
    readonly diagnostics: (params: unknown) => void;
    readonly status: (status: Notifications["chithi/status"]) => void;
    readonly failure: () => void;
  };
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly capabilities?: { textDocument?: { diagnostic?: unknown } } };
}

/** Strings on the client's side, objects on the worker's. What the server asks of the client is answered here. */
function transportTo(
  worker: Worker,
  answers: Readonly<Record<string, (params: Message["params"]) => unknown>>,
): Transport {
  const handlers = new Set<(message: string) => void>();
  async function answer({ id, method = "", params }: Message): Promise<void> {
    const known = answers[method];
    if (known === undefined) {
      worker.postMessage({ jsonrpc: "2.0", id, error: { code: -32601, message: method } });
      return;
    }
    try {
      worker.postMessage({ jsonrpc: "2.0", id, result: (await known(params)) ?? null });
    } catch (error) {
      worker.postMessage({ jsonrpc: "2.0", id, error: { code: -32603, message: String(error) } });
    }
  }
  worker.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (data.method !== undefined && data.id !== undefined) void answer(data);
    else for (const handler of handlers) handler(JSON.stringify(data));
  });
  return {
    send(text) {
      const message: Message = JSON.parse(text);
      // The client says that it pulls diagnostics, but it only takes those that are pushed.
      if (message.method === "initialize") delete message.params?.capabilities?.textDocument?.diagnostic;
      worker.postMessage(message);
    },
    subscribe: (handler) => void handlers.add(handler),
    unsubscribe: (handler) => void handlers.delete(handler),
  };
}

/** Elements that an explanation may have. All else, and every attribute, is left out: a draft's words stand in it. */
const PLAIN = new Set([
  "P",
  "B",
  "STRONG",
  "I",
  "EM",
  "CODE",
  "PRE",
  "UL",
  "OL",
  "LI",
  "BR",
  "HR",
  "H1",
  "H2",
  "H3",
  "H4",
  "BLOCKQUOTE",
]);

function plainHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const element of [...body.querySelectorAll("*")]) {
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
    if (!PLAIN.has(element.tagName)) element.replaceWith(element.textContent ?? "");
  }
  return body.innerHTML;
}

/** Starts the server. */
export function startServer({ script, word, usageModel, configuration, locale, on }: ServerOptions): Server {
  const worker = new Worker(script);
  worker.addEventListener("error", on.failure);
  const transport = transportTo(worker, {
    "chithi/wordBundle": word,
    "chithi/usageModel": usageModel,
    "chithi/readFile": (params) => (params?.uri === CONFIGURATION ? configuration : null),
    "chithi/findFiles": () => [],
  });
  const client = new LSPClient({
    timeout: PATIENCE,
    sanitizeHTML: plainHtml,
    initializationOptions: { locale, style: "auto" },
    extensions: [{ clientCapabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } } }],
    notificationHandlers: {
      "textDocument/publishDiagnostics": (_, params) => {
        on.diagnostics(params);
        return true;
      },
      "chithi/status": (_, params) => {
        on.status(params);
        return true;
      },
    },
    unhandledNotification: () => {},
  }).connect(transport);
  return {
    client,
    ask(method, params) {
      client.sync();
      return client.request(method, params);
    },
    request(method, params) {
      client.sync();
      return client.request(method, params);
    },
    setSettings: (settings) =>
      client.notification("workspace/didChangeConfiguration", { settings: { chithi: settings } }),
  };
}
