type WordParts = typeof import("../word/bundle.node.ts");
export type MarkableFile = import("../word/bundle.node.ts").MarkableFile;

/** Loads the part that knows Word files: a bundle of its own, so that the others start without it. */
export function loadWord(): Promise<WordParts> {
  return import("../word/bundle.node.ts");
}

/** True for what begins as archives do: all that is known before the part that reads them is loaded. */
export function isWord(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** A Word file that is open to be marked; `tracked`: changes are only proposed. Throws a Failure like `readWord`. */
export async function openWord(bytes: Uint8Array, tracked: boolean): Promise<MarkableFile> {
  const { openForMarks, finish } = await loadWord();
  return finish(openForMarks(bytes, tracked));
}

/** The file without the changes of an earlier review that nobody has settled; null where it has none. */
export async function withoutUnsettled(file: MarkableFile): Promise<MarkableFile | null> {
  const { finish } = await loadWord();
  return finish(file.unsettled());
}

/** The file with marks. Throws a Failure like `readWord`. */
export async function writeWord(file: MarkableFile, marks: Parameters<MarkableFile["write"]>[0]): Promise<Buffer> {
  const { finish } = await loadWord();
  return Buffer.from(finish(file.write(marks)));
}

/** What a Word file holds. Throws a Failure that says why it cannot be read, and what to do. */
export async function readWord(bytes: Uint8Array): Promise<ReturnType<WordParts["importDocx"]>> {
  const { importDocx } = await loadWord();
  return importDocx(bytes);
}
