import type { LSPClient } from "@codemirror/lsp-client";
import type { ChangeSpec, Text } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { Position, Range, TextEdit, WorkspaceEdit } from "vscode-languageserver-protocol";
import { DRAFT } from "./server.ts";

/** The offset of a place of the protocol; one beyond the text is its nearest end. */
export function offsetOf(doc: Text, { line, character }: Position): number {
  if (line >= doc.lines) return doc.length;
  const { from, to } = doc.line(line + 1);
  return Math.min(from + character, to);
}

/** Selects a range, and shows it. */
export function showRange(view: EditorView, { start, end }: Range): void {
  const { doc } = view.state;
  view.dispatch({ selection: { anchor: offsetOf(doc, start), head: offsetOf(doc, end) }, scrollIntoView: true });
  view.focus();
}

/** The edits of the draft in an answer, if they speak of the text as it is now; null where it has changed since. */
export function presentEdits(client: LSPClient, { documentChanges = [] }: WorkspaceEdit): readonly TextEdit[] | null {
  client.sync();
  const version = client.workspace.getFile(DRAFT)?.version;
  const edits: TextEdit[] = [];
  for (const change of documentChanges) {
    if (!("edits" in change)) return null;
    if (change.textDocument.version !== version) return null;
    edits.push(...(change.edits as TextEdit[]));
  }
  return edits;
}

/** Makes edits as one step of undo. Of those that overlap the first is made; how many were not. */
export function applyEdits(view: EditorView, edits: readonly TextEdit[]): number {
  const { doc } = view.state;
  const placed = edits
    .map(({ range, newText }) => ({ from: offsetOf(doc, range.start), to: offsetOf(doc, range.end), insert: newText }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const changes: ChangeSpec[] = [];
  let end = -1;
  for (const change of placed) {
    if (change.from < end) continue;
    changes.push(change);
    end = change.to;
  }
  view.dispatch({ changes, userEvent: "input.fix", scrollIntoView: true });
  return placed.length - changes.length;
}
