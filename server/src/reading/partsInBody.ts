import { component } from "../syntax/component.ts";
import type { Component, Draft } from "../syntax/draft.ts";

/** The number of lines behind the header in which its missing components are looked for. */
const LOOKED_AT = 12;

/** The components that are looked for; a line's class has the same name. */
const PARTS = ["partyTitle", "stateTitle", "number", "placeDate"] as const;
export type StrayPart = (typeof PARTS)[number];

/** What the header lacks and the body's first lines have: it stands in the wrong place, and is not missing. */
export function partsInBody(draft: Draft): readonly { readonly part: StrayPart; readonly at: Component }[] {
  const { body, docType, lines } = draft;
  if (body === null || docType === null) return [];
  const found: { part: StrayPart; at: Component }[] = [];
  for (let n = body.first; n <= Math.min(body.last, body.first + LOOKED_AT); n++) {
    const items = lines[n]?.items ?? [];
    if (items.some(({ marker, kind }) => marker !== null || kind === "example")) break;
    for (const { kind, segment } of items) {
      const part = PARTS.find((one) => one === kind && draft[one] === null);
      if (part !== undefined) found.push({ part, at: component([{ line: n, segment }]) });
    }
  }
  return found;
}

/** True where a component that the header lacks stands in the body, which thu-tu/thanh-phan says. */
export function isInBody(draft: Draft, wanted: StrayPart): boolean {
  return partsInBody(draft).some(({ part }) => part === wanted);
}
