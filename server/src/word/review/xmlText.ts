import type { XmlElement } from "../archive/xml.ts";
import { damaged } from "../refusal.ts";

/** Text as it may stand between tags. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The name of an element as the file writes it: another prefix than `w` may stand for the same. */
export function rawName(text: string, { start }: XmlElement): string {
  return /^<([^\s/>]+)/.exec(text.slice(start, start + 200))?.[1] ?? "";
}

/** What stands before the names of elements and of attributes of Word's own in a part: `w:`, or what the file says. */
export interface Prefixes {
  readonly element: string;
  readonly attribute: string;
}

const TRANSITIONAL = String.raw`http://schemas\.openxmlformats\.org/wordprocessingml/2006/main`;
const STRICT = String.raw`http://purl\.oclc\.org/ooxml/wordprocessingml/main`;
const WORD_NAMESPACES = `${TRANSITIONAL}|${STRICT}`;
const WORD = new RegExp(String.raw`\sxmlns(?::([^\s=]+))?\s*=\s*["'](?:${WORD_NAMESPACES})["']`, "g");

/** The prefixes of a part, as its root declares them. Throws a Failure where attributes cannot be written. */
export function prefixesOf(text: string, root: XmlElement): Prefixes {
  const name = rawName(text, root);
  const declared = [...text.slice(root.start, root.inner).matchAll(WORD)].flatMap(([, prefix]) => prefix ?? []);
  const [first] = declared;
  if (first === undefined) throw damaged();
  return { element: name.slice(0, name.indexOf(":") + 1), attribute: `${declared.includes("w") ? "w" : first}:` };
}

const ENTITY = /&[^;]+;|\r\n|[\s\S]/gy;
const SEVERAL = /&|\r\n/;

/**
 * Where the letter `at` of what an element says stands in the file: entities are several letters there. `raw`: what
 * stands between its tags, without other tags.
 */
export function rawOffset(raw: string, at: number): number {
  const several = raw.search(SEVERAL);
  if (several === -1 || at <= several) return Math.min(at, raw.length);
  let letters = several;
  ENTITY.lastIndex = several;
  while (letters < at) {
    const match = ENTITY.exec(raw);
    if (match === null) return raw.length;
    const [sign] = match;
    // A number beyond the first plane is two code units.
    const code = /^&#(?:x([0-9a-f]+)|(\d+));$/i.exec(sign);
    const value = code === null ? 0 : Number.parseInt(code[1] ?? code[2] ?? "0", code[1] === undefined ? 10 : 16);
    letters += value > 0xffff ? 2 : 1;
  }
  return Math.min(ENTITY.lastIndex, raw.length);
}

/** Something that takes the place of `start` up to `end`; of several at one place those of lower rank come first. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rank: number;
}

/** A text with all splices made; they must not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: more } of splices.toSorted(
    (a, b) => a.start - b.start || a.end - b.end || a.rank - b.rank,
  )) {
    if (start < at) throw new Error("two changes of a Word file overlap");
    parts.push(text.slice(at, start), more);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}
