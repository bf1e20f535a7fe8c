import type { Words } from "./words.ts";

/** Larger ones the server would refuse, too. */
const MOST_BYTES = 64 * 1024 * 1024;

/** How the text of a file was written, to be written so again. */
export interface Form {
  readonly lineEnding: "\n" | "\r\n" | "\r";
  readonly mark: boolean;
}

export const NEW_FORM: Form = { lineEnding: "\n", mark: false };

export type Opened =
  | { readonly kind: "text"; readonly name: string; readonly text: string; readonly form: Form }
  | { readonly kind: "word"; readonly name: string; readonly bytes: Uint8Array };

function formOf(text: string): Form {
  const mark = text.startsWith("\ufeff");
  const lineEnding = text.includes("\r\n") ? "\r\n" : text.includes("\n") ? "\n" : text.includes("\r") ? "\r" : "\n";
  return { lineEnding, mark };
}

function decoded(bytes: Uint8Array): string | null {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Reads a file that was dropped, pasted or chosen; what is wrong with it, where it cannot be read. */
export async function readFile(file: File): Promise<Opened | Words> {
  const { name } = file;
  if (file.size > MOST_BYTES) {
    return { vi: `Không mở được ${name}: tệp lớn hơn 64 MB.`, en: `${name} is not opened: it is larger than 64 MB.` };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isOld = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (isArchive || isOld || /\.docx?$/i.test(name)) return { kind: "word", name, bytes };
  if (/^%PDF-/.test(new TextDecoder("latin1").decode(bytes.subarray(0, 5)))) {
    return {
      vi: `Không mở được ${name}: đây là tệp PDF; hãy dùng tệp Word gốc.`,
      en: `${name} is not opened: it is a PDF; use the Word file that it was made of.`,
    };
  }
  const text = decoded(bytes);
  if (text === null || text.includes("\0")) {
    return {
      vi: `Không mở được ${name}: đây không phải là tệp văn bản UTF-8, UTF-16 hay tệp Word.`,
      en: `${name} is not opened: it is no text in UTF-8 or UTF-16, and no Word file.`,
    };
  }
  const form = formOf(text);
  return { kind: "text", name, text: form.mark ? text.slice(1) : text, form };
}

/** The text of the editor, whose lines end in “\n”, as its file had it. */
export function written(text: string, { lineEnding, mark }: Form): string {
  return `${mark ? "\ufeff" : ""}${lineEnding === "\n" ? text : text.replaceAll("\n", lineEnding)}`;
}

export const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Hands a file to the user, who is asked where it goes as the browser is set. */
export function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The name of a file without what it ends in. */
export function stem(name: string): string {
  return name.replace(/\.chithi(?:\.md|\.txt)?$|\.(?:docx?|docm|dot[xm]|md|txt)$/i, "") || name;
}
