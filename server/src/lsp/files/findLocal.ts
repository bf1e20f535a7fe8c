import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FindFiles } from "./find.ts";
import { isDraftName, isPassedOver } from "./find.ts";

/** However deep a folder is nested, a loop of links ends. */
const DEEPEST = 40;

/** As VS Code writes addresses: everything but letters, digits and `-._~` by percent signs. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Looks for drafts on this machine. Folders that cannot be read are passed over, and links are not followed. */
export const findLocalFiles: FindFiles = async (folder, most, stopped) => {
  const { readdir } = await import("node:fs/promises");
  const found: string[] = [];

  async function walk(path: string, uri: string, depth: number): Promise<void> {
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (stopped() || found.length >= most) return;
      const { name } = entry;
      if (entry.isFile() && isDraftName(name)) found.push(`${uri}/${encodeName(name)}`);
      else if (entry.isDirectory() && !isPassedOver(name) && depth < DEEPEST) {
        await walk(join(path, name), `${uri}/${encodeName(name)}`, depth + 1);
      }
    }
  }

  // The folder's address is kept as the client writes it, so that its own documents have the same.
  await walk(fileURLToPath(folder), folder.replace(/\/$/, ""), 0);
  return found;
};
