import type { Position, TextDocumentChangeEvent, TextEditor } from "vscode";
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

/** A blank that Backspace took from behind a marker. */
interface Taken {
  readonly editor: TextEditor;
  /** Of the draft without the blank. */
  readonly version: number;
  /** Where the blank was. */
  readonly at: Position;
}

function draftEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor?.document.languageId === LANGUAGE && editor.selections.length === 1 ? editor : undefined;
}

/**
 * Watches the caret for the keys of lists. Tab and Shift+Tab are key bindings, which ask the context keys that are set
 * here. Backspace is not: input methods press it within a word, faster than a context key is set. So VS Code takes the
 * blank behind the marker as ever, and the rest of the marker follows in the same step of undo.
 */
export function createListKeys(server: LanguageServer): Disposable {
  let behindMarker: Place | null = null;
  /** The blank behind a marker was taken by this change, and the server is asked as soon as it has the change. */
  let taken: Taken | null = null;
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
    setKey(KEYS.expandable, atEnd && mayExpand(text));
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
    taken = null;
    const isThere = place?.uri === document.uri.toString() && place.line === end.line;
    if (change.text === "" && isThere && start.line === end.line && end.character === place.character) {
      if (start.character === end.character - 1) taken = { editor, version: document.version, at: start };
    } else if (/^\s*- $/.test(change.text) && isInRecipients((lines) => lineAbove(editor, end.line, lines))) {
      // The dash was written by Enter, for which no suggestions open by themselves.
      void commands.executeCommand("editor.action.triggerSuggest");
    }
  }

  function sent({ uri, version }: { readonly uri: string; readonly version: number }): void {
    if (taken?.version !== version || taken.editor.document.uri.toString() !== uri) return;
    void lift(server, taken);
    taken = null;
  }

  const listeners = [
    server.onChangeSent(sent),
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
async function lift(server: LanguageServer, { editor, version, at }: Taken): Promise<void> {
  const { document } = editor;
  const position = { line: at.line, character: at.character };
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
