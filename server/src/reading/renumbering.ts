import type { Draft, Section } from "../syntax/draft.ts";
import type { TextEdit } from "../text/position.ts";
import { markerParts, ordinalText } from "./numbering.ts";
import type { Reference } from "./references.ts";
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

/** The sections that stand side by side, from the one to the other; null where they do not. */
function sectionsThrough(sections: readonly Section[], first: Section, last: Section): readonly Section[] | null {
  const from = sections.indexOf(first);
  const to = sections.indexOf(last);
  if (from >= 0 && to > from) return sections.slice(from, to + 1);
  for (const { children } of sections) {
    const found = sectionsThrough(children, first, last);
    if (found !== null) return found;
  }
  return null;
}

/** New numbers for sections. */
export interface Renumbering {
  readonly edits: readonly TextEdit[];
  /** Where ranges (“các mục 1-3”) begin that would no longer name what they did, and are left as they are. */
  readonly parted: readonly Reference[];
}

/** The number of a section as a reference writes it. */
function numberOf({ marker }: Section): string | null {
  if (marker.family === "decimal") return marker.path.join(".");
  return marker.ordinal === null ? null : ordinalText(marker, marker.ordinal);
}

/**
 * Which sections the two ends of a range name once these are renumbered, so that it goes on naming the same ones: those
 * with the lowest and the highest number. Null where another section comes between them.
 */
function newEnds(named: readonly Section[], ordinals: ReadonlyMap<Section, number>): [Section, Section] | null {
  const places = named.map((section) => ({ section, ordinal: ordinals.get(section) ?? section.marker.ordinal ?? 0 }));
  places.sort((a, b) => a.ordinal - b.ordinal);
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined || last.ordinal - first.ordinal !== named.length - 1) return null;
  return [first.section, last.section];
}

/**
 * The edits that give sections other numbers: their markers, the “2.1.” below a renumbered “2.”, and every reference to
 * them in the text. `ordinals`: the new place of each section in its run, counted from 1.
 */
export function renumber(draft: Draft, ordinals: ReadonlyMap<Section, number>): Renumbering {
  const numbers = newNumbers(draft, ordinals);
  const edits: TextEdit[] = [];
  for (const [section, number] of numbers) {
    const parts = markerParts(draft.lines, section);
    if (parts === null) continue;
    const words = section.marker.script === "words";
    const right = words && parts.number === parts.number.toUpperCase() ? number.toUpperCase() : number;
    edits.push({ range: parts.numberRange, newText: right });
  }
  const parted: Reference[] = [];
  const names = new Map<Reference, Section | null>();
  for (const one of referencesIn(draft)) {
    if (!names.has(one)) names.set(one, one.section);
    if (one.through === null) continue;
    const named = sectionsThrough(draft.sections, one.section, one.through.section);
    if (named === null || !named.some((section) => numbers.has(section))) continue;
    const ends = newEnds(named, ordinals);
    if (ends === null) parted.push(one);
    names.set(one, ends?.[0] ?? null).set(one.through, ends?.[1] ?? null);
  }
  for (const [one, section] of names) {
    if (section === null) continue;
    const number = numbers.get(section) ?? (section === one.section ? null : numberOf(section));
    if (number !== null) edits.push({ range: one.range, newText: inCaseOf(one.text, number) });
  }
  return { edits, parted };
}
