import type { Text } from "../../text/bilingual.ts";
import type { Severity } from "../define.ts";

export const SEVERITY_WORDS: Readonly<Record<Severity, Text>> = {
  error: { vi: "lỗi", en: "error" },
  warning: { vi: "cảnh báo", en: "warning" },
  info: { vi: "lưu ý", en: "note" },
  hint: { vi: "gợi ý", en: "hint" },
};

const SEVERITIES = Object.keys(SEVERITY_WORDS) as readonly Severity[];

/** How many findings of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** “3 lỗi, 1 cảnh báo”; empty when there are none. */
export function countWords(counts: Counts, locale: keyof Text): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const count = counts[severity];
      return `${count} ${SEVERITY_WORDS[severity][locale]}${locale === "en" && count > 1 ? "s" : ""}`;
    })
    .join(", ");
}
