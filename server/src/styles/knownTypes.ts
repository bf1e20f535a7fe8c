import type { Kind } from "../kinds/kind.ts";
import type { Style } from "./style.ts";

/** True for a type of documents that the guideline knows. */
export function knowsType({ types }: Style, { slug, ofState }: Kind): boolean {
  return types === null ? !ofState : types.includes(slug);
}
