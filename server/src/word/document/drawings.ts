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
