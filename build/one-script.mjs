// Links a split build into one script: what several programs share stands in it once, and each evaluates its own parts
// alone. esbuild's own way to evaluate late puts every module into a function of its own, which V8 reads twice.
import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { transform } from "esbuild";
import { minified } from "./smallest.mjs";

/** Gives the exports of a part, or of a module of Node. */
const LOAD = `const loaded = {};
const load = (name) => {
  if (parts[name] === undefined) return require(name);
  if (loaded[name] === undefined) {
    const module = (loaded[name] = { exports: {} });
    parts[name](module.exports, module, load);
  }
  return loaded[name].exports;
};`;

/**
 * Where each part begins in the script, and its own map: a source map in sections.
 * @param {readonly { line: number, map: string }[]} sections
 */
function mapOf(sections) {
  const placed = sections.map(({ line, map }) => ({ offset: { line, column: 0 }, map: JSON.parse(map) }));
  return JSON.stringify({ version: 3, sections: placed });
}

/**
 * For a build of several entry points. `start` is an expression for the name of the one that is to run; `rare` are those
 * whose compilation waits until then.
 * @param {{ file: string, start: string, rare: readonly string[] }} options
 * @returns {import("esbuild").Plugin}
 */
export function oneScript({ file, start, rare }) {
  return {
    name: "one-script",
    setup({ initialOptions, onEnd }) {
      const mapped = Boolean(initialOptions.sourcemap);
      const { absWorkingDir = ".", minify, target, charset } = initialOptions;
      Object.assign(initialOptions, { format: "esm", splitting: true, outdir: dirname(file), write: false });
      if (mapped) initialOptions.sourcemap = "inline";

      onEnd(async (result) => {
        if (result.errors.length > 0) return;
        let script = '#!/usr/bin/env node\n(() => {\n"use strict";\nconst parts = {\n';
        const sections = [];
        for (const { path, text } of result.outputFiles ?? []) {
          const name = `./${basename(path)}`;
          // `require`, as what the programs load later is to be found from where the script stands, however it was loaded.
          const supported = { "dynamic-import": false };
          const of = { format: /** @type {const} */ ("cjs"), minify, target, charset, supported, sourcefile: path };
          const { code: whole, map } = await transform(text, { ...of, sourcemap: mapped && "external" });
          const code = minify ? await minified(whole, { name }) : whole;
          // In brackets V8 compiles a function while it reads the script, and not in a second reading.
          const [open, close] = rare.includes(name) ? ["", ""] : ["(", ")"];
          script += `${JSON.stringify(name)}: ${open}function (exports, module, require) {\n`;
          sections.push({ line: script.split("\n").length - 1, map });
          script += `${code.trimEnd()}\n}${close},\n`;
        }
        script += `};\n${LOAD}\nload(${start});\n})();\n`;
        const place = join(absWorkingDir, file);
        await mkdir(dirname(place), { recursive: true });
        if (mapped) {
          script += `//# sourceMappingURL=${basename(file)}.map\n`;
          await writeFile(`${place}.map`, mapOf(sections));
        }
        await writeFile(place, script);
        if (result.metafile === undefined) return;
        // The metafile describes the linked script as one output.
        const outputs = Object.values(result.metafile.outputs);
        const inputs = Object.assign({}, ...outputs.map((one) => one.inputs));
        result.metafile.outputs = { [file]: { bytes: Buffer.byteLength(script), inputs, imports: [], exports: [] } };
      });
    },
  };
}
