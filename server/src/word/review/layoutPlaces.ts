import type { LayoutChange } from "../../page/layoutChange.ts";
import type { XmlElement } from "../archive/xml.ts";
import { childOf } from "../archive/xml.ts";
import type { Paragraph, Section, WordDocument } from "../document/model.ts";
import type { ImportResult } from "../importDocx.ts";
import type { Anatomy, RunPlace } from "./anatomy.ts";
import type { Stretch } from "./draftEdits.ts";
import { isChanged } from "./properties.ts";

/** What of a file a change of settings concerns, as far as it can be set there. */
export interface LayoutPlaces {
  readonly runs: readonly RunPlace[];
  /** True where other letters of it stay as they are: their run has a tracked change, or they are no letters in the file. */
  readonly leaves: boolean;
  readonly paragraph: Paragraph | null;
  readonly section: Section | null;
}

/**
 * Finds where settings can be written: not in a list of properties that has a tracked change already, nor for pages of
 * which the file says nothing.
 */
export function createLayoutFinder(
  imported: ImportResult,
  { sections }: WordDocument,
  stretches: (line: number) => readonly Stretch[],
  anatomy: Anatomy,
): (change: LayoutChange) => LayoutPlaces {
  function runsOf(line: number, from: number, to: number): Pick<LayoutPlaces, "runs" | "leaves"> {
    const found = new Map<XmlElement, RunPlace>();
    const text = imported.lines[line]?.runs.map((run) => run.text).join("") ?? "";
    let leaves = false;
    for (const { piece, ...stretch } of stretches(line)) {
      if (piece === null || stretch.from >= to || stretch.to <= from) continue;
      const place = piece.exact ? anatomy.placeOf(piece.element) : null;
      // A note's words, an equation; blanks have no size that anybody sees.
      if (place === null) leaves ||= text.slice(stretch.from, stretch.to).trim() !== "";
      else if (isChanged(childOf(place.run, "w:rPr"), "rPr")) leaves = true;
      else found.set(place.run, place);
    }
    return { runs: [...found.values()], leaves };
  }

  function paragraphAt(line: number): Paragraph | null {
    const paragraph = imported.lines[line]?.from?.paragraph;
    if (paragraph === undefined || anatomy.partOf(paragraph.element) === null) return null;
    const { element } = paragraph;
    return element.inner === element.end || isChanged(childOf(element, "w:pPr"), "pPr") ? null : paragraph;
  }

  function sectionAt(line: number): Section | null {
    const index = imported.lines.slice(line).find(({ from }) => from !== null)?.from?.paragraph.index ?? 0;
    const section = sections.findLast(({ first }) => first <= index);
    return section === undefined || section.element.end === 0 || isChanged(section.element, "sectPr") ? null : section;
  }

  return (change) => ({
    ...(change.kind === "letters" ? runsOf(change.line, change.from, change.to) : { runs: [], leaves: false }),
    paragraph: change.kind === "paragraph" ? paragraphAt(change.line) : null,
    section: change.kind === "sheet" ? sectionAt(change.line) : null,
  });
}
