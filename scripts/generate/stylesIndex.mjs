import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../project.mjs";
import { write } from "./write.mjs";

const FOLDER = "server/src/styles";

/** `hd05-2026` → `hd05of2026`. @param {string} id */
function variable(id) {
  return id.replace("-", "of");
}

/** Writes `server/src/styles/index.ts`: one folder, one guideline. */
export function writeStylesIndex() {
  const ids = readdirSync(join(root, FOLDER), { withFileTypes: true })
    // What several guidelines share has a folder, too, and no style.
    .filter((entry) => entry.isDirectory() && existsSync(join(root, FOLDER, entry.name, "index.ts")))
    .map(({ name }) => name)
    .sort();
  const lines = [
    "// Written by `npm run generate` from the folders of this folder: one folder, one guideline.",
    ...ids.map((id) => `import { STYLE as ${variable(id)} } from "./${id}/index.ts";`),
    'import type { Style } from "./style.ts";',
    "",
    "/** Every guideline, by id. */",
    `export const STYLES: readonly Style[] = [${ids.map(variable).join(", ")}];`,
    "",
  ];
  write(`${FOLDER}/index.ts`, lines.join("\n"));
}
