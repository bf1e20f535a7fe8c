/** Signs of the fonts of pictures that stand in running text, by their place in the font. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: { 111: "☐", 113: "☐", 168: "☐", 254: "☑", 252: "✓", 224: "→", 232: "→", 240: "→", 171: "*" },
  symbol: { 176: "°", 177: "±", 179: "≥", 163: "≤", 180: "×", 174: "→", 42: "*", 45: "-", 109: "µ" },
};
/** Dots, squares and hands: what they are used for is to begin an entry of a list. */
const BULLETS: Readonly<Record<string, ReadonlySet<number>>> = {
  wingdings: new Set([0x6c, 0x6e, 0x75, 0x76, 0x77, 0x9e, 0x9f, 0xa7, 0xd8]),
  symbol: new Set([0xb7, 0xa8]),
};

/** What a sign of a font of pictures (`w:sym`) is in plain text; empty for one that has no meaning there. */
export function signOf(font: string, code: string): string {
  const value = Number.parseInt(code, 16);
  if (!Number.isFinite(value)) return "";
  // Such fonts are addressed from U+F000 on.
  const at = value >= 0xf000 ? value - 0xf000 : value;
  const family = font.toLowerCase().replace(/ \d$/, "");
  const sign = SIGNS[family]?.[at];
  if (sign !== undefined) return sign;
  if (BULLETS[family]?.has(at)) return "-";
  if (family in SIGNS || family === "webdings") return "";
  return at >= 0x20 && at <= 0xffff && !(at >= 0xd800 && at <= 0xdfff) ? String.fromCharCode(at) : "";
}
