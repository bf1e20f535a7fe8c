import { Disposable, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, workspace } from "vscode";
import type { Locale } from "../locale.ts";

/** What a drafter may find in his folder besides drafts: Word files, which open as pages, and texts. */
const PATTERN = "**/*.{docx,txt}";
const EXCLUDED = "**/{node_modules,.git}/**";
/** More are not listed. */
const MOST = 500;
/** A draft under another ending, and what Word itself keeps while a file is open. */
const NONE = /(?:\.chithi\.txt|\/~\$[^/]*)$/i;

/** The line under which the files are folded away that are no drafts yet. */
export interface OtherFiles {
  readonly others: readonly Uri[];
}

/** One of them. */
export interface OtherFile {
  readonly file: Uri;
}

/** Watches the folders' Word files and texts. */
export interface FileFinder extends Disposable {
  /** Those that there are, by their paths; asked for anew only when one came or went. */
  find(): Promise<readonly Uri[]>;
  /** Somebody wants them looked for again. */
  forget(): void;
}

/** Finds them for a view; `changed`: one came or went. */
export function createFileFinder(changed: () => void): FileFinder {
  let known: Promise<readonly Uri[]> | undefined;
  const forget = () => {
    if (known === undefined) return;
    known = undefined;
    changed();
  };
  const watcher = workspace.createFileSystemWatcher(PATTERN, false, true, false);
  const listeners = Disposable.from(
    watcher,
    watcher.onDidCreate(forget),
    watcher.onDidDelete(forget),
    workspace.onDidChangeWorkspaceFolders(forget),
  );
  async function read(): Promise<readonly Uri[]> {
    const found = await workspace.findFiles(PATTERN, EXCLUDED, MOST);
    return found
      .filter(({ path }) => !NONE.test(path))
      .sort((a, b) => a.path.localeCompare(b.path, "vi", { numeric: true }));
  }
  return {
    find() {
      known ??= read();
      return known;
    },
    forget,
    dispose: () => void listeners.dispose(),
  };
}

/** The line that holds them. */
export function othersItem({ others }: OtherFiles, locale: Locale): TreeItem {
  const label = locale === "vi" ? "Tệp Word và văn bản khác" : "Word files and texts";
  const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
  item.id = "others";
  item.description = String(others.length);
  item.accessibilityInformation = { label: `${label}: ${others.length}` };
  return item;
}

/** A file as VS Code draws it. A click, or Enter, opens it. */
export function otherItem({ file }: OtherFile): TreeItem {
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);
  const item = new TreeItem(name, TreeItemCollapsibleState.None);
  item.id = file.toString();
  item.resourceUri = file;
  item.accessibilityInformation = { label: name };
  item.iconPath = ThemeIcon.File;
  item.description = workspace.asRelativePath(Uri.joinPath(file, ".."));
  item.contextValue = /\.docx$/i.test(file.path) ? "word" : "text";
  item.command = { command: "vscode.open", title: "", arguments: [file] };
  return item;
}
