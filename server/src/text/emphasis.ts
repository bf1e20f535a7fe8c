import { beginsWithLetter, hasLetter } from "./letters.ts";

/** A blank that is no plain one. */
export const ODD_SPACE = /[\t\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\v\f]/;
/** What a backslash takes the meaning from, and what italics may begin behind. */
export const PUNCTUATION = /[!-/:-@[-`{-~]/;

/** For each `*` that stands alone in the line: whether it opens or closes italics and so is not text. */
export function italics(text: string): Set<number> {
  const markup = new Set<number>();
  const last = text.trimEnd().length - 1;
  let open = -1;
  for (let i = text.indexOf("*"); i >= 0; i = text.indexOf("*", i + 1)) {
    const before = isBlankOr(">", text[i - 1]) ? " " : (text[i - 1] as string);
    const after = isBlankOr("<", text[i + 1]) ? " " : (text[i + 1] as string);
    if (before === "*" || after === "*" || before === "\\") continue;
    if (open >= 0 && before !== " ") {
      markup.add(open).add(i);
      open = -1;
    } else if (after !== " " && (before === " " || PUNCTUATION.test(before))) {
      open = i;
    } else if (i === last && hasLetter(before)) {
      markup.add(i); // the end of italics that began on a line above
    }
  }
  // Italics that begin a line and end on one below.
  if (open >= 0 && text.slice(0, open).trim() === "" && beginsWithLetter(text.slice(open + 1))) markup.add(open);
  return markup;
}

/** “_An Phú, ngày 05 tháng 8 năm 2026_”: words between two low lines that touch no others; never a blank to fill in. */
const UNDERSCORED = /(?<![\p{L}\p{N}_])_(?=[\p{L}“(*])[^_|<>]{1,300}(?<=[^\s_])_(?![\p{L}\p{N}_])/gu;

/** Where the low lines stand that begin and end italics, as some converters write them. */
export function lowLines(text: string): number[] {
  return [...text.matchAll(UNDERSCORED)].flatMap(({ 0: all, index }) => [index, index + all.length - 1]);
}

/** True where no text stands beside a star: blanks, the ends of a line and of a cell, and those of a tag. */
function isBlankOr(tag: "<" | ">", unit: string | undefined): boolean {
  return unit === undefined || unit === tag || unit === "|" || unit === " " || ODD_SPACE.test(unit);
}

/**
 * The runs of two and more stars that begin or end bold letters, by where they stand; the others are text. As in
 * Markdown, what begins touches what follows and what ends touches what came before; a run between blanks may do both.
 */
export function boldRuns(text: string): ReadonlySet<number> {
  const markup = new Set<number>();
  let open = -1;
  let runs = 0;
  let lastClosing = -1;
  for (const { 0: stars, index } of text.matchAll(/(?<!\\)\*{2,}/g)) {
    const end = index + stars.length;
    const blankBefore = isBlankAt(text, index - 1);
    const blankBehind = isBlankAt(text, end);
    if (stars.length > 2 && blankBefore && blankBehind) continue;
    runs++;
    if (open >= 0 && (!blankBefore || blankBehind)) {
      markup.add(open).add(index);
      // Four stars end one stretch and begin the next.
      open = stars.length >> 1 === 2 ? index : -1;
    } else if (!blankBehind || blankBefore) open = index;
    else lastClosing = index;
  }
  // Bold that begins a line may end on one below, and there ends that line.
  if (open >= 0 && text.slice(0, open).trim() === "") markup.add(open);
  if (runs === 1 && lastClosing >= 0 && text.slice(lastClosing).replace(/^\*+/, "").trim() === "")
    markup.add(lastClosing);
  return markup;
}

function isBlankAt(text: string, at: number): boolean {
  const unit = text[at];
  return unit === undefined || unit === " " || ODD_SPACE.test(unit);
}
