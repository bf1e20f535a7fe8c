/** The sentence, or the part of one up to a semicolon, that holds the place `at` of a text. Offsets in the text. */
export function sentenceAt(text: string, at: number): { from: number; to: number } {
  const before = Math.max(text.lastIndexOf(". ", at - 1), text.lastIndexOf("; ", at - 1));
  const rest = /[.;](?:\s|$)/u.exec(text.slice(at));
  return { from: before < 0 ? 0 : before + 1, to: rest === null ? text.length : at + rest.index };
}
