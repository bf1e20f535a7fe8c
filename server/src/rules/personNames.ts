import { fold } from "../text/fold.ts";
import { FAMILY_NAMES } from "../vocabulary/familyNames.ts";

const TITLE_RUN = /\p{Lu}[\p{Ll}\u0300-\u036f]*(?: \p{Lu}[\p{Ll}\u0300-\u036f]*){1,4}/gu;

/** The stretches of a text that are names of persons: a family name and one to four more words in title case. */
export function personNames(text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const match of text.matchAll(TITLE_RUN)) {
    const words = match[0].split(" ");
    // “Đồng chí Nguyễn Văn An”: the name may begin behind other words in title case.
    const first = words.findIndex((word, n) => n < words.length - 1 && FAMILY_NAMES.has(fold(word)));
    if (first < 0) continue;
    const from = match.index + words.slice(0, first).join(" ").length + (first > 0 ? 1 : 0);
    found.push({ from, to: match.index + match[0].length });
  }
  return found;
}
