import type { TextDocumentChangeEvent, TextEditor } from "vscode";
import { commands, Disposable, window, workspace } from "vscode";
import { areOfNow } from "../commands/versionedEdits.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import { LANGUAGE } from "../server/languageServer.ts";
import { isBehindMarker, isEmptyPoint, isInRecipients, mayExpand } from "./caretLine.ts";

/** What key bindings ask in their `when`. */
const KEYS = { emptyPoint: "chithi.inEmptyPoint", expandable: "chithi.behindWord" } as const;

/** Where the caret was last seen behind a marker. */
interface Place {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}

function draftEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor?.document.languageId === LANGUAGE && editor.selections.length === 1 ? editor : undefined;
}

/** True where no other line of the editor's draft has a letter. */
function isAlone({ document, selection }: TextEditor): boolean {
  if (document.lineCount > 20) return false;
  for (let n = 0; n < document.lineCount; n++) {
    if (n !== selection.active.line && !document.lineAt(n).isEmptyOrWhitespace) return false;
  }
  return true;
}

/**
 * Watches the caret for the keys of lists. Tab and Shift+Tab are key bindings, which ask the context keys that are set
 * here. Backspace is not: input methods press it within a word, faster than a context key is set. So VS Code takes the
 * blank behind the marker as ever, and the rest of the marker follows in the same step of undo.
 */
export function createListKeys(server: LanguageServer): Disposable {
  let behindMarker: Place | null = null;
  const set: { [key: string]: boolean } = {};

  function setKey(key: string, value: boolean): void {
    if (set[key] === value) return;
    set[key] = value;
    void commands.executeCommand("setContext", key, value);
  }

  function look(): void {
    const editor = draftEditor();
    const caret = editor?.selection.isEmpty === true ? editor.selection.active : undefined;
    const text = caret === undefined ? "" : (editor?.document.lineAt(caret.line).text ?? "");
    const atEnd = caret !== undefined && caret.character === text.length;
    setKey(KEYS.emptyPoint, atEnd && isEmptyPoint(text));
    setKey(KEYS.expandable, atEnd && editor !== undefined && mayExpand(text, isAlone(editor)));
    behindMarker =
      editor !== undefined && caret !== undefined && isBehindMarker(text.slice(0, caret.character))
        ? { uri: editor.document.uri.toString(), line: caret.line, character: caret.character }
        : null;
  }

  function changed({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    const editor = draftEditor();
    const [change, another] = contentChanges;
    if (editor?.document !== document || change === undefined || another !== undefined || reason !== undefined) return;
    const { start, end } = change.range;
    const place = behindMarker;
    const isThere = place?.uri === document.uri.toString() && place.line === end.line;
    if (change.text === "" && isThere && start.line === end.line && end.character === place.character) {
      if (start.character === end.character - 1) void lift(server, editor, start);
    } else if (/^\s*- $/.test(change.text) && isInRecipients((lines) => lineAbove(editor, end.line, lines))) {
      // The dash was written by Enter, for which no suggestions open by themselves.
      void commands.executeCommand("editor.action.triggerSuggest");
    }
  }

  const listeners = [
    window.onDidChangeTextEditorSelection(look),
    window.onDidChangeActiveTextEditor(look),
    workspace.onDidChangeTextDocument((event) => {
      changed(event);
      look();
    }),
  ];
  look();
  return Disposable.from(...listeners);
}

function lineAbove({ document }: TextEditor, line: number, lines: number): string | undefined {
  return line < lines ? undefined : document.lineAt(line - lines).text;
}

/** Takes off the rest of the marker whose blank was just taken, and lets the numbers behind it follow. */
async function lift(server: LanguageServer, editor: TextEditor, at: TextEditor["selection"]["active"]): Promise<void> {
  const { document } = editor;
  const { version } = document;
  const position = { line: at.line, character: at.character };
  // The client of the protocol may be told of the change after this: the server must have it before it is asked.
  await null;
  const answer = await server
    .ask("chithi/editSections", { uri: document.uri.toString(), position, action: "lift" })
    .catch(() => null);
  if (answer === null || document.version !== version || !areOfNow(answer.edits, document)) return;
  const edits = (await server.asWorkspaceEdit(answer.edits)).get(document.uri);
  if (edits.length === 0 || document.version !== version) return;
  await editor.edit(
    (builder) => {
      for (const { range, newText } of edits) builder.replace(range, newText);
    },
    { undoStopBefore: false, undoStopAfter: true },
  );
}
