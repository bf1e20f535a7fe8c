import { decodeLegacy, type LegacyEncoding } from "../../text/legacyEncodings.ts";
import { encodingOfFont, isCapitalFont } from "../document/legacyFonts.ts";
import type { Paragraph, Run } from "../document/model.ts";
import { rewritten } from "../document/pieces.ts";

/** Letters of Vietnamese that none of the old encodings has a place for: the text is Unicode, whatever its typeface. */
const UNICODE_LETTER = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
/** Marks of VNI that belong to the letter before, which may stand in the run before. */
const VNI_MARKS = /^[øùûõïêèéúüëâàáåãäØÙÛÕÏÊÈÉÚÜËÂÀÁÅÃÄ]+/;

/** Converts text that is set in typefaces of TCVN3 and VNI. */
export interface LegacyConverter {
  readonly convert: (runs: readonly Run[]) => readonly Run[];
  /** Which encodings were met. */
  readonly met: ReadonlySet<LegacyEncoding>;
}

/** Files that were converted before often keep the old typeface for text in Unicode: that is left as it is. */
function convertedBefore(paragraphs: readonly Paragraph[]): ReadonlySet<LegacyEncoding> {
  const unicode = new Set<LegacyEncoding>();
  for (const { runs } of paragraphs) {
    for (const { text, format } of runs) {
      const encoding = encodingOfFont(format.font);
      if (encoding !== null && UNICODE_LETTER.test(text)) unicode.add(encoding);
    }
  }
  return unicode;
}

function decode(text: string, font: string, encoding: LegacyEncoding): string {
  // Typefaces of symbols are addressed from U+F000 on.
  const plain = text.replace(/[\uf020-\uf0ff]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xf000));
  const decoded = decodeLegacy(plain, encoding);
  return isCapitalFont(font) ? decoded.toUpperCase() : decoded;
}

/** `paragraphs`: the whole document, by which it is told whether the old typefaces hold text of their encoding. */
export function createLegacyConverter(paragraphs: readonly Paragraph[]): LegacyConverter {
  const unicode = convertedBefore(paragraphs);
  const met = new Set<LegacyEncoding>();
  return {
    met,
    convert(runs) {
      const texts = runs.map(({ text }) => text);
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
