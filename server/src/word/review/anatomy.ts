import type { XmlElement } from "../archive/xml.ts";
import { childOf, elementsOf } from "../archive/xml.ts";
import { paired } from "./twins.ts";

/** A part of the file with what stands in it. */
export interface Part {
  readonly name: string;
  readonly root: XmlElement;
  /** What the spans of its elements speak of. */
  readonly text: string;
}

/** Why the letters of a run are left as they are. */
export type Hold = "field" | "change" | "control" | "equation" | "alternative";

/** A field over several runs, from the run that begins it to the one that ends it. */
interface Field {
  readonly first: RunPlace;
  last: RunPlace | null;
}

/** Where a run stands. */
export interface RunPlace {
  readonly part: Part;
  readonly run: XmlElement;
  /** What the run stands in, from its paragraph on; the last one is its parent. */
  readonly path: readonly XmlElement[];
  /** Where the text box hangs that the run stands in; null outside text boxes. */
  readonly box: RunPlace | null;
  /** The outermost field that the run is part of. */
  readonly field: Field | null;
  readonly hold: Hold | null;
}

/** The places in a file to which comments and edits can be attached. */
export interface Anatomy {
  /** Of the run that an element with text stands in. */
  readonly placeOf: (element: XmlElement) => RunPlace | null;
  /** The first run in a paragraph; null where it has none. */
  readonly firstRunOf: (paragraph: XmlElement) => RunPlace | null;
  /** What a paragraph stands in: the body, a cell, a content control. */
  readonly parentOf: (paragraph: XmlElement) => XmlElement | null;
  /** The part that a paragraph stands in. */
  readonly partOf: (paragraph: XmlElement) => Part | null;
  /** True for a paragraph in a text box. */
  readonly isBoxed: (paragraph: XmlElement) => boolean;
  /** The same letters in the way in which older programs read a text box; null where there is none. */
  readonly twinOf: (element: XmlElement) => XmlElement | null;
  /** The paragraphs of the document's own part, in the order of the file, without those of text boxes. */
  readonly paragraphs: readonly XmlElement[];
}

/** Elements that hold runs, with what keeps the letters in them from being changed. */
const HOLDS: Readonly<Record<string, Hold>> = {
  "w:ins": "change",
  "w:moveTo": "change",
  "w:del": "change",
  "w:moveFrom": "change",
  "w:fldSimple": "field",
  "m:oMath": "equation",
  "m:oMathPara": "equation",
  "w:ruby": "alternative",
};
/** Content controls whose content is chosen, computed or kept by Word or another program. */
const KEPT_CONTROLS: readonly string[] = [
  "w:lock",
  "w:showingPlcHdr",
  "w:dataBinding",
  "w:date",
  "w:dropDownList",
  "w:comboBox",
  "w:docPartObj",
  "w:docPartList",
  "w:picture",
  "w:citation",
  "w:bibliography",
  "w:equation",
];

function holdOf(element: XmlElement): Hold | null {
  if (element.name === "w:sdt") {
    const properties = childOf(element, "w:sdtPr");
    if (properties === undefined) return null;
    const kept = elementsOf(properties).some(
      ({ name }) => KEPT_CONTROLS.includes(name) || /:(?:checkbox|dataBinding)$/.test(name),
    );
    return kept ? "control" : null;
  }
  return HOLDS[element.name] ?? null;
}

/** What the walk carries down to a run. */
interface Around {
  readonly path: readonly XmlElement[];
  readonly box: RunPlace | null;
  readonly hold: Hold | null;
}

/** Reads where the runs of these parts stand; `main` is the document's own. */
export function readAnatomy(parts: readonly Part[], main: Part): Anatomy {
  const places = new Map<XmlElement, RunPlace>();
  const firsts = new Map<XmlElement, RunPlace>();
  const owners = new Map<XmlElement, { readonly part: Part; readonly parent: XmlElement; readonly boxed: boolean }>();
  const twins = new Map<XmlElement, XmlElement>();
  const paragraphs: XmlElement[] = [];

  function walkPart(part: Part): void {
    /** The fields that are open, outermost first, each with whether its result has begun. */
    let open: { readonly field: Field; inResult: boolean }[] = [];

    function runPlace(run: XmlElement, { path, box, hold }: Around): void {
      const children = elementsOf(run);
      const marks = children.filter(({ name }) => name === "w:fldChar");
      const changed = childOf(childOf(run, "w:rPr"), "w:rPrChange") !== undefined;
      let field = open[0]?.field ?? null;
      const place = {
        part,
        run,
        path,
        box,
        field,
        hold: hold ?? (open.length > 0 || marks.length > 0 ? ("field" as const) : changed ? ("change" as const) : null),
      };
      for (const mark of marks) {
        const type = mark.attributes["w:fldCharType"];
        if (type === "begin") {
          const begun = { first: place, last: null };
          field ??= begun;
          open.push({ field: begun, inResult: false });
        } else if (type === "separate") {
          const last = open.at(-1);
          if (last !== undefined) last.inResult = true;
        } else if (type === "end") {
          const ended = open.pop();
          if (ended !== undefined) ended.field.last = place;
        }
      }
      place.field = field;
      const [paragraph] = path;
      if (paragraph !== undefined && !firsts.has(paragraph)) firsts.set(paragraph, place);
      for (const child of children) {
        places.set(child, place);
        if (/^(?:w:(?:drawing|pict|object)|mc:AlternateContent)$/.test(child.name)) inside(child, place);
      }
    }

    /** What stands in the text boxes of a drawing; other fields than those around it. */
    function inside(element: XmlElement, place: RunPlace): void {
      for (const child of elementsOf(element)) {
        if (child.name === "w:txbxContent") {
          const outside = open;
          open = [];
          blocks(child, { path: [], box: place.box ?? place, hold: null });
          open = outside;
        } else if (child.name === "w:t" || child.name === "w:tab" || child.name === "w:br") {
          places.set(child, { ...place, hold: "alternative" });
        } else inside(child, place);
      }
      if (element.name === "mc:AlternateContent") {
        for (const [one, other] of paired(elementsOf(element))) twins.set(one, other).set(other, one);
      }
    }

    function blocks(element: XmlElement, around: Around): void {
      for (const child of elementsOf(element)) {
        if (child.name === "w:p") {
          owners.set(child, { part, parent: element, boxed: around.box !== null });
          if (part === main && around.box === null) paragraphs.push(child);
          inline(child, { ...around, path: [child] });
          // An instruction never goes on into the next paragraph.
          open = open.filter(({ inResult }) => inResult);
        } else if (child.name === "w:tr" && childOf(childOf(child, "w:trPr"), "w:ins") !== undefined) {
          blocks(child, { ...around, hold: around.hold ?? "change" });
        } else blocks(child, { ...around, hold: around.hold ?? holdOf(child) });
      }
    }

    function inline(element: XmlElement, around: Around): void {
      for (const child of elementsOf(element)) {
        if (child.name === "w:r" || child.name === "m:r") runPlace(child, around);
        else if (child.name !== "w:pPr") {
          const hold = around.hold ?? (child.name.startsWith("m:") ? "equation" : holdOf(child));
          inline(child, { ...around, path: [...around.path, child], hold });
        }
      }
    }

    blocks(part.root, { path: [], box: null, hold: null });
  }

  for (const part of parts) walkPart(part);
  return {
    placeOf: (element) => places.get(element) ?? null,
    firstRunOf: (paragraph) => firsts.get(paragraph) ?? null,
    parentOf: (paragraph) => owners.get(paragraph)?.parent ?? null,
    partOf: (paragraph) => owners.get(paragraph)?.part ?? null,
    isBoxed: (paragraph) => owners.get(paragraph)?.boxed === true,
    twinOf: (element) => twins.get(element) ?? null,
    paragraphs,
  };
}
