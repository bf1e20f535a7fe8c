import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const ABSENT = new Set(["ENOENT", "ENOTDIR", "ERR_INVALID_FILE_URL_PATH", "ERR_INVALID_FILE_URL_HOST"]);

/** Reads a file of this machine; null where there is none. Rejects where there is one that cannot be read. */
export async function readLocalFile(uri: string): Promise<string | null> {
  try {
    return await readFile(fileURLToPath(uri), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && ABSENT.has(String(error.code))) return null;
    throw error;
  }
}
