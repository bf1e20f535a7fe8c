import { documentDate } from "../../configuration/choose.ts";
import type { Style } from "../../styles/style.ts";
import type { Copy } from "../../syntax/draft.ts";
import { fold } from "../../text/fold.ts";
import type { DocumentContext } from "../define.ts";

/** The guideline whose own words a copy's undated block bears; null for none. */
function styleOfWords({ typeLine }: Copy, { guidelines }: Pick<DocumentContext, "guidelines">): Style | null {
  const words = fold(typeLine?.text ?? "");
  return guidelines.all.find(({ copies }) => copies.undatedSign !== "" && words.includes(copies.undatedSign)) ?? null;
}

/**
 * The style by which a copy's block is judged: the one in force on its own day, that of the document where it has none,
 * and an explicit one always. Null for a copy older than the guidelines.
 */
export function copyStyle(
  copy: Copy,
  context: Pick<DocumentContext, "style" | "explicit" | "guidelines">,
): Style | null {
  const { style, explicit, guidelines } = context;
  const day = explicit ? null : documentDate(copy.placeDate);
  if (day === null) return (explicit ? null : styleOfWords(copy, context)) ?? style;
  const own = guidelines.inForce(day, style.world);
  return own.id === null ? null : own;
}

/** The type of a copy as it is written, without the quotes, brackets and marks around it; "" where none is. */
export function typeWritten({ typeLine }: Copy): string {
  return (typeLine?.text ?? "").replace(/^[“"(]|(?<![”").:])[”").:]+$/gu, "").trim();
}

/** True for a type of copies that the guideline knows. */
export function isTypeOf({ copies }: Style, written: string): boolean {
  return copies.typeLines.some(({ line }) => fold(line) === fold(written).replace(/\s+/g, " "));
}
