/**
 * The codes that only bodies of the Party bear in a symbol.
 * Sources: HD 36-HD/VPTW II.1.3.1b; HD 05-HD/VPTW Phần II, I.3.1.2b; ThU, TXU from practice (see bodyCodes.ts).
 */
import { ORGAN_CODES } from "./bodyCodes.ts";

/** The codes of committees that end a symbol; an organ's code stands before them (“VPTU”). */
const COMMITTEES = ["TW", "TU", "HU", "QU", "ĐU", "ThU", "TXU"];
const OTHERS = ["QUTW", "ĐUK", "ĐUQS", "ĐUCA", "ĐUBP"];
const ORGANS = ORGAN_CODES.map(([, code]) => code);

const CODES: ReadonlySet<string> = new Set([
  ...COMMITTEES,
  ...OTHERS,
  ...ORGANS.flatMap((organ) => COMMITTEES.map((committee) => organ + committee)),
]);

/** True for the code that all bodies of a congress bear, which share one series of numbers. HD 36: II.1.3.1a; HD 05: I.3.1.1a. */
export function isCongressCode(code: string): boolean {
  return rightCode(code) === "ĐH";
}

/** “T.Ư”, “TƯ” and “T.W” for “TW”, also at the end of a longer code; a look-alike Ð (U+00D0) as Đ. */
export function rightCode(code: string): string {
  return code.replaceAll("Ð", "Đ").replace(/T\.?(?:Ư|W)(?=\/|$)/u, "TW");
}

/** True for the code of a body that only the Party has, so that its documents bear the Party's form of symbol. */
export function isPartyCode(code: string): boolean {
  return CODES.has(rightCode(code).replace(/\/[a-z]{2,3}$/, ""));
}
