// Leaves out of VS Code's client library what only serves features that this server does not have, and the packages for
// globs and versions that come with it: an eighth of what the client weighs packed.

/**
 * Features of the library that stay silent, by the module's name: what a server offers of them, as a path in its
 * capabilities.
 */
export const LEFT_OUT = {
  callHierarchy: ["callHierarchyProvider"],
  codeLens: ["codeLensProvider"],
  colorProvider: ["colorProvider"],
  declaration: ["declarationProvider"],
  fileOperations: ["workspace", "fileOperations"],
  implementation: ["implementationProvider"],
  inlayHint: ["inlayHintProvider"],
  inlineCompletion: ["inlineCompletionProvider"],
  inlineValue: ["inlineValueProvider"],
  linkedEditingRange: ["linkedEditingRangeProvider"],
  notebook: ["notebookDocumentSync"],
  rename: ["renameProvider"],
  signatureHelp: ["signatureHelpProvider"],
  textDocumentContent: ["workspace", "textDocumentContent"],
  typeDefinition: ["typeDefinitionProvider"],
  typeHierarchy: ["typeHierarchyProvider"],
};

/** A module that gives, under each name, a feature that announces nothing and is never registered. */
const SILENT_FEATURES = `class Silent {
  static CellScheme = "vscode-notebook-cell";
  fillClientCapabilities() {}
  initialize() {}
  getState() { return { kind: "static" }; }
  clear() {}
}
module.exports = new Proxy({}, { get: () => Silent });`;

/** The pull of findings listens to notebooks in any case. */
const SILENT_NOTEBOOK = `const never = () => ({ dispose() {} });
exports.NotebookDocumentSyncFeature = class {
  static CellScheme = "vscode-notebook-cell";
  registrationType = { method: "notebookDocument/sync" };
  onOpenNotificationSent = never;
  onChangeNotificationSent = never;
  onSaveNotificationSent = never;
  onCloseNotificationSent = never;
  fillClientCapabilities() {}
  initialize() {}
  register() {}
  unregister() {}
  getState() { return { kind: "static" }; }
  clear() {}
  handles() { return false; }
};`;

const LIBRARY = String.raw`[\\/]vscode-languageclient[\\/]lib[\\/]common[\\/]`;

/** @type {import("esbuild").Plugin} */
export const clientLibrary = {
  name: "client-library",
  setup({ onLoad, onResolve }) {
    const names = Object.keys(LEFT_OUT).join("|");
    onLoad({ filter: new RegExp(`${LIBRARY}(?:${names})\\.js$`) }, ({ path }) => ({
      contents: /notebook\.js$/.test(path) ? SILENT_NOTEBOOK : SILENT_FEATURES,
    }));
    // Matched only for filters that name no language; all of this extension's do (client/src/server/languageServer.ts).
    onLoad({ filter: new RegExp(`${LIBRARY}utils[\\\\/]globPattern\\.js$`) }, () => ({
      contents: "exports.matchGlobPattern = () => false;",
    }));
    // The library asks whether VS Code is new enough; VS Code has asked that itself (`engines` in package.json).
    onResolve({ filter: /^semver\/functions\/(?:parse|satisfies)$/ }, ({ path }) => ({ path, namespace: "left-out" }));
    onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "module.exports = () => true;" }));
  },
};
