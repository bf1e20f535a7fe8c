import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { ACTION_NAMES } from "../../server/src/features/draftActions/table.ts";
import { readSource } from "../../server/src/text/source.ts";
import { Client, PULLS, ResponseError } from "../lsp/client.ts";
import type { LooseEdit } from "./arbitraries.ts";
import { anyText, fitEdit, fitPlace, looseEdits, loosePlace } from "./arbitraries.ts";
import { applyByOffsets } from "./places.ts";
import type { Property } from "./properties.ts";
import { tried } from "./properties.ts";

/** The requests that the server answers: as its source registers them, and those of the table of draft actions. */
function requestsOfServer(): string[] {
  const folder = new URL("../../server/src/lsp/", import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const registered = sources.flatMap((name) =>
    [...readFileSync(new URL(name, folder), "utf8").matchAll(/\bon(?:Request|Document)\(\s*"([^"]+)"/g)].map(
      ([, method]) => method as string,
    ),
  );
  return [...registered, ...ACTION_NAMES.map((name) => `chithi/${name}`)];
}

export const METHODS = requestsOfServer();
const URIS = ["untitled:Untitled-1", "file:///tu/Ch%E1%BB%89%20th%E1%BB%8B.chithi", "file:///c%3A/du-thao/b.chithi.md"];

const uri = fc.constantFrom(...URIS);
/** Things that clients should not send. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, 0, "x", [], [1], { textDocument: { uri: 5 } }, { uri: null }),
  fc.object({ maxDepth: 2, withNullPrototype: false }),
);

type Step =
  | { readonly do: "open"; readonly uri: string; readonly text: string }
  | { readonly do: "edit"; readonly uri: string; readonly edits: readonly LooseEdit[]; readonly stale: boolean }
  | { readonly do: "close"; readonly uri: string }
  | {
      readonly do: "ask";
      readonly method: string;
      readonly uri: string;
      readonly from: number;
      readonly to: number;
      readonly cancel: "no" | "at once" | "later";
    }
  | { readonly do: "junk"; readonly method: string; readonly params: unknown }
  | { readonly do: "tell"; readonly method: string; readonly params: unknown }
  | { readonly do: "wait" };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant("open" as const), uri, text: anyText }) },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant("edit" as const), uri, edits: looseEdits, stale: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("close" as const), uri }) },
  {
    weight: 12,
    arbitrary: fc.record({
      do: fc.constant("ask" as const),
      method: fc.constantFrom(...METHODS),
      uri,
      from: loosePlace,
      to: loosePlace,
      cancel: fc.constantFrom("no" as const, "no" as const, "at once" as const, "later" as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("junk" as const),
      method: fc.constantFrom(...METHODS, "textDocument/chuaCo", "chithi/chuaCo", "initialize"),
      params: junk,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("tell" as const),
      method: fc.constantFrom(
        "workspace/didChangeConfiguration",
        "workspace/didChangeWatchedFiles",
        "workspace/didChangeWorkspaceFolders",
        "textDocument/didOpen",
        "textDocument/didChange",
        "textDocument/didClose",
        "textDocument/didSave",
        "$/cancelRequest",
        "$/setTrace",
        "chithi/chuaCo",
      ),
      params: junk,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("wait" as const) }) },
);

/** Errors that say what was wrong with the request, or that it was cancelled: not that the server failed. */
const PROPER = [-32600, -32601, -32602, -32800, -32801, -32802];

/** What a request about a place carries, whichever it is. */
function paramsOf(of: string, text: string, from: number, to: number) {
  const places = [fitPlace(text, from), fitPlace(text, to)] as const;
  const [start, end] = from <= to ? places : [places[1], places[0]];
  return {
    textDocument: { uri: of },
    uri: of,
    position: start,
    positions: places,
    range: { start, end },
    context: { diagnostics: [], triggerKind: 1, includeDeclaration: true },
    options: { tabSize: 2, insertSpaces: true },
    ch: "\n",
    query: "so 05",
    action: "renumber",
    typeCode: "CT",
    bodyCode: "TU",
  };
}

/** Lets one client do it all, and looks at what it gets. */
async function converse(steps: readonly Step[], pulls: boolean): Promise<void> {
  const client = new Client();
  const texts = new Map<string, { text: string; version: number }>();
  const answers: Promise<void>[] = [];
  const take = (method: string, answer: Promise<unknown>) => {
    tried.answers++;
    answers.push(
      answer.then(
        () => {},
        (error) => {
          if (!(error instanceof ResponseError)) throw error;
          assert.ok(PROPER.includes(error.code), `${method}: ${error.code} ${error.message}`);
          assert.ok(error.message.length > 0, `${method}: an error without a message`);
        },
      ),
    );
  };
  try {
    await client.initialize(pulls ? PULLS : {});
    for (const one of steps) {
      if (one.do === "wait") await new Promise((resolve) => setTimeout(resolve, 3));
      if (one.do === "open") {
        texts.set(one.uri, { text: one.text, version: 1 });
        client.open(one.uri, one.text);
      }
      if (one.do === "edit") {
        const known = texts.get(one.uri) ?? { text: "", version: 0 };
        const changes = one.edits.map((loose) => {
          const { range, newText } = fitEdit(known.text, loose);
          if (!one.stale) known.text = applyByOffsets(readSource(known.text), [{ range, newText }]);
          return { range, text: newText };
        });
        client.change(one.uri, ++known.version, changes);
      }
      if (one.do === "close") {
        texts.delete(one.uri);
        client.notify("textDocument/didClose", { textDocument: { uri: one.uri } });
      }
      if (one.do === "tell") client.notify(one.method, one.params);
      if (one.do === "junk") take(one.method, client.request(one.method, one.params));
      if (one.do === "ask") {
        const params = paramsOf(one.uri, texts.get(one.uri)?.text ?? "", one.from, one.to);
        if (one.cancel === "at once") take(one.method, client.cancelled(one.method, params));
        else if (one.cancel === "no") take(one.method, client.request(one.method, params));
        else {
          const later = new AbortController();
          take(one.method, client.requestUntil(one.method, params, later.signal));
          setTimeout(() => later.abort(), 1);
        }
      }
    }
    await Promise.all(answers);
    await new Promise((resolve) => setTimeout(resolve, 2));
    assert.equal(await client.stop(), 0, client.stderr);
    assert.equal(client.stderr, "");
    const twice = client.inbox.filter(({ id, method }) => method === undefined && id !== undefined);
    assert.deepEqual(twice, [], "answers that nobody waits for");
    if (pulls)
      assert.ok(!client.methods().includes("textDocument/publishDiagnostics"), "pushed to a client that pulls");
  } finally {
    client.kill();
  }
}

/** The server as it is shipped, under whatever a client may do. */
export const PROTOCOL: Property = {
  name: "the server answers every request in any order, cancelled or not, with a result or a proper error",
  share: 0.1,
  property: fc.asyncProperty(
    fc.array(step, { minLength: 1, maxLength: 40, size: "max" }),
    fc.boolean(),
    converse,
  ) as unknown as Property["property"],
};
