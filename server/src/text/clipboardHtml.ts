/** An element's beginning or end, or text between: what HTML from a clipboard is made of. */
export type HtmlToken =
  | { readonly kind: "open" | "close"; readonly name: string; readonly attributes: string }
  | { readonly kind: "text"; readonly text: string };

/** What stands in these is never shown. */
const HIDDEN: ReadonlySet<string> = new Set(["head", "style", "script", "title", "xml", "del", "template"]);
const TAG_NAME = /^[a-z][a-z0-9:]*/i;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  hellip: "…",
  sect: "§",
  deg: "°",
};
const ACCENTS: Readonly<Record<string, string>> = {
  grave: "\u0300",
  acute: "\u0301",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
};

/** “&nbsp;”, “&#273;”, “&agrave;” as letters; what is unknown stays as it is. */
function decoded(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (name.startsWith("#")) {
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    }
    const accent = ACCENTS[name.slice(1)];
    return ENTITIES[name] ?? (accent === undefined ? whole : `${name.charAt(0)}${accent}`.normalize("NFC"));
  });
}

/** What was copied: programs put it between two comments. */
function fragment(html: string): string {
  const from = html.indexOf("<!--StartFragment-->");
  const to = html.lastIndexOf("<!--EndFragment-->");
  return from >= 0 && to > from ? html.slice(from, to) : html;
}

/** Takes HTML apart, as far as it can be read; what is never shown is left out. Linear in its length. */
export function htmlTokens(html: string): HtmlToken[] {
  const source = fragment(html);
  const tokens: HtmlToken[] = [];
  let at = 0;
  // A few letters are longer in small: then only names that are written small are found.
  const lower = source.toLowerCase();
  const small = lower.length === source.length ? lower : source;
  while (at < source.length) {
    const tag = source.indexOf("<", at);
    const end = tag < 0 ? source.length : tag;
    if (end > at) tokens.push({ kind: "text", text: decoded(source.slice(at, end)) });
    if (tag < 0) break;
    if (source.startsWith("<!--", tag)) {
      const over = source.indexOf("-->", tag + 4);
      at = over < 0 ? source.length : over + 3;
      continue;
    }
    const over = source.indexOf(">", tag);
    if (over < 0) break;
    at = over + 1;
    const closes = source.charAt(tag + 1) === "/";
    const inside = source.slice(tag + (closes ? 2 : 1), over);
    const name = TAG_NAME.exec(inside)?.[0].toLowerCase();
    if (name === undefined) continue;
    if (!HIDDEN.has(name)) {
      tokens.push({ kind: closes ? "close" : "open", name, attributes: inside.slice(name.length) });
    } else if (!closes && !inside.endsWith("/")) {
      const close = small.indexOf(`</${name}`, at);
      at = close < 0 ? source.length : close;
    }
  }
  return tokens;
}
