import { LIMITS } from "../archive/limits.ts";
import type { XmlElement } from "../archive/xml.ts";
import { childOf, elementsOf, numberIn, textIn, valueOf } from "../archive/xml.ts";
import { suspicious } from "../refusal.ts";
import type { Steps } from "../steps.ts";
import { finish } from "../steps.ts";
import { createFieldReader, isPageNumber } from "./fields.ts";
import type { Block, Cell, Paragraph, ReadingNotes, Run, RunFormat, Table } from "./model.ts";
import type { Numbering } from "./numbering.ts";
import type { Piece } from "./pieces.ts";
import { rewritten } from "./pieces.ts";
import type { RunProperties } from "./properties.ts";
import { readParagraphProperties, readRunProperties } from "./properties.ts";
import type { Style, Styles } from "./styles.ts";
import { insideBorders, sideBorders } from "./styles.ts";
import { signOf } from "./symbols.ts";

/** What the content is read with. */
export interface ContentOptions {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notes: ReadingNotes;
  /** The text of the footnote or endnote that a mark points at. */
  readonly noteText: (kind: "footnote" | "endnote", id: string) => string;
  /** Called with the properties of a section, which stand in its last paragraph, and with that paragraph's index. */
  readonly onSection: (properties: XmlElement, last: number) => void;
  /** Called for each paragraph that shows the number of its page. */
  readonly onPageNumber: (paragraph: Paragraph) => void;
}

const NO_TABLE: Style = { run: {}, paragraph: {} };
/** What only groups what stands in it. */
const WRAPPERS: ReadonlySet<string> = new Set([
  "w:ins",
  "w:moveTo",
  "w:smartTag",
  "w:customXml",
  "w:hyperlink",
  "w:dir",
  "w:bdo",
  "w:sdt",
  "w:sdtContent",
  "w:ruby",
  "w:rubyBase",
  "m:oMathPara",
  "m:oMath",
]);
/** What was taken out or moved away by a tracked change. */
const REMOVED: ReadonlySet<string> = new Set(["w:del", "w:moveFrom"]);

/** A paragraph that is being read. */
interface OpenParagraph {
  readonly style: Style;
  readonly runs: Run[];
  readonly boxes: { readonly at: number; readonly blocks: readonly Block[] }[];
}

/** Reads the blocks of a document, a page header or a note. The reader goes on counting lists and paragraphs. */
export function createContentReader(options: ContentOptions): (elements: readonly XmlElement[]) => Steps<Block[]> {
  const { styles, numbering, notes, noteText } = options;
  const fields = createFieldReader();
  let index = 0;
  let boxDepth = 0;
  let length = 0;
  /** Runs of paragraphs whose end a tracked change took away: they belong to the next paragraph. */
  let carried: Run[] = [];

  function* blocksOf(elements: readonly XmlElement[], table: Style, out: Block[]): Steps<void> {
    for (const element of elements) {
      yield;
      switch (element.name) {
        case "w:p": {
          const paragraph = paragraphOf(element, table);
          if (paragraph !== null) out.push(paragraph);
          break;
        }
        case "w:tbl":
          out.push(yield* tableOf(element));
          break;
        case "w:sectPr":
          options.onSection(element, index - 1);
          break;
        case "w:altChunk":
          notes.embedded++;
          break;
        case "mc:AlternateContent":
          yield* blocksOf(elementsOf(alternativeOf(element)), table, out);
          break;
        default:
          if (REMOVED.has(element.name)) notes.trackedChanges++;
          if (element.name === "w:ins") notes.trackedChanges++;
          if (WRAPPERS.has(element.name)) yield* blocksOf(elementsOf(element), table, out);
      }
    }
  }

  function* tableOf(element: XmlElement): Steps<Table> {
    const properties = childOf(element, "w:tblPr");
    const id = valueOf(childOf(properties, "w:tblStyle"));
    const style = styles.tableStyle(id);
    const rows: Cell[][] = [];
    const sides = new Set<boolean | null>();
    yield* readRows(elementsOf(element), style, rows, sides);
    // What all cells say of their borders wins over the table, and that over its style.
    const [own] = sides.size === 1 ? sides : [null];
    const ruled = own ?? insideBorders(childOf(properties, "w:tblBorders")) ?? styles.isRuled(id);
    return { kind: "table", rows, ruled };
  }

  function* readRows(
    elements: readonly XmlElement[],
    style: Style,
    rows: Cell[][],
    sides: Set<boolean | null>,
  ): Steps<void> {
    for (const element of elements) {
      if (element.name === "w:tr") {
        if (childOf(childOf(element, "w:trPr"), "w:del") !== undefined) {
          notes.trackedChanges++;
          continue;
        }
        const cells: Cell[] = [];
        yield* readCells(elementsOf(element), style, cells, sides);
        rows.push(cells);
      } else if (WRAPPERS.has(element.name)) yield* readRows(elementsOf(element), style, rows, sides);
    }
  }

  function* readCells(
    elements: readonly XmlElement[],
    style: Style,
    cells: Cell[],
    sides: Set<boolean | null>,
  ): Steps<void> {
    for (const element of elements) {
      if (element.name === "w:tc") {
        const blocks: Block[] = [];
        yield* blocksOf(elementsOf(element), style, blocks);
        const properties = childOf(element, "w:tcPr");
        sides.add(sideBorders(childOf(properties, "w:tcBorders")));
        cells.push({ blocks, span: numberIn(childOf(properties, "w:gridSpan"), "w:val") ?? 1 });
      } else if (WRAPPERS.has(element.name)) yield* readCells(elementsOf(element), style, cells, sides);
    }
  }

  /** Null for one whose end was taken away by a tracked change: its text goes on in the next. */
  function paragraphOf(element: XmlElement, table: Style): Paragraph | null {
    const properties = childOf(element, "w:pPr");
    const mark = childOf(properties, "w:rPr");
    const styleId = valueOf(childOf(properties, "w:pStyle"));
    const style = styles.paragraphStyle(styleId);
    const open: OpenParagraph = { style, runs: carried, boxes: [] };
    const at = index;
    if (boxDepth === 0) index++;
    carried = [];
    inlineOf(elementsOf(element), table, open);
    fields.endParagraph();
    const pageNumber = fields.takePageNumber();
    const section = childOf(properties, "w:sectPr");
    if (section !== undefined && boxDepth === 0) options.onSection(section, at);
    if (childOf(mark, "w:del") !== undefined || childOf(mark, "w:moveFrom") !== undefined) {
      notes.trackedChanges++;
      if (section === undefined && open.boxes.length === 0) {
        carried = open.runs;
        return null;
      }
    }
    const own = readParagraphProperties(properties);
    const linked = styleId === undefined ? null : numbering.ofStyle(styleId);
    const list = own.list ?? style.paragraph.list ?? linked?.list;
    const level = own.level ?? (own.list === undefined ? (linked?.level ?? style.paragraph.level) : undefined) ?? 0;
    const number = list === undefined ? null : numbering.next(list, level);
    measure(number?.text ?? "");
    const ofLevel = numbering.propertiesOf(list, level);
    // A list that the style brings may be overruled by the style; one that the paragraph names overrules it.
    const layers = own.list === undefined ? [ofLevel, style.paragraph] : [style.paragraph, ofLevel];
    const markProperties = readRunProperties(mark, styles.theme);
    const paragraph: Paragraph = {
      kind: "paragraph",
      element,
      index: boxDepth === 0 ? at : Math.max(index - 1, 0),
      number: number?.text ?? "",
      numberFormat: formatOf(table, style, {}, { ...markProperties, ...number?.run }).format,
      runs: open.runs,
      format: styles.paragraphFormat(table.paragraph, ...layers, own),
      boxes: open.boxes.toSorted((a, b) => a.at - b.at).map(({ blocks }) => blocks),
    };
    if (pageNumber) options.onPageNumber(paragraph);
    return paragraph;
  }

  function formatOf(table: Style, paragraph: Style, character: RunProperties, own: RunProperties) {
    const { caps, ...format } = styles.runFormat(table, paragraph, character, own);
    return { caps, format: format as RunFormat };
  }

  function inlineOf(elements: readonly XmlElement[], table: Style, open: OpenParagraph): void {
    for (const element of elements) {
      if (element.name === "w:r" || element.name === "m:r") runOf(element, table, open);
      else if (element.name === "w:fldSimple") {
        if (isPageNumber(element.attributes["w:instr"] ?? "")) {
          fields.mark("begin");
          fields.instruction("PAGE");
          fields.mark("end");
        } else inlineOf(elementsOf(element), table, open);
      } else if (element.name === "mc:AlternateContent") inlineOf(elementsOf(alternativeOf(element)), table, open);
      else if (REMOVED.has(element.name)) notes.trackedChanges++;
      else if (WRAPPERS.has(element.name) || element.name.startsWith("m:")) {
        if (element.name === "w:ins" || element.name === "w:moveTo") notes.trackedChanges++;
        inlineOf(elementsOf(element), table, open);
      }
    }
  }

  function runOf(element: XmlElement, table: Style, open: OpenParagraph): void {
    const properties = childOf(element, "w:rPr");
    const character = styles.characterStyle(valueOf(childOf(properties, "w:rStyle")));
    const { caps, format } = formatOf(table, open.style, character, readRunProperties(properties, styles.theme));
    let text = "";
    const from: Piece[] = [];
    const say = (more: string, by: XmlElement) => {
      if (!fields.showsText || more === "") return;
      text += more;
      from.push({ element: by, at: 0, length: more.length, exact: by.name === "w:t" });
    };
    const pieces = (children: readonly XmlElement[]): void => {
      for (const child of children) {
        switch (child.name) {
          case "w:t":
          case "m:t":
            say(textIn(child).replace(/[\r\n\t]/g, " "), child);
            break;
          case "w:tab":
          case "w:ptab":
            say("\t", child);
            break;
          case "w:br":
          case "w:cr":
            say("\n", child);
            break;
          case "w:noBreakHyphen":
            say("-", child);
            break;
          case "w:sym":
            say(signOf(child.attributes["w:font"] ?? "", child.attributes["w:char"] ?? ""), child);
            break;
          case "w:fldChar":
            fields.mark(child.attributes["w:fldCharType"]);
            break;
          case "w:instrText":
            fields.instruction(textIn(child));
            break;
          case "w:pgNum":
            fields.mark("begin");
            fields.instruction("PAGE");
            fields.mark("end");
            break;
          case "w:footnoteReference":
          case "w:endnoteReference": {
            const kind = child.name === "w:footnoteReference" ? "footnote" : "endnote";
            const note = noteText(kind, child.attributes["w:id"] ?? "");
            if (note !== "") {
              notes.footnotes++;
              say(` (chú thích: ${note})`, child);
            }
            break;
          }
          case "w:commentReference":
            notes.comments++;
            break;
          case "mc:AlternateContent":
            pieces(elementsOf(alternativeOf(child)));
            break;
          case "w:drawing":
          case "w:pict":
          case "w:object":
            drawingOf(child, open);
            break;
        }
      }
    };
    pieces(elementsOf(element));
    if (text === "") return;
    measure(text);
    if (format.hidden) {
      if (text.trim() !== "") notes.hidden++;
      return;
    }
    addRun(open.runs, rewritten({ text, format, pieces: from }, caps ? text.toUpperCase() : text));
  }

  /** One note that many marks point at, or one list's long number, could make a small file a huge text. */
  function measure(text: string): void {
    length += text.length;
    if (length > LIMITS.textLength) throw suspicious("văn bản quá dài", "its text is far too long");
  }

  /** The text boxes of a drawing, grouped ones too; pictures are counted. */
  function drawingOf(element: XmlElement, open: OpenParagraph): void {
    const boxes: XmlElement[] = [];
    collect(element, "w:txbxContent", boxes);
    if (boxes.length === 0) {
      const pictures: XmlElement[] = [];
      collect(element, "a:blip", pictures);
      collect(element, "v:imagedata", pictures);
      if (pictures.length > 0) notes.pictures++;
      return;
    }
    boxDepth++;
    for (const box of boxes) {
      const blocks: Block[] = [];
      const outside = carried;
      carried = [];
      finish(blocksOf(elementsOf(box), NO_TABLE, blocks));
      carried = outside;
      open.boxes.push({ at: leftEdge(element), blocks });
    }
    boxDepth--;
  }

  return function* (elements) {
    const blocks: Block[] = [];
    yield* blocksOf(elements, NO_TABLE, blocks);
    return blocks;
  };
}

/** A note's mark is raised, which its text in brackets must not be. */
function addRun(runs: Run[], { text, format, pieces = [] }: Run): void {
  const shown = text.startsWith(" (chú thích: ") ? { ...format, script: null } : format;
  const last = runs.at(-1);
  const same =
    last !== undefined && (Object.keys(shown) as (keyof RunFormat)[]).every((key) => last.format[key] === shown[key]);
  if (!same) runs.push({ text, format: shown, pieces: [...pieces] });
  else {
    // The list is this function's own: to copy it each time would cost too much in a paragraph of many runs.
    const all = last.pieces as Piece[];
    for (const piece of pieces) all.push(piece);
    runs[runs.length - 1] = { text: last.text + text, format: last.format, pieces: all };
  }
}

/** Of the ways in which a file says one thing, the first, which is the newest; the last where that is empty. */
function alternativeOf(element: XmlElement): XmlElement {
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
    has = elementsOf(element).some((child) => child.name === "w:t" || hasText(child));
    textKnown.set(element, has);
  }
  return has;
}

/** The elements of a name in one, not those inside others of that name. */
function collect(element: XmlElement, name: string, out: XmlElement[]): void {
  for (const child of elementsOf(element)) {
    if (child.name === name) out.push(child);
    else collect(child.name === "mc:AlternateContent" ? alternativeOf(child) : child, name, out);
  }
}

/** How far to the right a drawing stands, to tell columns: in any unit, the same for all drawings of one kind. */
function leftEdge(drawing: XmlElement): number {
  const horizontal = childOf(childOf(drawing, "wp:anchor"), "wp:positionH");
  const offset = childOf(horizontal, "wp:posOffset");
  const side = childOf(horizontal, "wp:align");
  if (offset !== undefined) return Number(textIn(offset)) || 0;
  if (side !== undefined) return { left: -1e9, center: 0, right: 1e9 }[textIn(side)] ?? 0;
  const style = elementsOf(drawing).find(({ attributes }) => attributes.style !== undefined)?.attributes.style ?? "";
  return Number.parseFloat(/margin-left:\s*(-?[\d.]+)/.exec(style)?.[1] ?? "0") || 0;
}
