import type { CivilDate } from "../../text/date.ts";
import type { Relation } from "../archive/package.ts";
import { relationsPart } from "../archive/package.ts";
import type { XmlElement } from "../archive/xml.ts";
import { decodePart, elementsOf, encodingOf, readXml, textIn } from "../archive/xml.ts";
import type { Archive } from "../archive/zip.ts";
import type { Steps } from "../steps.ts";
import type { Part } from "./anatomy.ts";
import { escaped, prefixesOf, rawName } from "./xmlText.ts";

/** Whom Word names as the author of comments and changes. */
export const AUTHOR = "Chỉ thị";
const INITIALS = "CT";

const TRANSITIONAL = "http://schemas.openxmlformats.org";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const CONTENT_TYPES = "[Content_Types].xml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A comment to be written. */
export interface NewComment {
  readonly id: number;
  /** A paragraph each. */
  readonly lines: readonly string[];
}

/** As XML writes days: none of them has an hour, since no clock is read. */
export function xmlDate({ year, month, day }: CivilDate): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}T00:00:00Z`;
}

/** The text of a part as bytes, in the encoding that it had. */
export function encodePart(text: string, like: Uint8Array | null): Uint8Array {
  const encoding = like === null ? "utf-8" : encodingOf(like);
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let n = 0; n < text.length; n++) view.setUint16(n * 2, text.charCodeAt(n), encoding === "utf-16le");
  return bytes;
}

/** Puts something before the closing tag of a root, which may have been one tag that closes itself. */
function appended(text: string, root: XmlElement, more: string): string {
  if (root.inner < root.end) return text.slice(0, root.innerEnd) + more + text.slice(root.innerEnd);
  const open = text.slice(root.start, root.end).replace(/\s*\/>$/, ">");
  return `${text.slice(0, root.start)}${open}${more}</${rawName(text, root)}>${text.slice(root.end)}`;
}

function commentXml({ id, lines }: NewComment, element: string, attribute: string, date: string): string {
  const w = element;
  const paragraphs = lines.map((line, n) => {
    const mark = n === 0 ? `<${w}r><${w}annotationRef/></${w}r>` : "";
    return `<${w}p>${mark}<${w}r><${w}t xml:space="preserve">${escaped(line)}</${w}t></${w}r></${w}p>`;
  });
  const a = attribute;
  return `<${w}comment ${a}id="${id}" ${a}author="${AUTHOR}" ${a}date="${date}" ${a}initials="${INITIALS}">${paragraphs.join("")}</${w}comment>`;
}

function freeName(archive: Archive, folder: string): string {
  for (let n = 0; ; n++) {
    const name = `${folder}comments${n === 0 ? "" : n}.xml`;
    if (!archive.names.has(name.toLowerCase())) return name;
  }
}

/**
 * The parts that change when comments are added: the part with the comments, and for the first ones of a file its
 * relations and its list of content types.
 */
export function* partsWithComments(
  archive: Archive,
  main: Part,
  relations: readonly Relation[],
  comments: readonly NewComment[],
  today: CivilDate,
): Steps<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  const date = xmlDate(today);
  const known = relations.find(({ type }) => type === "comments")?.target;
  const old = known === undefined ? null : archive.read(known);
  if (known !== undefined && old !== null) {
    const text = decodePart(old);
    const root = yield* readXml(old, { elements: 0 });
    const { element, attribute } = prefixesOf(text, root);
    const more = comments.map((one) => commentXml(one, element, attribute, date)).join("");
    parts.set(known, encodePart(appended(text, root, more), old));
    return parts;
  }
  const strict = !main.text.slice(main.root.start, main.root.inner).includes(`${TRANSITIONAL}/wordprocessingml`);
  const namespace = strict
    ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
    : `${TRANSITIONAL}/wordprocessingml/2006/main`;
  const name = freeName(archive, main.name.slice(0, main.name.lastIndexOf("/") + 1));
  const inside = comments.map((one) => commentXml(one, "w:", "w:", date)).join("");
  const own = `${HEAD}<w:comments xmlns:w="${namespace}">${inside}</w:comments>`;
  parts.set(name, encodePart(own, null));

  const relation = strict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
    : `${TRANSITIONAL}/officeDocument/2006/relationships/comments`;
  parts.set(...(yield* withRelation(archive, main.name, name.slice(name.lastIndexOf("/") + 1), relation)));
  const types = archive.read(CONTENT_TYPES);
  if (types !== null) {
    const text = decodePart(types);
    const root = yield* readXml(types, { elements: 0 });
    const prefix = rawName(text, root).replace(/[^:]+$/, "");
    const override = `<${prefix}Override PartName="/${name}" ContentType="${CONTENT_TYPE}"/>`;
    parts.set(CONTENT_TYPES, encodePart(appended(text, root, override), types));
  }
  return parts;
}

function* withRelation(archive: Archive, from: string, to: string, type: string): Steps<[string, Uint8Array]> {
  const name = relationsPart(from);
  const old = archive.read(name);
  const namespace = `${TRANSITIONAL}/package/2006/relationships`;
  const text = old === null ? `${HEAD}<Relationships xmlns="${namespace}"></Relationships>` : decodePart(old);
  const root = yield* readXml(old ?? new TextEncoder().encode(text), { elements: 0 });
  const ids = new Set(elementsOf(root).map(({ attributes }) => attributes.Id));
  let n = 1;
  while (ids.has(`rIdChiThi${n}`)) n++;
  const prefix = rawName(text, root).replace(/[^:]+$/, "");
  const more = `<${prefix}Relationship Id="rIdChiThi${n}" Type="${type}" Target="${to}"/>`;
  return [name, encodePart(appended(text, root, more), old)];
}

/** The paragraphs of a comment, as plain text. */
export function linesOfComment(comment: XmlElement): string[] {
  const textOf = (element: XmlElement): string =>
    elementsOf(element)
      .map((child) => (child.name === "w:t" ? textIn(child) : textOf(child)))
      .join("");
  return elementsOf(comment)
    .filter(({ name }) => name === "w:p")
    .map(textOf);
}
