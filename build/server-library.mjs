// Leaves out of the protocol's library what only serves features that this server does not have: the server starts with
// less, and both programs are smaller.

/** Features by the names of their modules: `protocol.NAME.js` says what a client and a server tell each other. */
export const UNSPOKEN = [
  "callHierarchy",
  "colorProvider",
  "declaration",
  "fileOperations",
  "implementation",
  "inlayHint",
  "inlineCompletion",
  "inlineValue",
  "linkedEditingRange",
  "moniker",
  "notebook",
  "textDocumentContent",
  "typeDefinition",
  "typeHierarchy",
];
/** Those that the client's library asks about before it knows what a server has. */
export const ASKED_ABOUT = ["inlayHint", "notebook"];
/** Those that stand in the server's library as a class over the class of a connection's subject. */
export const WITHOUT_METHODS = UNSPOKEN.filter(
  (name) => !["colorProvider", "declaration", "implementation", "typeDefinition"].includes(name),
);

/** The path of one of some modules of a library. @param {string} library @param {readonly string[]} names */
const inLibrary = (library, names) => new RegExp(String.raw`[\\/]${library}[\\/]lib[\\/](?:${names.join("|")})\.js$`);
/** @param {readonly string[]} names */
const protocolOf = (names) =>
  inLibrary(
    "vscode-languageserver-protocol",
    names.map((one) => `common[\\\\/]protocol\\.${one}`),
  );

/** For the server. @type {import("esbuild").Plugin} */
export const serverLibrary = {
  name: "server-library",
  setup({ onLoad }) {
    onLoad({ filter: protocolOf(UNSPOKEN) }, () => ({ contents: "module.exports = {};" }));
    // A subject of a connection stays as it is where a feature would add its methods.
    onLoad(
      {
        filter: inLibrary(
          "vscode-languageserver",
          WITHOUT_METHODS.map((one) => `common[\\\\/]${one}`),
        ),
      },
      () => ({
        contents: "module.exports = new Proxy({}, { get: () => (subject) => subject });",
      }),
    );
    // A store of texts, where ours is the drafts themselves, and what looks for a workspace's packages in a process of its
    // own.
    onLoad({ filter: inLibrary("vscode-languageserver", ["common[\\\\/]textDocuments", "node[\\\\/]files"]) }, () => ({
      contents: "module.exports = {};",
    }));
  },
};

/** For the client. @type {import("esbuild").Plugin} */
export const clientProtocol = {
  name: "client-protocol",
  setup({ onLoad }) {
    const names = UNSPOKEN.filter((name) => !ASKED_ABOUT.includes(name));
    onLoad({ filter: protocolOf(names) }, () => ({ contents: "module.exports = {};" }));
  },
};
