import type { CustomDocument, WebviewPanel } from "vscode";
import { commands, Disposable, RelativePattern, Uri, window, workspace } from "vscode";
import type { WordPagesAnswer } from "../../../server/src/lsp/messages.ts";
import { base64 } from "../base64.ts";
import type { RefusedWords } from "../commands/wordFiles.ts";
import { readWordFile, WORD_EDITOR } from "../commands/wordFiles.ts";
import { currentLocale, say } from "../locale.ts";
import { changesBetween } from "../preview/changes.ts";
import { frameHtml } from "../preview/frame.ts";
import { pageWords } from "../preview/pageWords.ts";
import type { FromWebview, Note, ToWebview } from "../preview/protocol.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { resultText } from "../views/findings.ts";
import { oneAtATime } from "../views/oneAtATime.ts";

/** What the buttons above the pages do with the file. */
const TOOLS = ["chithi.importWord", "chithi.reviewWord"] as const;

const TOO_LARGE: RefusedWords = {
  tooLarge: (name) => ({
    vi: `Không mở được ${name}: tệp lớn hơn 64 MB.`,
    en: `${name} cannot be opened: it is larger than 64 MB.`,
  }),
};

/** What stands above the pages: “Chỉ thị · HD 05 · 3 lỗi, 2 cảnh báo”. */
function said({ status }: WordPagesAnswer): string {
  if (status === null) return "";
  const kind = status.kindName.charAt(0).toUpperCase() + status.kindName.slice(1);
  return [kind, status.styleShortName, resultText(status.counts, currentLocale())].filter(Boolean).join(" · ");
}

function notesOf({ findings }: WordPagesAnswer): Note[] {
  return findings.map(({ line, severity, severityName, place, message }) => {
    const name = severityName.charAt(0).toUpperCase() + severityName.slice(1);
    return { line, severity, head: `${name}, ${place}`, text: message };
  });
}

/**
 * Shows a Word file as pages with what is wrong in their margin. Nothing is written into it: a button makes a draft of it,
 * another writes the findings into a copy. `extension`: the folder of the extension.
 */
export function createWordEditor(server: LanguageServer, extension: Uri): Disposable {
  function resolve(file: Uri, panel: WebviewPanel): void {
    const { webview } = panel;
    const name = file.path.split("/").at(-1) ?? "";
    const post = (message: ToWebview) => void webview.postMessage(message);
    const notice = (text: string) => post({ do: "notice", text });

    const draw = oneAtATime(async () => {
      if (!panel.visible) return;
      const bytes = await readWordFile(file, name, TOO_LARGE);
      if (bytes === null) return;
      const ready = await server.ready();
      const answer = ready ? await server.ask("chithi/wordPages", { data: base64(bytes), uri: file.toString() }) : null;
      if (answer === null) return notice(say({ vi: "Bộ kiểm tra không chạy.", en: "The checker does not run." }));
      if (answer.pages === null) {
        return notice(say({ vi: `Không đọc được ${name}: ${answer.refusal}.`, en: `${name}: ${answer.refusal}.` }));
      }
      const { stylesheet, parts } = answer.pages;
      // Drawn from the beginning each time: it changes only when somebody saves it in Word.
      post({ do: "notice", text: "" });
      post({ do: "draw", stylesheet, parts: changesBetween([], parts), caret: null });
      post({ do: "notes", said: said(answer), notes: notesOf(answer) });
    });

    const [folder, pattern] = [Uri.joinPath(file, ".."), name.replace(/[[\]{}*?!]/g, "?")];
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, pattern));
    const listeners = [
      watcher,
      watcher.onDidChange(draw),
      watcher.onDidCreate(draw),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("chithi")) draw();
      }),
      webview.onDidReceiveMessage((message: FromWebview) => {
        if (message.did === "load") draw();
        if (message.did !== "tool") return;
        const tool = TOOLS.find((one) => one === message.tool);
        if (tool !== undefined) void commands.executeCommand(tool, file);
      }),
    ];
    panel.onDidDispose(() => Disposable.from(...listeners).dispose());
    webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, "dist")] };
    webview.html = frameHtml({
      nonce: crypto.randomUUID().replaceAll("-", ""),
      script: webview.asWebviewUri(Uri.joinPath(extension, "dist/preview.js")).toString(),
      uri: file.toString(),
      title: name,
      ...pageWords(),
      tools: [
        { tool: TOOLS[0], label: say({ vi: "Nhập vào bản thảo", en: "Import into a draft" }) },
        { tool: TOOLS[1], label: say({ vi: "Ghi góp ý vào bản sao", en: "Write the findings into a copy" }) },
      ],
    });
  }

  return window.registerCustomEditorProvider(
    WORD_EDITOR,
    {
      openCustomDocument: (uri): CustomDocument => ({ uri, dispose: () => {} }),
      resolveCustomEditor: ({ uri }: CustomDocument, panel: WebviewPanel) => resolve(uri, panel),
    },
    { supportsMultipleEditorsPerDocument: true, webviewOptions: { enableFindWidget: true } },
  );
}
