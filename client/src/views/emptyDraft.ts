import type { TextEditor } from "vscode";
import { Disposable, Range, ThemeColor, window, workspace } from "vscode";
import { say } from "../locale.ts";
import { LANGUAGE } from "../server/languageServer.ts";

export interface EmptyDraftHint extends Disposable {
  /** The hint that is shown in the draft in front; empty where there is none. */
  text(): string;
}

function words(): string {
  return say({
    vi: "Gõ “chithi” rồi nhấn Tab, hoặc nhấn F1 và chọn “Soạn văn bản mới…”",
    en: "Type “chithi” and press Tab, or press F1 and choose “Soạn văn bản mới…”",
  });
}

/** Shows in a draft without a letter how to begin, in the grey of what is no text. */
export function createEmptyDraftHint(): EmptyDraftHint {
  const look = window.createTextEditorDecorationType({
    after: { color: new ThemeColor("editorGhostText.foreground") },
  });
  let shown = "";

  function show(editor: TextEditor | undefined): void {
    if (editor?.document.languageId !== LANGUAGE) {
      shown = "";
      return;
    }
    const empty = editor.document.getText(new Range(0, 0, 50, 0)).trim() === "" && editor.document.lineCount <= 50;
    shown = empty ? words() : "";
    const at = editor.document.lineAt(0).range.end;
    const options = { range: new Range(at, at), renderOptions: { after: { contentText: shown } } };
    editor.setDecorations(look, empty ? [options] : []);
  }

  const showAll = () => {
    for (const editor of window.visibleTextEditors) show(editor);
    show(window.activeTextEditor);
  };
  const listeners = [
    window.onDidChangeActiveTextEditor(showAll),
    window.onDidChangeVisibleTextEditors(showAll),
    workspace.onDidOpenTextDocument(showAll),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document.languageId === LANGUAGE && document === window.activeTextEditor?.document)
        show(window.activeTextEditor);
    }),
    look,
  ];
  showAll();
  return { text: () => shown, dispose: () => void Disposable.from(...listeners).dispose() };
}
