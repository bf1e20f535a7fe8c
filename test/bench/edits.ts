import type { TextEdit } from "../../server/src/text/position.ts";
import { lineRange } from "../../server/src/text/position.ts";
import { randomNumbers } from "./statistics.ts";

/**
 * Edits of a text, as many as asked for: a letter typed into a line with words, and the next edit takes it out again,
 * so that the text stays the same. By turns near the start, in the middle, near the end and anywhere.
 */
export function typing(text: string, count: number): TextEdit[] {
  const random = randomNumbers(20261122);
  const lines = text.split("\n");
  const worded = lines.flatMap((line, n) => (/\p{L}/u.test(line) ? [n] : []));
  const near = Math.max(1, Math.floor(worded.length / 10));
  const places = [
    () => random() * near,
    () => worded.length / 2 + (random() - 0.5) * near,
    () => worded.length - 1 - random() * near,
    () => random() * worded.length,
  ];
  const edits: TextEdit[] = [];
  for (let n = 0; edits.length < count; n++) {
    const at = Math.floor((places[n % places.length] as () => number)());
    const line = worded[Math.min(at, worded.length - 1)] as number;
    const character = Math.floor(random() * ((lines[line] as string).length + 1));
    edits.push({ range: lineRange(line, character, character), newText: "n" });
    edits.push({ range: lineRange(line, character, character + 1), newText: "" });
  }
  return edits.slice(0, count);
}
