import type { Failure } from "../../text/failure.ts";
import { refusal } from "../refusal.ts";

const SIGNATURES = {
  zip: [0x50, 0x4b],
  // What Word wrote until 2003, and what it wraps a document with a password in.
  compound: [0xd0, 0xcf, 0x11, 0xe0],
  pdf: [0x25, 0x50, 0x44, 0x46],
  rtf: [0x7b, 0x5c, 0x72, 0x74, 0x66],
} as const;

export type Format = keyof typeof SIGNATURES;

/** What a file is by its first bytes; null for anything else, such as plain text. */
export function identify(bytes: Uint8Array): Format | null {
  for (const format of Object.keys(SIGNATURES) as Format[]) {
    if (SIGNATURES[format].every((byte, n) => bytes[n] === byte)) return format;
  }
  return null;
}

/** The name of the stream that a password-protected document has in its compound file, in UTF-16. */
const ENCRYPTED = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0] as number); at >= 0; at = bytes.indexOf(wanted[0] as number, at + 1)) {
    if (wanted.every((byte, n) => bytes[at + n] === byte)) return true;
  }
  return false;
}

const SAVE_AS = {
  vi: "hãy mở trong Word, chọn Lưu dưới dạng (Save As) → Word Document (.docx)",
  en: "open it in Word and choose Save As → Word Document (.docx)",
};

/** Why a file that is no archive cannot be imported, with what to do about it. */
export function refusalOf(bytes: Uint8Array): Failure {
  switch (identify(bytes)) {
    case "compound":
      if (holds(bytes, ENCRYPTED)) {
        return refusal(
          "tệp Word có mật khẩu; hãy mở trong Word, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ tài liệu) rồi lưu lại",
          "the Word file has a password; open it in Word, remove the password (File → Info → Protect Document), save it",
        );
      }
      return refusal(
        `đây là tệp Word đời cũ (.doc), không phải .docx; ${SAVE_AS.vi}`,
        `this is an old Word file (.doc), not a .docx; ${SAVE_AS.en}`,
      );
    case "pdf":
      return refusal(
        `đây là tệp PDF, không phải tệp Word; hãy dùng tệp Word gốc, hoặc mở PDF trong Word rồi Lưu dưới dạng .docx`,
        `this is a PDF, not a Word file; use the original, or open the PDF in Word and save it as .docx`,
      );
    case "rtf":
      return refusal(`đây là tệp RTF, không phải .docx; ${SAVE_AS.vi}`, `this is RTF, not .docx; ${SAVE_AS.en}`);
    default:
      if (bytes.length === 0) return refusal("tệp rỗng", "the file is empty");
      return refusal(`đây không phải tệp Word (.docx); ${SAVE_AS.vi}`, `this is no Word file (.docx); ${SAVE_AS.en}`);
  }
}
