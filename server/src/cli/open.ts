import type { DraftDocument, Service, Text } from "../service.ts";
import { Failure } from "../service.ts";
import type { Encoding } from "./encoding.ts";
import { unexpected } from "./failure.ts";
import type { InputFile } from "./files.ts";
import { readBytes, readText } from "./read.ts";
import { isWord } from "./word.ts";

/** Why a file gave nothing. */
export interface FileFailure {
  readonly code: "khong-doc-duoc" | "qua-lon" | "loi-chuong-trinh";
  /** Without the path. */
  readonly message: Text;
}

/** A file's text as a document, and the encoding in which it must be written again. */
export interface OpenedFile {
  readonly document: DraftDocument;
  readonly encoding: Encoding;
}

const TOO_LARGE: FileFailure = {
  code: "qua-lon",
  message: { vi: "tệp lớn hơn 16 MB", en: "the file is larger than 16 MB" },
};

/** What was done with a file, or why nothing could be. */
export type Done<T> =
  | { readonly value: T; readonly failure: null }
  | { readonly value: null; readonly failure: FileFailure };

function failed(failure: FileFailure): Done<never> {
  return { value: null, failure };
}

/**
 * Opens a file and does something with it: with a Word file where `word` says what. What goes wrong with one file is
 * given back as its failure, so that the others are still worked on.
 */
export async function withFile<T>(
  service: Service,
  input: InputFile,
  work: (opened: OpenedFile) => T | Promise<T>,
  word: ((bytes: Buffer) => Promise<T>) | null = null,
): Promise<Done<T>> {
  try {
    if (input.failure !== undefined) throw input.failure;
    const bytes = await readBytes(input.source);
    if (bytes !== null && word !== null && isWord(bytes)) return { value: await word(bytes), failure: null };
    const read = bytes === null ? null : readText(bytes);
    if (read === null) return failed(TOO_LARGE);
    const opened = { document: service.open(read.text), encoding: read.encoding };
    return { value: await work(opened), failure: null };
  } catch (error) {
    if (error instanceof Failure) return failed({ code: "khong-doc-duoc", message: error.text });
    return failed({ code: "loi-chuong-trinh", message: unexpected(error) });
  }
}
