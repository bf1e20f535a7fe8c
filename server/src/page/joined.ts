/** A hyphen or dash without blanks, “05-CT/TU”, “12-11-2026”, “Covid-19”, “2025-2030”, or between figures: “2025 - 2030”. */
const INSIDE = /[\p{L}\p{M}\d][-–][\p{L}\d]|\d [-–] \d/u;
/** A word; figures on both sides of a hyphen or dash are one. */
const WORD = /(?<!\S)\d[\d./%]* [-–] \d\S*|\S+/g;
/** What is longer than this would leave a hole in the line, or not fit into it. */
const LONGEST = 40;

/** A stretch of a text, and whether its hyphens hold it together. */
export interface Stretch {
  readonly text: string;
  readonly joined: boolean;
}

/** The stretches of a text: symbols, dates, names and spans stay on one line, as the guidelines print them. */
export function stretchesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (word.length > LONGEST || !INSIDE.test(word)) continue;
    if (index > at) found.push({ text: text.slice(at, index), joined: false });
    found.push({ text: word, joined: true });
    at = index + word.length;
  }
  if (at < text.length || found.length === 0) found.push({ text: text.slice(at), joined: false });
  return found;
}
