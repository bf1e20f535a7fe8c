/** Letters that look like figures, with the figures. */
const FIGURES: Readonly<Record<string, string>> = { O: "0", o: "0", I: "1", l: "1" };
/** A letter beside a figure: in most lines there is none. */
const BESIDE = /[OoIl]\d|\d[OoIl]/;
/** What stands before and behind a number. */
const FREE_BEFORE = String.raw`(?<![\p{L}\d.,/-])`;
const FREE_BEHIND = String.raw`(?<![.,])(?![\p{L}\d])`;
/** A letter behind figures, but for one “l” or “o”, which is a unit; or a letter in front of them. */
const LETTER = String.raw`\d[\d.,]{0,12}(?:[OoIl][\dOoIl]|[OI])|[lO]\d`;
/** A number with such letters in it: “2OO hộ”, “l5/9/2026”, “3.5I2”; no litres and degrees (“5l”, “25o”), no codes (“3O1A”). */
const MIXED = new RegExp(`${FREE_BEFORE}(?:${LETTER})[\\dOoIl.,]{0,12}${FREE_BEHIND}`, "gu");

/** A number with letters for figures. */
export interface MixedFigure {
  /** Its offset in the text. */
  readonly at: number;
  readonly written: string;
  /** With figures alone; as long. */
  readonly right: string;
}

/** The numbers of a text in which letters stand for figures, in order: the slips of fast typing and of optical reading. */
export function mixedFigures(text: string): MixedFigure[] {
  if (!BESIDE.test(text)) return [];
  return [...text.matchAll(MIXED)].flatMap(({ 0: written, index }) => {
    // Oxygen and ozone, unless a day or a symbol goes on.
    if (/^O\d$/.test(written) && !/^(?:[/-]| tháng )/.test(text.slice(index + written.length, index + 9))) return [];
    const right = written.replace(/[OoIl]/g, (letter) => FIGURES[letter] as string);
    return [{ at: index, written, right }];
  });
}

/** A text with figures where letters stand for them. As long as the text. */
export function withFigures(text: string): string {
  let right = text;
  for (const { at, written, right: figures } of mixedFigures(text)) {
    right = right.slice(0, at) + figures + right.slice(at + written.length);
  }
  return right;
}
