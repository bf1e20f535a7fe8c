/**
 * Dates and numbers of documents with a part left to fill in, found with the words around them: a gap alone tells
 * nothing. Case matters: “Tháng” begins a sentence, and the dots before it end one.
 */

/** What is written for a part to come. */
const DOTS = "(?:…|\\.{2,}|_{2,})[.…_]{0,40}";
/** The same with or without room around it. */
const DOTTED = `\\s{0,40}${DOTS}\\s{0,40}`;
const DAY = "(?<!\\p{L})[Nn]gày";
const MONTH = "(?<!\\p{L})[Tt]háng";
const YEAR = `\\s{0,40}năm(?:\\s{1,40}\\d{4}|\\s{0,40}${DOTS})?`;
const SYMBOL = "[A-ZĐ][A-Za-zĐđ]{1,9}";

const PATTERNS: readonly RegExp[] = [
  // “ngày … tháng … năm 2026”, “ngày.... tháng 7”.
  `${DAY}${DOTTED}tháng(?:\\s{0,40}(?:\\d{1,2}(?!\\d)|${DOTS}))?(?:${YEAR})?`,
  // “ngày      tháng 7”, “ngày      tháng … năm 2026”; with a month left out too the year must follow, or wide gaps:
  // “ngày tháng năm sinh” with a doubled space is none.
  `${DAY}\\s{2,40}tháng(?:\\s{1,40}\\d{1,2}(?!\\d)|\\s{0,40}${DOTS})(?:${YEAR})?`,
  `${DAY}\\s{2,40}tháng\\s{2,40}năm(?:\\s{1,40}\\d{4}|\\s{0,40}${DOTS})`,
  `${DAY}\\s{3,40}tháng\\s{3,40}năm(?!\\p{L})`,
  // “ngày 15 tháng … năm 2026”, “ngày 15 tháng      năm 2026”, “trong tháng      năm 2026”.
  `${DAY}\\s{1,40}\\d{1,2}\\s{1,40}tháng(?:${DOTTED}(?:năm\\s{1,40}\\d{4})?|\\s{2,40}năm\\s{1,40}\\d{4})`,
  `${MONTH}\\s{3,40}năm\\s{1,40}\\d{4}`,
  // “ngày ...../.../2026”, “ngày    /7/2026”, “ngày    /7”, “ngày 15/   /2026”, “tháng    /2026”.
  `${DAY}${DOTTED}/(?:\\s{0,40}(?:\\d{1,2}|${DOTS})?(?:\\s{0,40}/\\s{0,40}(?:\\d{4}|${DOTS}))?)?`,
  `${DAY}\\s{1,40}/\\s{0,40}(?:\\d{1,2}|${DOTS})?\\s{0,40}/\\s{0,40}\\d{4}`,
  `${DAY}\\s{2,40}/\\s{0,40}\\d{1,2}(?!\\d)`,
  `${DAY}\\s{1,40}\\d{1,2}\\s{0,40}/(?:${DOTTED}|\\s{1,40})/\\s{0,40}\\d{4}`,
  `${MONTH}(?:${DOTTED}|\\s{2,40})/\\s{0,40}\\d{4}`,
  // “số …-KH/TU”, “số      -KH/TU”, “số      /QĐ-UBND”.
  `(?<!\\p{L})[Ss]ố:?(?:${DOTTED}|\\s{1,40})(?:[-–]\\s?${SYMBOL}/${SYMBOL}|/(?:\\d{4}/)?${SYMBOL}-${SYMBOL})`,
].map((source) => new RegExp(source, "gu"));

/** A quick no for most paragraphs. */
const BEHIND_LABEL = String.raw`(?:ngày|tháng|số:?)(?:\s{0,40}(?:[….]|__)|\s{1,40}[-–/]|\s{2})`;
const BETWEEN_STROKES = String.raw`\d\s{0,40}/\s{0,40}[….\s_]{1,40}/`;
const WORTH_A_LOOK = new RegExp(`${BEHIND_LABEL}|${BETWEEN_STROKES}`, "iu");

/** A stretch of a paragraph's text, in UTF-16 code units. */
interface Stretch {
  readonly from: number;
  readonly text: string;
}

/** The dates and numbers that are partly blank, in the order of the patterns; some may overlap. */
export function blankDatesIn(text: string): Stretch[] {
  if (!WORTH_A_LOOK.test(text)) return [];
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: written, index }) => ({ from: index, text: written.trimEnd() })),
  );
}
