// Opens drafts, and waits for what VS Code and the language server make of them.
import * as vscode from "vscode";
import type { Api } from "../../../client/src/activate.ts";
import { workspaceUri } from "./host.ts";

/** In milliseconds; only what never comes takes so long. A busy machine needs many seconds for what is there at once on another. */
const WAIT = 60_000;

export function assertEqual(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [actual, expected].map((value) => JSON.stringify(value, null, 1));
  if (is !== should) throw new Error(`${what}:\n${is}\ninstead of\n${should}`);
}

/** Waits until `value` gives something that is neither undefined nor false; `state` is told where it never does. */
export async function until<T>(
  what: string,
  value: () => T | Promise<T>,
  state?: () => unknown,
): Promise<Exclude<T, undefined | false>> {
  for (const end = Date.now() + WAIT; ; ) {
    const found = await value();
    if (found !== undefined && found !== false) return found as Exclude<T, undefined | false>;
    if (Date.now() > end) {
      throw new Error(`waited in vain until ${what}${state === undefined ? "" : `; now: ${JSON.stringify(state())}`}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

export async function api(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>("chithi.chithi");
  if (extension === undefined) throw new Error("the extension is not there");
  return extension.activate();
}

async function show(document: vscode.TextDocument): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(document, { preview: false });
}

/** Opens a file of the workspace in front. */
export async function open(name: string): Promise<vscode.TextEditor> {
  return show(await vscode.workspace.openTextDocument(workspaceUri(name)));
}

/** The texts that tabs show, by their addresses; both sides of a comparison. */
function inTabs(): ReadonlySet<string> {
  const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).map(({ input }) => input);
  const shown = inputs.flatMap((input) => {
    if (input instanceof vscode.TabInputText) return [input.uri];
    return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : [];
  });
  return new Set(shown.map(String));
}

/**
 * Waits until no untitled text is left that has no tab. VS Code closes a tab before its extensions know: the next
 * untitled draft takes the same address, and whoever asks for it too early is handed the one that is gone.
 */
async function goneAreGone(): Promise<void> {
  const left = () => {
    const kept = inTabs();
    const untitled = vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled);
    return untitled.map(({ uri }) => uri.toString()).filter((uri) => !kept.has(uri));
  };
  await until("the drafts that were closed are gone", () => left().length === 0, left);
}

/**
 * Opens an untitled draft in front. VS Code backs up what is typed after a second; a draft that is closed in that moment
 * may leave its backup, and the next draft at its address is then opened with that text. Such a one is closed again.
 */
export async function untitled(content: string): Promise<vscode.TextEditor> {
  const expected = withoutReturns(content);
  return until("a new draft is open with its own text", async () => {
    await goneAreGone();
    const editor = await show(await vscode.workspace.openTextDocument({ language: "chithi", content }));
    if (withoutReturns(editor.document.getText()) === expected) return editor;
    await close();
    return undefined;
  });
}

/** VS Code gives all lines of a text the same end. */
function withoutReturns(text: string): string {
  return text.replaceAll("\r", "");
}

/** Closes what is in front, without saving. */
export async function close(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const shown = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).map(({ input }) => input);
  const tabs = shown.filter(
    (input) => input instanceof vscode.TabInputText && String(input.uri) === String(document?.uri),
  );
  await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  // The tab may be told to be there for a moment longer than it is, and the draft with it.
  if (document?.isUntitled === true && tabs.length === 1) await until("the draft is closed", () => document.isClosed);
  await goneAreGone();
}

/** Closes every editor, without saving. */
export async function closeAll(): Promise<void> {
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) await close();
}

/** Waits for a check of the document's present version. */
export async function checked(document: vscode.TextDocument): Promise<NonNullable<ReturnType<Api["status"]>>> {
  const { status } = await api();
  const { uri } = document;
  return until(`${uri.path} is checked`, () => {
    const found = status(uri.toString());
    return found?.version === document.version ? found : undefined;
  });
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** The findings of a document once it is checked, in the order of the text. */
export async function findings(document: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
  const { status } = await api();
  const { uri } = document;
  // Asked again each time: the first answer may be about a document that had the same address and was just closed.
  const all = await until(
    `VS Code shows the findings of ${uri.path}`,
    () => {
      const found = status(uri.toString());
      const shown = vscode.languages.getDiagnostics(uri);
      if (found?.version !== document.version) return undefined;
      const { error, warning, info, hint } = found.counts;
      return shown.length === error + warning + info + hint ? shown : undefined;
    },
    () => [document.version, status(uri.toString()), vscode.languages.getDiagnostics(uri).length],
  );
  return [...all].sort((a, b) => a.range.start.compareTo(b.range.start));
}
