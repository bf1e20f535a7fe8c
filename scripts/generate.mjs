// Writes what is made from other files and checked in. CI runs it and requires that nothing changes.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const root = new URL("../", import.meta.url);

/** `them-so-0` in `so-ky-hieu` → `soKyHieuThemSo0`. @param {string} component @param {string} name */
function variable(component, name) {
  const camel = `${component}-${name}`.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
  return camel;
}

/** The list of rules, from the files in the folders of `server/src/rules/`: one file, one rule. */
function rulesIndex() {
  const folder = new URL("server/src/rules/", root);
  const components = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const rules = components.flatMap((component) =>
    readdirSync(new URL(`${component}/`, folder))
      .filter((file) => file.endsWith(".ts"))
      .sort()
      .map((file) => ({ component, name: file.slice(0, -3) })),
  );
  const imports = rules.map((r) => `import ${variable(r.component, r.name)} from "./${r.component}/${r.name}.ts";`);
  const list = rules.map((r) => `  ${variable(r.component, r.name)},`);
  return [
    "// Written by `npm run generate` from the files in this folder's folders: one file, one rule.",
    'import type { Rule } from "./define.ts";',
    ...imports,
    "",
    "/** Every rule, by id. */",
    "export const RULES: readonly Rule[] = [",
    ...list,
    "];",
    "",
  ].join("\n");
}

/** Leaves a file alone that is as it should be, so that builds do not see it as changed. @param {string} path @param {string} text */
function write(path, text) {
  const url = new URL(path, root);
  let present = "";
  try {
    present = readFileSync(url, "utf8");
  } catch {
    // not there yet
  }
  if (present !== text) writeFileSync(url, text);
}

write("server/src/rules/index.ts", rulesIndex());
