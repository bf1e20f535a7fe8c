import { readFile, stat } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { MOST_BYTES } from "../../service.ts";

// Not `node:fs/promises`: Node loads that, and ten modules that it needs, only when somebody asks for it.
const statOf = promisify(stat);
const contentOf = promisify(readFile);

const ABSENT = new Set(["ENOENT", "ENOTDIR", "ERR_INVALID_FILE_URL_PATH", "ERR_INVALID_FILE_URL_HOST"]);

/**
 * Reads a file of this machine; null where there is none. Rejects where there is one that cannot be read: a pipe or a
 * device would keep the server waiting, or never end.
 */
export async function readLocalFile(uri: string): Promise<string | null> {
  try {
    const path = fileURLToPath(uri);
    const found = await statOf(path);
    if (!found.isFile()) throw new Error("no ordinary file");
    if (found.size > MOST_BYTES) throw new Error("larger than 16 MB");
    return await contentOf(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && ABSENT.has(String(error.code))) return null;
    throw error;
  }
}
