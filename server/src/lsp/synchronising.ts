import { isConfigurationFile } from "./configurationFiles.ts";
import type { Handlers } from "./handlers.ts";
import { isFields, readChangedFiles, readChanges, readDocumentUri, readFolderChange, readOpened } from "./params.ts";
import type { Session } from "./session.ts";
import { tellDraftsChanged } from "./session.ts";

function settingsChanged(session: Session): void {
  session.diagnostics.configurationChanged();
  session.workspace.settingsChanged();
  tellDraftsChanged(session);
}

function configurationFilesChanged(session: Session): void {
  session.configuration.filesChanged();
  settingsChanged(session);
}

/** The notifications about documents, files, folders and settings. */
export function registerSynchronising({ onNotification }: Handlers): void {
  onNotification("workspace/didChangeConfiguration", (params, session) => {
    session.configuration.changed(isFields(params) ? params.settings : undefined);
    settingsChanged(session);
  });
  onNotification("workspace/didChangeWatchedFiles", (params, session) => {
    const all = readChangedFiles(params);
    const changed = all.filter(isConfigurationFile);
    for (const uri of changed) session.files.changed(uri);
    if (changed.length > 0) configurationFilesChanged(session);
    const others = all.filter((uri) => !isConfigurationFile(uri));
    void session.workspace.filesChanged(others).then((folders) => {
      if (!folders) return;
      // A folder takes its configuration along as well.
      session.files.changed(null);
      configurationFilesChanged(session);
    });
  });
  onNotification("workspace/didChangeWorkspaceFolders", (params, session) => {
    const { added, removed } = readFolderChange(params);
    session.folders = [...session.folders.filter((uri) => !removed.includes(uri)), ...added];
    session.workspace.foldersChanged();
  });
  onNotification("textDocument/didOpen", (params, session) => {
    const { abilities, configuration, files, documents, diagnostics } = session;
    const opened = readOpened(params);
    if (isConfigurationFile(opened.uri)) {
      files.open(opened);
      configurationFilesChanged(session);
      return;
    }
    // A client that does not watch files reports no changes: the configuration is read again for each draft that is
    // opened.
    if (!abilities.watchesFiles) {
      files.changed(null);
      configuration.filesChanged();
    }
    documents.open(opened);
    diagnostics.documentChanged(opened.uri);
  });
  onNotification("textDocument/didChange", (params, session) => {
    const { files, documents, diagnostics, connection } = session;
    const { uri, version, changes } = readChanges(params);
    if (files.edit(uri, version, changes)) configurationFilesChanged(session);
    else if (documents.change(uri, version, changes)) diagnostics.documentChanged(uri);
    else connection.console.warn(`Bỏ qua thay đổi của tệp chưa mở: ${uri}`);
  });
  onNotification("textDocument/didClose", (params, session) => {
    const { files, documents, diagnostics, wording, workspace } = session;
    const uri = readDocumentUri(params);
    if (files.get(uri) !== undefined) {
      files.close(uri);
      configurationFilesChanged(session);
      return;
    }
    if (documents.get(uri) === undefined) return;
    documents.close(uri);
    wording.closed(uri);
    diagnostics.documentClosed(uri);
    void workspace.closed(uri);
  });
}
