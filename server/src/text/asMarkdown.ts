/**
 * Escapes a text, so that Markdown shows it as it is: no markup, HTML, picture, link, bare address, formula, end of a
 * cell or new line. All words of others go through this function.
 */
export function asMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/[\\`*_[\]<>|~#$]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/(?<=www)\./gi, "\\.")
    .replace(/(?<=\S)@(?=\S)/g, "\\@");
}

/** Markdown of that kind as plain text, for programs that show no other. */
export function asPlainText(markdown: string): string {
  return markdown
    .replace(/\\([\\`*_[\]<>|~#$&:.@])|\*+/g, (_, escaped: string | undefined) => escaped ?? "")
    .replace(/ {2}\n/g, "\n");
}
