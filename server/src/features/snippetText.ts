/** A place to fill in: a hint in brackets, or the blank that drafts leave for number and day. */
const STOP = /(\[[^\]\n]{1,80}\]|(?<=^|\S ) {5}(?=[ -]))/;
/** The hints alone: what stays blank until a draft is issued is not filled in while it is written. */
const HINT = /(\[[^\]\n]{1,80}\])/;

function snippet(text: string, stop: RegExp): string | null {
  const parts = text.split(stop);
  if (parts.length === 1) return null;
  const escaped = parts.map((part) => part.replace(/[\\$}]/g, "\\$&"));
  return `${escaped.map((part, n) => (n % 2 === 1 ? `\${${(n + 1) / 2}:${part}}` : part)).join("")}$0`;
}

/** A text whose places to fill in are visited by Tab, as LSP writes snippets; null where it has none. */
export function toSnippet(text: string): string | null {
  return snippet(text, STOP);
}

/** A whole draft whose hints are visited by Tab. */
export function draftSnippet(text: string): string {
  return snippet(text, HINT) ?? `${text.replace(/[\\$}]/g, "\\$&")}$0`;
}
