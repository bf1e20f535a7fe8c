import type { Draft } from "../syntax/draft.ts";
import { sameSections } from "../syntax/sections.ts";

/** Longer lists count as different: to compare them would cost more than it saves. */
const MOST_ITEMS = 1000;

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (one instanceof Uint8Array) {
    return other instanceof Uint8Array && one.length === other.length && one.every((item, n) => item === other[n]);
  }
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length || one.length > MOST_ITEMS) return false;
    return one.every((item, n) => isSame(item, other[n]));
  }
  const fields = Object.keys(one);
  if (fields.length !== Object.keys(other).length) return false;
  return fields.every((field) =>
    isSame((one as Record<string, unknown>)[field], (other as Record<string, unknown>)[field]),
  );
}

/**
 * The new draft, with each part that equals the old draft's part replaced by the old object. Comparing by reference then
 * finds what an edit left alone.
 */
export function withPartsOf(before: Draft, draft: Draft): Draft {
  const kept: Record<string, unknown> = {};
  for (const part of Object.keys(draft) as (keyof Draft)[]) {
    if (part === "lines" || draft[part] === before[part]) continue;
    const same =
      part === "sections" ? sameSections(draft.sections, before.sections) : isSame(draft[part], before[part]);
    if (same) kept[part] = before[part];
  }
  return { ...draft, ...kept };
}
