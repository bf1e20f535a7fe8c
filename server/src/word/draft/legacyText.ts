import { decodeLegacy, gainOfDecoding, type LegacyEncoding } from "../../text/legacyEncodings.ts";
import { encodingOfFont, isCapitalFont } from "../document/legacyFonts.ts";
import type { Paragraph, Run } from "../document/model.ts";
import { rewritten } from "../document/pieces.ts";

/** Letters of Vietnamese that none of the old encodings has a place for: the text is Unicode, whatever its typeface. */
const UNICODE_LETTER = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
/** Marks of VNI that belong to the letter before, which may stand in the run before. */
const VNI_MARKS = /^[øùûõïêèéúüëâàáåãäØÙÛÕÏÊÈÉÚÜËÂÀÁÅÃÄ]+/;

const ENCODINGS: readonly LegacyEncoding[] = ["TCVN3", "VNI"];

/** Converts text that is set in typefaces of TCVN3 and VNI. */
export interface LegacyConverter {
  readonly convert: (runs: readonly Run[]) => readonly Run[];
  /** Which encodings were met. */
  readonly met: ReadonlySet<LegacyEncoding>;
}

/** The text of the runs that are set in the typefaces of an encoding. */
function textIn(runs: readonly Run[], encoding: LegacyEncoding): string {
  return runs.map(({ text, format }) => (encodingOfFont(format.font) === encoding ? text : " ")).join("");
}

/**
 * Tells which text in an old typeface is Unicode: files that were converted before keep the typeface, and text is pasted
 * into old files. One letter that no old encoding has tells it of its paragraph. In a file with both, a paragraph
 * without such a letter is what has more syllables of Vietnamese; where both have as many, what more paragraphs are.
 */
function createUnicodeTest(paragraphs: readonly Paragraph[]): (text: string, encoding: LegacyEncoding) => boolean {
  const counted = new Map<LegacyEncoding, { unicode: number; old: number }>();
  for (const { runs } of paragraphs) {
    for (const encoding of new Set(runs.map(({ format }) => encodingOfFont(format.font)))) {
      const text = encoding === null ? "" : textIn(runs, encoding);
      if (encoding === null || text.trim() === "") continue;
      const count = counted.get(encoding) ?? { unicode: 0, old: 0 };
      counted.set(encoding, count);
      if (UNICODE_LETTER.test(text)) count.unicode++;
      else if (gainOfDecoding(text, encoding) > 0) count.old++;
    }
  }
  return (text, encoding) => {
    const { unicode = 0, old = 0 } = counted.get(encoding) ?? {};
    if (UNICODE_LETTER.test(text)) return true;
    if (unicode === 0) return false;
    const gain = gainOfDecoding(text, encoding);
    return gain === 0 ? unicode >= old : gain < 0;
  };
}

function decode(text: string, font: string, encoding: LegacyEncoding): string {
  // Typefaces of symbols are addressed from U+F000 on.
  const plain = text.replace(/[\uf020-\uf0ff]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xf000));
  const decoded = decodeLegacy(plain, encoding);
  return isCapitalFont(font) ? decoded.toUpperCase() : decoded;
}

/** `paragraphs`: the whole document, by which it is told whether the old typefaces hold text of their encoding. */
export function createLegacyConverter(paragraphs: readonly Paragraph[]): LegacyConverter {
  const isUnicode = createUnicodeTest(paragraphs);
  const met = new Set<LegacyEncoding>();
  return {
    met,
    convert(runs) {
      const texts = runs.map(({ text }) => text);
      const unicode = new Set(ENCODINGS.filter((encoding) => isUnicode(textIn(runs, encoding), encoding)));
      return runs.map((run, n) => {
        const { format } = run;
        const encoding = encodingOfFont(format.font);
        let text = texts[n] as string;
        if (encoding === null || unicode.has(encoding)) return rewritten(run, text);
        const next = runs[n + 1];
        if (encoding === "VNI" && next !== undefined && encodingOfFont(next.format.font) === "VNI") {
          const marks = VNI_MARKS.exec(next.text)?.[0] ?? "";
          text += marks;
          texts[n + 1] = next.text.slice(marks.length);
        }
        const decoded = decode(text, format.font, encoding);
        if (decoded !== text) met.add(encoding);
        return rewritten(run, decoded);
      });
    },
  };
}
