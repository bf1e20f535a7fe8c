// Modules of Node that the protocol's library asks for at its top, and that the server never needs: they are loaded when
// something of them is used. Without that `crypto` and `child_process` cost a start 5 ms.

/** For the part of the library that runs in Node. */
const LATE = /^(?:node:)?(?:crypto|child_process)$/;

/** @type {import("esbuild").Plugin} */
export const lateModules = {
  name: "late-modules",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: LATE }, ({ path, kind, namespace }) =>
      kind === "require-call" && namespace === "file" ? { path, namespace: "late" } : null,
    );
    onLoad({ filter: /.*/, namespace: "late" }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => require(${JSON.stringify(path)})[name] });`,
    }));
  },
};
