import type { Marker, MarkerFamily } from "../../syntax/kinds.ts";

/** The rule that demands them. */
export const DELIMITER_RULE = "de-muc/dang-danh-so";

/** What both guidelines write behind the number of a khoản, the letter of a điểm and the number of an article. */
const RIGHT: Readonly<Partial<Record<MarkerFamily, string>>> = { number: ".", letter: ")", dieu: "." };

/** What belongs behind the number; null where the guidelines leave it open. */
export function rightDelimiter({ family }: Marker): string | null {
  return RIGHT[family] ?? null;
}
