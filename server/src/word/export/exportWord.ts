import type { ISectionOptions, Table } from "docx";
import {
  AlignmentType,
  Document,
  Header,
  NumberFormat,
  PageNumber,
  SectionType,
  TextRun,
  Paragraph as WordParagraph,
} from "docx";
import type { Block, PagePart, Pages } from "../../page/model.ts";
import { formatsOf, writtenWidthMm } from "../../page/sizes.ts";
import { styleId } from "../styleIds.ts";
import { columnsTable, keptTogether, spaceParagraph } from "./columns.ts";
import { twips } from "./measures.ts";
import type { Numbering } from "./numbering.ts";
import { wordNumbering } from "./numbering.ts";
import { packed } from "./pack.ts";
import type { Making } from "./paragraphs.ts";
import { addresseesParagraphs, ruleParagraph, withRule } from "./paragraphs.ts";
import { wordStyles } from "./styles.ts";
import { figuresTable } from "./tables.ts";

export interface WordOptions {
  readonly numbering: Numbering;
}

function isFoot(block: Block | undefined): boolean {
  return block?.kind === "columns" && block.role !== "header";
}

type Child = WordParagraph | Table;

function blockChildren(block: Block, next: Block | undefined, making: Making): Child[] {
  const widthMm = writtenWidthMm(making.style.page.sheet);
  switch (block.kind) {
    case "paragraph":
      // The last paragraph of the body stays with the footer: no page holds a signature alone.
      return [
        ...withRule(block, making, widthMm, { keepNext: isFoot(next), beforePt: 0 }),
        // A frame hangs on the paragraph behind it; LibreOffice loses one that stands before a table.
        ...(making.formats[block.role].place === "flow" ? [] : [new WordParagraph({ style: styleId("end") })]),
      ];
    case "columns":
      // Two tables without a paragraph between them would be one.
      return [columnsTable(block, making), ...(next?.kind === "columns" ? [gap()] : [])];
    case "table":
      return [
        figuresTable(block, making, widthMm, isFoot(next)),
        ...(next?.kind === "columns" || next?.kind === "table" ? [gap()] : []),
      ];
    case "addressees":
      return addresseesParagraphs(block, making);
    case "rule":
      return [ruleParagraph(widthMm, widthMm, 14, 6)];
    case "space":
      return [spaceParagraph(block.heightMm)];
  }
}

/** How many blocks from the `first` on are the block of a copy: its rule, and its head and foot. */
function copyLength(blocks: readonly Block[], first: number): number {
  if (blocks[first]?.kind !== "rule") return 0;
  const isCopy = (block: Block) =>
    block.kind === "columns" && (block.role === "copyHeader" || block.role === "copyFooter");
  const rest = blocks.slice(first + 1);
  const length = rest.findIndex((block) => !isCopy(block));
  return 1 + (length < 0 ? rest.length : length);
}

/** The blocks of a part; what certifies a copy stands on one page. */
function childrenOf(blocks: readonly Block[], making: Making): Child[] {
  const children: Child[] = [];
  for (let n = 0; n < blocks.length; ) {
    const length = copyLength(blocks, n);
    const some = blocks.slice(n, n + Math.max(length, 1));
    const next = blocks[n + some.length];
    const made = some.flatMap((block, index) => blockChildren(block, some[index + 1] ?? next, making));
    if (length < 2) children.push(...made);
    else {
      // Behind a table.
      if (blocks[n - 1]?.kind === "columns") children.push(gap());
      children.push(keptTogether(made, making), ...(next?.kind === "rule" ? [gap()] : []));
    }
    n += some.length;
  }
  return children;
}

function gap(): WordParagraph {
  return new WordParagraph({ style: styleId("end"), keepNext: true });
}

/** Above each page but a part's first. */
function pageNumber(): Header {
  return new Header({
    children: [
      new WordParagraph({
        style: styleId("pageNumber"),
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
}

function sectionOf({ blocks }: PagePart, making: Making): ISectionOptions {
  const { sheet } = making.style.page;
  // Word wants a paragraph behind a table.
  const end = new WordParagraph({ style: styleId("end") });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: { width: twips(sheet.widthMm), height: twips(sheet.heightMm) },
        margin: {
          top: twips(sheet.topMm),
          bottom: twips(sheet.bottomMm),
          left: twips(sheet.leftMm),
          right: twips(sheet.rightMm),
          header: twips(sheet.pageNumberMm),
          footer: twips(sheet.markMm),
          gutter: 0,
        },
        pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
      },
    },
    headers: { default: pageNumber(), first: new Header({ children: [new WordParagraph({ style: styleId("end") })] }) },
    children: [...childrenOf(blocks, making), end],
  };
}

/**
 * Makes a Word file of a draft's pages: the same bytes for the same pages and options. Every component has a style of
 * its own, so that a look is changed in one place of Word.
 */
export async function exportWord(pages: Pages, { numbering }: WordOptions): Promise<Uint8Array> {
  const { numbered, options } = wordNumbering(pages, numbering);
  const making: Making = { style: pages.style, formats: formatsOf(pages.style), numbered };
  const document = new Document({
    sections: pages.parts.map((part) => sectionOf(part, making)),
    styles: wordStyles(pages.style),
    numbering: options,
    compatabilityModeVersion: 15,
    defaultTabStop: twips(10),
  });
  return packed(document, pages.properties);
}
