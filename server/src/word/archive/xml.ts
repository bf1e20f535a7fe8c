import type { SaxesTagNS } from "saxes";
import { SaxesParser } from "saxes";
import type { Failure } from "../../text/failure.ts";
import { damaged, suspicious } from "../refusal.ts";
import type { Steps } from "../steps.ts";
import { LIMITS } from "./limits.ts";

/** Where an element stands in the text of its part, in UTF-16 code units. */
export interface XmlSpan {
  readonly start: number;
  /** Behind its opening tag and before its closing tag; both are `end` where it is one tag that closes itself. */
  readonly inner: number;
  readonly innerEnd: number;
  readonly end: number;
}

/** An element; names carry the prefixes of PREFIXES, whatever the file calls them. */
export interface XmlElement extends XmlSpan {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** For an element that no file has. */
export const NOWHERE: XmlSpan = { start: 0, inner: 0, innerEnd: 0, end: 0 };

const W = "w";
const R = "r";
/** The namespaces that are read, in their transitional and strict form. */
const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": W,
  "http://purl.oclc.org/ooxml/wordprocessingml/main": W,
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": R,
  "http://purl.oclc.org/ooxml/officeDocument/relationships": R,
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
  "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
  "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing": "wp14",
  "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
  "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup": "wpg",
  "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas": "wpc",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
  "http://purl.oclc.org/ooxml/drawingml/chart": "c",
  "http://schemas.microsoft.com/office/drawing/2014/chartex": "cx",
  "http://schemas.openxmlformats.org/drawingml/2006/diagram": "dgm",
  "http://purl.oclc.org/ooxml/drawingml/diagram": "dgm",
  "urn:schemas-microsoft-com:vml": "v",
  "urn:schemas-microsoft-com:office:office": "o",
};

function nameOf(uri: string, local: string): string {
  if (uri === "") return local;
  return `${PREFIXES[uri] ?? "?"}:${local}`;
}

function attributesOf(tag: SaxesTagNS): Record<string, string> {
  const attributes: Record<string, string> = {};
  let count = 0;
  for (const { uri, local, value } of Object.values(tag.attributes)) {
    if (++count > LIMITS.xmlAttributes) throw tooComplex();
    // The ids of editing sessions (`w:rsid…`): most attributes of a Word file, and unused here.
    if (!local.startsWith("rsid")) attributes[nameOf(uri, local)] = value;
  }
  return attributes;
}

function tooComplex(): Failure {
  return suspicious("nội dung lồng nhau hoặc lặp lại quá nhiều", "its content is nested or repeated far too much");
}

/** How the text of a part is written in bytes. */
export type XmlEncoding = "utf-8" | "utf-16le" | "utf-16be";

/** The encoding by the byte order mark; UTF-8 without one. */
export function encodingOf(bytes: Uint8Array): XmlEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

/** The text of a part, to which spans refer; the mark of its byte order stays. Throws a Failure where it is no text. */
export function decodePart(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw damaged();
  }
}

type OpenElement = { -readonly [Key in keyof XmlSpan]: number };

/** How many elements the parts of a file have that were read: many small parts weigh as much as one large one. */
export interface ElementCount {
  elements: number;
}

/** How much the parser is given at a time, in code units. */
const STEP = 1 << 13;

/**
 * Reads a part of a Word file. No entity but the five of XML itself is known, a document type is refused, and nothing
 * that the text names is opened. Throws a Failure when it is not well-formed or too large.
 */
export function* readXml(bytes: Uint8Array, count: ElementCount): Steps<XmlElement> {
  const text = decodePart(bytes);
  const parser = new SaxesParser({ xmlns: true, position: false });
  const top: (XmlElement | string)[] = [];
  const open: (XmlElement | string)[][] = [top];
  const openElements: OpenElement[] = [];
  parser.on("doctype", () => {
    throw suspicious("có khai báo DOCTYPE", "it declares a DOCTYPE");
  });
  parser.on("error", () => {
    throw damaged();
  });
  parser.on("opentag", (tag) => {
    if (++count.elements > LIMITS.xmlElements || open.length > LIMITS.xmlDepth) throw tooComplex();
    const children: (XmlElement | string)[] = [];
    const end = parser.position;
    // No tag has a “<” inside.
    const start = text.lastIndexOf("<", end - 1);
    const element = {
      name: nameOf(tag.uri, tag.local),
      attributes: attributesOf(tag),
      children,
      start,
      inner: end,
      innerEnd: end,
      end,
    };
    (open.at(-1) as (XmlElement | string)[]).push(element);
    open.push(children);
    openElements.push(element);
  });
  parser.on("closetag", (tag) => {
    open.pop();
    const element = openElements.pop();
    if (element === undefined || tag.isSelfClosing) return;
    element.end = parser.position;
    element.innerEnd = text.lastIndexOf("<", element.end - 1);
  });
  const keep = (value: string) => {
    if (open.length > 1) (open.at(-1) as (XmlElement | string)[]).push(value);
  };
  parser.on("text", keep);
  parser.on("cdata", keep);
  for (let from = 0; from < text.length; from += STEP) {
    parser.write(text.slice(from, from + STEP));
    yield;
  }
  parser.close();
  const root = top.find((node) => typeof node !== "string");
  if (root === undefined) throw damaged();
  return root as XmlElement;
}

/** The elements right below one. */
export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== "string");
}

/** The first element of a name right below one. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => typeof child !== "string" && child.name === name);
}

/** The value of an element's `w:val`. */
export function valueOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes["w:val"];
}

/** The characters right below an element. */
export function textIn({ children }: XmlElement): string {
  return children.filter((child) => typeof child === "string").join("");
}

/** A whole number in an attribute; undefined for none, and for one that is no number. */
export function numberIn(element: XmlElement | undefined, attribute: string): number | undefined {
  const value = element?.attributes[attribute];
  if (value === undefined) return undefined;
  const number = Number.parseFloat(value);
  return Number.isFinite(number) ? number : undefined;
}
