import type { LineSpan } from "./draft.ts";
import { readHeader } from "./header.ts";
import type { Header } from "./headerComponents.ts";
import type { ClassifiedLine, ItemKind } from "./kinds.ts";
import { lineAt } from "./kinds.ts";
import type { ReadClosely } from "./readClosely.ts";

/** What stands in a head's two columns. */
const HEAD_KINDS: ReadonlySet<ItemKind> = new Set<ItemKind>([
  "bodyName",
  "capitals",
  "partyTitle",
  "star",
  "rule",
  "number",
  "placeDate",
  "secrecy",
  "urgency",
  "draftMark",
]);
/** What may follow a head that an extractor put behind the text. */
const FOOT_KINDS: ReadonlySet<ItemKind> = new Set<ItemKind>([
  "recipients",
  "authority",
  "position",
  "stamp",
  "circulation",
  "appendix",
]);

/** A head that stands behind the text: a Word file's tables, by programs that read its paragraphs first. */
export interface HeadAtEnd {
  readonly lines: LineSpan;
  readonly head: Header;
}

function isHead(lines: readonly ClassifiedLine[], { first, last }: LineSpan): boolean {
  const kinds = new Set<ItemKind>();
  for (let n = first; n <= last; n++) for (const { kind } of lineAt(lines, n).items) kinds.add(kind);
  return kinds.has("number") && kinds.has("partyTitle") && (kinds.has("bodyName") || kinds.has("capitals"));
}

/** The stretch of lines that a head may be, behind `from`; null for none. Looks at nothing but the kinds of items. */
function stretchOf(lines: readonly ClassifiedLine[], from: number): LineSpan | null {
  let open = null as LineSpan | null;
  for (let n = from; n <= lines.length; n++) {
    const items = lines[n]?.items ?? [];
    if (n < lines.length && items.length === 0) continue;
    // The head of a copy is the copy's.
    if (items.some(({ kind }) => kind === "copyType")) return null;
    if (items.length > 0 && items.every(({ kind }) => HEAD_KINDS.has(kind))) {
      open = { first: open?.first ?? n, last: n };
      continue;
    }
    if (open !== null && isHead(lines, open)) {
      const next = items[0]?.kind;
      return next === undefined || FOOT_KINDS.has(next) ? open : null;
    }
    open = null;
  }
  return null;
}

/** The head that stands behind the text of a document that has a type and nothing else of a head above it. */
export function headAtEnd(
  lines: readonly ClassifiedLine[],
  header: Header,
  readClosely: ReadClosely,
): HeadAtEnd | null {
  const { docType, number, partyTitle, placeDate, issuingBody } = header;
  const bare = number === null && partyTitle === null && placeDate === null && issuingBody === null;
  const stretch = docType === null || !bare ? null : stretchOf(lines, header.end);
  if (stretch === null) return null;
  const { first, last } = stretch;
  const head = readClosely(`head on ${first}-${last}`, lines, (seen) => readHeader(seen, last + 1, first));
  return head.number === null || head.docType !== null ? null : { lines: stretch, head };
}

/** The header with what the head behind the text has of it. */
export function withHead(header: Header, head: Header): Header {
  const { superiorBody, issuingBody, star, number, partyTitle, placeDate, secrecy, urgency, draft } = head;
  return { ...header, superiorBody, issuingBody, star, number, partyTitle, placeDate, secrecy, urgency, draft };
}
