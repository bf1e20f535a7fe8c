import { component } from "../syntax/component.ts";
import type { Component, Draft } from "../syntax/draft.ts";
import type { ItemKind } from "../syntax/kinds.ts";
import type { Text } from "../text/bilingual.ts";

/** A component of the header that was not found there is looked for in so many lines behind it. */
const LOOKED_AT = 12;

/** The components that are looked for. */
export type StrayPart = "partyTitle" | "number" | "placeDate";

const PARTS: readonly (readonly [kind: ItemKind, part: StrayPart, name: Text])[] = [
  ["partyTitle", "partyTitle", { vi: "Tiêu đề", en: "The Party title" }],
  ["number", "number", { vi: "Số và ký hiệu", en: "The number and symbol" }],
  ["placeDate", "placeDate", { vi: "Địa danh và ngày tháng", en: "The place and date" }],
];

/** What the header lacks and the body's first lines have: it stands in the wrong place, and is not missing. */
export function partsInBody(
  draft: Draft,
): readonly { readonly part: StrayPart; readonly name: Text; readonly at: Component }[] {
  const { body, docType, lines } = draft;
  if (body === null || docType === null) return [];
  const found: { part: StrayPart; name: Text; at: Component }[] = [];
  for (let n = body.first; n <= Math.min(body.last, body.first + LOOKED_AT); n++) {
    const items = lines[n]?.items ?? [];
    if (items.some(({ marker, kind }) => marker !== null || kind === "example")) break;
    for (const { kind, segment } of items) {
      const [, part, name] = PARTS.find(([known, one]) => known === kind && draft[one] === null) ?? [];
      if (part !== undefined && name !== undefined) found.push({ part, name, at: component([{ line: n, segment }]) });
    }
  }
  return found;
}

/** True where a component that the header lacks stands in the body, which thu-tu/thanh-phan says. */
export function isInBody(draft: Draft, wanted: StrayPart): boolean {
  return partsInBody(draft).some(({ part }) => part === wanted);
}
