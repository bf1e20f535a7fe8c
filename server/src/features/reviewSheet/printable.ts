/** Half of a pair. */
const LONE_SURROGATE = String.raw`[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]`;
/** What is not seen, or would change how what follows is shown; halves of pairs. */
const UNSEEN = new RegExp(String.raw`[\p{Cc}\p{Cf}\u2028\u2029\ufffe\uffff]|${LONE_SURROGATE}`, "gu");

/** A text as one line that can be printed: runs of white space are one blank, and nothing unseen is left. */
export function printable(text: string): string {
  return text.replace(/\s+/g, " ").replace(UNSEEN, "").trim();
}
