import type { DraftDocument } from "../../incremental/document.ts";
import { editDocument } from "../../incremental/document.ts";
import type { Draft, Section } from "../../syntax/draft.ts";
import type { MarkerFamily } from "../../syntax/kinds.ts";
import type { Text } from "../../text/bilingual.ts";
import { lineRange } from "../../text/position.ts";
import { nextMarker } from "../sectionMarkers.ts";
import { makeRoom } from "../sections.ts";
import type { CompletionContext } from "./context.ts";
import type { Candidate } from "./suggestion.ts";

/** A word that begins a point. */
interface PointWord {
  readonly word: string;
  readonly families: readonly MarkerFamily[];
  /** The marker of the first one. */
  readonly first: string;
  /** What is written behind the marker. */
  readonly hint: string;
  readonly detail: Text;
  /** True where all of the draft is counted through, and not the sections of one above. */
  readonly through: boolean;
}

const POINT_WORDS: readonly PointWord[] = [
  {
    word: "muc",
    families: ["number", "decimal"],
    first: "1.",
    hint: "[Nội dung].",
    detail: { vi: "Mục tiếp theo", en: "The next numbered section" },
    through: false,
  },
  {
    word: "diem",
    families: ["letter", "parenthesis"],
    first: "a)",
    hint: "[Nội dung].",
    detail: { vi: "Điểm tiếp theo", en: "The next point" },
    through: false,
  },
  {
    word: "dieu",
    families: ["dieu"],
    first: "Điều 1.",
    hint: "[Tên điều]",
    detail: { vi: "Điều tiếp theo", en: "The next article" },
    through: true,
  },
];

/** The words that begin a point with its number. */
export const POINTS: readonly string[] = POINT_WORDS.map(({ word }) => word);

/** The sections that a line below them goes on from, from the highest level to the lowest. */
function above(sections: readonly Section[], line: number): readonly Section[] {
  const last = sections.findLast(({ markerRange }) => markerRange.start.line < line);
  return last === undefined ? [] : [last, ...above(last.children, line)];
}

function all(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...all(section.children)]);
}

function markerAt(draft: Draft, line: number, { families, first, through }: PointWord): string | null {
  const before = through
    ? all(draft.sections).filter(({ markerRange }) => markerRange.start.line < line)
    : above(draft.sections, line);
  const last = before.findLast(({ marker }) => families.includes(marker.family));
  return last === undefined ? first : nextMarker(draft, last);
}

/** The next point of each kind, on a line where nothing else stands; those behind it get the numbers that follow. */
export function pointCandidates(
  { draft, typed, marker, after }: CompletionContext,
  document: DraftDocument,
): Candidate[] {
  if (marker !== null || after.trim() !== "" || draft.hardWrapped) return [];
  const { line, before, from } = typed;
  return POINT_WORDS.flatMap((point): Candidate[] => {
    const next = markerAt(draft, line, point);
    if (next === null) return [];
    const range = lineRange(line, from, before.length + after.length);
    const begun = editDocument(document, { range, newText: `${next} ` });
    return [
      {
        kind: "point",
        label: point.word,
        text: `${next} ${point.hint}`,
        detail: point.detail,
        further: makeRoom(document, begun, line, 0),
      },
    ];
  });
}
