import type { Millimetres, Points } from "../../page/sizes.ts";

/** Word counts lengths in twentieths of a point, sizes of letters in halves, borders in eighths. */
export function twips(mm: Millimetres): number {
  return Math.round((mm / 25.4) * 1440);
}

/** Twentieths of a point, Word's unit for lengths. */
export function twipsOfPoints(pt: Points): number {
  return Math.round(pt * 20);
}

/** Halves of a point, Word's unit for the size of letters. */
export function halfPoints(pt: Points): number {
  return Math.round(pt * 2);
}

/** How thick rules are: 3/4 pt. */
export const RULE_EIGHTHS = 6;
