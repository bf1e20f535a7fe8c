import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../project.mjs";

/**
 * Writes a file of the project; leaves one alone that is as it should be, so that builds do not see it as changed.
 * @param {string} path
 * @param {string} text
 */
export function write(path, text) {
  const file = join(root, path);
  let present = null;
  try {
    present = readFileSync(file, "utf8");
  } catch {
    mkdirSync(dirname(file), { recursive: true });
  }
  if (present !== text) writeFileSync(file, text);
}

/**
 * Makes the files of a folder be these and no others, by their paths from it.
 * @param {string} folder
 * @param {ReadonlyMap<string, string>} files
 */
export function writeFolder(folder, files) {
  for (const [path, text] of files) write(`${folder}/${path}`, text);
  removeOthers(join(root, folder), "", files);
}

/**
 * @param {string} folder
 * @param {string} below
 * @param {ReadonlyMap<string, string>} wanted
 */
function removeOthers(folder, below, wanted) {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (!entry.isDirectory()) {
      if (!wanted.has(path)) rmSync(join(folder, path));
      continue;
    }
    removeOthers(folder, path, wanted);
    if (readdirSync(join(folder, path)).length === 0) rmdirSync(join(folder, path));
  }
}
