/** What a snippet leaves when every default stays, by the grammar of LSP's snippets as far as it is used. */
export function expanded(snippet: string): string {
  const plain = (text: string) => text.replace(/\\([\\$}])/g, "$1");
  return snippet.replace(/\\[\\$}]|\$\{\d+:((?:\\.|[^\\}])*)\}|\$\d/g, (part, hint?: string) =>
    hint === undefined ? (part.startsWith("$") ? "" : plain(part)) : plain(hint),
  );
}
