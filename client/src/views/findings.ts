import type { Status } from "../../../server/src/lsp/messages.ts";
import type { Locale } from "../locale.ts";

const NAMES = {
  error: { vi: "lỗi", en: ["error", "errors"] },
  warning: { vi: "cảnh báo", en: ["warning", "warnings"] },
  info: { vi: "lưu ý", en: ["note", "notes"] },
  hint: { vi: "gợi ý", en: ["hint", "hints"] },
} as const;
const SEVERITIES = ["error", "warning", "info", "hint"] as const;

/** “cảnh báo”. */
export function severityName(severity: keyof Status["counts"], locale: Locale): string {
  const { vi, en } = NAMES[severity];
  return locale === "vi" ? vi : en[0];
}

/** How many findings there are in all. */
export function countAll({ error, warning, info, hint }: Status["counts"]): number {
  return error + warning + info + hint;
}

/** “3 lỗi, 2 cảnh báo”; empty where there is none. */
export function countsText(counts: Status["counts"], locale: Locale): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const count = counts[severity];
      const { vi, en } = NAMES[severity];
      return `${count} ${locale === "vi" ? vi : en[count === 1 ? 0 : 1]}`;
    })
    .join(", ");
}
