import type { XmlElement } from "../archive/xml.ts";
import { childOf, elementsOf, numberIn, valueOf } from "../archive/xml.ts";
import type { Steps } from "../steps.ts";
import { alternativeOf, isWideLine, leftEdge, readDrawing, wordsOf } from "./drawings.ts";
import type { OpenRuns } from "./inline.ts";
import { createInlineReader, REMOVED, WRAPPERS } from "./inline.ts";
import type { Block, Cell, Loss, LossKind, Paragraph, ReadingNotes, Run, RunFormat, Table } from "./model.ts";
import type { Numbering } from "./numbering.ts";
import type { RunProperties } from "./properties.ts";
import { borderOf, readParagraphProperties, readRunProperties } from "./properties.ts";
import type { Style, Styles } from "./styles.ts";
import { insideBorders, isTopAlone, sideBorders } from "./styles.ts";

/** What the content is read with. */
export interface ContentOptions {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notes: ReadingNotes;
  /** Where what the draft cannot have is noted. */
  readonly losses: Loss[];
  /** The text of the footnote or endnote that a mark points at. */
  readonly noteText: (kind: "footnote" | "endnote", id: string) => Steps<string>;
  /** The part that an id of the content names; null where there is none. */
  readonly related: (id: string) => Steps<XmlElement | null>;
  /** The place of the content, for reports of what a draft cannot have. */
  readonly place: "text" | Exclude<Loss["at"], number>;
  /** Called with the properties of a section, which stand in its last paragraph, and with that paragraph's index. */
  readonly onSection: (properties: XmlElement, last: number) => void;
  /** Called for each paragraph that shows the number of its page. */
  readonly onPageNumber: (paragraph: Paragraph) => void;
}

const NO_TABLE: Style = { run: {}, paragraph: {} };
/** A paragraph that is being read. */
interface OpenParagraph extends OpenRuns {
  readonly boxes: { readonly at: number; readonly blocks: readonly Block[] }[];
  drawnRule: boolean;
}

/** Reads the blocks of a document, a page header or a note. The reader goes on counting lists and paragraphs. */
export function createContentReader(options: ContentOptions): (elements: readonly XmlElement[]) => Steps<Block[]> {
  const { styles, numbering, notes } = options;
  const inline = createInlineReader<OpenParagraph>({
    styles,
    notes,
    noteText: options.noteText,
    drawing: drawingOf,
    lose,
  });
  let index = 0;
  /** The paragraph that is being read; of a text box, the one that it hangs on. */
  let here = 0;
  let boxDepth = 0;
  /** A paragraph whose end is not shown: its text goes on in the next one, and it stays where none follows. */
  let carried: { readonly paragraph: Paragraph; readonly runs: Run[] } | null = null;

  function* blocksOf(elements: readonly XmlElement[], table: Style, out: Block[]): Steps<void> {
    for (const element of elements) {
      yield;
      switch (element.name) {
        case "w:p": {
          const paragraph = yield* paragraphOf(element, table);
          if (paragraph !== null) out.push(paragraph);
          break;
        }
        case "m:oMathPara":
        case "m:oMath": {
          const paragraph = yield* paragraphOf({ ...element, name: "w:p", attributes: {}, children: [element] }, table);
          if (paragraph !== null) out.push(paragraph);
          break;
        }
        case "w:tbl":
          putDown(out);
          out.push(yield* tableOf(element));
          break;
        case "w:sectPr":
          options.onSection(element, index - 1);
          break;
        case "w:altChunk":
          lose("embedded", "");
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

  function putDown(out: Block[]): void {
    if (carried !== null) out.push(carried.paragraph);
    carried = null;
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
    const [first, ...others] = rows;
    const lined = first !== undefined && isLinedAbove(element) ? [first.map(belowRule), ...others] : rows;
    return { kind: "table", rows: lined, ruled };
  }

  function* readRows(
    elements: readonly XmlElement[],
    style: Style,
    rows: Cell[][],
    sides: Set<boolean | null>,
  ): Steps<void> {
    for (const element of elements) {
      if (element.name === "w:tr") {
        const properties = childOf(element, "w:trPr");
        if (childOf(properties, "w:ins") !== undefined) notes.trackedChanges++;
        if (childOf(properties, "w:del") !== undefined) {
          notes.trackedChanges++;
          continue;
        }
        const cells: Cell[] = [];
        skip(cells, numberIn(childOf(properties, "w:gridBefore"), "w:val"));
        yield* readCells(elementsOf(element), style, cells, sides);
        if (cells.length > 0) rows.push(cells);
      } else if (WRAPPERS.has(element.name)) yield* readRows(elementsOf(element), style, rows, sides);
    }
  }

  /** Columns of the grid that a row leaves out in front of its first cell. */
  function skip(cells: Cell[], columns: number | undefined): void {
    if (columns !== undefined && columns > 0) cells.push({ blocks: [], span: columns });
  }

  function* readCells(
    elements: readonly XmlElement[],
    style: Style,
    cells: Cell[],
    sides: Set<boolean | null>,
  ): Steps<void> {
    for (const element of elements) {
      if (element.name === "w:tc") {
        const properties = childOf(element, "w:tcPr");
        if (["w:cellIns", "w:cellDel", "w:cellMerge"].some((name) => childOf(properties, name) !== undefined)) {
          notes.trackedChanges++;
        }
        if (childOf(properties, "w:cellDel") !== undefined) continue;
        const blocks: Block[] = [];
        yield* blocksOf(elementsOf(element), style, blocks);
        putDown(blocks);
        sides.add(sideBorders(childOf(properties, "w:tcBorders")));
        cells.push({ blocks, span: numberIn(childOf(properties, "w:gridSpan"), "w:val") ?? 1 });
      } else if (WRAPPERS.has(element.name)) yield* readCells(elementsOf(element), style, cells, sides);
    }
  }

  /** Null for one whose end is not shown: its text goes on in the next. */
  function* paragraphOf(element: XmlElement, table: Style): Steps<Paragraph | null> {
    const properties = childOf(element, "w:pPr");
    const mark = childOf(properties, "w:rPr");
    const styleId = valueOf(childOf(properties, "w:pStyle"));
    const style = styles.paragraphStyle(styleId);
    const before = carried?.paragraph.number ?? "";
    const runs = carried?.runs ?? [];
    const open: OpenParagraph = { style, table, runs, boxes: [], drawnRule: false };
    const at = index;
    if (boxDepth === 0) {
      here = at;
      index++;
    }
    carried = null;
    const pageNumber = yield* inline.read(elementsOf(element), open);
    // Numbers of pages, and headings that stand in the text again.
    if (styles.isContents(styleId) && runs.some(({ text }) => text.trim() !== "")) {
      lose("contents", "");
      runs.length = 0;
    }
    const section = childOf(properties, "w:sectPr");
    if (section !== undefined && boxDepth === 0) options.onSection(section, at);
    const own = readParagraphProperties(properties);
    const linked = styleId === undefined ? null : numbering.ofStyle(styleId);
    const list = own.list ?? style.paragraph.list ?? linked?.list;
    const level = own.level ?? (own.list === undefined ? (linked?.level ?? style.paragraph.level) : undefined) ?? 0;
    const removed = childOf(mark, "w:del") !== undefined || childOf(mark, "w:moveFrom") !== undefined;
    if (removed) notes.trackedChanges++;
    const markProperties = readRunProperties(mark, styles.theme);
    const joins =
      (removed || (markProperties.hidden === true && runs.length > 0)) &&
      section === undefined &&
      open.boxes.length === 0;
    // Of paragraphs that a tracked change made one, Word counts the last.
    const number = list === undefined || (removed && joins) ? null : numbering.next(list, level);
    const ofLevel = numbering.propertiesOf(list, level);
    // A list that the style brings may be overruled by the style; one that the paragraph names overrules it.
    const layers = own.list === undefined ? [ofLevel, style.paragraph] : [style.paragraph, ofLevel];
    const numberFormat = formatOf(table, style, { ...markProperties, ...number?.run });
    // Word hides a number with its paragraph's mark; the mark between a heading and text behind it is hidden alone.
    const hidden = number?.run.hidden ?? (numberFormat.hidden && childOf(mark, "w:specVanish") === undefined);
    const written = number === null || hidden ? "" : number.text;
    inline.measure(written);
    const paragraph: Paragraph = {
      kind: "paragraph",
      element,
      index: boxDepth === 0 ? at : here,
      number: before === "" ? written : before,
      numberFormat,
      runs,
      format: styles.paragraphFormat(table.paragraph, ...layers, own),
      rule: borderOf(properties) ?? (open.drawnRule ? "above" : null),
      boxes: open.boxes.toSorted((a, b) => a.at - b.at).map(({ blocks }) => blocks),
    };
    if (pageNumber) options.onPageNumber(paragraph);
    if (!joins) return paragraph;
    carried = { paragraph, runs };
    return null;
  }

  function formatOf(table: Style, paragraph: Style, own: RunProperties): RunFormat {
    const { caps: _, ...format } = styles.runFormat(table, paragraph, {}, own);
    return format;
  }

  function lose(kind: LossKind, name: string): void {
    options.losses.push({ kind, name, at: options.place === "text" ? here : options.place });
  }

  /** The text boxes of a drawing, grouped ones too; what else it holds is reported. */
  function* drawingOf(element: XmlElement, open: OpenParagraph): Steps<void> {
    const { boxes, others } = readDrawing(element);
    if (isWideLine(element)) open.drawnRule = true;
    for (const { kind, name, relation } of others) {
      const part = relation === null ? null : yield* options.related(relation);
      lose(kind, part === null ? name : wordsOf(part));
    }
    if (boxes.length === 0) return;
    boxDepth++;
    for (const box of boxes) {
      const blocks: Block[] = [];
      const outside = carried;
      carried = null;
      yield* blocksOf(elementsOf(box), NO_TABLE, blocks);
      putDown(blocks);
      carried = outside;
      open.boxes.push({ at: leftEdge(element), blocks });
    }
    boxDepth--;
  }

  return function* (elements) {
    const blocks: Block[] = [];
    yield* blocksOf(elements, NO_TABLE, blocks);
    putDown(blocks);
    return blocks;
  };
}

/** True where a table, or all cells of its first row, have a line above and no other: the rule above what it lays out. */
function isLinedAbove(table: XmlElement): boolean {
  if (isTopAlone(childOf(childOf(table, "w:tblPr"), "w:tblBorders"))) return true;
  const row = elementsOf(table).find(({ name }) => name === "w:tr");
  const cells = row === undefined ? [] : elementsOf(row).filter(({ name }) => name === "w:tc");
  return cells.length > 0 && cells.every((cell) => isTopAlone(childOf(childOf(cell, "w:tcPr"), "w:tcBorders")));
}

/** A cell whose first paragraph has the rule above it. */
function belowRule(cell: Cell): Cell {
  const [first, ...others] = cell.blocks;
  return first?.kind === "paragraph" ? { ...cell, blocks: [{ ...first, rule: "above" }, ...others] } : cell;
}
