import { beforeEach, expect, test, vi } from "vitest";
import type { LanguageServer } from "../../client/src/server/languageServer.ts";

/** Stands in for an editor: one of a document that is gone takes nothing. */
class Editor {
  readonly inserted: string[] = [];
  readonly document;
  readonly #takes: boolean;
  constructor(address: string, { closed = false, text = "", takes = true } = {}) {
    this.document = { uri: { toString: () => address }, isClosed: closed, getText: () => text };
    this.#takes = takes && !closed;
  }
  async insertSnippet({ value }: { value: string }) {
    if (this.#takes) this.inserted.push(value);
    return this.#takes;
  }
}

const code = vi.hoisted(() => ({
  /** What VS Code hands out for the new draft. */
  shown: undefined as unknown,
  visible: [] as unknown[],
  errors: [] as string[],
}));

// It needs a real VS Code.
vi.mock("../../client/src/server/languageServer.ts", () => ({ LANGUAGE: "chithi" }));
vi.mock("vscode", () => ({
  Uri: { from: () => ({ toString: () => ADDRESS }) },
  CancellationTokenSource: class {},
  SnippetString: class {
    value: string;
    constructor(value: string) {
      this.value = value;
    }
  },
  window: {
    get visibleTextEditors() {
      return code.visible;
    },
    showTextDocument: async () => code.shown,
    showErrorMessage: (message: string) => code.errors.push(message),
  },
  workspace: {
    getConfiguration: () => ({ get: () => "vi" }),
    textDocuments: [],
    openTextDocument: async () => ({ uri: { path: "Untitled-1", toString: () => ADDRESS } }),
  },
}));

const { newDraft } = await import("../../client/src/commands/newDraft.ts");

/** The address that the new draft has, and so had one that was just closed. */
const ADDRESS = "untitled:Untitled-1";
const SNIPPET = "CHỈ THỊ $0";

const server = {
  ready: async () => true,
  ask: async () => ({ snippet: SNIPPET, name: "ct-moi" }),
} as unknown as LanguageServer;
const memory = { get: () => undefined, update: async () => {} };

/** Runs the command as a key binding does that answers everything. */
async function run(whileWaiting: () => void = () => {}): Promise<void> {
  const context = { workspaceState: memory, globalState: memory } as never;
  const ended = newDraft(server, context, undefined, { quick: true });
  await vi.advanceTimersByTimeAsync(200);
  whileWaiting();
  await vi.advanceTimersByTimeAsync(10_000);
  await ended;
}

beforeEach(() => {
  vi.useFakeTimers();
  code.errors = [];
  code.visible = [];
  return () => vi.useRealTimers();
});

test("the snippet goes into the new draft's editor", async () => {
  const editor = new Editor(ADDRESS);
  code.shown = editor;
  code.visible = [editor];
  await run();
  expect(editor.inserted).toEqual([SNIPPET]);
  expect(code.errors).toEqual([]);
});

test.each([
  ["the closed draft's editor", new Editor(ADDRESS, { closed: true })],
  ["the closed draft's editor, which VS Code does not know to be closed yet", new Editor(ADDRESS, { takes: false })],
  // It would take the snippet into the text that is being thrown away.
  ["the closed draft's editor with its text", new Editor(ADDRESS, { text: "CÔNG VĂN", takes: true })],
])("behind a draft that is being closed VS Code hands out %s: the new one's is waited for", async (_, stale) => {
  const fresh = new Editor(ADDRESS);
  code.shown = stale;
  code.visible = [stale, new Editor("file:/khac.chithi")];
  await run(() => {
    expect(fresh.inserted).toEqual([]);
    code.visible = [new Editor("file:/khac.chithi"), fresh];
  });
  expect(fresh.inserted).toEqual([SNIPPET]);
  expect(stale.inserted).toEqual([]);
  expect(code.errors).toEqual([]);
});

test("a draft that never opens is said to be lacking, and what is open stays as it is", async () => {
  const other = new Editor("file:/khac.chithi");
  code.shown = undefined;
  code.visible = [other];
  await run();
  expect(other.inserted).toEqual([]);
  expect(code.errors.join()).toContain("Chưa mở được bản thảo mới");
});
