import { beforeEach, expect, test, vi } from "vitest";
import type { FromWebview, ToWebview } from "../../client/src/preview/protocol.ts";
import type { LanguageServer } from "../../client/src/server/languageServer.ts";
import type { PagesAnswer } from "../../server/src/lsp/messages.ts";

interface FakeUri {
  readonly path: string;
  toString(): string;
}

/** What VS Code calls when a window is loaded again. */
interface Serializer {
  deserializeWebviewPanel(panel: Panel, state: unknown): Promise<void>;
}

const uri = (address: string): FakeUri => ({ path: address.replace(/^[a-z]+:/, ""), toString: () => address });

/** Stands in for a panel that VS Code hands out after a reload: empty, and with no rights. */
class Panel {
  title = "";
  iconPath: unknown;
  visible = true;
  disposed = false;
  readonly posted: ToWebview[] = [];
  #say: (message: FromWebview) => void = () => {};
  readonly webview = {
    html: "",
    options: {} as { enableScripts?: boolean; localResourceRoots?: readonly FakeUri[] },
    asWebviewUri: (from: FakeUri) => from,
    onDidReceiveMessage: (listener: (message: FromWebview) => void) => {
      this.#say = listener;
    },
    postMessage: (message: ToWebview) => this.posted.push(message),
  };
  onDidChangeViewState() {}
  onDidDispose() {}
  reveal() {}
  dispose() {
    this.disposed = true;
  }
  /** The page in the webview says something. */
  say(message: FromWebview) {
    this.#say(message);
  }
}

const window = vi.hoisted(() => ({
  serializers: new Map<string, unknown>(),
  files: new Set<string>(),
  panels: [] as unknown[],
  /** Told of each edit. */
  changed: [] as ((change: { document: unknown }) => void)[],
}));

// It needs a real VS Code.
vi.mock("../../client/src/server/languageServer.ts", () => ({ LANGUAGE: "chithi" }));
vi.mock("vscode", () => {
  const nothing = () => ({ dispose() {} });
  return {
    Disposable: { from: nothing },
    Uri: {
      joinPath: ({ path }: FakeUri, more: string) => uri(`file:${path}/${more}`),
      parse(address: string) {
        // As with VS Code's own in strict mode.
        if (!/^[a-z]+:/.test(address)) throw new Error("scheme is missing");
        return uri(address);
      },
    },
    ViewColumn: { Beside: -2, One: 1 },
    workspace: {
      getConfiguration: () => ({ get: () => "vi" }),
      onDidChangeTextDocument(listener: (change: { document: unknown }) => void) {
        window.changed.push(listener);
        return nothing();
      },
      onDidChangeConfiguration: nothing,
      onDidSaveTextDocument: nothing,
      onDidCloseTextDocument: nothing,
      async openTextDocument(of: FakeUri) {
        if (!window.files.has(of.toString())) throw new Error("no such file");
        return { uri: of, lineCount: 40, languageId: "chithi" };
      },
    },
    window: {
      visibleTextEditors: [],
      tabGroups: { onDidChangeTabs: nothing, all: [] },
      onDidChangeActiveTextEditor: nothing,
      onDidChangeTextEditorSelection: nothing,
      createWebviewPanel: () => {
        const panel = new Panel();
        window.panels.push(panel);
        return panel;
      },
      registerWebviewPanelSerializer(view: string, serializer: unknown) {
        window.serializers.set(view, serializer);
        return nothing();
      },
    },
  };
});

const { createPreview } = await import("../../client/src/preview/preview.ts");

const DRAFT = "file:/bt/chi-thi.chithi";
const PAGES: PagesAnswer = { version: 1, stylesheet: ".docType {}", parts: [[]] };

/** The extension after a reload of the window, with the draft on the disk. `answer`: what the server is waited for. */
function restarted(answer: Promise<unknown> = Promise.resolve()) {
  const asked: unknown[] = [];
  const server = {
    ready: async () => true,
    ask: async (method: string, params: unknown) => {
      asked.push([method, params]);
      await answer;
      return PAGES;
    },
  } as unknown as LanguageServer;
  const preview = createPreview(server, uri("file:/chithi") as never);
  const serializer = window.serializers.get("chithi.preview") as Serializer;
  return { asked, preview, serializer };
}

beforeEach(() => {
  window.serializers.clear();
  window.files = new Set([DRAFT]);
  window.panels = [];
  window.changed = [];
});

test("the preview that was open is back after the window was loaded again, with the same draft", async () => {
  const { asked, preview, serializer } = restarted();
  const panel = new Panel();
  await serializer.deserializeWebviewPanel(panel, { uri: DRAFT });
  expect(panel.disposed).toBe(false);
  expect(panel.title).toBe("Trang in: chi-thi.chithi");
  expect(panel.webview.html).toContain(`data-uri="${DRAFT}"`);
  expect(panel.webview.options.enableScripts).toBe(true);
  expect(panel.webview.options.localResourceRoots?.map(String)).toEqual(["file:/chithi/dist"]);
  // Nothing is sent to a page that does not listen yet.
  expect(panel.posted).toEqual([]);
  panel.say({ did: "load" });
  await vi.waitFor(() => expect(panel.posted).toHaveLength(1));
  expect(asked).toEqual([["chithi/pages", { uri: DRAFT }]]);
  expect(panel.posted[0]).toMatchObject({ do: "draw", stylesheet: PAGES.stylesheet });
  // The command shows this one, and makes no second.
  preview.show({ uri: uri(DRAFT), lineCount: 40 } as never);
  expect(window.panels).toHaveLength(0);
});

test.each([
  ["whose draft is gone", { uri: "file:/bt/da-xoa.chithi" }],
  ["that kept nothing", undefined],
  ["that kept what is no address", { uri: "" }],
])("a preview %s is closed after a reload, and the command makes another", async (_, state) => {
  const { preview, serializer } = restarted();
  const panel = new Panel();
  await serializer.deserializeWebviewPanel(panel, state);
  expect(panel.disposed).toBe(true);
  preview.show({ uri: uri(DRAFT), lineCount: 40 } as never);
  expect(window.panels).toHaveLength(1);
});

test("of two previews after a reload one stays", async () => {
  const { serializer } = restarted();
  const [first, second] = [new Panel(), new Panel()];
  await serializer.deserializeWebviewPanel(first, { uri: DRAFT });
  await serializer.deserializeWebviewPanel(second, { uri: DRAFT });
  expect([first.disposed, second.disposed]).toEqual([false, true]);
});

test("the server is asked for one drawing at a time: what is typed meanwhile is drawn together afterwards", async () => {
  let drawn = () => {};
  const { asked, preview } = restarted(
    new Promise<void>((resolve) => {
      drawn = resolve;
    }),
  );
  const draft = { uri: uri(DRAFT), lineCount: 40 };
  preview.show(draft as never);
  const panel = window.panels.at(-1) as Panel;
  panel.say({ did: "load" });
  for (let n = 0; n < 50; n++) {
    for (const tell of window.changed) tell({ document: draft });
    await Promise.resolve();
  }
  expect(asked).toHaveLength(1);
  drawn();
  await vi.waitFor(() => expect(panel.posted).toHaveLength(2));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect([asked.length, panel.posted.length]).toEqual([2, 2]);
});
