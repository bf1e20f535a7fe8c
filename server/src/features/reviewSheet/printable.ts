/** What is not seen, or would change how what follows is shown; halves of pairs. */
const UNSEEN =
  /[\p{Cc}\p{Cf}\u2028\u2029\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** A text as one line that can be printed: runs of white space are one blank, and nothing unseen is left. */
export function printable(text: string): string {
  return text.replace(/\s+/g, " ").replace(UNSEEN, "").trim();
}
