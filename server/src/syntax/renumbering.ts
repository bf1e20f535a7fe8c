import type { TextEdit } from "../text/position.ts";
import type { Draft, Section } from "./draft.ts";
import { markerParts, ordinalText } from "./numbering.ts";
import { referencesIn } from "./references.ts";

/**
 * The number of every section whose number changes, as it is to be written: “3”, “IV”, “2.1”, “c”. `ordinals`: the new
 * place of each section in its run, counted from 1.
 */
export function newNumbers(draft: Draft, ordinals: ReadonlyMap<Section, number>): Map<Section, string> {
  const numbers = new Map<Section, string>();
  /** `pathAbove`: the numbers that a “1.2.” below begins with; null where they stay as they are. */
  const visit = (sections: readonly Section[], pathAbove: readonly number[] | null) => {
    for (const section of sections) {
      const { marker, children } = section;
      const ordinal = ordinals.get(section) ?? marker.ordinal;
      const own = marker.family === "decimal" ? (pathAbove ?? marker.path.slice(0, -1)) : [];
      const fits = marker.family !== "decimal" || own.length === marker.path.length - 1;
      const path = fits && ordinal !== null ? [...own, ordinal] : marker.path;
      if (marker.family === "decimal") {
        if (path.join(".") !== marker.path.join(".")) numbers.set(section, path.join("."));
      } else if (ordinal !== null && ordinal !== marker.ordinal) {
        const text = ordinalText(marker, ordinal);
        if (text !== null) numbers.set(section, text);
      }
      const counted = marker.family === "number" || marker.family === "decimal";
      const touched = numbers.has(section) || children.some((child) => ordinals.has(child));
      visit(children, counted && touched ? path : null);
    }
  };
  visit(draft.sections, null);
  return numbers;
}

/** A reference in the letter case that it was written in: “mục ii” stays small. */
function inCaseOf(written: string, number: string): string {
  return written === written.toLowerCase() && /^[IVX]+$/.test(number) ? number.toLowerCase() : number;
}

/**
 * The edits that give sections other numbers: their markers, the “2.1.” below a renumbered “2.”, and every reference to
 * them in the text. `ordinals`: the new place of each section in its run, counted from 1.
 */
export function renumberingEdits(draft: Draft, ordinals: ReadonlyMap<Section, number>): TextEdit[] {
  const numbers = newNumbers(draft, ordinals);
  const edits: TextEdit[] = [];
  for (const [section, number] of numbers) {
    const parts = markerParts(draft.lines, section);
    if (parts === null) continue;
    const words = section.marker.script === "words";
    const right = words && parts.number === parts.number.toUpperCase() ? number.toUpperCase() : number;
    edits.push({ range: parts.numberRange, newText: right });
  }
  for (const { range, text, section } of referencesIn(draft)) {
    const number = numbers.get(section);
    if (number !== undefined) edits.push({ range, newText: inCaseOf(text, number) });
  }
  return edits;
}
