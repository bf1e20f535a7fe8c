import { closeSync, constants, createReadStream, fstatSync, openSync, readFileSync } from "node:fs";
import type { Text } from "../service.ts";
import { Failure, MOST_BYTES } from "../service.ts";
import type { DecodedText } from "./encoding.ts";
import { decodeText } from "./encoding.ts";
import { systemReason } from "./failure.ts";

/** What stands for standard input among the paths. */
export const STANDARD_INPUT = "-";

/** A Word file carries pictures: its text is measured when it is unpacked. */
const MOST_BYTES_OF_WORD = 64 * 1024 * 1024;

/** Pipes and devices do not say how much is to come; no more is read than shows that it is too much. */
async function bytesUpToLimit(stream: AsyncIterable<Buffer>, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) return null;
  }
  return Buffer.concat(chunks);
}

/** What the shell gives for a command (`<(…)`) and for standard input, by name. */
const DESCRIPTOR = /^\/(?:dev\/(?:fd\/|stdin$)|proc\/(?:self|\d+)\/fd\/)/;
const NO_FILE: Text = {
  vi: "đây không phải tệp thường (ống dẫn, thiết bị hoặc socket), không đọc",
  en: "this is no ordinary file (a pipe, a device or a socket), not read",
};

/**
 * Waits for files as they are opened: nothing else is to be done meanwhile, and it costs a quarter of the other way. A
 * pipe or a device under a file's name would keep the program waiting for ever, or give bytes without end.
 */
async function bytesOf(path: string, most: number): Promise<Buffer | null> {
  const descriptor = DESCRIPTOR.test(path);
  // Opening a pipe blocks until a writer opens it, unless O_NONBLOCK is given. Windows has no such flag.
  const file = openSync(path, descriptor ? "r" : constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(file);
    if (stat.isDirectory()) throw Object.assign(new Error("EISDIR"), { code: "EISDIR" });
    if (stat.isFile()) return stat.size > most ? null : readFileSync(file);
    if (!descriptor) throw new Failure(NO_FILE);
    return await bytesUpToLimit(createReadStream("", { fd: file, autoClose: false }), most);
  } finally {
    closeSync(file);
  }
}

/**
 * Reads a file, or standard input for `-`. Null where it is larger than `most` bytes. Throws a Failure with the reason
 * when it cannot be read, or is no file.
 */
export async function readBytes(path: string, most = MOST_BYTES_OF_WORD): Promise<Buffer | null> {
  try {
    return await (path === STANDARD_INPUT ? bytesUpToLimit(process.stdin, most) : bytesOf(path, most));
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(systemReason(error));
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
  const bytes = await readBytes(path);
  if (bytes === null) throw new Failure({ vi: "danh sách lớn hơn 64 MB", en: "the list is larger than 64 MB" });
  const decoded = decodeText(bytes);
  if ("reason" in decoded) throw new Failure(decoded.reason);
  return decoded.text.split(/\r?\n/).filter((line) => line !== "");
}
