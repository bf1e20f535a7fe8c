import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../project.mjs";
import { write } from "./write.mjs";

const FOLDER = "server/src/rules";

/** `so-ky-hieu/them-so-0` → `soKyHieuThemSo0`. @param {string} id */
function variable(id) {
  return id.replace(/[-/]([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

/** The ids of the rules, from the files in the folders of `server/src/rules/`: one file, one rule. */
function ids() {
  const folder = join(root, FOLDER);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "authoring")
    .map(({ name }) => name)
    .sort()
    .flatMap((component) =>
      readdirSync(join(folder, component))
        .filter((file) => file.endsWith(".ts"))
        .sort()
        .map((file) => `${component}/${file.slice(0, -3)}`),
    );
}

/** Writes `server/src/rules/index.ts`. */
export function writeRulesIndex() {
  const all = ids();
  const lines = [
    "// Written by `npm run generate` from the files in this folder's folders: one file, one rule.",
    'import type { Rule } from "./define.ts";',
    ...all.map((id) => `import ${variable(id)} from "./${id}.ts";`),
    "",
    "/** Every rule, by id. */",
    "export const RULES: readonly Rule[] = [",
    ...all.map((id) => `  ${variable(id)},`),
    "];",
    "",
  ];
  write(`${FOLDER}/index.ts`, lines.join("\n"));
}
