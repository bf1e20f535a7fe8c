import type { Component, Draft } from "../../syntax/draft.ts";
import type { ItemKind } from "../../syntax/kinds.ts";
import type { Range, TextEdit } from "../../text/position.ts";
import { theComponent } from "../../vocabulary/components.ts";
import type { Text } from "../define.ts";
import { insertBefore, insertLineAfter, startOfText } from "./insertion.ts";

/** The components of the header that a missing one may stand beside. */
export type HeaderPart =
  | "superiorBody"
  | "issuingBody"
  | "star"
  | "number"
  | "partyTitle"
  | "placeDate"
  | "docType"
  | "author"
  | "abstract"
  | "separator";

/** Where a component that the header lacks belongs. */
export interface HeaderPlace {
  /** Where a reader looks for it. */
  readonly range: Range;
  readonly related: readonly { readonly range: Range; readonly message: Text }[];
  /** Puts a line, or lines, there. */
  readonly insert: (text: string) => TextEdit;
}

/**
 * Where a missing component belongs: below the first component of `after` that is there, else above the first of
 * `before`, else where the header begins.
 */
export function placeInHeader(draft: Draft, after: readonly HeaderPart[], before: readonly HeaderPart[]): HeaderPlace {
  const upper = firstOf(draft, after);
  const lower = firstOf(draft, before);
  const related = [upper, lower].flatMap((near) =>
    near === null ? [] : [{ range: near.component.range, message: theComponent(near.part) }],
  );
  if (upper !== null) {
    const { range } = upper.component;
    return { range, related, insert: (text) => insertLineAfter(draft, range.end.line, text) };
  }
  if (lower !== null) {
    const { range } = lower.component;
    return { range, related, insert: (text) => insertBefore(range.start.line, text) };
  }
  return { range: startOfText(draft), related, insert: (text) => insertBefore(headerStart(draft), text) };
}

function firstOf(draft: Draft, parts: readonly HeaderPart[]): { part: HeaderPart; component: Component } | null {
  for (const part of parts) {
    const component = draft[part];
    if (component !== null) return { part, component };
  }
  return null;
}

const HEADER_KINDS: ReadonlySet<ItemKind> = new Set<ItemKind>([
  "partyTitle",
  "bodyName",
  "star",
  "number",
  "placeDate",
  "docType",
  "author",
  "addressees",
]);

/** The first line that is the header's, whatever stray lines stand above; the first line of text where it has none. */
function headerStart(draft: Draft): number {
  const { lines } = draft;
  const end = draft.body?.first ?? draft.mainEnd;
  for (let n = 0; n < end; n++) {
    const items = lines[n]?.items ?? [];
    if (items.length > 0 && items.some(({ kind }) => HEADER_KINDS.has(kind))) return n;
  }
  return startOfText(draft).start.line;
}
