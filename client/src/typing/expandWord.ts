import { commands, Range, SnippetString } from "vscode";
import { activeDraftEditor } from "../commands/activeDraft.ts";
import type { LanguageServer } from "../server/languageServer.ts";
import type { WordSnippets } from "./wordSnippets.ts";

/**
 * Puts what the word before the caret stands for in its place: the next point for “muc”, a draft of the office for
 * “chithi”, a snippet for any other that has one. Behind every other word Tab does what it does elsewhere.
 */
export async function expandWord(server: LanguageServer, snippets: WordSnippets): Promise<void> {
  const editor = activeDraftEditor();
  if (editor === undefined) return;
  const { document, selection } = editor;
  const { line, character } = selection.active;
  const answer = (await server.ready())
    ? await server
        .ask("chithi/expandWord", { uri: document.uri.toString(), position: { line, character } })
        .catch(() => null)
    : null;
  if (answer === null) {
    const { version } = document;
    const { text, firstNonWhitespaceCharacterIndex: from } = document.lineAt(line);
    const found = await snippets.of(text.trim(), document).catch(() => undefined);
    if (document.version !== version) return;
    if (found === undefined) await commands.executeCommand("tab");
    else await editor.insertSnippet(found, new Range(line, from, line, character));
    return;
  }
  if (answer.version !== document.version) return;
  const { snippet, range, further } = answer;
  if (further.length > 0) {
    const done = await editor.edit(
      (builder) => {
        for (const { range: at, newText } of further) builder.replace(toRange(at), newText);
      },
      { undoStopBefore: true, undoStopAfter: false },
    );
    if (!done) return;
  }
  const options = { undoStopBefore: further.length === 0, undoStopAfter: true };
  await editor.insertSnippet(new SnippetString(snippet), toRange(range), options);
}

type Lines = { readonly start: { line: number; character: number }; readonly end: { line: number; character: number } };

function toRange({ start, end }: Lines): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
