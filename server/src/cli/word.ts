import { Failure } from "./failure.ts";

type WordParts = typeof import("../word/bundle.node.ts");

/** Loads the part that knows Word files: a bundle of its own, so that the others start without it. */
export function loadWord(): Promise<WordParts> {
  return import("../word/bundle.node.ts");
}

/** True for what begins as archives do: all that is known before the part that reads them is loaded. */
export function isWord(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** What a Word file holds. Throws a Failure that says why it cannot be read, and what to do. */
export async function readWord(bytes: Uint8Array): Promise<ReturnType<WordParts["importDocx"]>> {
  const { importDocx, Refusal } = await loadWord();
  try {
    return importDocx(bytes);
  } catch (error) {
    throw error instanceof Refusal ? new Failure(error.text) : error;
  }
}
