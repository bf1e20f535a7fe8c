// npm run build:web [-- FOLDER]: writes the page for a browser as static files, into dist-web unless a folder is named.
// Every file but index.html, sw.js and cau-hinh.json has a name that changes with its content.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, parse, resolve } from "node:path";
import { installMissing, root } from "./project.mjs";

/** The office's own `.chithi.json`, which the administrator of the server may change. */
const CONFIGURATION = "cau-hinh.json";

const [named] = process.argv.slice(2);
const folder = named ? resolve(process.env.INIT_CWD ?? process.cwd(), named) : join(root, "dist-web");

await installMissing();
await buildWeb();

async function buildWeb() {
  const { build } = await import("esbuild");
  const { shippedRules } = await import("../build/shipped-rules.mjs");
  const { notices } = await import("./notices.mjs");

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  /** @type {import("esbuild").Metafile[]} */
  const metafiles = [];
  /** @type {import("esbuild").BuildOptions} */
  const shared = {
    absWorkingDir: root,
    bundle: true,
    metafile: true,
    minify: true,
    charset: "utf8",
    legalComments: "none",
    platform: "browser",
    target: "es2022",
    mainFields: ["browser", "module", "main"],
    entryNames: "[name]-[hash]",
    outdir: folder,
    logLevel: "warning",
  };
  /**
   * Bundles one file, and gives the name that it got.
   * @param {string} name
   * @param {string} entry
   * @param {import("esbuild").BuildOptions} options
   */
  async function bundled(name, entry, options) {
    const { metafile, outputFiles: _ } = await build({ ...shared, entryPoints: { [name]: entry }, ...options });
    if (metafile === undefined) throw new Error(`nothing was built of ${entry}`);
    metafiles.push(metafile);
    return basename(Object.keys(metafile.outputs)[0] ?? "");
  }
  const strings = (/** @type {Record<string, unknown>} */ values) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]));

  // Some libraries look at `global` before they look at `globalThis`.
  const libraries = { global: "globalThis" };
  const [server, word, frameScript, style] = await Promise.all([
    bundled("server", "server/src/lsp/main.browser.ts", {
      format: "iife",
      define: libraries,
      plugins: [shippedRules],
    }),
    bundled("word", "server/src/word/bundle.ts", { format: "iife", globalName: "chithiWord", define: libraries }),
    bundled("xem-truoc", "web/src/preview/main.ts", { format: "esm" }),
    bundled("trang", "web/page.css", {}),
  ]);
  const hashOf = (/** @type {string | Buffer} */ content) =>
    createHash("sha256").update(content).digest("hex").slice(0, 8).toUpperCase();
  /**
   * Puts a file there as it is, and gives the name that it got.
   * @param {string} source
   */
  function copied(source) {
    const content = readFileSync(join(root, source));
    const { name, ext } = parse(source);
    const named = `${name}-${hashOf(content)}${ext}`;
    writeFileSync(join(folder, named), content);
    return named;
  }
  const model = copied("server/model/tu-dung.bin");
  const icon = copied("icons/icon.svg");
  const define = strings({ SERVER: server, WORD: word, MODEL: model, CONFIGURATION });
  const script = await bundled("trang", "web/src/main.ts", { format: "esm", define });

  /**
   * @param {string} source
   * @param {Record<string, string>} values
   */
  const filled = (source, values) =>
    readFileSync(join(root, "web", source), "utf8").replaceAll(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? "");
  const frame = filled("xem-truoc.html", { script: frameScript });
  const frameName = `xem-truoc-${hashOf(frame)}.html`;
  writeFileSync(join(folder, frameName), frame);
  const page = filled("index.html", { script, style, icon, frame: frameName });
  writeFileSync(join(folder, "index.html"), page);
  writeFileSync(join(folder, CONFIGURATION), "{}\n");
  writeFileSync(join(folder, "THIRD-PARTY-NOTICES.txt"), notices(root, metafiles));

  const files = ["index.html", frameName, frameScript, script, style, icon, server, word, model];
  await build({
    ...shared,
    entryPoints: { sw: "web/src/service-worker.ts" },
    entryNames: "[name]",
    format: "iife",
    define: strings({ FILES: files, VERSION: hashOf(files.join(" ") + hashOf(page)), CONFIGURATION }),
  });
  console.log(`${folder}: ${files.length} tệp và sw.js, ${CONFIGURATION}`);
}
