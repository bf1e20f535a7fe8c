/**
 * The signs of the fonts of pictures, by the place of the first in the font. `Symbol` is Adobe's encoding of that name
 * (unicode.org, VENDORS/ADOBE/symbol.txt); of the others what means something in running text: arrows, boxes, ticks,
 * numbers in circles. A dot stands for a place that has no meaning there. Bullets of lists are dashes in a draft.
 */
const RANGES: Readonly<Record<string, readonly (readonly [first: number, signs: string])[]>> = {
  symbol: [
    [0x21, "!∀#∃%&∋()*+,-./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"],
    [0x61, "αβχδεφγηιϕκλµνοπθρστυϖωξψζ{|}∼"],
    [0xa0, "€ϒ′≤⁄∞ƒ♣-♥♠↔←↑→↓°±″≥×∝∂-÷≠≡≈…|―↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"],
    [0xf1, "〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"],
  ],
  wingdings: [
    [0x22, "✂✁"],
    [0x28, "☎✆✉✉"],
    [0x3f, "✍"],
    [0x41, "✌"],
    [0x45, "☜☞☝☟"],
    [0x4a, "☺.☹"],
    [0x6c, "-.-☐☐☐☐.◆--❖◆☒"],
    [0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"],
    [0x9e, "--"],
    [0xa6, "○-☐.✦*✶"],
    [0xd5, "⌫⌦←-↑↓←→↑↓←→↑↓↖↗↙↘←→↑↓↖↗↙↘⇦⇨⇧⇩⇔⇳"],
    [0xfb, "✗✓☒☑"],
  ],
  "wingdings 2": [
    [0x4f, "✗✓☒☑☒☒☒"],
    [0x69, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"],
    [0x95, "-.-"],
    [0xa2, "■☐"],
  ],
  "wingdings 3": [
    [0x66, "←→↑↓↖↗↙↘↔↕▲▼△▽◀▶◁▷◣◢◤◥◀▶▲"],
    [0x80, "▼"],
  ],
  webdings: [
    [0x33, "◀▶▲▼"],
    [0x61, "✓.☐...■"],
    [0x6e, "-...✗"],
  ],
};

const TABLES: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map(
  Object.entries(RANGES).map(([family, ranges]) => [
    family,
    new Map(
      ranges.flatMap(([first, signs]) =>
        [...signs].flatMap((sign, n): [number, string][] =>
          sign === "." && family !== "symbol" ? [] : [[first + n, sign]],
        ),
      ),
    ),
  ]),
);
/** Where the signs of such fonts stand: in a byte, or that much above U+F000. */
const PRIVATE = 0xf000;

function familyOf(font: string): string {
  return font.trim().toLowerCase();
}

/** True for a font whose letters are shown as pictures. */
export function isPictureFont(font: string): boolean {
  return TABLES.has(familyOf(font));
}

/** What a sign of a font of pictures is in plain text; null for one that has no meaning there. */
function pictured(font: string, code: number): string | null {
  const at = code >= PRIVATE ? code - PRIVATE : code;
  return TABLES.get(familyOf(font))?.get(at) ?? (at === 0x20 || at === 0xa0 ? " " : null);
}

/**
 * What a sign that names its font (`w:sym`, a field) is in plain text; null for one that cannot be read. `code`: its
 * place in the font, as in the file.
 */
export function signOf(font: string, code: number): string | null {
  if (!Number.isInteger(code) || code < 0x20) return null;
  if (isPictureFont(font)) return pictured(font, code);
  // A private code of an unknown font.
  if (code > 0xffff || (code >= 0xd800 && code <= 0xf8ff)) return null;
  return String.fromCharCode(code);
}

/** Text that is set in a font of pictures, as it is seen, and the signs that could not be read. */
export interface PicturedText {
  readonly text: string;
  readonly lost: readonly number[];
}

/**
 * Reads text as the font of pictures that it is set in shows it; null for one with letters that no such font has: it
 * only carries the name, and Word shows it in another font.
 */
export function readPictured(font: string, text: string): PicturedText | null {
  let read = "";
  const lost: number[] = [];
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    if (code >= 0x100 && (code < PRIVATE || code >= PRIVATE + 0x100)) return null;
    const sign = code < 0x20 ? text.charAt(n) : pictured(font, code);
    if (sign === null) lost.push(code);
    else read += sign;
  }
  return { text: read, lost };
}
