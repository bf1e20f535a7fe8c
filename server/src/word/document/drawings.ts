import type { XmlElement } from "../archive/xml.ts";
import { childOf, elementsOf, textIn } from "../archive/xml.ts";
import type { LossKind } from "./model.ts";

/** What a drawing holds. */
export interface Drawing {
  /** The contents of its text boxes (`w:txbxContent`), grouped ones too. */
  readonly boxes: readonly XmlElement[];
  /** What the draft cannot have. `relation`: the id of the part that holds its words; null for none. */
  readonly others: readonly { readonly kind: LossKind; readonly name: string; readonly relation: string | null }[];
}

/** What is only placed or grouped by its kind of graphic, and read by what stands in it. */
const READ_INSIDE = /\/(?:picture|wordprocessing(?:Shape|Group|Canvas))$/;

/** Of the ways in which a file says one thing, the first, which is the newest; the last where that is empty. */
export function alternativeOf(element: XmlElement): XmlElement {
  const choices = elementsOf(element).filter(({ name }) => name === "mc:Choice");
  const fallback = childOf(element, "mc:Fallback");
  const readable = choices.find((choice) => hasText(choice));
  return readable ?? (fallback !== undefined && hasText(fallback) ? fallback : (choices[0] ?? fallback ?? element));
}

/** Asked again at each level where alternatives stand in alternatives. */
const textKnown = new WeakMap<XmlElement, boolean>();

function hasText(element: XmlElement): boolean {
  let has = textKnown.get(element);
  if (has === undefined) {
    has = elementsOf(element).some((child) => child.name === "w:t" || child.name === "v:textpath" || hasText(child));
    textKnown.set(element, has);
  }
  return has;
}

/** Looks through `w:drawing`, `w:pict` or `w:object`. */
export function readDrawing(element: XmlElement): Drawing {
  const boxes: XmlElement[] = [];
  const others = new Map<string, Drawing["others"][number]>();
  const add = (kind: LossKind, name = "", relation: string | null = null) => {
    if (kind !== "picture" || others.size === 0) others.set(`${kind} ${name} ${relation}`, { kind, name, relation });
  };
  const look = (parent: XmlElement): void => {
    for (const child of elementsOf(parent)) {
      switch (child.name) {
        case "w:txbxContent":
          boxes.push(child);
          continue;
        case "mc:AlternateContent":
          look(alternativeOf(child));
          continue;
        case "v:textpath": {
          const text = (child.attributes.string ?? "").trim();
          if (text !== "") add("wordArt", text);
          continue;
        }
        case "c:chart":
        case "cx:chart":
          add("chart", "", child.attributes["r:id"] ?? null);
          continue;
        case "dgm:relIds":
          add("diagram", "", child.attributes["r:dm"] ?? null);
          continue;
        case "o:OLEObject":
          add("object", child.attributes.ProgID ?? "");
          continue;
        case "a:graphicData": {
          const { uri = "" } = child.attributes;
          const before = boxes.length + others.size;
          look(child);
          if (boxes.length + others.size === before && !READ_INSIDE.test(uri))
            add("drawing", uri.slice(uri.lastIndexOf("/") + 1));
          continue;
        }
        case "a:blip":
        case "v:imagedata":
          add("picture");
          continue;
        case "w:contentPart":
        case "wp14:contentPart":
        case "wpg:contentPart":
          add("drawing", "ink");
          continue;
      }
      look(child);
    }
  };
  look(element);
  // An object is shown as a picture of itself.
  const found = [...others.values()];
  const named = found.filter(({ kind }) => kind !== "picture");
  return { boxes, others: named.length > 0 ? named : found };
}

/** A straight line at least this long, in millimetres, parts what is above it from what is below. */
const WIDE_MM = 100;
const EMU_PER_MM = 36_000;
const MM_PER_POINT = 25.4 / 72;
/** What leaves less than this of the height of a line of text is level, in millimetres. */
const LEVEL_MM = 2;
const STRAIGHT = /^(?:line|straightConnector1)$/;

/** The first element within `parent`, its text boxes apart, that `fits`. */
function findWithin(parent: XmlElement, fits: (element: XmlElement) => boolean): XmlElement | undefined {
  for (const child of elementsOf(parent)) {
    if (child.name === "w:txbxContent") continue;
    const found = fits(child) ? child : findWithin(child, fits);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A length that VML writes, in millimetres: “450pt”, “6in”, “12cm”; points where it has no unit. */
function vmlLength(text: string | undefined): number {
  const [, number = "0", unit = ""] = /^\s*(-?[\d.]+)\s*(pt|in|cm|mm)?/.exec(text ?? "") ?? [];
  const factor = { in: 25.4, cm: 10, mm: 1 }[unit] ?? MM_PER_POINT;
  return (Number(number) || 0) * factor;
}

/** True for a drawing that is one level line, about as wide as the text of a page. */
export function isWideLine(drawing: XmlElement): boolean {
  const extent = findWithin(drawing, ({ name }) => name === "wp:extent");
  if (extent !== undefined) {
    const shape = findWithin(drawing, ({ name }) => name === "a:prstGeom");
    const [wide, high] = ["cx", "cy"].map((side) => (Number(extent.attributes[side]) || 0) / EMU_PER_MM);
    return STRAIGHT.test(shape?.attributes.prst ?? "") && (wide ?? 0) >= WIDE_MM && (high ?? 0) <= LEVEL_MM;
  }
  const line = findWithin(drawing, ({ name }) => name === "v:line");
  if (line !== undefined) {
    const [from, to] = [line.attributes.from, line.attributes.to].map((end) => (end ?? "").split(",").map(vmlLength));
    const [wide, high] = [0, 1].map((n) => Math.abs((to?.[n] ?? 0) - (from?.[n] ?? 0)));
    return (wide ?? 0) >= WIDE_MM && (high ?? 0) <= LEVEL_MM;
  }
  // Of connectors only the type and the box around them are written.
  const connector = findWithin(
    drawing,
    ({ name, attributes }) => name === "v:shape" && attributes.type === "#_x0000_t32",
  );
  const { style = "" } = connector?.attributes ?? {};
  const declarations = style.split(";").map((declaration) => declaration.split(":"));
  const size = (side: string) => vmlLength(declarations.find(([name = ""]) => name.trim() === side)?.[1]);
  return connector !== undefined && size("width") >= WIDE_MM && size("height") <= LEVEL_MM;
}

/** How far to the right a drawing stands, to tell columns: in any unit, the same for all drawings of one kind. */
export function leftEdge(drawing: XmlElement): number {
  const horizontal = childOf(childOf(drawing, "wp:anchor"), "wp:positionH");
  const offset = childOf(horizontal, "wp:posOffset");
  const side = childOf(horizontal, "wp:align");
  if (offset !== undefined) return Number(textIn(offset)) || 0;
  if (side !== undefined) return { left: -1e9, center: 0, right: 1e9 }[textIn(side)] ?? 0;
  const style = elementsOf(drawing).find(({ attributes }) => attributes.style !== undefined)?.attributes.style ?? "";
  return Number.parseFloat(/margin-left:\s*(-?[\d.]+)/.exec(style)?.[1] ?? "0") || 0;
}

/** What a chart or a diagram says, in the order of its part: titles, names of boxes, rows and columns, figures. */
export function wordsOf(part: XmlElement): string {
  const words: string[] = [];
  let length = 0;
  const look = (parent: XmlElement): void => {
    for (const child of elementsOf(parent)) {
      if (length > LONGEST_WORDS) return;
      if (child.name === "a:t" || child.name === "c:v") {
        const text = textIn(child).trim();
        if (text === "") continue;
        words.push(text);
        length += text.length;
      } else look(child);
    }
  };
  look(part);
  return words.join(", ").slice(0, LONGEST_WORDS);
}

/** Enough to tell which chart is meant. */
const LONGEST_WORDS = 200;
