import type { Tab, TextDocument, WebviewPanel } from "vscode";
import {
  commands,
  Disposable,
  Position,
  Range,
  Selection,
  TabInputText,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
} from "vscode";
import type { PagesAnswer } from "../../../server/src/lsp/messages.ts";
import { say } from "../locale.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { LANGUAGE } from "../server/languageServer.ts";
import { changesBetween } from "./changes.ts";
import { frameHtml } from "./frame.ts";
import { pageWords } from "./pageWords.ts";
import type { FromWebview, Kept, ToWebview } from "./protocol.ts";

const VIEW = "chithi.preview";
/** The pages are drawn no more often than that, however fast one types. In milliseconds. */
const PAUSE = 120;

export interface Preview extends Disposable {
  /** Shows the draft as it will be printed, beside it. */
  show(draft: TextDocument): void;
}

/** One panel, which shows the draft that was last in front. `extension`: the folder of the extension. */
export function createPreview(server: LanguageServer, extension: Uri): Preview {
  let open: { readonly panel: WebviewPanel; draft: TextDocument } | null = null;
  /** The webview listens. */
  let loaded = false;
  /** What the webview shows. */
  let drawn: PagesAnswer["parts"] = [];
  let busy = false;
  let stale = false;

  const post = (message: ToWebview) => void open?.panel.webview.postMessage(message);
  const isOpenDraft = ({ input }: Tab) =>
    input instanceof TabInputText && input.uri.toString() === open?.draft.uri.toString();
  const editorOf = (draft: TextDocument) => window.visibleTextEditors.find(({ document }) => document === draft);

  /** Draws what has changed, one request at a time: what is typed meanwhile is drawn together afterwards. */
  async function refresh(): Promise<void> {
    stale = true;
    if (busy) return;
    busy = true;
    while (stale && open?.panel.visible && loaded) {
      stale = false;
      await draw(open.draft).catch(() => notice(CANNOT));
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    busy = false;
  }

  async function draw(draft: TextDocument): Promise<void> {
    if (!(await server.ready())) return notice(CANNOT);
    const answer = await server.ask("chithi/pages", { uri: draft.uri.toString() });
    if (open?.draft !== draft) return;
    if (answer === null) return notice(CLOSED);
    const parts = changesBetween(drawn, answer.parts);
    drawn = answer.parts;
    const caret = editorOf(draft)?.selection.active.line ?? null;
    post({ do: "draw", stylesheet: answer.stylesheet, parts, caret });
  }

  function notice(text: { vi: string; en: string }): void {
    drawn = [];
    post({ do: "notice", text: say(text) });
  }

  function turnTo(draft: TextDocument): void {
    if (open === null || open.draft === draft) return;
    open.draft = draft;
    load(open.panel, draft);
  }

  function load(panel: WebviewPanel, draft: TextDocument): void {
    const { webview } = panel;
    const title = titleOf(draft);
    loaded = false;
    drawn = [];
    panel.title = title;
    webview.html = frameHtml({
      nonce: crypto.randomUUID().replaceAll("-", ""),
      script: webview.asWebviewUri(Uri.joinPath(extension, "dist/preview.js")).toString(),
      uri: draft.uri.toString(),
      title,
      ...pageWords(),
      tools: [
        { tool: "chithi.exportWord", label: say({ vi: "Xuất ra Word", en: "Export to Word" }) },
        { tool: "chithi.print", label: say({ vi: "In…", en: "Print…" }) },
        { tool: "chithi.readyToSign", label: say({ vi: "Sẵn sàng trình ký?", en: "Ready to be signed?" }) },
      ],
    });
  }

  function listen(message: FromWebview): void {
    if (open === null) return;
    if (message.did === "load") {
      loaded = true;
      drawn = [];
      void refresh();
      return;
    }
    if (message.did === "tool") {
      if (TOOLS.includes(message.tool)) void commands.executeCommand(message.tool);
      return;
    }
    const line = Math.min(message.line, open.draft.lineCount - 1);
    if (message.did === "scroll") {
      editorOf(open.draft)?.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop);
    } else void goTo(open.draft, line);
  }

  async function goTo(draft: TextDocument, line: number): Promise<void> {
    const viewColumn = editorOf(draft)?.viewColumn ?? ViewColumn.One;
    const editor = await window.showTextDocument(draft, { viewColumn });
    const caret = new Position(line, draft.lineAt(line).firstNonWhitespaceCharacterIndex);
    editor.selection = new Selection(caret, caret);
    editor.revealRange(new Range(caret, caret), TextEditorRevealType.InCenterIfOutsideViewport);
  }

  function adopt(panel: WebviewPanel, draft: TextDocument): void {
    open = { panel, draft };
    panel.iconPath = {
      light: Uri.joinPath(extension, "icons/draft-light.svg"),
      dark: Uri.joinPath(extension, "icons/draft-dark.svg"),
    };
    panel.webview.options = OPTIONS(extension);
    panel.webview.onDidReceiveMessage(listen);
    panel.onDidChangeViewState(() => {
      // A hidden webview is thrown away, and loads again when it is shown.
      if (panel.visible) void refresh();
      else loaded = false;
    });
    panel.onDidDispose(() => {
      if (open?.panel === panel) open = null;
    });
    load(panel, draft);
  }

  const listeners = [
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === open?.draft) void refresh();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("chithi")) void refresh();
    }),
    // The preview closes with the draft's last tab; VS Code keeps the document itself for a while. It also closes when
    // the document is no longer a draft.
    window.tabGroups.onDidChangeTabs(({ closed }) => {
      if (closed.some(isOpenDraft) && !window.tabGroups.all.some(({ tabs }) => tabs.some(isOpenDraft))) {
        open?.panel.dispose();
      }
    }),
    workspace.onDidSaveTextDocument((saved) => {
      // An untitled draft is closed once it is saved: the preview goes on with the file.
      const draft = open?.draft;
      if (draft?.isUntitled !== true || saved === draft || saved.languageId !== LANGUAGE) return;
      if (saved.getText() === draft.getText()) turnTo(saved);
    }),
    workspace.onDidCloseTextDocument((document) => {
      if (document === open?.draft) open.panel.dispose();
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor?.document.languageId === LANGUAGE) turnTo(editor.document);
    }),
    window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
      if (textEditor.document !== open?.draft || selection === undefined || !loaded) return;
      post({ do: "caret", line: selection.active.line });
    }),
    window.registerWebviewPanelSerializer(VIEW, {
      async deserializeWebviewPanel(panel, state: Kept | undefined) {
        try {
          if (open !== null) throw new Error("one panel is there already");
          adopt(panel, await workspace.openTextDocument(Uri.parse(state?.uri ?? "", true)));
        } catch {
          panel.dispose();
        }
      },
    }),
  ];

  return {
    show(draft) {
      if (open === null) {
        const beside = { viewColumn: ViewColumn.Beside, preserveFocus: true };
        adopt(window.createWebviewPanel(VIEW, titleOf(draft), beside, OPTIONS(extension)), draft);
      } else {
        turnTo(draft);
        open.panel.reveal(undefined, true);
      }
    },
    dispose() {
      open?.panel.dispose();
      Disposable.from(...listeners).dispose();
    },
  };
}

/** The commands that the buttons above the pages run. */
const TOOLS = ["chithi.exportWord", "chithi.print", "chithi.readyToSign"];

const OPTIONS = (extension: Uri) => ({
  enableScripts: true,
  enableFindWidget: true,
  localResourceRoots: [Uri.joinPath(extension, "dist")],
});

const CANNOT = {
  vi: "Chưa vẽ được trang in vì bộ kiểm tra chưa chạy. Hãy gõ tiếp trong bản thảo để thử lại.",
  en: "The pages cannot be drawn, because the checker does not run. Go on typing to try again.",
};
const CLOSED = {
  vi: "Bản thảo quá lớn hoặc vừa được đóng nên không vẽ được trang in.",
  en: "The draft is too large or was closed, so its pages cannot be drawn.",
};

function titleOf({ uri }: TextDocument): string {
  const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
  return say({ vi: `Trang in: ${name}`, en: `Print: ${name}` });
}
