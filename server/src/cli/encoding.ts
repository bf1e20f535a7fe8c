import { isUtf8 } from "node:buffer";
import type { Text } from "../service.ts";

export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be";

/** The text of a file, without its byte order mark, and how it was written. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

const MARKS: Readonly<Record<Encoding, Buffer>> = {
  "utf-8": Buffer.alloc(0),
  "utf-8-bom": Buffer.from([0xef, 0xbb, 0xbf]),
  "utf-16le": Buffer.from([0xff, 0xfe]),
  "utf-16be": Buffer.from([0xfe, 0xff]),
};

/** Files that people take for drafts, by their first bytes. */
const OTHER_FORMATS: readonly { readonly bytes: Buffer; readonly text: Text }[] = [
  {
    bytes: Buffer.from("PK\x03\x04", "latin1"),
    text: {
      vi: "đây là tệp Word (.docx) hoặc tệp nén, không phải văn bản thuần; với tệp Word hãy dùng chithi import trước",
      en: "this is a Word file (.docx) or an archive, not plain text; for a Word file use chithi import first",
    },
  },
  {
    bytes: Buffer.from("\xd0\xcf\x11\xe0", "latin1"),
    text: {
      vi: "đây là tệp Word đời cũ (.doc) hoặc có mật khẩu, không phải văn bản thuần; hãy mở trong Word, Lưu dưới dạng .docx",
      en: "this is an old Word file (.doc) or one with a password, not plain text; save it as .docx in Word",
    },
  },
  {
    bytes: Buffer.from("%PDF", "latin1"),
    text: {
      vi: "đây là tệp PDF, không phải văn bản thuần; hãy dùng tệp Word gốc",
      en: "this is a PDF file, not plain text; use the Word file",
    },
  },
];

function startsWith(bytes: Buffer, head: Buffer): boolean {
  return bytes.subarray(0, head.length).equals(head);
}

function encodingOf(bytes: Buffer): Encoding {
  const marked = (["utf-8-bom", "utf-16le", "utf-16be"] as const).find((one) => startsWith(bytes, MARKS[one]));
  return marked ?? "utf-8";
}

/** The one-based line of the first bytes that are not UTF-8. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, from);
    const to = feed < 0 ? bytes.length : feed + 1;
    if (!isUtf8(bytes.subarray(from, to))) return line;
    from = to;
  }
  return line;
}

/** Decodes the bytes of a file; gives the reason where they are no text. What is decoded encodes to the same bytes. */
export function decodeText(bytes: Buffer): DecodedText | { readonly reason: Text } {
  const other = OTHER_FORMATS.find((format) => startsWith(bytes, format.bytes));
  if (other !== undefined) return { reason: other.text };
  const encoding = encodingOf(bytes);
  const body = bytes.subarray(MARKS[encoding].length);
  const wide = encoding.startsWith("utf-16");
  const text = wide ? decodeUtf16(body, encoding) : isUtf8(body) ? body.toString("utf8") : null;
  if (text?.includes("\0") || (!wide && body.includes(0))) {
    return {
      reason: {
        vi: "tệp nhị phân (có byte 0), không phải văn bản thuần",
        en: "a binary file (it holds zero bytes), not plain text",
      },
    };
  }
  if (text !== null) return { text, encoding };
  if (wide) return { reason: { vi: "mã UTF-16 của tệp bị hỏng", en: "the file's UTF-16 is broken" } };
  const line = firstBadLine(bytes);
  return {
    reason: {
      vi: `không phải mã UTF-8 (từ dòng ${line}); hãy lưu lại tệp bằng mã UTF-8`,
      en: `not UTF-8 (from line ${line} on); save the file as UTF-8`,
    },
  };
}

function decodeUtf16(body: Buffer, encoding: Encoding): string | null {
  if (body.length % 2 !== 0) return null;
  const little = encoding === "utf-16be" ? Buffer.from(body).swap16() : body;
  const text = little.toString("utf16le");
  return text.isWellFormed() ? text : null;
}

/** The bytes of a text, with the byte order mark of its encoding. */
export function encodeText({ text, encoding }: DecodedText): Buffer {
  if (!encoding.startsWith("utf-16")) return Buffer.concat([MARKS[encoding], Buffer.from(text, "utf8")]);
  const body = Buffer.from(text, "utf16le");
  return Buffer.concat([MARKS[encoding], encoding === "utf-16be" ? body.swap16() : body]);
}
