import type { LegacyEncoding } from "../../text/legacyEncodings.ts";

/** The old encoding that a typeface belongs to, by its name; null for one of today. */
export function encodingOfFont(font: string): LegacyEncoding | null {
  if (/^\.vn/i.test(font)) return "TCVN3";
  return /^vni[-\s]/i.test(font) ? "VNI" : null;
}

/** The typefaces of TCVN3 whose names end in H show capitals, whatever is typed. */
export function isCapitalFont(font: string): boolean {
  return /^\.vn.*h$/i.test(font);
}
