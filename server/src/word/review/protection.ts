import type { XmlElement } from "../archive/xml.ts";
import { childOf } from "../archive/xml.ts";
import { refusal } from "../refusal.ts";

/** What a lock still allows, in words. */
const ALLOWED: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  readOnly: ["chỉ cho đọc", "reading only"],
  forms: ["chỉ cho điền biểu mẫu", "filling in forms only"],
  comments: ["chỉ cho ghi nhận xét", "comments only"],
  trackedChanges: ["chỉ cho sửa có theo dõi", "tracked changes only"],
};

function isOn(value: string | undefined): boolean {
  return value !== undefined && !["0", "false", "off"].includes(value);
}

/** Throws a Failure for a document that its author has locked or signed. `tracked`: changes are only proposed. */
export function refuseProtected(settings: XmlElement | null, names: ReadonlySet<string>, tracked: boolean): void {
  if ([...names].some((name) => name.startsWith("_xmlsignatures/"))) {
    throw refusal(
      "tệp Word có chữ ký số; sửa hay ghi góp ý sẽ làm chữ ký mất hiệu lực, hãy dùng bản chưa ký",
      "the Word file has a digital signature, which any change would make void; use the copy that is not signed",
    );
  }
  const password = settings === null ? undefined : childOf(settings, "w:writeProtection");
  if (password?.attributes["w:hash"] !== undefined || password?.attributes["w:hashValue"] !== undefined) {
    throw refusal(
      "tệp Word có mật khẩu để sửa; hãy mở trong Word bằng mật khẩu đó, bỏ mật khẩu (Lưu dưới dạng → Công cụ → Tuỳ chọn chung) rồi lưu lại",
      "the Word file has a password for changes; open it in Word with that, remove it (Save As → Tools → General Options), save it",
    );
  }
  const lock = settings === null ? undefined : childOf(settings, "w:documentProtection");
  if (lock === undefined || !isOn(lock.attributes["w:enforcement"])) return;
  const edit = lock.attributes["w:edit"] ?? "none";
  if (edit === "none" || (edit === "trackedChanges" && tracked)) return;
  const [vi, en] = ALLOWED[edit] ?? ["không cho sửa", "no changes"];
  throw refusal(
    `tệp Word đang bị khoá (${vi}); hãy mở trong Word, bỏ khoá ở Xem lại → Hạn chế chỉnh sửa (Restrict Editing) rồi lưu lại`,
    `the Word file is locked (${en}); open it in Word, take the lock off under Review → Restrict Editing, and save it`,
  );
}
