import type { Status } from "../../../server/src/lsp/messages.ts";
import type { Locale, Words } from "../locale.ts";
import { resultText } from "./findings.ts";

const REASONS: Readonly<Record<NonNullable<Status["styleReason"]>, Words>> = {
  "ngay-ban-hanh": {
    vi: "Theo ngày ban hành ghi trên văn bản",
    en: "By the date of the document",
  },
  "khong-ngay": {
    vi: "Văn bản chưa ghi tháng, năm nên xét theo hướng dẫn đang có hiệu lực",
    en: "The document has no month and year yet: the guideline in force today applies",
  },
  "nam-ban-hanh": {
    vi: "Văn bản chỉ ghi năm (ở dòng ngày hoặc trong trích yếu), cả năm ấy theo một hướng dẫn",
    en: "The document bears a year alone (its date, or its abstract), in which one guideline was in force",
  },
  "trong-tep": {
    vi: "Theo chú thích chithi-huong-dan trong bản thảo",
    en: "By the comment chithi-huong-dan of the draft",
  },
  "tham-so": { vi: "Theo tham số khi chạy", en: "By a parameter" },
  "cau-hinh": { vi: "Theo tệp .chithi.json của thư mục", en: "By the folder's .chithi.json" },
  "cai-dat": { vi: "Theo cài đặt chithi.style", en: "By the setting chithi.style" },
  "the-thuc-nha-nuoc": {
    vi: "Văn bản mang thể thức của cơ quan nhà nước",
    en: "The document has the form of a State office",
  },
  "ngoai-pham-vi": {
    vi: "Văn bản ngoài phạm vi các hướng dẫn: chỉ xét chữ viết và đoạn văn",
    en: "Outside the guidelines: only letters and paragraphs are checked",
  },
};

const TOO_LARGE: Words = { vi: "Tệp quá lớn nên không kiểm tra", en: "The file is too large to be checked" };

/** Why the style applies, or why there is none. */
export function reasonText({ styleReason }: Status, locale: Locale): string {
  return (styleReason === null ? TOO_LARGE : REASONS[styleReason])[locale];
}

/** The server names kinds as they stand in a sentence; here they begin one. */
export function kindText({ kindName }: Status): string {
  return kindName.charAt(0).toUpperCase() + kindName.slice(1);
}

/** “Chỉ thị · HD 05 · 3 lỗi, 2 cảnh báo”. */
export function statusText(status: Status, locale: Locale): string {
  const parts = [kindText(status)];
  if (status.style !== null) parts.push(status.styleShortName);
  if (status.styleReason === null) parts.push(locale === "vi" ? "không kiểm tra" : "not checked");
  else parts.push(resultText(status.counts, locale));
  return parts.join(" · ");
}

/** The status in full, a line each: kind and style, the reason, the counts. Plain text. */
export function statusLines(status: Status, locale: Locale): string[] {
  const head = status.styleName === "" ? kindText(status) : `${kindText(status)} – ${status.styleName}`;
  const result = status.styleReason === null ? [] : [resultText(status.counts, locale)];
  return [head, reasonText(status, locale), ...result];
}
