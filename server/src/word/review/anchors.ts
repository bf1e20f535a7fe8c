import type { Range } from "../../text/position.ts";
import type { XmlElement } from "../archive/xml.ts";
import { textIn } from "../archive/xml.ts";
import type { ImportResult } from "../importDocx.ts";
import type { Anatomy, Part, RunPlace } from "./anatomy.ts";
import type { Stretch } from "./draftEdits.ts";

/** One end of what a comment speaks of: between two letters, or at the edge of an element of the paragraph. */
export interface AnchorEnd {
  /** Where in the text of the part it stands, to tell what is before what. */
  readonly offset: number;
  readonly letters: { readonly place: RunPlace; readonly element: XmlElement; readonly at: number } | null;
}

/** Where a comment stands: always in the document's own part, outside text boxes, as Word wants it. */
export interface Anchor {
  readonly start: AnchorEnd;
  readonly end: AnchorEnd;
  /** Where the mark of the comment stands; null: right behind its end. */
  readonly behind: number | null;
}

/** Containers in which a comment may begin or end: those that do no more than tell where their runs come from. */
const OPEN = new Set(["w:ins", "w:moveTo", "w:smartTag", "w:customXml"]);

/** The range, or for one without letters the word that it stands at: a comment on nothing is not seen. */
function widened(text: string, { start, end }: Range): Range {
  if (start.line !== end.line || start.character !== end.character) return { start, end };
  let from = Math.min(start.character, text.length);
  let to = from;
  while (from > 0 && /\s/.test(text[from - 1] ?? "")) from--;
  while (from > 0 && /\S/.test(text[from - 1] ?? "")) from--;
  while (to < text.length && /\S/.test(text[to] ?? "")) to++;
  const { line } = start;
  return from < to
    ? { start: { line, character: from }, end: { line, character: to } }
    : { start: { line, character: 0 }, end: { line, character: text.length } };
}

/** The run by which something in a text box is told. */
function inBody(place: RunPlace): RunPlace {
  return place.box === null ? place : inBody(place.box);
}

/** The child of the paragraph that a run is, or stands in. */
function topOf({ path, run }: RunPlace): XmlElement {
  return path[1] ?? run;
}

/** True where a comment may begin or end inside the run. */
function isOpen(place: RunPlace): boolean {
  return place.field === null && place.path.slice(1).every(({ name }) => OPEN.has(name)) && !hasChange(place.run);
}

function hasChange({ children }: XmlElement): boolean {
  return children.some(
    (child) =>
      typeof child !== "string" &&
      child.name === "w:rPr" &&
      child.children.some((one) => typeof one !== "string" && one.name === "w:rPrChange"),
  );
}

/** The outermost place around a run where a comment may begin (`first`) or end: past links, controls and fields. */
function outside(place: RunPlace, first: boolean): number {
  const { field } = place;
  const edge = field === null ? place : first ? field.first : field.last;
  const own = edge !== null && edge.path[0] === place.path[0] ? edge : place;
  const element = own.path.slice(1).every(({ name }) => OPEN.has(name)) ? own.run : topOf(own);
  return first ? element.start : element.end;
}

/** Creates a function that finds a range of the draft in the file; null where the file has no paragraph at all. */
export function createAnchorFinder(
  { lines }: ImportResult,
  stretches: (line: number) => readonly Stretch[],
  anatomy: Anatomy,
  main: Part,
): (range: Range) => Anchor | null {
  function endOf(place: RunPlace, element: XmlElement, at: number, exact: boolean, first: boolean): AnchorEnd {
    const cuttable = exact && element.name === "w:t" && !main.text.slice(element.inner, element.innerEnd).includes("<");
    if (!cuttable || !isOpen(place)) return { offset: outside(place, first), letters: null };
    const length = textIn(element).length;
    const offset = element.inner + Math.round(((element.innerEnd - element.inner) * at) / Math.max(length, 1));
    return { offset, letters: { place, element, at } };
  }

  /** The whole content of a paragraph. */
  function ofParagraph(paragraph: XmlElement): Anchor {
    const content = paragraph.children.filter(
      (child): child is XmlElement => typeof child !== "string" && child.name !== "w:pPr",
    );
    const properties = paragraph.children.find(
      (child): child is XmlElement => typeof child !== "string" && child.name === "w:pPr",
    );
    const start = content[0]?.start ?? properties?.end ?? paragraph.inner;
    const end = content.at(-1)?.end ?? start;
    return { start: { offset: start, letters: null }, end: { offset: end, letters: null }, behind: null };
  }

  /** What stands in the margin of pages, or in no paragraph that is known, is told at the head of the document. */
  function atHead(): Anchor | null {
    // One that shows something: the mark of a comment would make a hidden line seen.
    const shown = lines.find(({ from, runs }) => {
      const paragraph = from?.paragraph.element;
      const here = paragraph !== undefined && anatomy.partOf(paragraph) === main && !anatomy.isBoxed(paragraph);
      return here && runs.some(({ pieces = [] }) => pieces.length > 0);
    });
    const first = shown?.from?.paragraph.element ?? anatomy.paragraphs[0];
    return first === undefined || first.inner === first.end ? null : ofParagraph(first);
  }

  /** For what no run holds, as an equation: its paragraph. */
  function ofLine(line: number): Anchor | null {
    const paragraph = lines[line]?.from?.paragraph.element;
    const own = paragraph !== undefined && anatomy.partOf(paragraph) === main;
    return !own || anatomy.isBoxed(paragraph) || paragraph.inner === paragraph.end ? atHead() : ofParagraph(paragraph);
  }

  /** The stretches with an origin that a range covers; for a range without any, those of the line. */
  function covered({ start, end }: Range): { line: number; one: Stretch }[] {
    const found: { line: number; one: Stretch }[] = [];
    const last = Math.min(end.line, lines.length - 1);
    for (let line = start.line; line <= last; line++) {
      const from = line === start.line ? start.character : 0;
      const to = line === end.line ? end.character : Number.POSITIVE_INFINITY;
      for (const one of stretches(line)) {
        if (one.piece !== null && one.from < to && one.to > from) found.push({ line, one });
      }
    }
    return found;
  }

  return (asked) => {
    const words = (lines[asked.start.line]?.runs ?? []).map(({ text }) => text).join("");
    const range = widened(words, asked);
    const found = covered(range);
    const [first] = found;
    const last = found.at(-1);
    if (first?.one.piece == null || last?.one.piece == null) return ofLine(range.start.line);
    const [a, b] = [anatomy.placeOf(first.one.piece.element), anatomy.placeOf(last.one.piece.element)];
    if (a === null || b === null || a.part !== main) return ofLine(range.start.line);
    const [from, to] = [inBody(a), inBody(b)];
    // What is not in one list of paragraphs has no one stretch: the beginning tells where it is.
    const together = b.part === main && from.path[0] !== undefined && to.run.end >= from.run.end;
    const exact = (place: RunPlace, { piece }: Stretch) => place.box === null && piece?.exact === true;
    const startAt =
      first.one.piece.at + Math.max(first.line === range.start.line ? range.start.character - first.one.from : 0, 0);
    const start = endOf(from, first.one.piece.element, startAt, exact(a, first.one), true);
    const tail = together && sameParent(from, to) ? { place: to, own: b, found: last } : lastIn(found, first, from, a);
    const { piece } = tail.found.one;
    if (piece === null) return null;
    const reach =
      tail.found.line === range.end.line ? Math.min(range.end.character, tail.found.one.to) : tail.found.one.to;
    const endAt = piece.at + Math.max(reach - tail.found.one.from, 0);
    const end = endOf(tail.place, piece.element, endAt, exact(tail.own, tail.found.one), false);
    // The mark of a comment must not stand inside another's tracked insertion: rejecting the insertion would delete it.
    const inserted = tail.place.path.some(({ name }) => name === "w:ins" || name === "w:moveTo");
    return { start, end, behind: inserted ? topOf(tail.place).end : null };
  };

  /** The last stretch of the run that the first one stands in. */
  function lastIn(
    found: ReturnType<typeof covered>,
    first: { line: number; one: Stretch },
    place: RunPlace,
    own: RunPlace,
  ) {
    const same = found.filter(({ one }) => one.piece?.element === first.one.piece?.element);
    return { place, own, found: same.at(-1) ?? first };
  }

  /** True for runs of one paragraph, or of two that stand in one list of blocks. */
  function sameParent(a: RunPlace, b: RunPlace): boolean {
    const [one, other] = [a.path[0], b.path[0]];
    return (
      one === other || (one !== undefined && other !== undefined && anatomy.parentOf(one) === anatomy.parentOf(other))
    );
  }
}
