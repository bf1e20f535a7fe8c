import type { DraftDocument } from "../incremental/document.ts";
import { readDocument } from "../incremental/document.ts";
import { isNumbered } from "../reading/numbering.ts";
import { renumber } from "../reading/renumbering.ts";
import type { Draft, Section } from "../syntax/draft.ts";
import { lineAt } from "../syntax/kinds.ts";
import { applyEdits, linesOf, textOfLines } from "../text/source.ts";

/** Two sections that changed places; the lines on which they now begin. */
export interface SwappedSections {
  readonly document: DraftDocument;
  readonly upper: number;
  readonly lower: number;
  /** How many ranges of sections (“các mục 1-3”) are left to be looked at. */
  readonly parted: number;
}

/** Comments right above a section speak of it. */
function firstLine({ lines }: Draft, { markerRange }: Section): number {
  let line = markerRange.start.line;
  while (lines[line - 1]?.items.length === 0 && (lines[line - 1]?.comments.length ?? 0) > 0) line--;
  return line;
}

function deepestLast(section: Section): Section {
  const child = section.children.at(-1);
  return child === undefined ? section : deepestLast(child);
}

/**
 * The last line of a section. Unnumbered paragraphs behind the last section of all close the document, but where they
 * stand below a heading they are its text.
 */
function lastLine({ lines, sections }: Draft, section: Section): number {
  const end = section.lastLine;
  if (end !== sections.at(-1)?.lastLine) return end;
  const { line } = deepestLast(section).markerRange.start;
  return /[.;,]$/.test(lineAt(lines, line).whole.text) ? line : end;
}

const CLOSING = /[.;,](?=[*_\s]*$)/;

/** The last of a list ends with a full stop, the others with a semicolon: the marks stay where they are. */
function swapClosings(above: string[], below: string[]): void {
  const [first, second] = [above, below].map((lines) => CLOSING.exec(lines.at(-1) ?? "")?.[0]);
  if (first === undefined || second === undefined || first === second) return;
  above.push((above.pop() ?? "").replace(CLOSING, second));
  below.push((below.pop() ?? "").replace(CLOSING, first));
}

/** Makes two neighbours of one row change places, with all that stands in them, their numbers, and the references. */
export function swapSections(
  document: DraftDocument,
  above: Section,
  below: Section,
  row: readonly Section[],
): SwappedSections {
  const { draft } = document;
  const ordinals = new Map<Section, number>();
  if (isNumbered(above) && above.marker.ordinal !== null && below.marker.ordinal !== null) {
    ordinals.set(above, below.marker.ordinal).set(below, above.marker.ordinal);
  }
  const { edits, parted } = renumber(draft, ordinals);
  const lines = linesOf(applyEdits(document.source, edits));
  const from = firstLine(draft, above);
  const middle = firstLine(draft, below);
  const to = lastLine(draft, below);
  const texts = (start: number, end: number) => lines.slice(start, end + 1).map(({ text }) => text);
  const upper = texts(from, middle - 1);
  const gap: string[] = [];
  while (upper.length > 1 && upper.at(-1)?.trim() === "") gap.push(upper.pop() as string);
  const lower = texts(middle, to);
  if (row.at(-1) === below) swapClosings(upper, lower);
  const swapped = [...lower, ...gap, ...upper];
  const all = lines.map(({ text, eol }, n) => ({ text: swapped[n - from] ?? text, eol }));
  return {
    document: readDocument(textOfLines(all)),
    upper: from + below.markerRange.start.line - middle,
    lower: from + lower.length + gap.length + above.markerRange.start.line - from,
    parted: parted.length,
  };
}
