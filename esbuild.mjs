// Bundles the extension, the language server, the command line and the suite that runs inside VS Code.
//   node esbuild.mjs [--production] [--watch] [--bench]
// --bench: only what `npm run bench` measures, as it is shipped, into dist-bench/.
import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, context } from "esbuild";
import { clientLibrary } from "./build/client-library.mjs";
import { lateModules } from "./build/late-modules.mjs";
import { oneScript } from "./build/one-script.mjs";
import { clientProtocol, serverLibrary } from "./build/server-library.mjs";
import { shippedRules } from "./build/shipped-rules.mjs";
import { smallest } from "./build/smallest.mjs";
import { notices } from "./scripts/notices.mjs";

const root = dirname(fileURLToPath(import.meta.url));
const production = process.argv.includes("--production");
const watch = process.argv.includes("--watch");
const bench = process.argv.includes("--bench");

/** @type {import("esbuild").BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  metafile: true,
  minify: production || bench,
  sourcemap: production || bench ? false : "linked",
  charset: "utf8",
  legalComments: "none",
  // The libraries' UMD builds call `require` in ways that a bundler cannot follow.
  mainFields: ["module", "main"],
  logLevel: "warning",
};
/** @type {import("esbuild").BuildOptions} */
const node = { ...shared, platform: "node", format: "cjs", target: "node20" };
/** @type {import("esbuild").BuildOptions} */
const browser = {
  ...shared,
  platform: "browser",
  format: "cjs",
  target: "es2022",
  mainFields: ["browser", "module", "main"],
  // Some libraries look at `global` and `process` before they look at `globalThis`.
  define: { global: "globalThis" },
};
/**
 * For Node and for browsers: each evaluates its own parts, those of the protocol's library among them.
 * @type {import("esbuild").BuildOptions}
 */
const both = { ...node, conditions: ["browser"], define: browser.define };

/**
 * The Word parts are bundles of their own, so that what the libraries weigh is read only where a Word file is asked for.
 * @type {import("esbuild").Plugin}
 */
const wordApart = {
  name: "word-apart",
  setup(current) {
    current.onResolve({ filter: /\/word\/bundle\.node\.ts$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./word.node.js", external: true } : null,
    );
  },
};

/**
 * The three programs in one script, `server.js`: the language server for Node, the one for a web worker, and the
 * command line. Where CommonJS is there it runs as the first, else as the second; `globalThis.chithiProgram` names
 * another.
 *
 * @param {string} folder
 * @returns {import("esbuild").BuildOptions[]}
 */
const programs = (folder) => [
  {
    ...both,
    entryPoints: {
      node: "server/src/lsp/main.node.ts",
      worker: "server/src/lsp/main.browser.ts",
      cli: "server/src/cli/main.ts",
    },
    plugins: [
      wordApart,
      shippedRules,
      serverLibrary,
      lateModules,
      oneScript({
        file: `${folder}/server.js`,
        start: 'typeof module === "undefined" ? "./worker.js" : globalThis.chithiProgram ?? "./node.js"',
        rare: ["./worker.js", "./cli.js"],
      }),
    ],
  },
  {
    ...node,
    stdin: { contents: 'globalThis.chithiProgram = "./cli.js";\nrequire("./server.js");' },
    bundle: false,
    sourcemap: false,
    outfile: `${folder}/cli.js`,
    banner: { js: "#!/usr/bin/env node" },
  },
  { ...node, entryPoints: ["server/src/lsp/main.compiled.ts"], outfile: `${folder}/server.compiled.js` },
];

/**
 * @param {string} folder
 * @returns {import("esbuild").BuildOptions}
 */
const wordForNode = (folder) => ({
  ...node,
  entryPoints: ["server/src/word/bundle.node.ts"],
  outfile: `${folder}/word.node.js`,
  plugins: [smallest],
});

/** @type {import("esbuild").BuildOptions[]} */
const bundles = [
  {
    ...both,
    entryPoints: ["client/src/extension.ts"],
    outfile: "dist/client.js",
    external: ["vscode"],
    plugins: [clientLibrary, clientProtocol, smallest],
  },
  // What runs in the preview's webview.
  {
    ...browser,
    format: "iife",
    entryPoints: ["client/src/preview/webview/main.ts"],
    outfile: "dist/preview.js",
    plugins: [smallest],
  },
  ...programs("dist"),
  wordForNode("dist"),
  {
    ...browser,
    format: "iife",
    globalName: "chithiWord",
    entryPoints: ["server/src/word/bundle.ts"],
    outfile: "dist/word.browser.js",
    plugins: [smallest],
  },
  // The library of the npm package: Node and bundlers load it.
  {
    ...both,
    format: "esm",
    platform: "neutral",
    entryPoints: ["server/src/index.ts"],
    outfile: "dist/service.mjs",
    plugins: [shippedRules, smallest],
  },
];
/** @type {import("esbuild").BuildOptions[]} */
const suites = [
  {
    ...node,
    entryPoints: ["test/vscode/suite/index.ts"],
    outfile: "dist-test/suite.node.js",
    external: ["vscode"],
    define: { INTENDED_HOST: '"node"' },
  },
  {
    ...browser,
    entryPoints: ["test/vscode/suite/index.ts"],
    outfile: "dist-test/suite.browser.js",
    external: ["vscode"],
    define: { ...browser.define, INTENDED_HOST: '"web"' },
  },
];

/** @type {import("esbuild").BuildOptions[]} */
const measured = [
  { ...node, entryPoints: ["test/bench/floor.ts"], outfile: "dist-bench/floor.js" },
  ...programs("dist-bench"),
  wordForNode("dist-bench"),
];

const wanted = bench ? measured : [...bundles, ...(production ? [] : suites)];

if (production) await rm(join(root, "dist"), { recursive: true, force: true });
// The model of usual wording lies beside the programs that read it.
const folder = join(root, bench ? "dist-bench" : "dist");
await mkdir(folder, { recursive: true });
await copyFile(join(root, "server", "model", "tu-dung.bin"), join(folder, "tu-dung.bin"));
if (watch) {
  /** @type {import("esbuild").Plugin} */
  const report = {
    name: "report",
    // These lines tell the watch task in .vscode/tasks.json when a build begins and ends.
    setup(current) {
      current.onStart(() => console.log("[watch] build started"));
      current.onEnd(() => console.log("[watch] build finished"));
    },
  };
  for (const options of wanted)
    await (await context({ ...options, plugins: [...(options.plugins ?? []), report] })).watch();
} else {
  const results = await Promise.allSettled(wanted.map((options) => build(options)));
  // esbuild has printed each error already.
  if (results.some((result) => result.status === "rejected")) process.exitCode = 1;
  else if (!bench) {
    const shipped = results
      .slice(0, bundles.length)
      .flatMap((one) => ("value" in one ? (one.value.metafile ?? []) : []));
    await writeFile(join(root, "dist", "THIRD-PARTY-NOTICES.txt"), notices(root, shipped));
  }
}
