import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../project.mjs";
import { write } from "./write.mjs";

const FOLDER = "server/src/styles";
const END = ".txt";

/** A text as the lines between two backticks. @param {string} text */
function literal(text) {
  return `\`${text.replace(/[\\`]|\$\{/g, "\\$&")}\``;
}

/** `chi-thi` must stand in quotation marks, `khung` need not. @param {string} name */
function key(name) {
  return /^[a-z]+$/.test(name) ? name : `"${name}"`;
}

/** Writes `templates.ts` beside each folder `templates/`: its text files by their names, so that they can be bundled. */
export function writeTemplates() {
  const folders = readdirSync(join(root, FOLDER), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, FOLDER, entry.name, "templates")))
    .map(({ name }) => name);
  for (const folder of folders) {
    const from = join(root, FOLDER, folder, "templates");
    const names = readdirSync(from)
      .filter((name) => name.endsWith(END))
      .sort();
    const lines = [
      "// Written by `npm run generate` from the text files in `templates/`.",
      "",
      "/** The beginnings of documents, by the names of their files. */",
      "export const TEMPLATES: Readonly<Record<string, string>> = {",
      ...names.map((name) => {
        const text = readFileSync(join(from, name), "utf8").replaceAll("\r\n", "\n");
        return `  ${key(name.slice(0, -END.length))}: ${literal(text)},`;
      }),
      "};",
      "",
    ];
    write(`${FOLDER}/${folder}/templates.ts`, lines.join("\n"));
  }
}
