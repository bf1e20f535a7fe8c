/**
 * The one door for words of others into Markdown: a text that Markdown shows as it is. Nothing in it is markup, HTML, a
 * picture, a link, an address that becomes one by itself, a formula, a cell's end or a line of its own.
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
