import type { Status } from "../../../server/src/lsp/messages.ts";
import type { Locale } from "../locale.ts";

type Counts = Status["counts"];

const NAMES = {
  error: { vi: "lỗi", en: ["error", "errors"] },
  warning: { vi: "cảnh báo", en: ["warning", "warnings"] },
  info: { vi: "lưu ý", en: ["note", "notes"] },
  hint: { vi: "gợi ý", en: ["hint", "hints"] },
} as const;

/** “cảnh báo”. */
export function severityName(severity: keyof Counts, locale: Locale): string {
  const { vi, en } = NAMES[severity];
  return locale === "vi" ? vi : en[0];
}

function listed(counts: Counts, severities: readonly (keyof Counts)[], locale: Locale): string {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const count = counts[severity];
      const { vi, en } = NAMES[severity];
      return `${count} ${locale === "vi" ? vi : en[count === 1 ? 0 : 1]}`;
    })
    .join(", ");
}

/** How many findings have to be seen to: errors and warnings. Notes and hints are never counted among them. */
export function countToCorrect({ error, warning }: Counts): number {
  return error + warning;
}

/**
 * “3 lỗi, 2 cảnh báo; thêm 1 lưu ý”: what has to be seen to, then notes and hints, apart. Empty where there is none.
 * Whatever the extension shows of a draft's findings is counted so.
 */
export function countsText(counts: Counts, locale: Locale): string {
  const more = listed(counts, ["info", "hint"], locale);
  const apart = more === "" ? "" : `${locale === "vi" ? "thêm" : "besides"} ${more}`;
  return [listed(counts, ["error", "warning"], locale), apart].filter((part) => part !== "").join("; ");
}

/** The same for a draft as a whole: “không có gì cần sửa; thêm 1 lưu ý”. */
export function resultText(counts: Counts, locale: Locale): string {
  const nothing = locale === "vi" ? "không có gì cần sửa" : "nothing to correct";
  const text = countsText(counts, locale);
  return [countToCorrect(counts) === 0 ? nothing : "", text].filter((part) => part !== "").join("; ");
}
