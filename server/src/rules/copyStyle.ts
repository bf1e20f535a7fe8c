import { documentDate, styleOn } from "../style/choose.ts";
import type { Style } from "../style/styles.ts";
import { partyStyle } from "../style/styles.ts";
import type { Copy } from "../syntax/draft.ts";
import type { DocumentContext } from "./define.ts";

/**
 * The style by which a copy's block is judged: the one in force on its own day, that of the document where it has none,
 * and an explicit one always. Null for a copy older than the guidelines.
 */
export function copyStyle(copy: Copy, { style, explicit }: Pick<DocumentContext, "style" | "explicit">): Style | null {
  const day = explicit ? null : documentDate(copy.placeDate);
  return day === null ? style : partyStyle(styleOn(day));
}
