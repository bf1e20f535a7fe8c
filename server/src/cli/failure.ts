import type { Text } from "../service.ts";
import { Failure } from "../service.ts";

/** The command line itself is wrong, so that the help is worth a hint. */
export class WrongUsage extends Failure {
  readonly usage = true;

  /** Failure tells its own by name, and this is one of them. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof Failure && "usage" in error;
  }
}

/** A failure that says that the command line was called wrongly: exit code 2, with a hint at `--help`. */
export function wrongUsage(vi: string, en: string): Failure {
  return new WrongUsage({ vi, en });
}

const REASONS: Readonly<Record<string, Text>> = {
  ENOENT: { vi: "không tìm thấy", en: "not found" },
  ENOTDIR: { vi: "không tìm thấy", en: "not found" },
  EACCES: { vi: "không có quyền truy cập", en: "permission denied" },
  EPERM: { vi: "không có quyền truy cập", en: "permission denied" },
  EROFS: { vi: "ổ đĩa chỉ cho đọc", en: "read-only file system" },
  EISDIR: { vi: "đây là thư mục", en: "is a folder" },
  ELOOP: { vi: "liên kết tượng trưng lặp vòng", en: "a loop of symbolic links" },
  ENOSPC: { vi: "ổ đĩa đã đầy", en: "no space left" },
  EMFILE: { vi: "đang mở quá nhiều tệp", en: "too many open files" },
  EBUSY: { vi: "tệp đang được chương trình khác sử dụng", en: "in use by another program" },
  ENAMETOOLONG: { vi: "tên tệp quá dài", en: "the name is too long" },
};

/** What the operating system says of a file, in words. Throws anything on that is no such error. */
export function systemReason(error: unknown): Text {
  const code = error instanceof Error && "code" in error ? String(error.code) : null;
  if (code === null) throw error;
  return REASONS[code] ?? { vi: `hệ điều hành báo ${code}`, en: `the system says ${code}` };
}

/** The message for an unexpected error: one line; CHITHI_DEBUG=1 adds the stack. */
export function unexpected(error: unknown): Text {
  const reason = (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, " ");
  if (process.env.CHITHI_DEBUG === "1") console.error(error);
  return {
    vi: `lỗi bất ngờ của chương trình (${reason}); đặt CHITHI_DEBUG=1 để xem chi tiết`,
    en: `unexpected error of the program (${reason}); set CHITHI_DEBUG=1 for details`,
  };
}
