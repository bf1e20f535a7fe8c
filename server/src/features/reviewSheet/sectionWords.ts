import type { Draft, Section } from "../../syntax/draft.ts";
import type { MarkerFamily } from "../../syntax/kinds.ts";
import { paragraphsOf } from "../../syntax/paragraphs.ts";
import type { Text } from "../../text/bilingual.ts";
import type { Position } from "../../text/position.ts";
import { sectionsAt } from "../placesInDraft.ts";

const UNDER_CLAUSES: ReadonlySet<MarkerFamily> = new Set<MarkerFamily>(["roman", "dieu"]);

/** The words for sections that are numbered; below an article or a Roman number “1.” is a khoản. */
const NAMES: Readonly<Partial<Record<MarkerFamily, Text>>> = {
  roman: { vi: "mục", en: "section" },
  number: { vi: "mục", en: "section" },
  decimal: { vi: "mục", en: "section" },
  letter: { vi: "điểm", en: "point" },
  parenthesis: { vi: "ý", en: "item" },
};
const CLAUSE: Text = { vi: "khoản", en: "clause" };

function dashes(section: Section, siblings: readonly Section[]): Text {
  const { family } = section.marker;
  const nth = siblings.filter(({ marker }) => marker.family === family).indexOf(section) + 1;
  if (family === "plus") return { vi: `dấu cộng thứ ${nth}`, en: `plus ${nth}` };
  return { vi: `gạch đầu dòng thứ ${nth}`, en: `dash ${nth}` };
}

function sectionWords(section: Section, parent: Section | undefined, draft: Draft): Text {
  const { marker } = section;
  if (marker.family === "bullet" || marker.family === "plus")
    return dashes(section, parent?.children ?? draft.sections);
  const written = marker.text.replace(/(?<![\s.):–-])[\s.):–-]+$/u, "");
  const clause = marker.family === "number" && parent !== undefined && UNDER_CLAUSES.has(parent.marker.family);
  const name = clause ? CLAUSE : NAMES[marker.family];
  // “Điều 5”, “Chương II” say themselves what they are.
  return name === undefined
    ? { vi: written, en: written }
    : { vi: `${name.vi} ${written}`, en: `${name.en} ${written}` };
}

function paragraphWords(starts: readonly number[], line: number): Text[] {
  const nth = starts.findLastIndex((start) => start <= line) + 1;
  return starts.length < 2 || nth === 0 ? [] : [{ vi: `đoạn ${nth}`, en: `paragraph ${nth}` }];
}

/** The lines on which the paragraphs of a stretch begin, those of `without` left out. */
function paragraphStarts(draft: Draft, first: number, last: number, without: readonly Section[]): number[] {
  const starts: number[] = [];
  for (const { firstLine } of paragraphsOf(draft.lines, { first, last }, draft.hardWrapped)) {
    const inside = without.some(
      ({ markerRange, lastLine }) => markerRange.start.line <= firstLine && firstLine <= lastLine,
    );
    if (!inside) starts.push(firstLine);
  }
  return starts;
}

/** A place in the body: “mục 2, điểm a, đoạn 1”, “phần mở đầu, đoạn 2”. Null outside of the body. */
export function bodyPlace(draft: Draft, position: Position): Text[] | null {
  const { body, sections, bases } = draft;
  const path = sectionsAt(draft, position);
  const last = path.at(-1);
  if (last !== undefined) {
    const { markerRange, lastLine, children } = last;
    const starts = paragraphStarts(draft, markerRange.start.line, lastLine, children);
    return [
      ...path.map((section, n) => sectionWords(section, path[n - 1], draft)),
      ...paragraphWords(starts, position.line),
    ];
  }
  if (body === null || position.line < body.first || body.last < position.line) return null;
  const [first] = sections;
  const opening = first !== undefined && position.line < first.markerRange.start.line;
  const end = opening ? first.markerRange.start.line - 1 : body.last;
  const name: Text = opening ? { vi: "phần mở đầu", en: "opening" } : { vi: "nội dung", en: "body" };
  const ofBases = new Set(bases.map(({ full }) => full.range.start.line));
  const starts = paragraphStarts(draft, body.first, end, opening ? [] : sections).filter((line) => !ofBases.has(line));
  return [name, ...paragraphWords(starts, position.line)];
}
