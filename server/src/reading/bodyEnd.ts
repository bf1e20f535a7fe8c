import type { Draft } from "../syntax/draft.ts";
import type { ClassifiedLine, ItemKind } from "../syntax/kinds.ts";

/** What may stand behind the body's last words without being a paragraph: rules, page numbers, stars. */
const NO_PARAGRAPH: ReadonlySet<ItemKind> = new Set<ItemKind>(["rule", "stamp", "debris", "star", "circulation"]);

/** True for a line of running text, and not a blank one, a rule or a page number. */
export function isParagraphLine(line: ClassifiedLine | undefined): boolean {
  const first = line?.items[0];
  return first !== undefined && !NO_PARAGRAPH.has(first.kind);
}

/** The line on which the body's last paragraph ends; null where there is no body. */
export function lastBodyLine(draft: Draft): number | null {
  const { body, lines } = draft;
  if (body === null) return null;
  for (let n = body.last; n >= body.first; n--) if (isParagraphLine(lines[n])) return n;
  return null;
}
