import { perDraft } from "../incremental/memoise.ts";
import type { Draft, Section } from "../syntax/draft.ts";
import type { ClassifiedLine, Marker, MarkerFamily } from "../syntax/kinds.ts";
import { POINT_LETTERS, romanText } from "../syntax/markers.ts";
import type { Range } from "../text/position.ts";
import { lineEnd, lineStart } from "../text/segment.ts";

/** Sections that are counted together: one level below one parent, numbered in one way. Dashes are never counted. */
export interface Run {
  readonly sections: readonly Section[];
  readonly parent: Section | null;
  /** The ordinal of the first: 1, or one more than that of the run that this one goes on from. */
  readonly first: number;
  /** True for a list “1)” inside a khoản “1.”, which the tree has on the level of that khoản. */
  readonly nested: boolean;
}

/** Families whose numbers may go on from one parent to the next: Điều 1–3 in Chương I, Điều 4 in Chương II. */
const CONTINUED: ReadonlySet<MarkerFamily> = new Set<MarkerFamily>(["chuong", "roman", "dieu", "number"]);

/** True for a section that is counted, and not only dashed. */
export function isNumbered({ marker }: Section): boolean {
  return marker.family !== "bullet" && marker.family !== "plus";
}

/** The key of a way of numbering, without the mark behind the number. */
export function numberingKey({ family, script, path }: Marker): string {
  if (family === "decimal") return `decimal${path.length}`;
  return family === "parenthesis" ? `parenthesis-${script}` : family;
}

function goesOn(sections: readonly Section[]): boolean {
  return sections.every(({ marker }, n) => n === 0 || marker.ordinal === (sections[n - 1]?.marker.ordinal ?? 0) + 1);
}

/**
 * A list numbered “1)” inside a khoản “1.” stands on the level of its parent in the tree, as both are numbers. Read as
 * one run they make no sense, read as two they do: the outer one and a list below each of its sections.
 */
function listsIn(sections: readonly Section[]): [readonly Section[], ...Section[][]] {
  const outerMark = sections[0]?.marker.delimiter;
  if (sections.every(({ marker }) => marker.delimiter === outerMark) || goesOn(sections)) return [sections];
  const outer: Section[] = [];
  const inner: Section[][] = [];
  let last: Section | null = null;
  for (const section of sections) {
    if (section.marker.delimiter === outerMark) outer.push(section);
    else if (last?.marker.delimiter === section.marker.delimiter) inner.at(-1)?.push(section);
    else inner.push([section]);
    last = section;
  }
  const sound = inner.every((list) => list.length > 1 && list[0]?.marker.ordinal === 1 && goesOn(list));
  return sound && goesOn(outer) ? [outer, ...inner] : [sections];
}

/** Numbering restarts below an unnumbered heading. */
function splitAtHeadings(sections: readonly Section[]): Section[][] {
  const parts: Section[][] = [];
  for (const section of sections) {
    const beginsAnew = section.belowHeading && section.marker.ordinal === 1;
    if (parts.length === 0 || beginsAnew) parts.push([section]);
    else parts.at(-1)?.push(section);
  }
  return parts;
}

/** The numbers that stand before the last one in the markers below a section; null where it has none to give. */
export function pathBelow(parent: Section | null): readonly number[] | null {
  if (parent?.marker.family === "decimal") return parent.marker.path;
  if (parent?.marker.family === "number" && parent.marker.ordinal !== null) return [parent.marker.ordinal];
  return null;
}

/** A point in two brackets, “(a)”, where the letters before and after it are points in one: “b)”. */
export function isStray({ marker }: Section): boolean {
  return marker.family === "parenthesis" && marker.script === "letter";
}

/**
 * The siblings with the points that only their brackets set apart: “(a)” before “b)”, and “(b)” that the tree has below
 * “a)”, both followed by the next letter.
 */
function withStrays(siblings: readonly Section[]): readonly Section[] {
  if (!siblings.some(({ marker }) => marker.family === "letter")) return siblings;
  return siblings.flatMap((section) => {
    const [first, second] = section.marker.family === "letter" ? section.children.filter(isStray) : [];
    const next = (section.marker.ordinal ?? 0) + 1;
    return first !== undefined && second === undefined && first.marker.ordinal === next ? [section, first] : [section];
  });
}

/** Sections that belong together by their markers, in order, dashes left out. */
function groups(siblings: readonly Section[], parent: Section | null): Section[][] {
  const prefixLength = pathBelow(parent)?.length ?? 0;
  const byKey = new Map<string, Section[]>();
  const letters = siblings.some(({ marker }) => marker.family === "letter");
  for (const section of siblings) {
    if (!isNumbered(section)) continue;
    const { marker } = section;
    // Without a parent that says so, “1.2.” tells itself what it stands below.
    const prefix = marker.path.length === prefixLength + 1 ? "" : marker.path.slice(0, -1).join(".");
    const key = `${isStray(section) && letters ? "letter" : numberingKey(marker)} ${prefix}`;
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [section]);
    else group.push(section);
  }
  return [...byKey.values()];
}

/** The ordinal that a run begins with: it may go on from the run before, as that is written or as it should be. */
function firstOrdinal({ ordinal, family }: Marker, written: number | undefined, right: number | undefined): number {
  if (ordinal === null || written === undefined || right === undefined) return 1;
  if (ordinal === written + 1 || ordinal === right + 1) return ordinal;
  // Articles are counted through all chapters.
  return family === "dieu" && ordinal !== 1 ? right + 1 : 1;
}

/** The runs of the body, a parent's before those of its children. Linear in the number of sections. */
export const runsOf: (draft: Draft) => readonly Run[] = perDraft(findRuns);

function findRuns(draft: Draft): Run[] {
  const runs: Run[] = [];
  /** The last ordinal of each way of numbering on each level. */
  const lastOrdinals = new Map<string, number>();
  /** What the last ordinals would be, were all of them right. */
  const rightOrdinals = new Map<string, number>();
  const add = (sections: readonly Section[], parent: Section | null, nested: boolean) => {
    const head = sections[0] as Section;
    const key = `${numberingKey(head.marker)} ${head.marker.family === "dieu" ? "" : head.level}`;
    const first = CONTINUED.has(head.marker.family)
      ? firstOrdinal(head.marker, lastOrdinals.get(key), rightOrdinals.get(key))
      : 1;
    runs.push({ sections, parent, first, nested });
    if (nested) return;
    lastOrdinals.set(key, sections.at(-1)?.marker.ordinal ?? 0);
    rightOrdinals.set(key, first + sections.length - 1);
  };
  /** Points that the tree has below others, and that are counted beside them. */
  const counted = new Set<Section>();
  const visit = (children: readonly Section[], parent: Section | null) => {
    const siblings = children.filter((section) => !counted.has(section));
    const together = withStrays(siblings);
    for (const section of together) if (!siblings.includes(section)) counted.add(section);
    for (const group of groups(together, parent)) {
      for (const part of splitAtHeadings(group)) {
        const [outer, ...inner] = listsIn(part);
        add(outer, parent, false);
        for (const list of inner) add(list, parent, true);
      }
    }
    for (const section of siblings) visit(section.children, section);
  };
  visit(draft.sections, null);
  return runs;
}

const ORDINAL_WORDS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

/** An ordinal as a marker of this kind writes it: 3 → “3”, “III”, “thứ ba”, “c”. Null where its letters do not suffice. */
export function ordinalText({ script, family }: Marker, ordinal: number): string | null {
  switch (script) {
    case "roman":
      return family === "parenthesis" ? romanText(ordinal).toLowerCase() : romanText(ordinal);
    case "letter":
      return (family === "capital" ? POINT_LETTERS.toUpperCase() : POINT_LETTERS)[ordinal - 1] ?? null;
    case "words": {
      const word = ORDINAL_WORDS[ordinal - 1];
      return word === undefined ? null : `thứ ${word}`;
    }
    default:
      return String(ordinal);
  }
}

/** Where the parts of a marker stand in the text of its paragraph: the number alone, and the mark behind it. */
export interface MarkerParts {
  /** The number as written: “1”, “II”, “1.2”, “thứ hai”, “a”. */
  readonly number: string;
  readonly numberRange: Range;
  /** Empty, right behind the number, where the marker has no mark. */
  readonly delimiterRange: Range;
  /** True when a blank, or nothing at all, follows the marker. */
  readonly spaced: boolean;
}

const NUMBER_IN: Readonly<Partial<Record<MarkerFamily, RegExp>>> = {
  phan: /(?<=\s)\S[\s\S]*$/u,
  chuong: /(?<=\s)\S[\s\S]*$/u,
  muc: /(?<=\s)\S[\s\S]*$/u,
  capital: /^./u,
  roman: /^[IVX]+/,
  dieu: /(?<=\s)(?:\d+|[IVX]+)/,
  number: /^\d+/,
  decimal: /^\d[\d.]*\d/,
  letter: /^./u,
  parenthesis: /[^()]+/u,
};

/** The parts of a section's marker; null for a dash. */
export function markerParts(lines: readonly ClassifiedLine[], { marker, markerRange }: Section): MarkerParts | null {
  const { line } = markerRange.start;
  const segment = lines[line]?.items[0]?.segment;
  const number = NUMBER_IN[marker.family]?.exec(marker.text)?.[0];
  if (segment === undefined || number === undefined) return null;
  const from = segment.text.indexOf(number);
  if (from < 0 || from > marker.textFrom) return null;
  const to = from + number.length;
  const found = marker.delimiter === "" ? to : segment.text.indexOf(marker.delimiter, to);
  const delimiterEnd = found + marker.delimiter.length;
  const rangeOf = (start: number, end: number) => ({
    start: { line, character: start === end ? lineEnd(segment, start) : lineStart(segment, start) },
    end: { line, character: lineEnd(segment, end) },
  });
  return {
    number,
    numberRange: rangeOf(from, to),
    // With the blank before it: “Điều 2 - …”.
    delimiterRange: rangeOf(segment.text.slice(to, found).trim() === "" ? to : found, delimiterEnd),
    spaced: delimiterEnd >= segment.text.length || segment.text[delimiterEnd] === " ",
  };
}
