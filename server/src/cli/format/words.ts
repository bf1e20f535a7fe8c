import type { Locale } from "../locale.ts";

/** “2 tệp”. */
export function fileWords(count: number, locale: Locale): string {
  return locale === "vi" ? `${count} tệp` : `${count} file${count === 1 ? "" : "s"}`;
}
