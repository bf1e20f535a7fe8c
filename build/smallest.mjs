// Minifies a second time what esbuild has minified: the second one also inlines what is used once and joins statements,
// which takes a twentieth off a packed bundle.
import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { minify } from "vite";

/**
 * The same script with fewer bytes. Throws where it cannot be read.
 * @param {string} code
 * @param {{ name: string, module?: boolean, global?: boolean }} of `global`: names at the top are others' too.
 * @returns {Promise<string>}
 */
export async function minified(code, { name, module = false, global = false }) {
  const result = await minify(name, code, {
    module,
    compress: { target: ["node20", "es2022"] },
    mangle: { toplevel: !global },
  });
  if (result.errors.length > 0) throw new Error(`${name}: ${result.errors.map(({ message }) => message).join("; ")}`);
  return result.code;
}

/** For the builds that minify. @type {import("esbuild").Plugin} */
export const smallest = {
  name: "smallest",
  setup({ initialOptions, onEnd }) {
    if (!initialOptions.minify) return;
    const { format } = initialOptions;
    initialOptions.write = false;
    onEnd(async ({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles) {
        await mkdir(dirname(path), { recursive: true });
        const of = { name: basename(path), module: format === "esm", global: format === "iife" };
        await writeFile(path, await minified(text, of));
      }
    });
  },
};
