import { closeSync, createReadStream, fstatSync, openSync, readFileSync } from "node:fs";
import { MOST_BYTES } from "../service.ts";
import type { DecodedText } from "./encoding.ts";
import { decodeText } from "./encoding.ts";
import { Failure, systemReason } from "./failure.ts";

/** What stands for standard input among the paths. */
export const STANDARD_INPUT = "-";

/** A Word file carries pictures: its text is measured when it is unpacked. */
const MOST_BYTES_OF_WORD = 64 * 1024 * 1024;

/** Pipes and devices do not say how much is to come; no more is read than shows that it is too much. */
async function bytesUpToLimit(stream: AsyncIterable<Buffer>): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MOST_BYTES_OF_WORD) return null;
  }
  return Buffer.concat(chunks);
}

/** Waits for files as they are opened: nothing else is to be done meanwhile, and it costs a quarter of the other way. */
async function bytesOf(path: string): Promise<Buffer | null> {
  const file = openSync(path, "r");
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return await bytesUpToLimit(createReadStream("", { fd: file, autoClose: false }));
    return stat.size > MOST_BYTES_OF_WORD ? null : readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Reads a file, or standard input for `-`. Null where it is larger than any that is read. Throws a Failure with the
 * reason when it cannot be read.
 */
export async function readBytes(path: string): Promise<Buffer | null> {
  try {
    return await (path === STANDARD_INPUT ? bytesUpToLimit(process.stdin) : bytesOf(path));
  } catch (error) {
    throw new Failure(systemReason(error));
  }
}

/** The text that bytes hold. Null where they are more than MOST_BYTES. Throws a Failure where they are no text. */
export function readText(bytes: Buffer): DecodedText | null {
  if (bytes.length > MOST_BYTES) return null;
  const decoded = decodeText(bytes);
  if ("reason" in decoded) throw new Failure(decoded.reason);
  return decoded;
}

/**
 * The paths in a list, one a line, from a file or standard input. A Windows shell writes lists in UTF-16. Throws a Failure
 * where it is no text.
 */
export async function readFileList(path: string): Promise<string[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of path === STANDARD_INPUT ? process.stdin : createReadStream(path)) chunks.push(chunk);
  const decoded = decodeText(Buffer.concat(chunks));
  if ("reason" in decoded) throw new Failure(decoded.reason);
  return decoded.text.split(/\r?\n/).filter((line) => line !== "");
}
