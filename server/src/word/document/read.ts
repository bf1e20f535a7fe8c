import type { WordPackage } from "../archive/package.ts";
import type { XmlElement } from "../archive/xml.ts";
import { childOf, elementsOf, NOWHERE, numberIn, valueOf } from "../archive/xml.ts";
import type { Steps } from "../steps.ts";
import { createContentReader } from "./content.ts";
import type { Block, Loss, Paragraph, ReadingNotes, Running, Section, WordDocument } from "./model.ts";
import { readNumbering } from "./numbering.ts";
import { millimetres } from "./properties.ts";
import { readStyles, readTheme } from "./styles.ts";

/** Paper and margins where a file says nothing, in twentieths of a point: Word's own. */
const PAPER = { width: 12240, height: 15840, margin: 1440, header: 720 };

/** What is known already, as a step. */
function* at<T>(value: T): Steps<T> {
  yield;
  return value;
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !["0", "false", "off"].includes(valueOf(element) ?? "true");
}

/** Reads the whole document. Throws a Failure where a part of it is damaged. */
export function* readWordDocument(file: WordPackage): Steps<WordDocument> {
  const theme = readTheme(yield* file.part("theme"));
  const styles = readStyles(yield* file.part("styles"), theme);
  const listOfStyle = (style: string) => styles.paragraphStyle(style).paragraph.list;
  const settings = yield* file.part("settings");
  const evenPages = settings !== null && isOn(childOf(settings, "w:evenAndOddHeaders"));
  const newCount = readNumbering(yield* file.part("numbering"), theme, listOfStyle);
  const footnotes = notesOf(yield* file.part("footnotes"));
  const endnotes = notesOf(yield* file.part("endnotes"));
  const notes: ReadingNotes = { trackedChanges: 0, comments: 0, footnotes: 0, hidden: 0, losses: [] };
  const losses: Loss[] = [];
  const ends: { readonly properties: XmlElement; readonly last: number }[] = [];

  /** Reads what stands outside the text, which neither counts with it nor ends sections. */
  function* aside(elements: readonly XmlElement[], place: "header" | "footer" | "note") {
    const numbers: Paragraph[] = [];
    const read = createContentReader({
      styles,
      numbering: newCount(),
      notes,
      losses,
      noteText: () => at(""),
      related: () => at(null),
      place,
      onSection: () => {},
      onPageNumber: (paragraph) => numbers.push(paragraph),
    });
    return { blocks: yield* read(elements), numbers };
  }

  const noteTexts = new Map<XmlElement, string>();
  function* noteText(kind: "footnote" | "endnote", id: string): Steps<string> {
    const note = (kind === "footnote" ? footnotes : endnotes).get(id);
    if (note === undefined) return "";
    const text = noteTexts.get(note) ?? plainText((yield* aside(elementsOf(note), "note")).blocks);
    noteTexts.set(note, text);
    return text;
  }

  /** By part: many ids may name one. */
  const known = new Map<XmlElement, Running>();
  function* runningOf(id: string | undefined, kind: "header" | "footer"): Steps<Running | null> {
    if (id === undefined) return null;
    const part = yield* file.related(id);
    if (part === null) return null;
    const running = known.get(part) ?? toRunning(yield* aside(elementsOf(part), kind));
    known.set(part, running);
    return running;
  }

  function toRunning({ blocks, numbers }: { blocks: Block[]; numbers: Paragraph[] }): Running {
    const [first] = numbers;
    const format = first?.runs.find(({ text }) => text.trim() !== "")?.format ?? first?.numberFormat;
    return {
      blocks,
      pageNumber: first === undefined || format === undefined ? null : { alignment: first.format.alignment, format },
    };
  }

  const read = createContentReader({
    styles,
    numbering: newCount(),
    notes,
    losses,
    noteText,
    related: file.related,
    place: "text",
    onSection: (properties, last) => ends.push({ properties, last }),
    onPageNumber: () => {},
  });
  const blocks = yield* read(elementsOf(childOf(file.document, "w:body") as XmlElement));
  if (ends.length === 0)
    ends.push({ properties: { ...NOWHERE, name: "w:sectPr", attributes: {}, children: [] }, last: 0 });

  /** What a section has at the head or foot of its pages; one that says nothing has what the one before it has. */
  function* place(
    kind: "header" | "footer",
    properties: XmlElement,
    before: Section["headers"] | undefined,
  ): Steps<Section["headers"]> {
    const ids = new Map<string, string | undefined>();
    for (const { name, attributes } of elementsOf(properties)) {
      if (name === `w:${kind}Reference`) ids.set(attributes["w:type"] ?? "default", attributes["r:id"]);
    }
    const read = (type: string) => runningOf(ids.get(type), kind);
    const others = ids.has("default") ? yield* read("default") : (before?.others ?? null);
    const even = !evenPages ? null : ids.has("even") ? yield* read("even") : (before?.even ?? null);
    if (!isOn(childOf(properties, "w:titlePg"))) return { first: others, others, even };
    return { first: ids.has("first") ? yield* read("first") : null, others, even };
  }

  const sections: Section[] = [];
  let first = 0;
  for (const { properties, last } of ends) {
    const before = sections.at(-1);
    sections.push({
      element: properties,
      format: formatOf(properties),
      first,
      headers: yield* place("header", properties, before?.headers),
      footers: yield* place("footer", properties, before?.footers),
    });
    first = last + 1;
  }
  return { blocks, sections, notes: { ...notes, losses } };
}

function formatOf(properties: XmlElement): Section["format"] {
  const size = childOf(properties, "w:pgSz");
  const margins = childOf(properties, "w:pgMar");
  const margin = (side: string) => millimetres(numberIn(margins, `w:${side}`) ?? PAPER.margin);
  return {
    width: millimetres(numberIn(size, "w:w") ?? PAPER.width),
    height: millimetres(numberIn(size, "w:h") ?? PAPER.height),
    // Negative where the text may not be pushed down by a page header.
    top: Math.abs(margin("top")),
    bottom: Math.abs(margin("bottom")),
    left: margin("left"),
    right: margin("right"),
    header: millimetres(numberIn(margins, "w:header") ?? PAPER.header),
  };
}

/** The notes of a part by their ids, without the lines that part them from the text. */
function notesOf(part: XmlElement | null): Map<string, XmlElement> {
  const notes = new Map<string, XmlElement>();
  for (const element of part === null ? [] : elementsOf(part)) {
    const { "w:id": id, "w:type": type } = element.attributes;
    if (id !== undefined && (type === undefined || type === "normal")) notes.set(id, element);
  }
  return notes;
}

/** The paragraphs of blocks, those in tables and text boxes too, in the order in which they are read. */
export function paragraphsIn(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block): Paragraph[] => {
    if (block.kind === "table") return block.rows.flatMap((row) => row.flatMap((cell) => paragraphsIn(cell.blocks)));
    return [...block.boxes.flatMap((box) => paragraphsIn(box)), block];
  });
}

/** The text of blocks on one line. */
export function plainText(blocks: readonly Block[]): string {
  const texts = paragraphsIn(blocks).map(({ number, runs }) => number + runs.map(({ text }) => text).join(""));
  return texts.join(" ").replace(/\s+/g, " ").trim();
}
