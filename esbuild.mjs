// Bundles the extension, the language server, the command line and the suite that runs inside VS Code.
//   node esbuild.mjs [--production] [--watch] [--bench]
// --bench: only what `npm run bench` measures, as it is shipped, into dist-bench/.
import { rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, context } from "esbuild";
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
const program = { banner: { js: "#!/usr/bin/env node" } };

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

/** @type {import("esbuild").BuildOptions[]} */
const bundles = [
  { ...node, entryPoints: ["client/src/extension.node.ts"], outfile: "dist/client.node.js", external: ["vscode"] },
  {
    ...browser,
    entryPoints: ["client/src/extension.browser.ts"],
    outfile: "dist/client.browser.js",
    external: ["vscode"],
  },
  {
    ...node,
    ...program,
    entryPoints: ["server/src/lsp/main.node.ts"],
    outfile: "dist/server.js",
    plugins: [wordApart],
  },
  { ...node, entryPoints: ["server/src/lsp/main.compiled.ts"], outfile: "dist/server.compiled.js" },
  // What runs in the preview's webview.
  { ...browser, format: "iife", entryPoints: ["client/src/preview/webview/main.ts"], outfile: "dist/preview.js" },
  { ...browser, format: "iife", entryPoints: ["server/src/lsp/main.browser.ts"], outfile: "dist/server.browser.js" },
  { ...node, ...program, entryPoints: ["server/src/cli/main.ts"], outfile: "dist/cli.js", plugins: [wordApart] },
  { ...node, entryPoints: ["server/src/word/bundle.node.ts"], outfile: "dist/word.node.js" },
  {
    ...browser,
    format: "iife",
    globalName: "chithiWord",
    entryPoints: ["server/src/word/bundle.ts"],
    outfile: "dist/word.browser.js",
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
  ...bundles
    .filter(({ outfile }) => /\/(?:server|server\.compiled|cli)\.js$/.test(outfile ?? ""))
    .map((one) => ({ ...one, outfile: one.outfile?.replace("dist/", "dist-bench/") })),
];

const wanted = bench ? measured : [...bundles, ...(production ? [] : suites)];

if (production) await rm(join(root, "dist"), { recursive: true, force: true });
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
