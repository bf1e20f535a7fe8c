import { documentDate, styleOn } from "../../configuration/choose.ts";
import type { Style } from "../../styles/styles.ts";
import { HD05, partyStyle } from "../../styles/styles.ts";
import type { Copy } from "../../syntax/draft.ts";
import { fold } from "../../text/fold.ts";
import type { DocumentContext } from "../define.ts";

/** HD 05's own words (Phần II, III.2.1); its stamp carries no date, so that the words alone tell the style. */
function isStamp(copy: Copy): boolean {
  return copy.type === "ban-sao" && copy.typeLine !== null && fold(copy.typeLine.text).includes("bản sao văn bản");
}

/**
 * The style by which a copy's block is judged: the one in force on its own day, that of the document where it has none,
 * and an explicit one always. Null for a copy older than the guidelines.
 */
export function copyStyle(copy: Copy, { style, explicit }: Pick<DocumentContext, "style" | "explicit">): Style | null {
  const day = explicit ? null : documentDate(copy.placeDate);
  if (!explicit && day === null && isStamp(copy)) return HD05;
  return day === null ? style : partyStyle(styleOn(day));
}
