import type { LineSpan } from "../syntax/draft.ts";
import { stretchesOf } from "./joined.ts";
import type { Block, ColumnBlock, Pages, Paragraph, Run, Table, TableRow } from "./model.ts";
import { isSameRole, paragraphsOfBlock } from "./model.ts";
import type { Format, Place, Role } from "./sizes.ts";
import { formatsOf } from "./sizes.ts";
import { spaceClass } from "./stylesheet.ts";

/** A block of a page as HTML, with what must be known to part the pages and to follow the cursor. */
export interface PrintedBlock {
  /** One element. Every letter of the draft is escaped; there are no addresses, scripts, styles or handlers in it. */
  readonly html: string;
  /** The lines of each `p` in it, in their order; where it has none, of the element itself. */
  readonly lines: readonly LineSpan[];
  /** Where it may be parted by the end of a page. */
  readonly breaks: "between-lines" | "never";
  readonly keepWithNext: boolean;
  readonly place: Place;
}

type Formats = Readonly<Record<Role, Format>>;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it stands in HTML, between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] as string);
}

function runHtml({ text, bold, italic, position }: Run): string {
  let html = stretchesOf(text)
    .map((one) => (one.joined ? `<span class="joined">${escapeHtml(one.text)}</span>` : escapeHtml(one.text)))
    .join("");
  if (position === "super") html = `<sup>${html}</sup>`;
  if (position === "sub") html = `<sub>${html}</sub>`;
  if (italic) html = `<i>${html}</i>`;
  if (bold) html = `<b>${html}</b>`;
  return html;
}

/** The classes of the text above its rule; several lines of one role have one rule, below the last. */
const RULED = { text: "ruled", part: "ruled partly" };

function paragraphHtml({ role, runs }: Paragraph, formats: Formats, next?: ColumnBlock): string {
  const html = runs.map(runHtml).join("");
  const length = formats[role].rule?.length;
  const ruled = length === undefined || length === "page" || isSameRole(role, next) ? null : RULED[length];
  return `<p class="${role}">${ruled === null ? html : `<span class="${ruled}">${html}</span>`}</p>`;
}

function columnHtml(blocks: readonly ColumnBlock[], formats: Formats): string {
  return blocks
    .map((one, n) =>
      one.kind === "space" ? `<div class="${spaceClass(one)}"></div>` : paragraphHtml(one, formats, blocks[n + 1]),
    )
    .join("");
}

/** A row is an element of its own, so that the end of a page may part a table; columns share the width alike. */
function rowHtml({ cells }: TableRow, { columns, alignments }: Table, formats: Formats): string {
  const all = Array.from({ length: columns }, (_, n) => cells[n] ?? []);
  const html = all.map((cell, n) => {
    const stands = alignments[n] == null ? "" : ` ${alignments[n]}`;
    return `<div class="cell${stands}">${cell.map((one) => paragraphHtml(one, formats)).join("")}</div>`;
  });
  return `<div class="row">${html.join("")}</div>`;
}

function htmlOf(block: Block, formats: Formats): string {
  switch (block.kind) {
    case "paragraph":
      return paragraphHtml(block, formats);
    case "space":
      return `<div class="${spaceClass(block)}"></div>`;
    case "rule":
      return `<div class="rule"><hr></div>`;
    case "table":
      return printedRows(block, formats)
        .map(({ html }) => html)
        .join("");
    case "addressees": {
      const entries = block.entries.map((entry) => paragraphHtml(entry, formats)).join("");
      return `<div class="addressees">${paragraphHtml(block.heading, formats)}<div>${entries}</div></div>`;
    }
    case "columns": {
      const [left, right] = [columnHtml(block.left, formats), columnHtml(block.right, formats)];
      return `<div class="columns ${block.role}"><div class="left">${left}</div><div class="right">${right}</div></div>`;
    }
  }
}

function printedBlock(block: Block, formats: Formats): PrintedBlock {
  const paragraphs = paragraphsOfBlock(block);
  const format = block.kind === "paragraph" ? formats[block.role] : null;
  return {
    html: htmlOf(block, formats),
    lines: paragraphs.length === 0 ? [block.lines] : paragraphs.map(({ lines }) => lines),
    breaks: block.kind === "paragraph" ? "between-lines" : "never",
    keepWithNext: format?.keepWithNext ?? block.kind === "rule",
    place: format?.place ?? "flow",
  };
}

/** A signature never stands on a page without the end of what is signed, nor that of a copy without the copy's head. */
function signs(block: Block | undefined): boolean {
  return block?.kind === "columns" && block.role !== "header" && block.role !== "copyHeader";
}

/** The rows of a table, each with the lines of its cells. */
function printedRows(table: Table, formats: Formats): PrintedBlock[] {
  const { rows } = table;
  return rows.map((row, index) => {
    const lines = row.cells.flat().map((one) => one.lines);
    return {
      html: rowHtml(row, table, formats),
      lines: lines.length === 0 ? [row.lines] : lines,
      breaks: "never",
      // The head of the columns stays with the first row below.
      keepWithNext: index === 0 && rows.length > 1,
      place: "flow",
    };
  });
}

/** The blocks of each part of the pages. */
export function printedParts({ style, parts }: Pages): PrintedBlock[][] {
  const formats = formatsOf(style);
  return parts.map(({ blocks }) =>
    blocks.flatMap((block, index) => {
      if (block.kind === "table") return printedRows(block, formats);
      const printed = printedBlock(block, formats);
      return signs(blocks[index + 1]) ? { ...printed, keepWithNext: true } : printed;
    }),
  );
}
