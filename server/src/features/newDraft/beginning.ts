/** How a body's name begins in a header. */
export interface Beginning {
  /** “ĐẢNG UỶ XÃ”. */
  readonly start: string;
  /** “[TÊN XÃ]”: what is still to be named; null for a name that is whole. */
  readonly hint: string | null;
}

/** “ĐẢNG UỶ XÃ [TÊN XÃ]” taken apart. */
export function beginning(text: string): Beginning {
  const at = text.indexOf(" [");
  return at < 0 ? { start: text, hint: null } : { start: text.slice(0, at), hint: text.slice(at + 1) };
}
